/**
 * An archive that was imported in parts, each on a machine of its own, becomes one: the sources, their Markdown, and what the
 * importer remembers of both.
 */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { readBooks, writeBooks } from './books.ts';
import { readFindings, writeFindings } from './findings.ts';
import { programVersion } from './program.ts';

/** A content folder, and where its report was written. */
export interface ArchivePart {
  contentDir: string;
  reportsDir: string;
}

/** What the importer reads and writes; the editors' files stay those of the whole. */
const FOLDERS = ['raw', 'articles', 'media'];

/**
 * Copies the parts into the whole, which keeps what it has.
 * @returns how many sources it now has
 * @throws ContentProblems where two parts have a file of one name that is not the same, or another program has read one; then
 *   nothing is copied
 */
export async function joinParts(parts: readonly ArchivePart[], whole: ArchivePart): Promise<number> {
  const program = await programVersion();
  const books = await readBooks(whole.contentDir);
  const findings = await readFindings(whole.reportsDir, program);
  const problems: ContentProblem[] = await clashes([whole, ...parts]);
  for (const part of parts) {
    const read = await readBooks(part.contentDir);
    if (read.program !== program)
      problems.push(
        new ContentProblem(
          join(part.contentDir, 'import.json'),
          'was written by another version of the program, or by none; import that part again with this one',
        ),
      );
    Object.assign(books.sources, read.sources);
    Object.assign(findings.sources, (await readFindings(part.reportsDir, program)).sources);
  }
  if (problems.length) throw new ContentProblems(problems);
  for (const { contentDir } of parts)
    for (const folder of await foldersOf(contentDir))
      await cp(join(contentDir, folder), join(whole.contentDir, folder), { recursive: true });
  await writeBooks(whole.contentDir, { ...books, program });
  await writeFindings(whole.reportsDir, findings);
  return Object.keys(books.sources).length;
}

/** Files of one name that do not say the same. */
async function clashes(parts: readonly ArchivePart[]): Promise<ContentProblem[]> {
  const owners = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const { contentDir } of parts) {
    for (const file of await filesOf(contentDir)) {
      const path = join(resolve(contentDir), file);
      const other = owners.get(file);
      owners.set(file, path);
      if (other === undefined || (await readFile(other)).equals(await readFile(path))) continue;
      problems.push(new ContentProblem(file, `is not the same in ${other} and ${path}; rename one of them`));
    }
  }
  return problems;
}

async function filesOf(contentDir: string): Promise<string[]> {
  const files: string[] = [];
  for (const folder of await foldersOf(contentDir)) {
    const root = join(contentDir, folder);
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) files.push(join(folder, entry.parentPath.slice(root.length), entry.name));
  }
  return files;
}

async function foldersOf(contentDir: string): Promise<string[]> {
  const there: string[] = await readdir(contentDir).catch(() => []);
  return FOLDERS.filter((folder) => there.includes(folder));
}
