// @ts-check
/** Quotes in which all that was asked for stands. */
import { excerptOf, markWords } from './excerpt.js';
import { speakersOf } from './state.js';

/** @typedef {import('./searcher.js').Searcher} Searcher */
/** @typedef {import('./searcher.js').Answer} Answer */
/** @typedef {import('./state.js').SearchState} SearchState */

/** @typedef {'dash' | 'verbatim' | 'indirect'} Style said and maybe reworded, word by word, reported */
/** @typedef {[anchor: string, speaker: string, style: Style, first: number, last: number, before: number, after: number]} Span */

/**
 * @typedef {object} QuoteHit
 * @property {string} anchor
 * @property {string} speaker slug, or empty
 * @property {Style} style
 * @property {import('./excerpt.js').Piece[]} pieces
 */

/** Pages that are read at once. */
const AT_ONCE = 20;
/** More pages than this are not read to count their quotes. */
const MOST_COUNTED = 40;

/** Whether quotes are asked for: said by somebody, about something. @param {SearchState} state */
export const asksForQuotes = ({ q, chosen, type }) =>
  type === 'sitat' || (type === '' && chosen.sa.length > 0 && q.trim() !== '');

/**
 * The quotes of an answer, page by page. A date is the page's, and need not be spoken.
 * @param {Searcher} searcher
 * @param {Answer} answer
 * @param {SearchState} state
 */
export async function* quotesOf({ files }, { ids, terms }, state) {
  const speakers = speakersOf(state);
  const marks = terms.filter(({ term }) => term.kind !== 'date').map((term) => term.marks);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const pages = await Promise.all(some.map((id) => files.fragment(id)));
    for (const page of pages) for (const quote of quotesWith(page, marks, speakers)) yield { page, quote };
  }
}

/**
 * How many quotes an answer has: the facts know it where no words are asked for, a few pages are read for it.
 * @param {Searcher} searcher
 * @param {Answer} answer
 * @param {SearchState} state
 * @returns {Promise<number | undefined>} undefined where too much would have to be read
 */
export async function countQuotes(searcher, answer, state) {
  const { ids, terms } = answer;
  if (terms.length === 0) {
    const { facts } = searcher;
    await facts.loadFor(ids);
    return ids.reduce((sum, id) => sum + facts.quotesOf(id, speakersOf(state)), 0);
  }
  if (ids.length > MOST_COUNTED) return undefined;
  let count = 0;
  for await (const _ of quotesOf(searcher, answer, state)) count += 1;
  return count;
}

/**
 * @param {{content: string, extra: {quotes: Span[], parts: [string, number][]}}} page
 * @param {readonly import('./terms.js').Marks[]} terms
 * @param {readonly string[]} speakers slugs; empty: anybody
 * @returns {QuoteHit[]}
 */
function quotesWith({ content, extra }, terms, speakers) {
  const words = content.split(' ');
  const marked = markWords(words, terms, extra.parts);
  return extra.quotes
    .filter(([, speaker]) => speakers.length === 0 || speakers.includes(speaker))
    .filter(([, , , first, last]) =>
      terms.every((_, number) => marked.some(({ at, term }) => term === number && at >= first && at <= last)),
    )
    .map((span) => {
      const [anchor, speaker, style, first, last] = span;
      return { anchor, speaker, style, pieces: excerptOf(within(words, span), marked, { first, last }) };
    });
}

/**
 * The words without what stands around the quote.
 * @param {string[]} words
 * @param {Span} span
 */
function within(words, [, , , first, last, before, after]) {
  const own = [...words];
  own[last] = (own[last] ?? '').slice(0, -after || undefined);
  own[first] = (own[first] ?? '').slice(before);
  return own;
}
