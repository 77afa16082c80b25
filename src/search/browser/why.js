// @ts-check
/** Why a page is among the hits, where a reader does not see it at once. */
import { wordsOf } from './fold.js';

/** @typedef {import('./terms.js').TermAnswer} TermAnswer */

/**
 * @typedef {object} Reason
 * @property {'whyAs' | 'whyIn' | 'whyName' | 'whyYear'} text
 * @property {string} word what was typed
 * @property {string} found what the page has
 */

/**
 * One reason for each term that the page does not have as it was typed.
 * @param {string} id
 * @param {{content: string, meta: {title: string}}} page
 * @param {TermAnswer[]} terms
 * @param {import('./excerpt.js').Marked[]} marked
 * @returns {Reason[]}
 */
export function reasons(id, { content, meta }, terms, marked) {
  const words = content.split(' ');
  const title = wordsOf(meta.title);
  const reason = (/** @type {TermAnswer} */ { term, hits, marks }, /** @type {number} */ number) => {
    const word = term.words.join(' ');
    const hit = hits.get(id);
    if (!hit) return undefined;
    const own = marked.filter((one) => one.term === number);
    const printed = own.map(({ at }) => bare(words[at] ?? ''));
    if (term.kind === 'phrase' ? own.length : [...printed.flatMap(wordsOf), ...title].includes(word))
      return undefined;
    const first = own[0];
    if (first) return because(first.how === 'word' ? 'whyAs' : 'whyIn', word, printed[0] ?? '');
    if (title.some((one) => marks.words.has(one))) return undefined;
    if (hit.fields.includes('date')) return because('whyYear', word, word);
    return hit.fields.includes('names') ? because('whyName', word, '') : undefined;
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

/** Without the marks around it. @param {string} word */
const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
