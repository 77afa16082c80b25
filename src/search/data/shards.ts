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
