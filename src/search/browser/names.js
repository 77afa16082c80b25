// @ts-check
/** People, organisations and photographers for what a reader types. */
import { snowball } from '../../language/inflection/snowball.js';
import { fold, spells, wordsOf } from './fold.js';
import { asTyped, inForm } from './nameWords.js';
import { END, shardKey, shardOf } from './shardKey.js';
import { nearest } from './slip.js';

/**
 * @typedef {object} Named
 * @property {'p' | 'o' | 'f'} kind person, organisation, photographer
 * @property {string} id slug; of a photographer the name
 * @property {string} name
 * @property {string} note what was said of them last
 * @property {number} count articles
 * @property {string[]} others other names
 */

/**
 * @typedef {object} NameMatch
 * @property {Named} named
 * @property {'whole' | 'part'} how whether all of one of the names is typed
 * @property {boolean} exact whether each word that is typed is one of it, letter by letter
 * @property {string} by the name that was met
 */

const SHORTEST = 2;
const SHORTEST_STEM = 3;
const SLIP_LENGTH = 4;
/** A shorter word that is somebody's is meant. */
const SLIP_OF_KNOWN = 5;

export class Names {
  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    this.shards = files.text('navn.txt').then((text) => new Set(text.split(' ')));
    /** @type {{row: string, matches: Promise<NameMatch[]>}} */
    this.last = { row: '', matches: Promise.resolve([]) };
  }

  /**
   * The best first: whole names, then those with the very words, then those written about most. The last word may be unfinished.
   * @param {string} typed
   * @returns {Promise<NameMatch[]>}
   */
  matching(typed) {
    const words = wordsOf(typed);
    const row = words.join(' ');
    // The list below the field and the hits ask the same, one after the other.
    if (row !== this.last.row) {
      const matches = this.match(words);
      matches.catch(() => {
        this.last = { row: '', matches: Promise.resolve([]) };
      });
      this.last = { row, matches };
    }
    return this.last.matches;
  }

  /**
   * @param {string[]} words lower case
   * @returns {Promise<NameMatch[]>}
   */
  async match(words) {
    const last = words.at(-1);
    if (!last || (words.length === 1 && last.length < SHORTEST)) return [];
    // The longest word tells most.
    const telling = words.reduce((a, b) => (b.length > a.length ? b : a));
    const found = matches(await this.near(telling, telling === last), words, asTyped);
    if (found.length) return found;
    const beginning = snowball(fold(telling));
    if (beginning.length < SHORTEST_STEM) return [];
    return matches(await this.near(beginning, true), words, inForm);
  }

  /**
   * Who is called by just these words, in any of their names.
   * @param {string[]} words lower case
   * @returns {Promise<NameMatch[]>}
   */
  async called(words) {
    return (await this.matching(words.join(' '))).filter(({ how }) => how === 'whole');
  }

  /**
   * Names of which each word is a slip away.
   * @param {string} typed
   * @param {boolean} mayAllBe whether words that are somebody's as they stand may be another's
   * @returns {Promise<NameMatch[]>}
   */
  async close(typed, mayAllBe) {
    const words = wordsOf(typed);
    const known = (await this.files.text('navneord.txt')).split('\n');
    const options = words.map((word) => {
      const slips = (/** @type {number} */ shortest) =>
        word.length < shortest ? [] : nearest(fold(word), known, fold);
      if (known.some((other) => spells(other, word)))
        return [word, ...(mayAllBe ? slips(SLIP_OF_KNOWN) : [])];
      const alike = known.filter((other) => word.length >= SLIP_LENGTH && fold(other) === fold(word));
      return alike.length ? alike : slips(SLIP_LENGTH);
    });
    if (options.some((option) => option.length === 0)) return [];
    const corrected = options.reduce(
      (all, option) => all.flatMap((before) => option.map((word) => `${before} ${word}`)).slice(0, 8),
      [''],
    );
    const found = await Promise.all(corrected.map((text) => this.matching(text)));
    return [...new Map(found.flat().map((match) => [match.named.kind + match.named.id, match])).values()];
  }

  /**
   * @param {string} word
   * @param {boolean} unfinished
   * @returns {Promise<Named[]>}
   */
  async near(word, unfinished) {
    const names = await this.shards;
    const key = shardKey(word);
    const leaf = shardOf(names, unfinished ? key.slice(0, -END.length) : key);
    const branch = !leaf && [...names].some((name) => name.startsWith(key.slice(0, -END.length)));
    const wanted = new Set([leaf, shardOf(names, key), branch ? key.slice(0, -END.length) : undefined]);
    const lists = await Promise.all(
      [...wanted].filter((name) => name !== undefined).map((name) => this.files.json(`navn/${name}.json`)),
    );
    const entries = lists
      .flat()
      .map(([kind, id, name, note, count, others]) => ({ kind, id, name, note, count, others }));
    return [...new Map(entries.map((entry) => [entry.kind + entry.id, entry])).values()];
  }
}

/**
 * @param {Named[]} entries
 * @param {string[]} words lower case
 * @param {import('./nameWords.js').Meets} meets
 * @returns {NameMatch[]} the best first
 */
function matches(entries, words, meets) {
  return entries
    .flatMap((named) => {
      const match = matchOf(named, words, meets);
      return match ? [match] : [];
    })
    .sort(bestFirst);
}

/**
 * Each word stands for a word of one of the names.
 * @param {Named} named
 * @param {string[]} words lower case
 * @param {import('./nameWords.js').Meets} meets
 * @returns {NameMatch | undefined}
 */
function matchOf(named, words, meets) {
  /** @type {NameMatch | undefined} */
  let part;
  for (const name of [named.name, ...named.others]) {
    const own = wordsOf(name);
    const exact = words.every((word) => own.includes(word));
    if (spells(own.join(' '), words.join(' '))) return { named, how: 'whole', exact, by: name };
    if (exact || (!part && words.every((_, at) => own.some((other) => meets(other, words, at, named.kind)))))
      part = { named, how: 'part', exact, by: name };
  }
  return part;
}

/**
 * Of short names, those with the very words before those that go on, or have other letters: `Moe` before `Moen`.
 * @param {NameMatch} a
 * @param {NameMatch} b
 */
function bestFirst(a, b) {
  const whole = (/** @type {NameMatch} */ { how }) => (how === 'whole' ? 1 : 0);
  const photographer = (/** @type {NameMatch} */ { named }) => (named.kind === 'f' ? 1 : 0);
  return (
    whole(b) - whole(a) ||
    Number(b.exact) - Number(a.exact) ||
    photographer(a) - photographer(b) ||
    b.named.count - a.named.count ||
    (a.named.id < b.named.id ? -1 : 1)
  );
}
