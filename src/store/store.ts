/**
 * What earlier builds have found out, so that it need not be found out again. It may be deleted at any time, and in
 * part: what is missing or damaged is made anew.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Bytes before each content: its checksum. */
const CHECKSUM = 4;

export class Store {
  private readonly used = new Set<string>();

  private constructor(private readonly folder: string) {}

  /**
   * What other versions of the program have left is taken away.
   * @param root a folder of the store's own
   * @param version of all that decides what is kept
   */
  static open(root: string, version: string): Store {
    const folder = join(root, version);
    for (const name of names(root))
      if (name !== version) rmSync(join(root, name), { recursive: true, force: true });
    return new Store(folder);
  }

  /** Whether anything is known; it may be damaged. */
  has(key: string): boolean {
    return existsSync(join(this.folder, key));
  }

  /** @param key signs that may stand in a file's name; undefined where nothing whole is known */
  read(key: string): Uint8Array | undefined {
    try {
      const bytes = readFileSync(join(this.folder, key));
      const content = bytes.subarray(CHECKSUM);
      if (bytes.length < CHECKSUM || bytes.readUInt32LE(0) !== crc32(content)) return undefined;
      this.used.add(key);
      return content;
    } catch {
      return undefined;
    }
  }

  /** Whole, or not at all. A store that cannot be written to costs time, and nothing else. */
  write(key: string, content: Uint8Array): void {
    this.used.add(key);
    const path = join(this.folder, key);
    const beside = `${path}.${randomUUID()}.tmp`;
    const checksum = Buffer.alloc(CHECKSUM);
    checksum.writeUInt32LE(crc32(content), 0);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(beside, Buffer.concat([checksum, content]));
      renameSync(beside, path);
    } catch {
      rmSync(beside, { force: true });
    }
  }

  /** What begins so. */
  keys(prefix: string): string[] {
    return names(this.folder).filter((name) => name.startsWith(prefix));
  }

  /** Where that is not allowed, it stays. */
  remove(key: string): void {
    try {
      rmSync(join(this.folder, key), { force: true });
    } catch {
      // It costs room, and nothing else.
    }
  }

  /** Takes away what begins with `prefix` and has been neither read nor written. */
  prune(prefix: string): void {
    for (const key of this.keys(prefix)) if (!this.used.has(key)) this.remove(key);
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
