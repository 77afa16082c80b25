/** Articles whose source is not where they say: told as long as it is so. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Books } from './books.ts';
import type { FileNote, ImportResult } from './importTypes.ts';
import { sourceLine } from './markdownFiles.ts';

/**
 * A source that is gone stays in the books with its Markdown, which is the editors' to keep or to delete: it is forgotten when
 * the Markdown is gone too, or names it no more.
 */
export async function tellGone(
  contentDir: string,
  books: Books,
  paths: readonly string[],
  result: ImportResult,
): Promise<void> {
  const there = new Set(paths);
  const edited = new Set(result.keptByHand);
  for (const [path, entry] of Object.entries(books.sources)) {
    const isThere = there.has(path);
    for (const file of Object.keys(entry.wrote)) {
      if (isThere && !edited.has(file)) continue;
      const markdown = await readFile(join(contentDir, file), 'utf8').catch(() => '');
      const named = sourceLine(markdown);
      // A person may also have written another source there, of any kind.
      if (isThere && named?.source.startsWith('raw/') && !there.has(named.source))
        result.notes.push(renamedNote(file, path, named));
      if (isThere) continue;
      if (named?.source === path) result.notes.push(goneNote(file, path, named.line));
      else {
        delete entry.wrote[file];
        delete entry.stories[file];
      }
    }
    if (isThere) continue;
    delete result.findings.sources[path];
    if (!Object.keys(entry.wrote).length) delete books.sources[path];
  }
}

const goneNote = (file: string, path: string, line: number): FileNote => ({
  file,
  line,
  level: 'warning',
  code: 'source-gone',
  message: `its source ${path} is gone; put it back, delete this file too, or take this line away to keep the article as your own`,
});

const renamedNote = (file: string, path: string, named: { source: string; line: number }): FileNote => ({
  file,
  line: named.line,
  level: 'warning',
  code: 'source-renamed',
  message: `its source ${named.source} is called ${path} now; the file is yours, so correct this line: «source: ${path}»`,
});
