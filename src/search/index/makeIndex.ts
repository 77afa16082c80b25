/** Records → the files of the search index. What has been indexed once is not indexed again. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import * as pagefind from 'pagefind';
import { blocksOf } from './blocks.ts';
import { indexBlock, pagefindProgram } from './indexBlock.ts';
import { mergeBlocks } from './merge.ts';
import type { Block, Dated, DatedRecord, IndexedBlock, IndexFile, SearchRecord } from './types.ts';

/** All keys begin with it. */
export const PREFIX = 'index-';

/** Where indexed blocks are kept between builds by one version of the program and of Pagefind. */
export interface BlockStore {
  /** Undefined where it is not there, or damaged. */
  read(key: string): Uint8Array | undefined;
  write(key: string, content: Uint8Array): void;
  /** Forgets what begins so and has been neither read nor written. */
  prune(prefix: string): void;
}

export interface MakeIndexOptions {
  store: BlockStore;
  /** Called with each block while it is being indexed; its records are made once, if anything needs them. */
  alongside?: ((block: Block, records: () => SearchRecord[]) => void) | undefined;
  /** Called as blocks are ready. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export async function makeIndex(
  dated: readonly DatedRecord[],
  { store, alongside, onProgress }: MakeIndexOptions,
): Promise<IndexFile[]> {
  try {
    const program = await stored(store, `${PREFIX}program`, pagefindProgram);
    const blocks: Promise<IndexedBlock>[] = [];
    let done = 0;
    for (const block of blocksOf(dated)) {
      // While Pagefind works on one block, the records of the next are made; more at once would only fill memory.
      await blocks.at(-2);
      let made: SearchRecord[] | undefined;
      const records = (): SearchRecord[] => {
        made ??= block.records.map(({ record }) => record());
        return made;
      };
      const indexed = stored(store, blockKey(block), () => indexBlock(records())).then((ready) => {
        done += block.records.length;
        onProgress?.(done, dated.length);
        return ready;
      });
      // It is waited for above or below; until then it is no error that nobody looks at.
      indexed.catch(() => {});
      blocks.push(indexed);
      alongside?.(block, records);
    }
    const all = await Promise.all(blocks);
    store.prune(PREFIX);
    return await mergeBlocks(all, program);
  } finally {
    await pagefind.close();
  }
}

/** What an indexed block is kept under. */
export function blockKey({ name, records }: Block<Dated>): string {
  const hash = createHash('sha256').update(JSON.stringify(records.map(({ id, key }) => [id, key])));
  return `${PREFIX}${name}-${hash.digest('hex').slice(0, 32)}`;
}

async function stored<T>(store: BlockStore, key: string, make: () => Promise<T>): Promise<T> {
  const known = store.read(key);
  if (known) return deserialize(known);
  const made = await make();
  store.write(key, serialize(made));
  return made;
}
