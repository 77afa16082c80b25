// @ts-check
/** What a reader has typed, as words and phrases. */
import { wordsOf } from './fold.js';

/**
 * @typedef {object} Term
 * @property {'word' | 'phrase' | 'year'} kind
 * @property {string[]} words lower case; one of a word
 */

const PHRASE = /[«"“”„]([^«»"“”„]+)[»"“”“]/g;
const YEAR = /^(18|19|20)\d\d$/;

/** Words that stand in every article: left out where there are others. */
const COMMON = new Set(
  'og i på av til for med en et ei ein eit å som det den de dei er var har om fra frå ved der at the hva kva hvem kven hvor kor når sa sier seier'.split(
    ' ',
  ),
);

/**
 * @typedef {object} Query
 * @property {Term[]} phrases
 * @property {Term[]} words in the order they were typed, each once, without those that tell nothing
 * @property {string[]} row all words outside phrases, as they were typed: names are looked for in it
 */

/**
 * `«ny kai» Malmhavn 2016` → the phrase, the word and the year.
 * @param {string} text
 * @returns {Query}
 */
export function parseQuery(text) {
  /** @type {Term[]} */
  const phrases = [];
  const rest = text.replace(PHRASE, (_, /** @type {string} */ inside) => {
    const words = wordsOf(inside);
    if (words.length) phrases.push({ kind: 'phrase', words });
    return ' ';
  });
  const row = wordsOf(rest);
  // One letter begins half of all words.
  const all = [...new Set(row)].filter((word) => word.length > 1);
  const telling = all.filter((word) => !COMMON.has(word));
  const used = telling.length || phrases.length ? telling : all;
  const words = used.map(
    (word) => /** @type {Term} */ ({ kind: YEAR.test(word) ? 'year' : 'word', words: [word] }),
  );
  return { phrases, words, row };
}
