/** The peer: the same Markdown as a Hugo site with taxonomies for people and organisations, searched by plain Pagefind. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SyntheticArchive, SyntheticArticle } from '../synthetic/article.ts';
import { markdown } from '../synthetic/markdown.ts';
import { syntheticFile } from '../synthetic/write.ts';

const THEME = fileURLToPath(new URL('./theme', import.meta.url));
const PAGEFIND = fileURLToPath(new URL('../../../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));

/** Hugo's own line about itself. @throws where it is not installed, with what to do */
export function hugoVersion(): string {
  const said = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (said.status !== 0)
    throw new Error(
      'hugo is not on the PATH; install it (Debian: apt-get install hugo), or leave the section «peer» out with --only',
    );
  return said.stdout.trim().split(' ').slice(0, 2).join(' ');
}

/** Writes the theme and the articles from `first` on. */
export function writePeerSite(
  archive: SyntheticArchive,
  folder: string,
  { first = 0, count }: { first?: number; count: number },
): void {
  cpSync(THEME, folder, { recursive: true });
  const made = new Set<string>();
  for (let number = first; number < first + count; number++) {
    const article = archive.article(number);
    const path = join(folder, 'content', syntheticFile(article, 'markdown').replace(/^articles/, 'artikler'));
    const year = dirname(path);
    if (!made.has(year)) {
      mkdirSync(year, { recursive: true });
      writeFileSync(join(year, '_index.md'), `---\ntitle: "${article.date.slice(0, 4)}"\n---\n`);
      made.add(year);
    }
    writeFileSync(path, peerMarkdown(article));
  }
}

/** The very same file, with the names once more as Hugo's taxonomies want them. */
function peerMarkdown(article: SyntheticArticle): string {
  const names = article.people.map(({ name }) => name);
  const terms = `personer: ${JSON.stringify(names)}\norganisasjoner: ${JSON.stringify(article.organisations)}`;
  return markdown(article).replace(/^---\n/, `---\n${terms}\n`);
}

/** The commands that build it, in order. */
export function peerCommands(folder: string): [command: string, args: string[]][] {
  const output = join(folder, 'public');
  return [
    ['hugo', ['--source', folder, '--destination', output, '--quiet']],
    [process.execPath, [PAGEFIND, '--site', output, '--force-language', 'nb', '--silent']],
  ];
}
