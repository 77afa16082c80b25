// @ts-check
/** What of an article is shown with a hit, and what in it is marked. All of it is text that readers see on the page. */
import { begins, wordsOf } from './fold.js';

/** @typedef {import('./terms.js').Marks} Marks */

/**
 * @typedef {object} Piece
 * @property {string} text
 * @property {boolean} marked
 */

/**
 * @typedef {object} Marked one word of a text that answers a term
 * @property {number} at
 * @property {number} term
 * @property {'word' | 'compound' | 'beginning'} how
 */

const LENGTH = 32;
/** Words before the first marked one. */
const BEFORE = 6;

/**
 * Which words of a text answer which terms.
 * @param {string[]} words as white space parts them
 * @param {readonly Marks[]} terms
 * @param {readonly [part: string, word: number][]} parts words inside compounds
 * @returns {Marked[]}
 */
export function markWords(words, terms, parts = []) {
  const lower = words.map(piecesOf);
  /** @type {Marked[]} */
  const found = [];
  terms.forEach((term, number) => {
    const { beginning } = term;
    const compounds = new Set(
      parts.filter(([part]) => term.parts.has(part)).map(([, at]) => (lower[at] ?? []).join(' ')),
    );
    lower.forEach((pieces, at) => {
      if (pieces.length === 0) return;
      if (term.phrase.length) {
        const length = phraseAt(lower, at, term.phrase);
        for (let next = at; next < at + length; next += 1)
          found.push({ at: next, term: number, how: 'word' });
      } else if (pieces.some((piece) => term.words.has(piece))) found.push({ at, term: number, how: 'word' });
      else if (compounds.has(pieces.join(' '))) found.push({ at, term: number, how: 'compound' });
      else if (beginning && pieces.some((piece) => begins(piece, beginning)))
        found.push({ at, term: number, how: 'beginning' });
    });
  });
  return found;
}

const PLAIN = /^[a-zæøå\d]+$/;

/** Most words of a text are one, with nothing around it. @param {string} word */
function piecesOf(word) {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? [lower] : wordsOf(word);
}

/**
 * How many words from `at` on are the phrase; 0 for none.
 * @param {string[][]} words
 * @param {number} at
 * @param {string[]} phrase
 */
function phraseAt(words, at, phrase) {
  let met = 0;
  let next = at;
  while (met < phrase.length && next < words.length) {
    for (const piece of words[next] ?? []) {
      if (piece !== phrase[met]) return 0;
      met += 1;
      if (met === phrase.length) return next - at + 1;
    }
    next += 1;
  }
  return 0;
}

/**
 * The stretch of a text with most of the terms, its words marked.
 * @param {string[]} words
 * @param {Marked[]} marked
 * @param {{first: number, last: number}} [within]
 * @returns {Piece[]}
 */
export function excerptOf(words, marked, within = { first: 0, last: words.length - 1 }) {
  const inside = marked.filter(({ at }) => at >= within.first && at <= within.last);
  const start = bestStart(inside, within);
  const end = Math.min(start + LENGTH, within.last + 1);
  const places = new Set(inside.map(({ at }) => at));
  const pieces = words
    .slice(start, end)
    .map((text, offset) => ({ text, marked: places.has(start + offset) }));
  if (start > within.first) pieces.unshift({ text: '…', marked: false });
  if (end <= within.last) pieces.push({ text: '…', marked: false });
  return pieces;
}

/**
 * @param {Marked[]} marked
 * @param {{first: number, last: number}} within
 */
function bestStart(marked, within) {
  let best = { start: within.first, value: 0 };
  for (const { at } of marked) {
    const start = at - BEFORE <= within.first + 2 ? within.first : at - BEFORE;
    const here = marked.filter((other) => other.at >= start && other.at < start + LENGTH);
    const value = new Set(here.map(({ term }) => term)).size * 10 + Math.min(here.length, 3);
    if (value > best.value) best = { start, value };
  }
  return Math.max(within.first, Math.min(best.start, within.last - LENGTH + 1));
}
