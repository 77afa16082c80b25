/** Records → the files of the search index. What has been indexed once is not indexed again. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import * as pagefind from 'pagefind';
import { blocksOf } from './blocks.ts';
import { indexBlock, pagefindProgram } from './indexBlock.ts';
import { mergeBlocks } from './merge.ts';
import type { Block, IndexedBlock, IndexFile, SearchRecord } from './types.ts';

/** Where indexed blocks are kept between builds by one version of the program and of Pagefind. */
export interface BlockStore {
  /** Undefined where it is not there, or damaged. */
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, content: Uint8Array): Promise<void>;
}

export interface MakeIndexOptions {
  store: BlockStore;
  /** Called as blocks are ready. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** @param dated each record with its article's ISO date */
export async function makeIndex(
  dated: readonly { date: string; record: SearchRecord }[],
  { store, onProgress }: MakeIndexOptions,
): Promise<IndexFile[]> {
  try {
    const program = await stored(store, 'program', pagefindProgram);
    const blocks: IndexedBlock[] = [];
    let done = 0;
    for (const block of blocksOf(dated)) {
      blocks.push(await stored(store, keyOf(block), () => indexBlock(block.records)));
      done += block.records.length;
      onProgress?.(done, dated.length);
    }
    return await mergeBlocks(blocks, program);
  } finally {
    await pagefind.close();
  }
}

function keyOf({ name, records }: Block): string {
  const hash = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 32);
  return `${name}-${hash}`;
}

async function stored<T>(store: BlockStore, key: string, make: () => Promise<T>): Promise<T> {
  const known = await store.read(key);
  if (known) return deserialize(known);
  const made = await make();
  await store.write(key, serialize(made));
  return made;
}
