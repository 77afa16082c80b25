// @ts-check
/** Quotes in which all that was asked for stands. */
import { excerptOf, markWords } from './excerpt.js';

/** @typedef {'dash' | 'verbatim' | 'indirect'} Style said and maybe reworded, word by word, reported */
/** @typedef {[anchor: string, speaker: string, style: Style, first: number, last: number, before: number, after: number]} Span */

/**
 * @typedef {object} QuoteHit
 * @property {string} anchor
 * @property {string} speaker slug, or empty
 * @property {Style} style
 * @property {import('./excerpt.js').Piece[]} pieces
 */

/**
 * @param {{content: string, extra: {quotes: Span[], parts: [string, number][]}}} page
 * @param {readonly import('./terms.js').Marks[]} terms
 * @param {readonly string[]} speakers slugs; empty: anybody
 * @returns {QuoteHit[]}
 */
export function quotesWith({ content, extra }, terms, speakers) {
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
