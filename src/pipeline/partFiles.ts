/** The files of an archive's parts that the whole takes over as they are, and which of them do not agree. */
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { ContentProblem } from '../archive/problem.ts';
import type { Moves } from './joinPlaces.ts';

/** What the importer reads and writes, and what the editors put beside it. */
const FOLDERS = ['raw', 'articles', 'media'];
/** What the editors have decided: left behind, it would show those who are hidden. */
const DECISIONS = ['site.yml', 'people.yml', 'organisations.yml'];

/**
 * @param files of the whole first, then of each part
 * @param moves of each: files that get another name
 * @returns what is to be copied into the whole, and where the folders contradict each other
 */
export async function comparedFiles(
  whole: string,
  files: readonly (readonly PartFile[])[],
  moves: readonly Moves[],
): Promise<{ copies: Map<string, string>; problems: ContentProblem[] }> {
  const owners = new Map(files[0]?.map(({ file, path }) => [file, path]));
  const copies = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const [at, ofPart] of files.entries()) {
    if (at === 0) continue;
    for (const { file: own, path, isFile } of ofPart) {
      const file = moves[at]?.get(own) ?? own;
      const other = owners.get(file);
      if (!isFile)
        problems.push(new ContentProblem(path, 'is no file but a link; put the file itself there'));
      else if (other === undefined) {
        owners.set(file, path);
        copies.set(path, join(whole, file));
      } else if (!(await readFile(other)).equals(await readFile(path)))
        problems.push(new ContentProblem(file, `is not the same in ${other} and ${path}; ${wayOut(file)}`));
    }
  }
  return { copies, problems };
}

export async function copyAll(copies: ReadonlyMap<string, string>): Promise<void> {
  for (const [from, to] of copies) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
}

const wayOut = (file: string): string =>
  DECISIONS.includes(file)
    ? 'make them the same: all parts are joined under one set of decisions'
    : 'rename one of them';

export interface PartFile {
  /** Under the content folder, with `/`. */
  file: string;
  path: string;
  isFile: boolean;
}

/** Without what systems and tools hide in folders. */
export async function filesOf(contentDir: string): Promise<PartFile[]> {
  const entries = await readdir(contentDir, { withFileTypes: true }).catch(() => []);
  const found: PartFile[] = entries
    .filter(({ name }) => DECISIONS.includes(name))
    .map((entry) => ({ file: entry.name, path: join(contentDir, entry.name), isFile: entry.isFile() }));
  for (const folder of FOLDERS.filter((name) => entries.some((entry) => entry.name === name))) {
    const inside = await readdir(join(contentDir, folder), { recursive: true, withFileTypes: true });
    for (const entry of inside.filter((each) => !each.isDirectory())) {
      const path = join(entry.parentPath, entry.name);
      const file = path
        .slice(contentDir.length + 1)
        .split(sep)
        .join('/');
      if (!/(^|\/)\./.test(file)) found.push({ file, path, isFile: entry.isFile() });
    }
  }
  return found;
}
