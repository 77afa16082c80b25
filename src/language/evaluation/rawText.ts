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
const SENTENCE_END = /^(?:[.!?…:;»")]|\.{2,})$|\.$/;

/**
 * Headings, sentences without a mark at the end and direct speech stand on lines of their own, others after each other; a dash is «–», and straight
 * quotation marks open and close by turns within a sentence. Where the corpus tells which words no space follows, it is believed.
 */
export function rebuildText({ sentences }: NorneDocument): RawDocument {
  let text = '';
  const spans: TypedSpan[] = [];
  let lineEnds = true;
  for (const { words, spans: names, heading, glued: told } of sentences) {
    if (text !== '') text += lineEnds || heading || DASH.test(words[0] as string) ? '\n' : ' ';
    const starts: number[] = [];
    const ends: number[] = [];
    let open = false;
    let glued = true;
    for (const [at, word] of words.entries()) {
      const closing = word === MARK && open;
      if (!glued && (told || (!closing && !NO_SPACE_BEFORE.test(word)))) text += ' ';
      starts.push(text.length);
      // The stop of an abbreviation ends its sentence too: «Ap.» and not «Ap..»
      const doubled = word === '.' && text.endsWith('.') && at === words.length - 1;
      if (!doubled) text += DASH.test(word) ? '–' : word;
      ends.push(text.length);
      if (word === MARK) open = !open;
      glued = told ? told.has(at) : NO_SPACE_AFTER.test(word) || (word === MARK && !closing);
    }
    for (const { start, end, type } of names)
      spans.push({ start: starts[start] as number, end: ends[end - 1] as number, type });
    lineEnds = heading || !SENTENCE_END.test(words.at(-1) as string);
  }
  return { text, spans };
}
