/**
 * An archive that was imported in parts, each on a machine of its own, becomes one: the sources, their Markdown, and what the
 * importer remembers of both.
 */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { type Books, readBooks, writeBooks } from './books.ts';
import { type Findings, readFindings, writeFindings } from './findings.ts';
import { type Moves, movedEntry, movedFindings, movesOf, type ReadPart } from './joinPlaces.ts';
import { programVersion } from './program.ts';

/** A content folder, and where its report was written. */
export interface ArchivePart {
  contentDir: string;
  reportsDir: string;
}

/** What the importer reads and writes; the editors' files stay those of the whole. */
const FOLDERS = ['raw', 'articles', 'media'];

export interface Joined {
  /** How many sources the whole now has. */
  sources: number;
  /** Articles that got another address, since an earlier one of the same title has it. */
  moved: { part: string; from: string; to: string }[];
}

/**
 * Copies the parts into the whole, which keeps what it has.
 * @throws ContentProblems where two parts have a file of one name that is not the same, or another program has read one; then
 *   nothing is copied
 */
export async function joinParts(parts: readonly ArchivePart[], whole: ArchivePart): Promise<Joined> {
  const program = await programVersion();
  const all = await Promise.all([whole, ...parts].map((part) => openPart(part, program)));
  const problems = all
    .slice(1)
    .filter(({ books }) => books.program !== program)
    .map(
      ({ contentDir }) =>
        new ContentProblem(
          join(contentDir, 'import.json'),
          'was written by another version of the program, or by none; import that part again with this one',
        ),
    );
  const moves = await movesOf(
    all,
    all.flatMap(({ files }) => files),
  );
  problems.push(...(await clashes(all, moves)));
  if (problems.length) throw new ContentProblems(problems);
  const books: Books = { program, sources: {} };
  const findings: Findings = { program, sources: {} };
  for (const [at, part] of all.entries()) {
    const moved = moves[at] as Moves;
    for (const [path, entry] of Object.entries(part.books.sources))
      books.sources[path] = movedEntry(entry, moved);
    for (const [path, found] of Object.entries(part.findings.sources))
      findings.sources[path] = movedFindings(found, moved);
    if (at > 0) await copyPart(part.contentDir, whole.contentDir, moved);
  }
  await writeBooks(whole.contentDir, books);
  await writeFindings(whole.reportsDir, findings);
  return {
    sources: Object.keys(books.sources).length,
    moved: all.flatMap(({ contentDir: part }, at) =>
      [...(moves[at] as Moves)].map(([from, to]) => ({ part, from, to })),
    ),
  };
}

interface OpenPart extends ReadPart {
  findings: Findings;
  files: string[];
}

async function openPart({ contentDir, reportsDir }: ArchivePart, program: string): Promise<OpenPart> {
  const [books, findings, files] = await Promise.all([
    readBooks(contentDir),
    readFindings(reportsDir, program),
    filesOf(contentDir),
  ]);
  return { contentDir, books, findings, files };
}

async function copyPart(from: string, to: string, moves: Moves): Promise<void> {
  const asItIs = (path: string): boolean => !moves.has(relative(from, path).split(sep).join('/'));
  for (const folder of await foldersOf(from))
    await cp(join(from, folder), join(to, folder), { recursive: true, filter: asItIs });
  for (const [file, name] of moves)
    if (existsSync(join(from, file))) await cp(join(from, file), join(to, name));
}

/** Files of one name that do not say the same. */
async function clashes(parts: readonly OpenPart[], moves: readonly Moves[]): Promise<ContentProblem[]> {
  const owners = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const [at, { contentDir, files }] of parts.entries()) {
    for (const own of files) {
      const file = moves[at]?.get(own) ?? own;
      const path = join(resolve(contentDir), own);
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
      if (entry.isFile())
        files.push(join(folder, entry.parentPath.slice(root.length), entry.name).split(sep).join('/'));
  }
  return files;
}

async function foldersOf(contentDir: string): Promise<string[]> {
  const there: string[] = await readdir(contentDir).catch(() => []);
  return FOLDERS.filter((folder) => there.includes(folder));
}
