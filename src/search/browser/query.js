// @ts-check
/** What a reader has typed, as words and phrases. */
import { takeDates } from './dates.js';
import { wordsOf } from './fold.js';

/**
 * @typedef {object} Term
 * @property {'word' | 'phrase' | 'year' | 'date'} kind
 * @property {string[]} words lower case; one of a word
 */

const PHRASE = /[«"“”„]([^«»"“”„]+)[»"“”“]/g;
const YEAR = /^(18|19|20)\d\d$/;

/** Words that stand in every article, and those that people ask with: left out where there are others. */
const COMMON = new Set(
  [
    'og i på av til for med en et ei ein eit å som det den de dei er var har hadde om fra frå ved der at the',
    'hva kva hvem kven hvor kor når hvorfor kvifor hvordan korleis hvilken hvilket hvilke kva slags',
    'sa sier seier ble blei blir vart vert kan skal vil ikke ikkje seg sin sitt sine',
  ]
    .join(' ')
    .split(' '),
);

/**
 * @typedef {object} Query
 * @property {Term[]} phrases
 * @property {import('./dates.js').Span[]} dates days and months
 * @property {Term[]} words in the order they were typed, each once, without those that tell nothing
 * @property {string[]} row all words outside phrases and dates, as they were typed: names are looked for in it
 * @property {boolean} isNameLike whether each of them is written as names are, with a capital letter
 * @property {string[]} telling those of the row that tell something: the name in `hvem er Nasrin Farahani?`
 */

/** @param {string} word @returns {Term} */
export const wordTerm = (word) => ({ kind: YEAR.test(word) ? 'year' : 'word', words: [word] });

/**
 * Words of a question as the reader wrote them, capitals and all.
 * @param {string} text the question
 * @returns {(words: string) => string} from lower case; words that were not typed stay as they are
 */
export function asWritten(text) {
  const typed = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const written = new Map(typed.map((word) => [word.toLowerCase(), word]));
  return (words) =>
    words
      .split(' ')
      .map((word) => written.get(word) ?? word)
      .join(' ');
}

/**
 * `«ny kai» Malmhavn 2016` → the phrase, the word and the year.
 * @param {string} text
 * @returns {Query}
 */
export function parseQuery(text) {
  /** @type {Term[]} */
  const phrases = [];
  const outside = text.replace(PHRASE, (_, /** @type {string} */ inside) => {
    const words = wordsOf(inside);
    if (words.length) phrases.push({ kind: 'phrase', words });
    return ' ';
  });
  const { dates, rest } = takeDates(outside);
  const row = wordsOf(rest);
  const isNameLike = !/(?<!\p{L})\p{Ll}/u.test(rest.normalize('NFC'));
  // One letter begins half of all words.
  const all = [...new Set(row)].filter((word) => word.length > 1);
  const telling = all.filter((word) => !COMMON.has(word));
  const used = telling.length || phrases.length || dates.length ? telling : all;
  return {
    phrases,
    dates,
    words: used.map(wordTerm),
    row,
    isNameLike,
    telling: row.filter((word) => !COMMON.has(word)),
  };
}
