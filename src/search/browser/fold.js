// @ts-check
/**
 * Spellings that a reader may type for one another. Whoever lacks a letter types a plain one for it, so `as` may be `Ås`; whoever
 * types `ås` has the letter, and does not mean `AS`.
 */

/** Most words are as they should be. */
const FOLDED = /^(?:(?!ae|oe|aa)[a-z0-9])*$/;

/**
 * `Sæther`, `saether`, `Sather` → `sather`; `Ødegård`, `odegard`, `oedegaard` → `odegard`; `idé` → `ide`.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  if (FOLDED.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a')
    .trim();
}

/** Most words need no folding here either. */
const CAREFUL = /^(?:(?!ae|oe|aa)[a-zæøå0-9])*$/;
/** Ways to write the letters. */
const LETTERS = /** @type {const} */ ([
  ['ä', 'æ'],
  ['ö', 'ø'],
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
]);
/** An å is no a with a mark over it. */
const OTHER_MARKS = /(?<!a)\p{M}|(?<=a)(?!\u030a)\p{M}/gu;

/**
 * `Sæther`, `saether` → `sæther`; `Aasen` → `åsen`; `idé` → `ide`: æ, ø and å are letters of their own.
 * @param {string} text
 * @returns {string}
 */
function written(text) {
  if (CAREFUL.test(text)) return text;
  const lower = LETTERS.reduce(
    (all, [way, letter]) => all.replaceAll(way, letter),
    text.toLowerCase().normalize('NFC'),
  );
  return lower
    .normalize('NFD')
    .replace(OTHER_MARKS, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .trim();
}

/** What is typed for a letter that a keyboard lacks. @type {Record<string, string>} */
const PLAIN = { æ: 'a', ø: 'o', å: 'a' };

/**
 * Whether a word begins as it was typed, by somebody who may lack letters.
 * @param {string} own
 * @param {string} typed
 */
export function begins(own, typed) {
  const [letters, wanted] = [written(own), written(typed)];
  if (letters.length < wanted.length) return false;
  for (let at = 0; at < wanted.length; at += 1) {
    const letter = /** @type {string} */ (letters[at]);
    if (letter !== wanted[at] && PLAIN[letter] !== wanted[at]) return false;
  }
  return true;
}

/**
 * Whether it is the word that was typed, by somebody who may lack letters.
 * @param {string} own
 * @param {string} typed
 */
export const spells = (own, typed) => written(own).length === written(typed).length && begins(own, typed);

/**
 * The words of a text as a reader would type them: lower case, letters and digits.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
