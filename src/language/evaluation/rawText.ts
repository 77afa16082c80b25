/** Running text made again from the words of a corpus, with the places of its names. */

import type { NorneDocument } from './norneFiles.ts';
import type { TypedSpan } from './scoring.ts';

export interface RawDocument {
  text: string;
  /** Names by their offsets in `text`. */
  spans: TypedSpan[];
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]»%…]|\.{2,})$/;
const NO_SPACE_AFTER = /^[([«]$/;
const DASH = /^[-–—]$/;
const MARK = '"';

/**
 * Headings and direct speech stand on lines of their own, other sentences after each other; a dash is «–», and straight
 * quotation marks open and close by turns within a sentence.
 */
export function rebuildText({ sentences }: NorneDocument): RawDocument {
  let text = '';
  const spans: TypedSpan[] = [];
  let lineEnds = true;
  for (const { words, spans: names, heading } of sentences) {
    if (text !== '') text += lineEnds || heading || DASH.test(words[0] as string) ? '\n' : ' ';
    const starts: number[] = [];
    const ends: number[] = [];
    let open = false;
    let glued = true;
    for (const word of words) {
      const closing = word === MARK && open;
      if (!glued && !closing && !NO_SPACE_BEFORE.test(word)) text += ' ';
      starts.push(text.length);
      text += DASH.test(word) ? '–' : word;
      ends.push(text.length);
      if (word === MARK) open = !open;
      glued = NO_SPACE_AFTER.test(word) || (word === MARK && !closing);
    }
    for (const { start, end, type } of names)
      spans.push({ start: starts[start] as number, end: ends[end - 1] as number, type });
    lineEnds = heading;
  }
  return { text, spans };
}
