/** Where in an article's words its quotes are. */
import type { SearchSource } from './source.ts';

/** The last word belongs to it; words are counted from 0 as white space parts them. */
export type QuoteSpan = [anchor: string, speaker: string, first: number, last: number];

/** @param content with single spaces */
export function quoteSpans(content: string, quotes: SearchSource['quotes']): QuoteSpan[] {
  let from = 0;
  return quotes.flatMap(({ anchor, text, speaker }) => {
    const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const after = content.indexOf(words, from);
    const start = after >= 0 ? after : content.indexOf(words);
    if (start < 0) return [];
    from = start + words.length;
    const first = wordNumber(content, start);
    return [[anchor, speaker ?? '', first, wordNumber(content, from - 1)] satisfies QuoteSpan];
  });
}

function wordNumber(content: string, at: number): number {
  let spaces = 0;
  for (let i = content.indexOf(' '); i >= 0 && i < at; i = content.indexOf(' ', i + 1)) spaces += 1;
  return spaces;
}
