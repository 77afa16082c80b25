/** Which blocks are indexed already, and of which others only some records have to be. */
import { hashOf } from '../../archive/hash.ts';
import { blocksOf } from './blocks.ts';
import type { Block, BlockStore, Dated } from './types.ts';

/** All keys of the index begin with it. */
export const PREFIX = 'index-';

/** The blocks of the build before, with what they are made of. */
const BEFORE = `${PREFIX}blocks`;

/** Of a block that is much another one nothing is kept: what Pagefind makes is smaller and faster to take apart. */
const MOST_FRESH = 0.5;

export interface BlockPlan<T extends Dated = Dated> {
  block: Block<T>;
  isKnown: boolean;
  /** The block of this name as it was before, where it has records that stand here too. */
  before?: Block;
  /** The records that are not there. */
  fresh: readonly T[];
}

export function planBlocks<T extends Dated>(
  dated: readonly T[],
  store: Pick<BlockStore, 'has' | 'get'>,
): BlockPlan<T>[] {
  const earlier = new Map(store.get<Block[]>(BEFORE)?.map((block) => [block.name, block]));
  return blocksOf(dated).map((block): BlockPlan<T> => {
    if (store.has(blockKey(block))) return { block, isKnown: true, fresh: [] };
    const before = earlier.get(block.name);
    const known = new Map(before?.records.map(({ id, key }) => [id, key]));
    const fresh = block.records.filter(({ id, key }) => known.get(id) !== key);
    return before && fresh.length <= MOST_FRESH * block.records.length && store.has(blockKey(before))
      ? { block, isKnown: false, before, fresh }
      : { block, isKnown: false, fresh: block.records };
  });
}

/** The articles that Pagefind has to index, in the order in which they are asked for. */
export function unindexed(dated: readonly Dated[], store: Pick<BlockStore, 'has' | 'get'>): string[] {
  return planBlocks(dated, store).flatMap(({ fresh }) => fresh.map(({ id }) => id));
}

/** For the next build. */
export function keepPlans(plans: readonly BlockPlan[], store: BlockStore): void {
  if (plans.every(({ isKnown }) => isKnown) && store.get(BEFORE)) return;
  const kept = plans.map(({ block: { name, records } }) => ({
    name,
    records: records.map(({ id, date, key }) => ({ id, date, key })),
  }));
  store.set(BEFORE, kept satisfies Block[]);
}

/** What an indexed block is kept under. */
export function blockKey({ name, records }: Block): string {
  return `${PREFIX}${name}-${hashOf(JSON.stringify(records.map(({ id, key }) => [id, key])))}`;
}
