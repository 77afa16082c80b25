/** An article as the index knows it. */
import { bodyText } from '../archive/bodyText.ts';
import { BETWEEN } from './browser/why.js';
import { compoundParts } from './compoundParts.ts';
import type { SearchRecord } from './index/types.ts';
import { type QuoteSpan, quoteSpans } from './quoteSpans.ts';
import type { SearchSource } from './source.ts';

/** What the browser gets with a hit, beside the words. */
export interface RecordExtra {
  date: string;
  people: SearchSource['people'];
  /** Of the names, so many are people's; those of organisations follow. */
  persons: number;
  quotes: QuoteSpan[];
  /** Words inside others: without inflection, and where the compound stands. */
  parts: [part: string, word: number][];
}

/** Between texts that no sign ends, such as headings: a word of its own for those who count. */
const APART = '·';
const ENDED = /[.!?:»”"…]$/;
const TRAILING = /(?: ·)+$/;

export function searchRecord(source: SearchSource): SearchRecord {
  const { id, date, url, title, people, names, houses, quotes } = source;
  const persons = new Set(names);
  const all = [...new Set([...names, ...houses])];
  const content = visibleWords(source);
  const parts = compoundParts(content, all);
  const inTitle = compoundParts(title, all);
  const extra: RecordExtra = {
    date,
    people,
    persons: persons.size,
    quotes: quoteSpans(content, quotes),
    parts,
  };
  return {
    id,
    url,
    content,
    meta: {
      title,
      names: all.join(BETWEEN),
      parts: [...new Set([...parts, ...inTitle].map(([part]) => part))].join(' '),
    },
    extra,
  };
}

/** What a reader sees of the article below its title, in order, with single spaces. */
function visibleWords({ lead, body, captions }: SearchSource): string {
  return [...lead, ...bodyText(body), ...captions]
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => (ENDED.test(text) ? text : `${text} ${APART}`))
    .join(' ')
    .replace(TRAILING, '');
}
