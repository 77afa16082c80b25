/** Which files lie under `content/raw/`. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ContentProblem } from '../archive/problem.ts';

const RAW = 'raw';

/** Larger files are no articles; they are told, not read. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Files that operating systems and editors leave behind. */
const NOT_ARTICLES = /^(Thumbs\.db|desktop\.ini)$|~$|\.(bak|tmp|swp)$/i;

/** Paths relative to the content folder, with `/`, in a lasting order. */
export async function sourceFiles(contentDir: string): Promise<string[]> {
  const root = join(contentDir, RAW);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && !NOT_ARTICLES.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(contentDir.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !/(^|\/)\./.test(path))
    .sort();
}

/**
 * A source's bytes.
 * @throws ContentProblem where it cannot be read, is too large, or is a link that leads out of the content folder
 */
export async function readSource(contentDir: string, path: string): Promise<Uint8Array> {
  const full = join(contentDir, path);
  try {
    const [real, root] = await Promise.all([realpath(full), realpath(contentDir)]);
    if (!real.startsWith(root + sep)) {
      throw new ContentProblem(path, 'is a link out of the content folder; put the file itself there');
    }
    const { size } = await stat(real);
    if (size > MAX_BYTES) {
      throw new ContentProblem(
        path,
        `is ${Math.round(size / 1024 / 1024)} MB, more than any article; take it out of raw/ or split it`,
      );
    }
    return await readFile(real);
  } catch (error) {
    if (error instanceof ContentProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ContentProblem(
      path,
      `cannot be read (${code}); check that the file is there and that you may read it`,
    );
  }
}
