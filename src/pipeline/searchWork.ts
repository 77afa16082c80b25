/** The search index in the making, wherever it is made: here, or in a process of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import { type IndexOptions, indexFiles } from '../search/files.ts';
import { PREFIX } from '../search/index/blockPlans.ts';
import type { Dated } from '../search/index/types.ts';
import { Store } from '../store/store.ts';
import { Values } from '../store/values.ts';

export interface SearchSettings {
  /** Where the store is, and the version of the program. */
  cacheDir: string;
  version: string;
}

export class SearchWork {
  private made = new Map<string, Uint8Array>();
  private readonly known = new Map<string, unknown>();

  constructor(private readonly settings: SearchSettings) {}

  /** Takes what is known already into memory, while nobody waits for anything. */
  warmUp(): void {
    this.values().load(PREFIX);
  }

  /** @returns path on the site → hash of what is to stand there */
  async make(
    articles: readonly Dated[],
    options: Pick<IndexOptions, 'sources' | 'onProgress'>,
  ): Promise<Map<string, string>> {
    const files = await indexFiles(articles, { ...options, store: this.values() });
    this.made = new Map(files.map(({ path, content }) => [path, content]));
    return new Map(files.map(({ path, content }) => [path, hashOf(content)]));
  }

  /** @param paths of what was made */
  write(paths: readonly string[], folder: string): void {
    for (const path of paths) writeInto(folder, path, this.made.get(path) as Uint8Array);
  }

  private values(): Values {
    const { cacheDir, version } = this.settings;
    return new Values(Store.open(cacheDir, version), this.known);
  }
}

export function writeInto(folder: string, path: string, content: Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
