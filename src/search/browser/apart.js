// @ts-check
/** A compound that the archive does not have: its articles may have what it is made of. */

/** A part is no shorter: there are few words of three letters that compounds begin with, and fewer that they end with. */
const FEWEST_FIRST = 3;
const FEWEST_LAST = 4;
/** A part without what may stand between it and the next: `arbeids` → `arbeid`, `barne` → `barn`. @param {string} part */
export const withoutLink = (part) => part.replace(/[se]$/, '');

/**
 * Two words that a compound is made of, both of which the archive has: `kaiutvidelse` → `kai`, `utvidelse`.
 * @param {string} word lower case
 * @param {(part: string) => Promise<boolean>} isThere whether the archive has a form of it
 * @param {(part: string) => Promise<boolean>} isAlone whether the archive has it as a word of its own, letter by letter
 * @returns {Promise<string[]>} empty where there are none; of several ways, the one whose shorter word is longest
 */
export async function takenApart(word, isThere, isAlone) {
  const ways = [];
  for (let at = FEWEST_FIRST; at <= word.length - FEWEST_LAST; at += 1)
    ways.push({ first: word.slice(0, at), last: word.slice(at) });
  const shorter = (/** @type {{first: string, last: string}} */ { first, last }) =>
    Math.min(first.length, last.length);
  for (const { first, last } of ways.sort((a, b) => shorter(b) - shorter(a))) {
    if (!(await isThere(last))) continue;
    const bare = withoutLink(first);
    // An s between two words is no part of the first: `fagforening`, but `kurs`.
    const isLinked = first.endsWith('s') && !(await isAlone(first));
    const forms = isLinked ? [bare, first] : [first, bare];
    for (const form of bare.length < FEWEST_FIRST ? [first] : forms)
      if (await isThere(form)) return [form, last];
  }
  return [];
}
