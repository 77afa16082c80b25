/**
 * An archive that was imported in parts, each on a machine of its own, becomes one: the sources, their Markdown, what the
 * editors have decided, and what the importer remembers.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { REGISTER_FILE } from '../archive/editors/read.ts';
import { writeRegister } from '../archive/identity/register.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { type Books, readBooks, writeBooks } from './books.ts';
import { type Findings, readFindings, writeFindings } from './findings.ts';
import { type Moves, movedEntry, movedFindings, movesOf } from './joinPlaces.ts';
import { comparedFiles, copyAll, filesOf } from './partFiles.ts';
import { joinedRegisters, readRegisters } from './partRegisters.ts';
import { programVersion } from './program.ts';
import { writeWhole } from './writeWhole.ts';

/** A content folder, and where its report was written. */
export interface ArchivePart {
  contentDir: string;
  reportsDir: string;
}

export interface Joined {
  /** How many sources the whole now has. */
  sources: number;
  /** Articles that got another address, since an earlier one of the same title has it. */
  moved: { part: string; from: string; to: string }[];
}

/**
 * Copies the parts into the whole, which is made where it is not there, and keeps what it has.
 * @throws ContentProblems where two parts say different things of one file or address, or another program has read one; then
 *   nothing is copied
 */
export async function joinParts(parts: readonly ArchivePart[], whole: ArchivePart): Promise<Joined> {
  const all = [whole, ...parts];
  const folders = all.map(({ contentDir }) => contentDir);
  const misplaced = placeProblems(folders.slice(1), whole.contentDir);
  if (misplaced.length) throw new ContentProblems(misplaced);
  const program = await programVersion();
  const books = await Promise.all(folders.map(readBooks));
  const files = await Promise.all(folders.map(filesOf));
  const moves = await movesOf(
    folders.map((contentDir, at) => ({ contentDir, books: books[at] as Books })),
    files.flat().map(({ file }) => file),
  );
  const { copies, problems } = await comparedFiles(whole.contentDir, files, moves);
  const registers = await readRegisters(folders, moves);
  const addresses = joinedRegisters(registers);
  const unread = folders.flatMap((folder, at) => {
    const fault = bookFault(folder, books[at] as Books, program, at > 0);
    return fault === undefined ? [] : [new ContentProblem(folder, fault)];
  });
  const faults = [...unread, ...problems, ...addresses.problems];
  if (faults.length) throw new ContentProblems(faults);

  const joined: Books = { program, sources: {} };
  const findings: Findings = { program, sources: {} };
  // What the whole remembers stands before what a part says of the same source.
  for (const [at, { reportsDir }] of [...all.entries()].reverse()) {
    const moved = moves[at] as Moves;
    for (const [path, entry] of Object.entries((books[at] as Books).sources))
      joined.sources[path] = movedEntry(entry, moved);
    for (const [path, found] of Object.entries((await readFindings(reportsDir, program)).sources))
      findings.sources[path] = movedFindings(found, moved);
  }
  await copyAll(copies);
  if (registers.length)
    await writeWhole(join(whole.contentDir, REGISTER_FILE), writeRegister(addresses.register));
  await writeBooks(whole.contentDir, joined);
  await writeFindings(whole.reportsDir, findings);
  return {
    sources: Object.keys(joined.sources).length,
    moved: folders.flatMap((part, at) => [...(moves[at] as Moves)].map(([from, to]) => ({ part, from, to }))),
  };
}

/** Parts that are not there, or not apart from the whole and from each other. */
function placeProblems(parts: readonly string[], whole: string): ContentProblem[] {
  const target = realPath(whole);
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const path = realPath(part);
    const fault = !isFolder(part)
      ? 'is no folder; name the content folders of the parts'
      : path === target || path.startsWith(target + sep) || target.startsWith(path + sep)
        ? `is not apart from ${whole}, which it is to be joined into; name another folder with --content`
        : seen.has(path)
          ? 'is named twice; name each part once'
          : undefined;
    seen.add(path);
    return fault === undefined ? [] : [new ContentProblem(part, fault)];
  });
}

/** Why a folder cannot be joined; nothing where it can. The whole need not have been imported before. */
function bookFault(folder: string, books: Books, program: string, isPart: boolean): string | undefined {
  const again = `npm run import -- --content ${folder}`;
  if (books.program === program || (books.program === '' && !isPart)) return undefined;
  if (books.program !== '')
    return `was imported by another version of the program; import it again with this one: ${again}`;
  if (['raw', 'articles'].some((name) => existsSync(join(folder, name))))
    return `has not been imported, or its import.json was left behind; import it first: ${again}`;
  return 'is no part of an archive: it has neither raw/ nor import.json; name a content folder';
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
