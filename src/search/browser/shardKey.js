// @ts-check
/** In which of many small files a word is, so that a reader loads one of them. */
import { fold } from './fold.js';

/** Ends every key, so that a short word too is in a file of its own where longer ones are split up further. */
export const END = '_';

/**
 * `Kaia` → `kaia_`. Letters that addresses do not take are `_`.
 * @param {string} word
 * @returns {string}
 */
export function shardKey(word) {
  return fold(word).replace(/[^a-z0-9]/g, END) + END;
}

/**
 * The file that has a key: of all files' names, the one that it begins with.
 * @param {ReadonlySet<string>} names
 * @param {string} key
 * @returns {string | undefined}
 */
export function shardOf(names, key) {
  for (let length = 1; length <= key.length; length += 1) {
    if (names.has(key.slice(0, length))) return key.slice(0, length);
  }
  return undefined;
}

/**
 * The place of the file that has a key, where each has all from its name on to the next one's: -1 before the first.
 * @param {readonly string[]} names in order
 * @param {string} key
 */
export function placeOf(names, key) {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {string} */ (names[middle]) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
