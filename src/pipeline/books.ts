/**
 * The importer's books, `content/import.json`: what it read and what it wrote, as hashes, so that it knows a file that
 * a person has changed from its own. They belong to the archive: keep them with the articles.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentProblem } from '../archive/problem.ts';
import { writeWhole } from './writeWhole.ts';

const FILE = 'import.json';

const sourceEntry = z.object({
  /** Hash of the source file when it was last understood. */
  read: z.string(),
  /** The Markdown files that came of it, each with the hash of what the importer wrote. */
  wrote: z.record(z.string(), z.string()),
  /** The same files, each with the fingerprint of its story, by which others like it are found. */
  stories: z.record(z.string(), z.string()).default({}),
  /** Files that a person has edited and for which the importer now has another text: its hash. */
  offers: z.record(z.string(), z.string()).optional(),
  /** Files that a person has deleted for good. */
  dropped: z.array(z.string()).optional(),
});

const booksFile = z.object({
  /** Version of the understanding program, by its own code: another program reads everything anew. */
  program: z.string(),
  sources: z.record(z.string(), sourceEntry),
});

export type SourceEntry = z.infer<typeof sourceEntry>;
export type Books = z.infer<typeof booksFile>;

export const emptyBooks = (): Books => ({ program: '', sources: {} });

/** @throws ContentProblem where the file is there but is no books */
export async function readBooks(contentDir: string): Promise<Books> {
  const source = await readFile(join(contentDir, FILE), 'utf8').catch(() => undefined);
  if (source === undefined) return emptyBooks();
  try {
    return booksFile.parse(JSON.parse(source));
  } catch {
    throw new ContentProblem(
      FILE,
      'the importer’s books are damaged; take them back from a backup, or delete the file (articles that differ from their source then count as edited by hand)',
    );
  }
}

/** One source a line, sorted: a change is one line in a comparison. */
export async function writeBooks(contentDir: string, books: Books): Promise<void> {
  const lines = Object.keys(books.sources)
    .sort()
    .map((path) => `    ${JSON.stringify(path)}: ${JSON.stringify(books.sources[path])}`);
  const sources = lines.length ? `{\n${lines.join(',\n')}\n  }` : '{}';
  await writeWhole(
    join(contentDir, FILE),
    `{\n  "program": ${JSON.stringify(books.program)},\n  "sources": ${sources}\n}\n`,
  );
}
