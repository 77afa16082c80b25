/** Content is data: it runs no code when the site is built, reads nothing outside its folder, and exhausts nothing. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveFolder, type CommandResult, rawArticle } from '../commands/archiveFolder.ts';

const SECRET = 'Hemmeligheten som ingen skal lese';
const head = 'title: Ny hall\ndate: 2001-01-01\n';
const article = (frontMatter: string, body = 'Hallen er åpen.'): string =>
  `---\n${head}${frontMatter}---\n\n${body}\n`;

/** `a0` is ten words, each further one ten of the one before: ten lines are ten thousand million words. */
const laughs = (): string =>
  Array.from({ length: 10 }, (_, at) =>
    at === 0
      ? `a0: &a0 [${'lo, '.repeat(10)}]`
      : `a${at}: &a${at} [${Array.from({ length: 10 }, () => `*a${at - 1}`).join(', ')}]`,
  ).join('\n');

/** What stands in a file under `content/`, and the line that is told of it. */
const REFUSED: { what: string; file: string; text: string; line: RegExp }[] = [
  {
    what: 'front matter in JavaScript',
    file: 'articles/2001/kode.md',
    text: '---js\n{ title: require("fs").writeFileSync("RAN", "1") }\n---\n\nTekst.\n',
    line: /kode\.md:1: error: has no front matter; begin the file with/,
  },
  {
    what: 'aliases of aliases',
    file: 'articles/2001/latter.md',
    text: article(`${laughs()}\n`),
    line: /latter\.md:\d+: error: uses aliases .*write the values out/,
  },
  {
    what: 'aliases of aliases in the editors’ file',
    file: 'organisations.yml',
    text: `organisations: []\n${laughs()}\n`,
    line: /organisations\.yml:\d+: error: uses aliases .*write the values out/,
  },
  {
    what: 'lists in lists in lists',
    file: 'articles/2001/dyp.md',
    text: article(`dyp: ${'['.repeat(100_000)}\n`),
    line: /dyp\.md:\d+: error: has lists or keys nested thousands deep/,
  },
  {
    what: 'one long address used again and again',
    file: 'articles/2001/vekst.md',
    text: article('', `${'[a][x] '.repeat(100_000)}\n\n[x]: https://example.no/${'a'.repeat(100_000)}`),
    line: /vekst\.md: error: uses long addresses again and again/,
  },
  {
    what: 'a file larger than any article',
    file: 'articles/2001/stor.md',
    text: article('', 'Ord på en linje. '.repeat(200_000)),
    line: /stor\.md: error: is 3\.4 MB, more than any article/,
  },
  {
    what: 'entities of entities in a WordPress export',
    file: 'raw/latter.xml',
    text: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "lo">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]><rss xmlns:wp="w" xmlns:content="c"><channel><item><title>&a9;</title></item></channel></rss>`,
    line: /raw\/latter\.xml(:\d+)?: error: /,
  },
  {
    what: 'an entity that is a file',
    file: 'raw/fil.xml',
    text: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY fil SYSTEM "file:SECRET">]><rss xmlns:wp="w" xmlns:content="c"><channel><item><title>&fil;</title><wp:post_type>post</wp:post_type></item></channel></rss>',
    line: /raw\/fil\.xml(:\d+)?: error: /,
  },
  {
    what: 'an address in the register that leads elsewhere',
    file: 'addresses.yml',
    text: 'people:\n  ../../ut: {names: [lise strand]}\n',
    line: /addresses\.yml:\d+: error: .*must be a–z, 0–9 and hyphens/,
  },
  {
    what: 'an id and a portrait that lead elsewhere',
    file: 'people.yml',
    text: 'people:\n  - {name: Lise Strand, id: ../../ut, portrait: media/../../hemmelig.png}\n',
    line: /people\.yml:\d+: error: .*must be a–z, 0–9 and hyphens/,
  },
  {
    what: 'a settings file with a tag that makes objects',
    file: 'articles/2001/merke.md',
    text: `---\ntitle: !!js/function "function () { globalThis.x = 1 }"\ndate: !!timestamp 2001-01-01\npeople: !!set {a, b}\n---\n\nTekst.\n`,
    line: /merke\.md:\d+: error: /,
  },
];

let archive: ArchiveFolder;
let built: CommandResult;
let before: Record<string, string>;

beforeAll(() => {
  archive = new ArchiveFolder({ 'raw/hall.txt': rawArticle('Ny hall på Vesttangen') });
  const good = archive.run('build');
  expect(good.code, good.output).toBe(0);
  before = ArchiveFolder.contents(archive.site);
  const secret = join(archive.root, 'hemmelig.png');
  writeFileSync(secret, SECRET);
  writeFileSync(join(archive.root, 'hemmelig.md'), article('', SECRET));
  mkdirSync(join(archive.root, 'hemmelig'));
  writeFileSync(join(archive.root, 'hemmelig/inni.md'), article('', SECRET));
  for (const { file, text } of REFUSED) archive.write(file, text.replace('SECRET', secret));
  archive.write('media/kai.png', '');
  const link = (to: string, from: string): void => symlinkSync(to, join(archive.content, from));
  link('../../hemmelig.png', 'media/lenke.png');
  link('../../../hemmelig.md', 'articles/2001/lenke.md');
  link('../../hemmelig', 'articles/mappe');
  link('.', 'articles/rundt');
  link('..', 'media/rundt');
  link('../../hemmelig.md', 'raw/lenke.md');
  built = archive.run('build');
});
afterAll(() => archive.remove());

describe('content that is no content', () => {
  it.each(REFUSED)('$what: one clear line', ({ line }) => {
    expect(built.output).toMatch(new RegExp(`^.*${line.source}.*$`, 'm'));
  });

  it.each(['media/lenke.png', 'articles/2001/lenke.md', 'articles/mappe', 'raw/lenke.md'])(
    '%s, a link out of the folder: one clear line',
    (file) => {
      expect(built.output).toMatch(new RegExp(`^${file}: error: is a link out of the content folder`, 'm'));
    },
  );

  it.each(['articles/rundt', 'media/rundt'])('%s, a link in a circle: one clear line', (file) => {
    expect(built.output).toMatch(new RegExp(`^${file}: error: is a link to a folder`, 'm'));
  });

  it('builds nothing, runs nothing, tells no secret, and leaves the site as it was', () => {
    expect(built.code).toBe(1);
    expect(built.output).not.toMatch(/\n\s+at /);
    expect(built.output).not.toContain(SECRET);
    expect(ArchiveFolder.contents(archive.site)).toEqual(before);
    expect(archive.has('../RAN')).toBe(false);
  });
});

describe('content that only tries', () => {
  it('publishes no picture from elsewhere, and shows template code as text', () => {
    const trying = new ArchiveFolder({
      'media/kai.png': '',
      'articles/2001/bilder.md': article(
        'photos:\n  - {src: ../hemmelig.png, caption: En}\n  - {src: media/../../hemmelig.png, caption: To}\n  - {src: /etc/hemmelig.png, caption: Tre}\n',
        `Hallen {{ 7 * 7 }} {% include "../hemmelig.md" %} \${7 * 7}\n\n![](../../hemmelig.png)\n\n${'> '.repeat(20_000)}dypt\n\n${'- '.repeat(2_000)}dypt\n\n${'*a **b '.repeat(20_000)}`,
      ),
    });
    writeFileSync(join(trying.root, 'hemmelig.png'), SECRET);
    const { code, output } = trying.run('build');
    expect(code, output).toBe(0);
    const names = Object.keys(ArchiveFolder.contents(trying.site));
    expect(names.filter((name) => name.includes('hemmelig'))).toEqual([]);
    const page = trying.read('../site/artikler/2001/bilder/index.html');
    expect(page).toContain('{{ 7 * 7 }}');
    expect(page).toContain('{% include');
    expect(page).not.toMatch(/<img[^>]*hemmelig/);
    trying.remove();
  });
});
