/** A block of records that are in other blocks already: Pagefind need not index them again. */
import { WordColumns } from './pagefindFiles.ts';
import { textLists, textsOf } from './textLists.ts';
import type { IndexedBlock, TextLists } from './types.ts';

/** A record of a block. */
export interface Origin {
  block: IndexedBlock;
  at: number;
}

/**
 * The very block that Pagefind would have made of the records.
 * @param origins of each record, in their order; blocks with the same fields and lists
 */
export function rearranged(origins: readonly Origin[]): IndexedBlock {
  const places = new Map<IndexedBlock, (number | undefined)[]>();
  origins.forEach(({ block, at }, place) => {
    const ofBlock = places.get(block) ?? [];
    ofBlock[at] = place;
    places.set(block, ofBlock);
  });
  const words = new WordColumns();
  for (const [block, ofBlock] of places) words.addBlock(block, ofBlock);
  const [first] = origins as [Origin];
  const lists = Object.keys(first.block.lists).map((name) => [
    name,
    textLists(origins.map(({ block, at }) => textsOf(block.lists[name] as TextLists, at))),
  ]);
  return {
    pages: origins.map(({ block, at }) => block.pages[at] as IndexedBlock['pages'][0]),
    metaFields: first.block.metaFields,
    ...words.columns(),
    lists: Object.fromEntries(lists),
  };
}
