// @ts-check
/** Which words of names are meant by what a reader types. */
import { stem } from '../../language/inflection/forms.js';
import { snowball } from '../../language/inflection/snowball.js';
import { begins, spells } from './fold.js';

/**
 * @callback Meets whether one of the words that were typed stands for a word of a name
 * @param {string} own of the name, lower case
 * @param {readonly string[]} words lower case
 * @param {number} at which of them
 * @param {'p' | 'o' | 'f'} kind person, organisation, photographer
 * @returns {boolean}
 */

/**
 * As it is typed: whole, an initial (`T. Brandvold`), or, where it is the last one, not typed to its end.
 * @type {Meets}
 */
export function asTyped(own, words, at) {
  const word = /** @type {string} */ (words[at]);
  const mayGoOn = at === words.length - 1 || word.length === 1;
  return spells(own, word) || (mayGoOn && begins(own, word));
}

/**
 * In another form: organisations are called `bondelaget` in speech, and people have a genitive.
 * @type {Meets}
 */
export function inForm(own, words, at, kind) {
  if (asTyped(own, words, at, kind)) return true;
  const word = /** @type {string} */ (words[at]);
  return kind === 'o' ? isForm(own, word) : spells(`${own}s`, word);
}

/**
 * Whether two words are forms of one: `kommune`, `kommunen`.
 * @param {string} own
 * @param {string} typed
 */
export const isForm = (own, typed) =>
  spells(stem(own), stem(typed)) || spells(snowball(own), snowball(typed));
