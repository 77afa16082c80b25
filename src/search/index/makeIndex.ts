/** Records → the files of the search index. What has been indexed once is not indexed again. */
import * as pagefind from 'pagefind';
import { hashOf } from '../../archive/hash.ts';
import { blocksOf } from './blocks.ts';
import { indexBlock, pagefindProgram } from './indexBlock.ts';
import { mergeBlocks } from './merge.ts';
import type { Block, Dated, IndexedBlock, IndexFile, SearchRecord } from './types.ts';

/** All keys begin with it. */
export const PREFIX = 'index-';

/** So many blocks are under way at once, and as many more asked for: whoever knows the articles may be busy meanwhile. */
const AHEAD = 6;

/** Where indexed blocks are kept between builds by one version of the program and of Pagefind. */
export interface BlockStore {
  /** Whether it is there; it may be damaged. */
  has(key: string): boolean;
  /** Undefined where it is not there, or damaged. What is given is shared, and must not be changed. */
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown): void;
  /** Forgets what begins so and has been neither asked for nor set. */
  prune(prefix: string): void;
}

export interface MakeIndexOptions<T extends Dated> {
  store: BlockStore;
  /** Called where a block is not known, in the order of its articles. */
  records: (block: Block<T>) => Promise<SearchRecord[]>;
  /** Called with each block while it is being indexed; its records are made once, if anything needs them. */
  alongside?: ((block: Block<T>, records: () => Promise<SearchRecord[]>) => Promise<void>) | undefined;
  /** Called once when all blocks are ready, while other threads pack. */
  meanwhile?: (() => void) | undefined;
  /** Called as blocks are ready. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export async function makeIndex<T extends Dated>(
  dated: readonly T[],
  { store, records, alongside, meanwhile, onProgress }: MakeIndexOptions<T>,
): Promise<IndexFile[]> {
  try {
    const program = await stored(store, `${PREFIX}program`, pagefindProgram);
    const blocks: Promise<IndexedBlock>[] = [];
    const beside: Promise<void>[] = [];
    let done = 0;
    const all = blocksOf(dated);
    const ask = askedAhead(unknownOf(all, store), records);
    for (const block of all) {
      // While Pagefind works on some, the records of the next are made; more at once would only fill memory.
      await blocks.at(-AHEAD);
      let made: Promise<SearchRecord[]> | undefined;
      const own = (): Promise<SearchRecord[]> => {
        made ??= ask(block);
        return made;
      };
      const indexed = stored(store, blockKey(block), async () => indexBlock(await own())).then((ready) => {
        done += block.records.length;
        onProgress?.(done, dated.length);
        return ready;
      });
      const alike = alongside?.(block, own) ?? Promise.resolve();
      // They are waited for above or below; until then they are no errors that nobody looks at.
      for (const work of [indexed, alike]) work.catch(() => {});
      blocks.push(indexed);
      beside.push(alike);
    }
    const ready = await Promise.all(blocks);
    await Promise.all(beside);
    store.prune(PREFIX);
    const merging = mergeBlocks(ready, program);
    meanwhile?.();
    return await merging;
  } finally {
    await pagefind.close();
  }
}

/** The articles that will be asked for first. */
export function firstUnknown(dated: readonly Dated[], store: Pick<BlockStore, 'has'>): string[] {
  const soon = unknownOf(blocksOf(dated), store).slice(0, AHEAD);
  return soon.flatMap(({ records }) => records.map(({ id }) => id));
}

const unknownOf = <T extends Dated>(
  blocks: readonly Block<T>[],
  store: Pick<BlockStore, 'has'>,
): Block<T>[] => blocks.filter((block) => !store.has(blockKey(block)));

/** @param blocks whose records are wanted one after the other; those of others are asked for when they are */
function askedAhead<T extends Dated>(
  blocks: readonly Block<T>[],
  records: MakeIndexOptions<T>['records'],
): MakeIndexOptions<T>['records'] {
  const asked = new Map<Block<T>, Promise<SearchRecord[]>>();
  let next = 0;
  return (block) => {
    for (const end = blocks.indexOf(block) + AHEAD; next < Math.min(end, blocks.length); next++) {
      const one = blocks[next] as Block<T>;
      const coming = records(one);
      // It is waited for when its turn comes.
      coming.catch(() => {});
      asked.set(one, coming);
    }
    const own = asked.get(block) ?? records(block);
    asked.delete(block);
    return own;
  };
}

/** What an indexed block is kept under. */
export function blockKey({ name, records }: Block): string {
  return `${PREFIX}${name}-${hashOf(JSON.stringify(records.map(({ id, key }) => [id, key])))}`;
}

async function stored<T>(store: BlockStore, key: string, make: () => Promise<T>): Promise<T> {
  const known = store.get<T>(key);
  if (known) return known;
  const made = await make();
  store.set(key, made);
  return made;
}
