/** The hash of each file of the content folder, without reading those that have not been touched since they were read. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import type { Store } from './store.ts';

interface Known {
  /** Size, inode, and when content and inode were changed last, in ms with fractions. */
  stamp: string;
  hash: string;
}

const KEY = 'file-hashes';

/**
 * A file that was touched so shortly before it was read (ms) may have been touched again within the same tick of the
 * file system's clock: it is read once more. A clock that was set back makes stamps of the future, which count so too.
 */
const TICK = 2000;

export class FileHashes {
  private known: ReadonlyMap<string, Known>;
  private seen = new Map<string, Known>();

  /** @param folder that the files' paths begin from */
  constructor(
    private readonly folder: string,
    private readonly store: Store,
  ) {
    this.known = known(store.read(KEY));
  }

  /** @throws what the file system says where the file is not there, or may not be read */
  hash(file: string): string {
    const path = join(this.folder, file);
    const stats = statSync(path);
    const stamp = stampOf(stats);
    const before = this.seen.get(file) ?? this.known.get(file);
    const isSettled = Math.max(stats.mtimeMs, stats.ctimeMs) < Date.now() - TICK;
    const entry = before?.stamp === stamp ? before : { stamp, hash: hashOf(readFileSync(path)) };
    if (isSettled) this.seen.set(file, entry);
    return entry.hash;
  }

  /** Keeps what has been asked for, and begins anew. */
  save(): void {
    const kept = [...this.seen].map(([file, { stamp, hash }]) => [file, stamp, hash]);
    this.store.write(KEY, new TextEncoder().encode(JSON.stringify(kept)));
    this.known = this.seen;
    this.seen = new Map();
  }
}

function stampOf({ size, ino, mtimeMs, ctimeMs }: Stats): string {
  return `${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

function known(content: Uint8Array | undefined): Map<string, Known> {
  if (!content) return new Map();
  const entries = JSON.parse(new TextDecoder().decode(content)) as [string, string, string][];
  return new Map(entries.map(([file, stamp, hash]) => [file, { stamp, hash }]));
}
