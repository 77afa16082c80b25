// @ts-check
/** Quotes in which all that was asked for stands. */
import { excerptOf, markWords } from './excerpt.js';

/**
 * @typedef {object} QuoteHit
 * @property {string} anchor
 * @property {string} speaker slug, or empty
 * @property {import('./excerpt.js').Piece[]} pieces
 */

/**
 * @param {{content: string, extra: {quotes: [string, string, number, number][], parts: [string, number][]}}} page
 * @param {readonly import('./terms.js').Marks[]} terms
 * @param {readonly string[]} speakers slugs; empty: anybody
 * @returns {QuoteHit[]}
 */
export function quotesWith({ content, extra }, terms, speakers) {
  const words = content.split(' ');
  const marked = markWords(words, terms, extra.parts);
  return extra.quotes
    .filter(([, speaker]) => speakers.length === 0 || speakers.includes(speaker))
    .filter(([, , first, last]) =>
      terms.every((_, number) => marked.some(({ at, term }) => term === number && at >= first && at <= last)),
    )
    .map(([anchor, speaker, first, last]) => ({
      anchor,
      speaker,
      pieces: excerptOf(words, marked, { first, last }),
    }));
}
