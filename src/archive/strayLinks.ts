/** Symbolic links in the content folder that would publish what lies outside it, or lead in circles. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ContentProblem } from './problem.ts';

/** What is read and published; sources in `raw/` are looked at as they are read. */
const FOLDERS = ['articles', 'media'];

export async function strayLinks(contentDir: string): Promise<ContentProblem[]> {
  const root = await realpath(contentDir);
  const problems = await Promise.all(
    (await linksIn(contentDir)).map(async (file) => {
      const real = await realpath(join(contentDir, file)).catch(() => undefined);
      if (real === undefined)
        return new ContentProblem(
          file,
          'is a link to nothing; put the file itself there, or delete the link',
        );
      if (real !== root && !real.startsWith(root + sep))
        return new ContentProblem(file, 'is a link out of the content folder; put the file itself there');
      if ((await stat(real)).isDirectory())
        return new ContentProblem(file, 'is a link to a folder; put the files themselves there');
      return undefined;
    }),
  );
  return problems.filter((problem) => problem !== undefined);
}

async function linksIn(contentDir: string): Promise<string[]> {
  const top = await readdir(contentDir, { withFileTypes: true });
  const links = top.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  for (const folder of FOLDERS) {
    const path = join(contentDir, folder);
    const there = await lstat(path).catch(() => undefined);
    if (!there?.isDirectory()) continue;
    const below = await readdir(path, { recursive: true, withFileTypes: true });
    links.push(
      ...below
        .filter((entry) => entry.isSymbolicLink())
        .map((entry) => join(entry.parentPath, entry.name).slice(contentDir.length + 1)),
    );
  }
  return links.map((path) => path.split(sep).join('/')).sort();
}
