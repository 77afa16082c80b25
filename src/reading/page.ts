/** A text as lines, which is what all recognisers look at, whatever format it came in. */
import type { Link } from './types.ts';
import { unwrap } from './unwrap.ts';
import { anyOf } from './words.ts';

/** What the source's own markup says a line is. Plain text has none. */
export type Mark =
  | { as: 'heading'; level: number }
  | { as: 'lead' | 'paragraph' | 'caption' | 'outside' }
  | { as: 'item'; ordered: boolean; list: number }
  | { as: 'row'; cells: string[]; table: number }
  | { as: 'photo'; src?: string; alt?: string }
  | { as: 'verse' };

export interface Line {
  /** Trimmed; runs of spaces inside are kept, as tables have them. */
  text: string;
  /** 1-based, in the source. */
  number: number;
  /** A blank line, or the edge of a paragraph, is before it. */
  gap: boolean;
  mark?: Mark;
  links?: Link[];
  /** Lines of one fact box in the source's markup share a number. */
  box?: number;
}

/** What is known of the article from outside its text. */
export interface Known {
  title?: string;
  /** ISO dates. */
  date?: string;
  updated?: string;
  authors?: string[];
  slug?: string;
}

export interface Page {
  path: string;
  lines: Line[];
  /** ISO date. */
  today: string;
  /** Paragraphs have blank lines between them, so that two lines without one belong together. */
  spaced: boolean;
  known: Known;
}

/** Plain text → lines; wrapped lines are whole paragraphs again. */
export function plainPage(path: string, text: string, today: string): Page {
  const lines: Line[] = [];
  let gap = true;
  for (const { text: raw, number } of unwrap(text.split('\n'))) {
    const line = raw.trim();
    if (line === '') {
      gap = true;
      continue;
    }
    const last = lines.at(-1);
    if (last && isOpenLabel(last.text, line)) last.text += ` ${line}`;
    else lines.push({ text: line, number, gap });
    gap = false;
  }
  return { path, lines, today, spaced: isSpaced(lines), known: {} };
}

const OPEN_LABEL = new RegExp(`^(?:${anyOf('photo-labels')})\\s?:$`, 'iu');

/** «Foto:», and who took it on the next line. */
const isOpenLabel = (text: string, below: string): boolean =>
  text.length < 30 && OPEN_LABEL.test(text) && /^\p{Lu}[^.!?:]{2,70}$/u.test(below);

/** Most paragraphs have a blank line before them. */
export function isSpaced(lines: readonly Line[]): boolean {
  const below = lines.slice(1);
  const gaps = below.filter((line) => line.gap).length;
  const long = below.filter((line) => line.text.length > 80);
  return (
    gaps >= below.length * 0.3 ||
    (long.length > 0 && long.filter((line) => line.gap).length >= long.length / 2)
  );
}

const UNTIDY = /\s\s|[^\S ]/;

/** Runs of white space as one space. */
export const tidy = (text: string): string =>
  // Most lines are tidy already, and to look costs less than to replace.
  (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Ends as a sentence does, closing marks and parentheses aside. */
export const endsSentence = (text: string): boolean => /[.!?…:;][»”"“')\]]{0,3}$/.test(text);

/** «– Vi er glade, sier hun»: what somebody says, and who. */
export const isSpeech = (text: string): boolean => /^[–—-]\s?\p{L}.*,\s\p{Ll}/u.test(text);

export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
