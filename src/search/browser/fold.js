// @ts-check
/** Spellings that a reader may type for one another, brought to one. */

/**
 * `Sæther`, `saether` → `saether`; `Ødegård`, `odegard` → `odegard`; `Aasen`, `Åsen` → `asen`.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  return text
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('aa', 'a')
    .trim();
}
