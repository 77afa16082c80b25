// @ts-check
/**
 * The Norwegian stemmer of Snowball (snowballstem.org/algorithms/norwegian), as the index has it: words of one stem are
 * one word there, and need to be asked for once.
 */

const VOWEL = /[aeiouyæåø]/;
const PLAIN_ENDINGS =
  'hetenes hetene hetens endes heten heter edes enes ande ende ede ane ene het ens ers ets ast en ar er as es et a e'.split(
    ' ',
  );
const VERB_ENDINGS = ['erte', 'ert'];
const DERIVED_ENDINGS = 'hetslov elov slov eleg elig eig lig els lov leg ig'.split(' ');
/** Before an `s` that may go. */
const S_BEFORE = /(?:[bcdfghjlmnoptvyz]|[^e]r|[^aeiouyæåø]k)s$/;

/**
 * @param {string} word lower case
 * @returns {string}
 */
export function snowball(word) {
  const start = regionStart(word);
  return withoutDerived(withoutT(withoutEnding(word, start), start), start);
}

/** Endings count after the first consonant that follows a vowel, and never before the fourth letter. @param {string} word */
function regionStart(word) {
  for (let at = 1; at < word.length; at += 1) {
    if (VOWEL.test(word[at - 1] ?? '') && !VOWEL.test(word[at] ?? '')) return Math.max(at + 1, 3);
  }
  return word.length;
}

/**
 * @param {string} word
 * @param {number} start
 */
function withoutEnding(word, start) {
  const region = word.slice(start);
  const verb = VERB_ENDINGS.find((ending) => region.endsWith(ending));
  if (verb) return word.slice(0, -verb.length + 2);
  const ending = PLAIN_ENDINGS.find((one) => region.endsWith(one));
  if (ending) return word.slice(0, -ending.length);
  return region.endsWith('s') && S_BEFORE.test(word) ? word.slice(0, -1) : word;
}

/**
 * @param {string} word
 * @param {number} start
 */
function withoutT(word, start) {
  return /[dv]t$/.test(word.slice(start)) ? word.slice(0, -1) : word;
}

/**
 * @param {string} word
 * @param {number} start
 */
function withoutDerived(word, start) {
  const ending = DERIVED_ENDINGS.find((one) => word.slice(start).endsWith(one));
  return ending ? word.slice(0, -ending.length) : word;
}
