// @ts-check
/** Who has the role that a reader types: `styreleder Holmøya Laks`, `ordfører 2015`. */
import { stem } from '../../language/inflection/forms.js';
import { fold, wordsOf } from './fold.js';
import { isForm } from './nameWords.js';
import { placeOf, shardKey } from './shardKey.js';

/** @typedef {import('./names.js').Named} Named */
/** @typedef {import('./names.js').NameMatch} NameMatch */

/** Shorter words lead to too many. */
const SHORTEST = 3;

export class Holders {
  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    /** The files' names, in order. @type {Promise<string[]> | undefined} */
    this.shards = undefined;
  }

  /**
   * Those of whom one role, with its house, its year and their name, has all the words; the last word may be unfinished.
   * @param {string[][]} row of each word that was typed, lower case: itself first, then what means the same
   * @returns {Promise<NameMatch[]>} those written about most first
   */
  async matching(row) {
    if (row.length < 2) return [];
    const words = row.map((same) => same.map(fold));
    this.shards ??= this.files.text('roller.txt').then((text) => text.split(' '));
    const names = await this.shards;
    const telling = words.flat().filter((word) => word.length >= SHORTEST);
    const keys = telling.map((word) => shardKey(stem(word)));
    const wanted = new Set(keys.map((key) => placeOf(names, key)).filter((place) => place >= 0));
    const lists = await Promise.all(
      [...wanted].map((place) => this.files.json(`roller/${names[place]}.json`)),
    );
    /** @type {Map<string, NameMatch>} */
    const found = new Map();
    for (const [kind, id, name, note, count, houses] of lists.flat()) {
      const own = wordsOf([name, note, ...houses].join(' ')).map(fold);
      if (words.every((same, at) => tells(own, same, at === words.length - 1)))
        found.set(id, { named: { kind, id, name, note, count, others: [] }, how: 'part', by: name });
    }
    return [...found.values()].sort((a, b) => b.named.count - a.named.count);
  }
}

/**
 * @param {string[]} own words
 * @param {string[]} same one that was typed, and what means the same
 * @param {boolean} mayGoOn
 */
const tells = (own, same, mayGoOn) =>
  own.some((other) => same.some((word) => isForm(other, word) || (mayGoOn && other.startsWith(word))));
