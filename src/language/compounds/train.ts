/** Learns how words are put together from words that somebody has marked as compounds, without being told where to cut. */
import { stem } from '../inflection/forms.js';
import { notParts } from './counts.ts';
import { SETTINGS, Splitter } from './split.ts';
import type { AnnotatedWord, CompoundCounts } from './types.ts';

/** Cuts and counts are settled by turns; nothing moves after a few. */
const ROUNDS = 6;
const MARKED_ROUNDS = 3;
const LEAST_OF_NO_WORD = 5;

/** How often a marked word is cut by what was learnt of all words so far. */
export function learnCompounds(words: readonly AnnotatedWord[]): CompoundCounts {
  const { marked, unmarked, alone, other } = countWords(words);
  let counts: CompoundCounts = { first: new Map(), last: new Map(), alone, other, notParts: notParts() };
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = new Map<string, number>();
    const last = new Map<string, number>();
    const learn = (splitter: Splitter, compounds: ReadonlyMap<string, number>): void => {
      for (const [form, count] of compounds) {
        const parts = splitter.split(form);
        if (parts.length < 2) continue;
        // A word that is used often says no more of how words are put together than one that is not.
        const weight = 1 + Math.log2(count);
        for (const part of parts.slice(0, -1)) add(first, part, weight);
        add(last, stem(parts.at(-1) as string), weight);
      }
    };
    // While cuts are looked for, every marked word is one to cut.
    learn(new Splitter(counts, { ...SETTINGS, listed: 1000, unknown: -1000 }), marked);
    // Dictionaries hold compounds too; these are unmarked, and found once the others have been learnt from.
    if (round >= MARKED_ROUNDS) learn(new Splitter(counts), unmarked);
    const isWord = (part: string): boolean => [part, part.slice(0, -1)].some((word) => alone.has(stem(word)));
    counts = { ...counts, first: kept(first, isWord), last: kept(last, isWord) };
  }
  return counts;
}

function countWords(words: readonly AnnotatedWord[]) {
  const marked = new Map<string, number>();
  const unmarked = new Map<string, number>();
  const alone = new Map<string, number>();
  const closed = new Set<string>();
  for (const { form, lemma, compound, open } of words) {
    if (compound) add(marked, form, 1);
    else if (open) {
      add(unmarked, form, 1);
      for (const base of new Set([stem(form), stem(lemma)])) add(alone, base, 1);
    } else closed.add(form);
  }
  const other = new Set([...closed].filter((word) => !unmarked.has(word)));
  return { marked, unmarked, alone, other };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** A part that is no word by itself must have been met often. */
function kept(counts: ReadonlyMap<string, number>, isWord: (part: string) => boolean): Map<string, number> {
  return new Map(
    [...counts]
      .filter(([part, count]) => isWord(part) || count >= LEAST_OF_NO_WORD)
      .map(([part, count]) => [part, Math.max(1, Math.round(count))]),
  );
}
