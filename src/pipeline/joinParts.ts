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
import { comparedFiles, copyAll } from './partFiles.ts';
import { joinedRegisters, readRegisters } from './partRegisters.ts';
import { programVersion } from './program.ts';
import { writeWhole } from './writeWhole.ts';

/** A content folder, and where its report was written. */
export interface ArchivePart {
  contentDir: string;
  reportsDir: string;
}

/**
 * Copies the parts into the whole, which is made where it is not there, and keeps what it has.
 * @returns how many sources it now has
 * @throws ContentProblems where two parts say different things of one file or address, or another program has read one; then
 *   nothing is copied
 */
export async function joinParts(parts: readonly ArchivePart[], whole: ArchivePart): Promise<number> {
  const folders = parts.map(({ contentDir }) => contentDir);
  const misplaced = placeProblems(folders, whole.contentDir);
  if (misplaced.length) throw new ContentProblems(misplaced);
  const program = await programVersion();
  const books = await Promise.all([whole, ...parts].map(({ contentDir }) => readBooks(contentDir)));
  const { copies, problems } = await comparedFiles(whole.contentDir, folders);
  const registers = await readRegisters([whole.contentDir, ...folders]);
  const addresses = joinedRegisters(registers);
  const unread = [whole, ...parts].flatMap(({ contentDir }, index) => {
    const fault = bookFault(contentDir, books[index] as Books, program, index > 0);
    return fault === undefined ? [] : [new ContentProblem(contentDir, fault)];
  });
  const all = [...unread, ...problems, ...addresses.problems];
  if (all.length) throw new ContentProblems(all);

  const findings: Findings = { program, sources: {} };
  for (const { reportsDir } of [...parts, whole])
    Object.assign(findings.sources, (await readFindings(reportsDir, program)).sources);
  // What the whole remembers stands before what a part says of the same source.
  const sources = Object.assign({}, ...books.map((each) => each.sources).reverse());
  await copyAll(copies);
  if (registers.length)
    await writeWhole(join(whole.contentDir, REGISTER_FILE), writeRegister(addresses.register));
  await writeBooks(whole.contentDir, { program, sources });
  await writeFindings(whole.reportsDir, findings);
  return Object.keys(sources).length;
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
