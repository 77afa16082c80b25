/** The search index in the making, wherever it is made: here, or on a thread of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import { indexFiles, type SearchInput } from '../search/files.ts';
import { Store } from '../store/store.ts';

export interface SearchSettings {
  /** Where the store is, and the version of the program. */
  cacheDir: string;
  version: string;
}

export class SearchWork {
  private made = new Map<string, Uint8Array>();

  constructor(private readonly settings: SearchSettings) {}

  /** @returns path on the site → hash of what is to stand there */
  async make(
    inputs: readonly SearchInput[],
    onProgress: (done: number, total: number) => void,
  ): Promise<Map<string, string>> {
    const { cacheDir, version } = this.settings;
    const files = await indexFiles(inputs, {
      store: Store.open(cacheDir, version),
      onProgress,
    });
    this.made = new Map(files.map(({ path, content }) => [path, content]));
    return new Map(files.map(({ path, content }) => [path, hashOf(content)]));
  }

  /** @param paths of what was made */
  write(paths: readonly string[], folder: string): void {
    for (const path of paths) writeInto(folder, path, this.made.get(path) as Uint8Array);
  }
}

export function writeInto(folder: string, path: string, content: Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
