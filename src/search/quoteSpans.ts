/** Where in an article's words its quotes are. */
import type { SearchSource } from './source.ts';

/**
 * The last word belongs to it; words are counted from 0 as white space parts them. Of the first and of the last word, so many
 * signs stand outside: marks around the quote, and the comma behind it.
 */
export type QuoteSpan = [
  anchor: string,
  speaker: string,
  style: Quote['style'],
  first: number,
  last: number,
  before: number,
  after: number,
];

type Quote = SearchSource['quotes'][number];

/** @param content with single spaces */
export function quoteSpans(content: string, quotes: readonly Quote[]): QuoteSpan[] {
  let from = 0;
  return quotes.flatMap(({ anchor, text, speaker, style }) => {
    const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const next = content.indexOf(words, from);
    const start = next >= 0 ? next : content.indexOf(words);
    if (start < 0) return [];
    from = start + words.length;
    const last = from - 1;
    const before = start - (content.lastIndexOf(' ', start) + 1);
    const end = content.indexOf(' ', from);
    const after = (end < 0 ? content.length : end) - from;
    const span = [wordNumber(content, start), wordNumber(content, last), before, after] as const;
    return [[anchor, speaker ?? '', style, ...span] satisfies QuoteSpan];
  });
}

function wordNumber(content: string, at: number): number {
  let spaces = 0;
  for (let i = content.indexOf(' '); i >= 0 && i < at; i = content.indexOf(' ', i + 1)) spaces += 1;
  return spaces;
}
