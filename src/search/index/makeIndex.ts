/** Records → the files of the search index. What has been indexed once is not indexed again. */
import * as pagefind from 'pagefind';
import { type BlockPlan, blockKey, keepPlans, PREFIX, planBlocks } from './blockPlans.ts';
import { indexBlock, type ListMakers, pagefindProgram } from './indexBlock.ts';
import { mergeBlocks } from './merge.ts';
import { type Origin, rearranged } from './rearranged.ts';
import type { BlockStore, Dated, IndexedBlock, IndexFile, SearchRecord } from './types.ts';

/** So many blocks are under way at once: more would only fill memory. */
const AHEAD = 6;

export interface MakeIndexOptions<T extends Dated> {
  store: BlockStore;
  /** Called for articles that are not indexed yet: those of one block at a time, in their order. */
  records: (articles: readonly T[]) => Promise<SearchRecord[]>;
  /** What is to be kept of each record beside. */
  lists?: ListMakers;
  /** Called once with all blocks when they are ready, while other threads pack. */
  meanwhile?: ((blocks: readonly IndexedBlock[]) => void) | undefined;
  /** Called as blocks are ready. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export async function makeIndex<T extends Dated>(
  dated: readonly T[],
  { store, records, lists = {}, meanwhile, onProgress }: MakeIndexOptions<T>,
): Promise<IndexFile[]> {
  try {
    const program = await stored(store, `${PREFIX}program`, pagefindProgram);
    const plans = planBlocks(dated, store);
    const index = async (articles: readonly T[]): Promise<IndexedBlock> =>
      indexBlock(await records(articles), lists);
    const blocks: Promise<IndexedBlock>[] = [];
    let done = 0;
    for (const plan of plans) {
      await blocks.at(-AHEAD);
      const indexed = stored(store, blockKey(plan.block), () => indexedBlock(plan, store, index)).then(
        (ready) => {
          done += plan.block.records.length;
          onProgress?.(done, dated.length);
          return ready;
        },
      );
      // It is waited for above or below; until then it is no error that nobody looks at.
      indexed.catch(() => {});
      blocks.push(indexed);
    }
    const ready = await Promise.all(blocks);
    keepPlans(plans, store);
    store.prune(PREFIX);
    const merging = mergeBlocks(ready, program);
    meanwhile?.(ready);
    return await merging;
  } finally {
    await pagefind.close();
  }
}

/** Of a block that was much the same before, what is new alone is indexed. */
async function indexedBlock<T extends Dated>(
  { block, before, fresh }: BlockPlan<T>,
  store: BlockStore,
  index: (articles: readonly T[]) => Promise<IndexedBlock>,
): Promise<IndexedBlock> {
  const known = before && store.get<IndexedBlock>(blockKey(before));
  if (!known) return index(block.records);
  const origins = new Map<string, Origin>(before.records.map(({ id }, at) => [id, { block: known, at }]));
  const added = fresh.length ? await index(fresh) : undefined;
  if (added) for (const [at, { id }] of fresh.entries()) origins.set(id, { block: added, at });
  return rearranged(block.records.map(({ id }) => origins.get(id) as Origin));
}

async function stored<T>(store: BlockStore, key: string, make: () => Promise<T>): Promise<T> {
  const known = store.get<T>(key);
  if (known) return known;
  const made = await make();
  store.set(key, made);
  return made;
}
