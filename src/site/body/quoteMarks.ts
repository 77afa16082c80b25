/** Finds the front matter's quotes in the text and marks them, so that each has its own address. */
import type { ArticleQuote } from '../../archive/types.ts';
import { isFree, type RichText } from './richText.ts';

/** `– ` or another dash that begins a line of speech. */
export const SPEECH_DASH = /^\s*([–—‒―-])\s*/;

/**
 * Marks each quote once, in the order of the article; words said twice are two places.
 * @param texts the article's texts in reading order; marks are added to them
 * @param permalink HTML that follows a quote: the link to itself
 * @returns the quotes that do not stand in the texts
 */
export function markQuotes(
  texts: readonly RichText[],
  quotes: readonly ArticleQuote[],
  permalink: (quote: ArticleQuote) => string,
): ArticleQuote[] {
  const missing: ArticleQuote[] = [];
  let cursor = { unit: 0, offset: 0 };
  for (const quote of quotes) {
    const place =
      findQuote(texts, quote.entry.text, cursor) ??
      findQuote(texts, quote.entry.text, { unit: 0, offset: 0 });
    if (!place) {
      missing.push(quote);
      continue;
    }
    cursor = { unit: place.unit, offset: place.end };
    setQuote(texts[place.unit] as RichText, place, quote, permalink(quote));
  }
  return missing;
}

interface Place {
  unit: number;
  start: number;
  end: number;
}

function findQuote(
  texts: readonly RichText[],
  words: string,
  from: { unit: number; offset: number },
): Place | undefined {
  const wanted = words.normalize('NFC').trim();
  for (let unit = from.unit; unit < texts.length; unit++) {
    const place = findWords((texts[unit] as RichText).text, wanted, unit === from.unit ? from.offset : 0);
    if (place) return { unit, ...place };
  }
  return undefined;
}

/** Spaces and line breaks are all one; a plain search comes first because it is a hundred times faster. */
function findWords(text: string, words: string, from: number): { start: number; end: number } | undefined {
  const start = text.indexOf(words, from);
  if (start >= 0) return { start, end: start + words.length };
  const pieces = words.split(/\s+/);
  if (!text.includes(pieces[0] as string, from)) return undefined;
  const pattern = new RegExp(pieces.map(escapePattern).join('\\s+'), 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A quote inside another has only its place marked: two elements cannot cross. */
function setQuote(text: RichText, { start, end }: Place, quote: ArticleQuote, permalink: string): void {
  const { anchor, entry } = quote;
  if (!isFree(text, start, end, ['quote'])) {
    text.inserts.push({ at: start, html: `<span id="${anchor}"></span>` });
    return;
  }
  text.marks.push({
    layer: 'quote',
    start,
    end,
    tag: entry.style === 'indirect' ? 'span' : 'q',
    attributes: { id: anchor, class: `quote quote-${entry.style}` },
    after: permalink,
  });
  if (entry.style === 'verbatim') setSigns(text, start, end);
}

const QUOTE_SIGNS = /[«»“”„"‘’‚']/;

/** The marks around words that are given as they were said. */
function setSigns(text: RichText, start: number, end: number): void {
  for (const at of [start - 1, end]) {
    if (!QUOTE_SIGNS.test(text.text.charAt(at))) continue;
    text.marks.push({
      layer: 'sign',
      start: at,
      end: at + 1,
      tag: 'span',
      attributes: { class: 'quote-sign' },
    });
  }
}

/**
 * Marks the dash of a line of speech.
 * @returns whether the text begins with a dash and one of its quotes
 */
export function markSpeechDash(text: RichText): boolean {
  const match = SPEECH_DASH.exec(text.text);
  if (!match?.[1]) return false;
  const speech = text.marks.some(
    (mark) => mark.attributes.class === 'quote quote-dash' && mark.start <= match[0].length && mark.start > 0,
  );
  if (!speech) return false;
  const start = match[0].indexOf(match[1]);
  text.marks.push({
    layer: 'sign',
    start,
    end: match[0].length,
    tag: 'span',
    attributes: { class: 'speech-dash' },
  });
  return true;
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
