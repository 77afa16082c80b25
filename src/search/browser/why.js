// @ts-check
/** Why a page is among the hits, where a reader does not see it at once. */
import { begins, wordsOf } from './fold.js';
import { YEAR } from './hits.js';

/** @typedef {import('./terms.js').TermAnswer} TermAnswer */

/**
 * @typedef {object} Reason
 * @property {'whyAs' | 'whyIn' | 'whyPerson' | 'whyHouse' | 'whyYear'} text
 * @property {string} word what was typed
 * @property {string} found what the page has
 */

/**
 * One reason for each term that the page does not have as it was typed.
 * @param {number} number of the page
 * @param {import('./pagefind.js').Meta} meta
 * @param {{content: string, meta: {title: string, names: string}, extra: {persons: number}}} page
 * @param {TermAnswer[]} terms
 * @param {import('./excerpt.js').Marked[]} marked
 * @returns {Reason[]}
 */
export function reasons(number, { bit }, { content, meta: { title: heading, names }, extra }, terms, marked) {
  const words = content.split(' ');
  const title = wordsOf(heading);
  const reason = (/** @type {TermAnswer} */ { term, hits, marks }, /** @type {number} */ at) => {
    const word = term.words.join(' ');
    // The date stands beside every hit.
    if (!hits.has(number) || term.kind === 'date') return undefined;
    const fields = hits.fields[number] ?? 0;
    const own = marked.filter((one) => one.term === at);
    const printed = own.map((one) => bare(words[one.at] ?? ''));
    if (term.kind === 'phrase' ? own.length : [...printed.flatMap(wordsOf), ...title].includes(word))
      return undefined;
    const first = own[0];
    if (first) return because(first.how === 'word' ? 'whyAs' : 'whyIn', word, printed[0] ?? '');
    if (title.some((one) => marks.words.has(one))) return undefined;
    if (fields & YEAR) return because('whyYear', word, word);
    if (!(fields & bit('names'))) return undefined;
    const named = names
      .split(BETWEEN)
      .findIndex((name) => wordsOf(name).some((one) => marks.words.has(one) || begins(one, word)));
    return because(named < extra.persons ? 'whyPerson' : 'whyHouse', word, '');
  };
  return terms.map(reason).filter((one) => one !== undefined);
}

/**
 * @param {Reason['text']} text
 * @param {string} word
 * @param {string} found
 * @returns {Reason}
 */
const because = (text, word, found) => ({ text, word, found });

/** Between names in the index, so that no phrase is found across two of them. */
export const BETWEEN = ' ¦ ';

/** Without the marks around it. @param {string} word */
const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
