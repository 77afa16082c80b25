// @ts-check
/** Who has the role that a reader types: `styreleder Holmøya Laks`, `ordfører 2015`. */
import { stem } from '../../language/inflection/forms.js';
import { begins, fold, spells, wordsOf } from './fold.js';
import { isForm } from './nameWords.js';
import { placeOf, shardKey } from './shardKey.js';

/** @typedef {import('./names.js').Named} Named */
/** @typedef {import('./names.js').NameMatch} NameMatch */

/** Of a role, the year that it was told last. */
const LAST_YEAR = /\((\d{4})\)$/;
/** @param {string} [note] */
const yearIn = (note = '') => LAST_YEAR.exec(note)?.[1] ?? '';
/** Shorter words lead to too many. */
const SHORTEST = 4;

export class Holders {
  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    /** The files' names, in order. @type {Promise<string[]> | undefined} */
    this.shards = undefined;
  }

  /**
   * Those of whom one role, with its house, its year and their name, has all the words; the last word may be unfinished. Of one
   * word alone, those whose role is just this.
   * @param {string[][]} row of each word that was typed, lower case: itself first, then what means the same
   * @returns {Promise<NameMatch[]>} those written about most first
   */
  async matching(row) {
    /** @type {Map<string, NameMatch>} */
    const found = new Map();
    for (const [kind, id, name, last, count, houses, earlier] of await this.near(row.flat())) {
      // A house or a surname with a year asks for articles; the role itself, for whoever had it then.
      const isOfRole = row.some((same) => tells(wordsOf(roleOf(last)), same, false));
      const years = isOfRole ? earlier : [];
      const asked = years.find((/** @type {number} */ year) => row.some(([word]) => word === String(year)));
      const note = asked ? last.replace(LAST_YEAR, `(${asked})`) : last;
      const own = wordsOf([name, note, ...houses].join(' '));
      const hasAll = row.every((same, at) => tells(own, same, at === row.length - 1));
      // Of several houses or ways to call it, the role that was told last.
      if (yearIn(found.get(id)?.named.note) > yearIn(note)) continue;
      if (row.length > 1 ? hasAll : spells(roleOf(note).trim(), row[0]?.[0] ?? ''))
        found.set(id, {
          named: { kind, id, name, note, count, others: [] },
          how: 'part',
          exact: false,
          by: name,
        });
    }
    return [...found.values()].sort((a, b) => b.named.count - a.named.count);
  }

  /**
   * The entries of the files that the words are in.
   * @param {string[]} words lower case
   */
  async near(words) {
    const keys = words.filter((word) => word.length >= SHORTEST).map((word) => shardKey(stem(fold(word))));
    if (keys.length === 0) return [];
    // Where nobody has a role, there are no files.
    this.shards ??= this.files.text('roller.txt').then((text) => text.split(' ').filter(Boolean));
    const names = await this.shards;
    const wanted = new Set(keys.map((key) => placeOf(names, key)).filter((place) => place >= 0));
    const lists = [...wanted].map((place) => this.files.json(`roller/${names[place]}.json`));
    return (await Promise.all(lists)).flat();
  }
}

/** `havnedirektør (KrF), Vestvik Havn KF (2014)` → `havnedirektør` @param {string} note */
const roleOf = (note) => note.split(/[,(]/)[0] ?? '';

/**
 * @param {string[]} own words
 * @param {string[]} same one that was typed, and what means the same
 * @param {boolean} mayGoOn
 */
const tells = (own, same, mayGoOn) =>
  own.some((other) => same.some((word) => isForm(other, word) || (mayGoOn && begins(other, word))));
