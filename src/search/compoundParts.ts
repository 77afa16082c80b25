/** The words inside the compounds of a text, so that «melding» finds «industrimeldingen». */
import { splitCompound } from '../language/compounds/split.ts';
import { stem } from '../language/inflection/forms.js';

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
  let before = '.';
  text.split(' ').forEach((printed, number) => {
    const word = printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const begins = SENTENCE_END.test(before) || /^[«"”–—-]/.test(printed);
    before = printed;
    const lower = word.toLowerCase();
    // A capital inside a sentence is a name, which means nothing by its parts.
    if ((word !== lower && !begins) || named.has(lower) || named.has(lower.replace(/s$/, ''))) return;
    for (const part of partsOf(lower)) if (!found.has(part)) found.set(part, number);
  });
  return [...found];
}

function partsOf(word: string): string[] {
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
}
