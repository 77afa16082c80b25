// @ts-check
/**
 * Which forms belong to one word, as far as endings tell. It gives too many rather than too few: a form that no
 * text has costs a search nothing.
 */
import { AFTER_SINGLE, ENDINGS } from './endings.js';

export const LEAST_STEM = 3;
const VOWEL = /[aeiouyæøå]/;
const endings = new Set(ENDINGS);
export const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length));

/**
 * The word without its ending: `kaiene` → `kai`, `meldinga` → `melding`. Words with nothing to take off stay whole.
 * @param {string} word lower case
 * @returns {string}
 */
export function stem(word) {
  const vowel = word.search(VOWEL);
  if (vowel < 0) return word;
  // The longest ending first; what is left has three letters, and one of them is a vowel.
  for (let at = Math.max(LEAST_STEM, vowel + 1, word.length - LONGEST_ENDING); at < word.length; at += 1)
    if (endings.has(word.slice(at))) return word.slice(0, at);
  return word;
}

/**
 * Every form that the word may have, itself first: `kaiene` → `kaiene`, `kai`, `kaia`, `kaien` …
 * @param {string} word lower case
 * @returns {string[]}
 */
export function wordForms(word) {
  const forms = new Set([word]);
  for (const base of bases(word)) {
    forms.add(base);
    for (const ending of ENDINGS) forms.add(base + ending);
    if (/([^aeiouyæøå])\1$/.test(base)) {
      for (const ending of AFTER_SINGLE) forms.add(base.slice(0, -1) + ending);
    }
  }
  return [...forms];
}

/**
 * What endings are put to: the word, the word without its ending, and both as they are before an ending.
 * @param {string} word
 * @returns {string[]}
 */
function bases(word) {
  const found = new Set([stem(word)]);
  // «Moen» may be a name that has no other forms; «ferge» is `ferg` and takes its endings there.
  if (stem(word).length + 1 < word.length || !/[ea]$/.test(word)) found.add(word);
  for (const base of [...found]) {
    // «rom», «rommet»
    if (base.endsWith('mm')) found.add(base.slice(0, -1));
    else if (base.endsWith('m')) found.add(`${base}m`);
    // «sykkel», «sykler»; «vinter», «vintre»
    const contracted = base
      .replace(/([^aeiouyæøå])\1e([lrn])$/, '$1$2')
      .replace(/([^aeiouyæøå])e([lrn])$/, '$1$2');
    if (contracted !== base && contracted.length >= LEAST_STEM) found.add(contracted);
    const whole = /^(.*[aeiouyæøå])([^aeiouyæøå]+)([lrn])$/.exec(base);
    if (whole) {
      found.add(`${whole[1]}${whole[2]}e${whole[3]}`);
      if (whole[2]?.length === 1) found.add(`${whole[1]}${whole[2]}${whole[2]}e${whole[3]}`);
    }
  }
  return [...found];
}
