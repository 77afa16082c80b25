/**
 * Pictures that were made before: by what is in their file, so that a picture is made once, whatever becomes of its
 * name and date. The folder may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownPicture } from './pictures.ts';

/** A file's size and time of change, and what was in it then. */
type Seen = Record<string, { size: number; changed: number; hash: string }>;

const SEEN = 'seen.json';

export class PictureCache {
  private readonly seen: Seen;

  private constructor(
    readonly folder: string,
    private readonly settings: string,
    seen: Seen,
  ) {
    this.seen = seen;
  }

  /** @param settings whatever changes the pictures that are made */
  static async open(folder: string, settings: unknown): Promise<PictureCache> {
    await mkdir(folder, { recursive: true });
    return new PictureCache(folder, JSON.stringify(settings), await json<Seen>(join(folder, SEEN), {}));
  }

  /** What is in the file, in a few signs. A file of the same size and time is not read again. */
  async hash(file: string): Promise<string> {
    const { size, mtimeMs: changed } = await stat(file);
    const known = this.seen[file];
    if (known?.size === size && known.changed === changed) return known.hash;
    const hash = createHash('sha256')
      .update(this.settings)
      .update(await readFile(file))
      .digest('hex')
      .slice(0, 20);
    this.seen[file] = { size, changed, hash };
    return hash;
  }

  /** What was made of a file with this in it, if its pictures are all there. */
  async find(hash: string): Promise<ShownPicture | undefined> {
    const made = await json<ShownPicture | undefined>(join(this.folder, `${hash}.json`), undefined);
    return made && filesOf(made).every((file) => existsSync(join(this.folder, file))) ? made : undefined;
  }

  /** Written when all its pictures are: one that was interrupted is made again. */
  keep(hash: string, made: ShownPicture): Promise<void> {
    return whole(join(this.folder, `${hash}.json`), made);
  }

  close(): Promise<void> {
    return whole(join(this.folder, SEEN), this.seen);
  }
}

/** The names of a picture's files. */
export const filesOf = ({ sizes, shared }: ShownPicture): string[] =>
  [...sizes, shared].map(({ address }) => address.slice(address.lastIndexOf('/') + 1));

async function json<T>(file: string, otherwise: T): Promise<T> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return otherwise;
  }
}

async function whole(file: string, content: unknown): Promise<void> {
  const next = `${file}.${process.pid}`;
  await writeFile(next, JSON.stringify(content));
  await rename(next, file);
}
