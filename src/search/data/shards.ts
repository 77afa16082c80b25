/** Lists cut into small files by the letters they begin with: one more entry changes one file. */
import { shardKey } from '../browser/shardKey.js';

export interface Shards<T> {
  /** By what their keys begin with. */
  leaves: Map<string, T[]>;
  /** Beginnings that are cut up further: all that is there. */
  branches: Map<string, T[]>;
}

/** @param most entries of a file */
export function cutIntoShards<T>(entries: readonly { word: string; entry: T }[], most: number): Shards<T> {
  const shards: Shards<T> = { leaves: new Map(), branches: new Map() };
  const keyed = entries.map(({ word, entry }) => ({ key: shardKey(word), entry }));
  cut(keyed, 1, most, shards);
  return shards;
}

function cut<T>(
  entries: readonly { key: string; entry: T }[],
  length: number,
  most: number,
  shards: Shards<T>,
): void {
  const groups = new Map<string, { key: string; entry: T }[]>();
  for (const item of entries) {
    const name = item.key.slice(0, length);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  for (const [name, group] of groups) {
    const values = [...new Set(group.map(({ entry }) => entry))];
    if (values.length <= most || group.every(({ key }) => key.length <= length))
      shards.leaves.set(name, values);
    else {
      shards.branches.set(name, values);
      cut(group, length + 1, most, shards);
    }
  }
}

/**
 * Neighbours that are cut from one beginning and fit into one file, as one: each file holds all from its name on to the
 * next one's.
 * @param most entries of a file
 */
export function joinNeighbours<T>(leaves: ReadonlyMap<string, T[]>, most: number): Map<string, T[]> {
  const joined = new Map<string, T[]>();
  let last: { beginning: string; entries: T[] } | undefined;
  for (const name of [...leaves.keys()].sort()) {
    const beginning = name.slice(0, -1);
    const entries = leaves.get(name) ?? [];
    if (last && beginning === last.beginning && last.entries.length + entries.length <= most)
      last.entries.push(...entries);
    else {
      last = { beginning, entries: [...entries] };
      joined.set(name, last.entries);
    }
  }
  return joined;
}
