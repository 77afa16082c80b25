/** The words inside the compounds of a text, so that «melding» finds «industrimeldingen». */
import { splitCompound } from '../language/compounds/split.ts';
import { stem } from '../language/inflection/forms.js';
import { remembered } from '../language/remembered.ts';

/** Shorter parts are found in too much. */
const LEAST = 2;
const SENTENCE_END = /[.!?:»”"–—-]$/;

/**
 * Each part without its inflection, once, with the number of the first word that has it.
 * Of `hoved|verne|ombud` also `verneombud`: what is left when something is taken off at either end.
 * @param text with single spaces
 * @param names of people and organisations: their words are not cut
 */
export function compoundParts(text: string, names: readonly string[]): [part: string, word: number][] {
  const named = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)));
  const found = new Map<string, number>();
  const printed = text.split(' ');
  for (const [number, own] of printed.entries()) {
    const word = withoutMarks(own);
    const lower = word.toLowerCase();
    // A capital inside a sentence is a name, which means nothing by its parts.
    if (word !== lower && !begins(own, printed[number - 1] ?? '.')) continue;
    const parts = partsOf(lower);
    if (parts.length === 0 || named.has(lower) || named.has(lower.replace(/s$/, ''))) continue;
    for (const part of parts) if (!found.has(part)) found.set(part, number);
  }
  return [...found];
}

/** Whether a word is the first of a sentence. */
const begins = (printed: string, before: string): boolean =>
  SENTENCE_END.test(before) || /^[«"”–—-]/.test(printed);

/** Most words of a text have nothing around them. */
const PLAIN = /^[A-Za-zÆØÅæøå]+$/;
const withoutMarks = (printed: string): string =>
  PLAIN.test(printed) ? printed : printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words of ten thousand articles. */
const MOST_KEPT = 75_000;

const partsOf = remembered((word): readonly string[] => {
  const parts = splitCompound(word);
  if (parts.length < 2) return [];
  const pieces = new Set<string>();
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) {
      if (to - from === parts.length) continue;
      const piece = stem(parts.slice(from, to).join(''));
      if (piece.length >= LEAST) pieces.add(piece);
    }
  }
  return [...pieces];
}, MOST_KEPT);
