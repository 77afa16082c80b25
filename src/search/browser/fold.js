// @ts-check
/** Spellings that a reader may type for one another, brought to one. */

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
