/** How one word is best cut: the likeliest cuts of each of its beginnings, from the shortest on, each found once. */
import { LEAST_STEM, LONGEST_ENDING, stem } from '../inflection/forms.js';
import { hasLength, type StemIndex } from './stemIndex.ts';
import type { CompoundCounts, SplitSettings } from './types.ts';

const LEAST_FIRST = 2;
const LEAST_LAST = 3;
const SHORTEST_COMPOUND = 6;
/** What was met alone and not in compounds must be this long to be a part. */
const LEAST_NEW_FIRST = 3;
const LEAST_NEW_LAST = 4;
const LEAST_UNKNOWN = 5;

/** What is the same for all words. */
export interface Knowledge {
  counts: CompoundCounts;
  settings: SplitSettings;
  total: { first: number; last: number; alone: number };
  /** All that `last` and `alone` have. */
  stems: StemIndex;
}

interface Cuts {
  /** Where parts after the first begin. */
  at: readonly number[];
  score: number;
}

export class Cutting {
  /** By where the beginning ends; null where there are none, undefined where none have been looked for. */
  private readonly bests: (Cuts | null | undefined)[] = [];
  private readonly firsts: (Cuts | null | undefined)[] = [];
  /** By where a part begins: the lengths of the stems that stand there, and whether compounds begin with what is before. */
  private readonly stemsAt: number[] = [];
  private readonly isKnownFirst: boolean[] = [];

  constructor(
    private readonly word: string,
    private readonly known: Knowledge,
  ) {}

  /** The parts as they stand in the word, or the word alone where it is no compound. */
  parts(): string[] {
    const { word } = this;
    if (!/^\p{Ll}+$/u.test(word) || !this.mayBeCut(word)) return [word];
    const best = this.best(word.length);
    if (!best || !this.isBetter(best, word)) return [word];
    const at = [0, ...best.at];
    return at.map((from, part) => word.slice(from, at[part + 1]));
  }

  private mayBeCut(text: string): boolean {
    return text.length >= SHORTEST_COMPOUND && !this.known.counts.other.has(text);
  }

  /** The likeliest way to cut the first `end` letters, whether or not they should be cut. */
  private best(end: number): Cuts | null {
    let best = this.bests[end];
    if (best === undefined) {
      best = this.search(end);
      this.bests[end] = best;
    }
    return best;
  }

  private search(end: number): Cuts | null {
    let best: { cut: number; first: Cuts | null; score: number } | undefined;
    for (let cut = LEAST_FIRST; cut <= end - LEAST_LAST; cut += 1) {
      const last = this.last(cut, end);
      if (last === undefined && !this.beginsCompounds(cut)) continue;
      const first = this.first(cut);
      const score = this.together(cut, end, first, last);
      if (score !== undefined && (!best || score > best.score)) best = { cut, first, score };
    }
    return best ? { at: [...(best.first?.at ?? []), best.cut], score: best.score } : null;
  }

  /** One part may be a word that we have never seen, if the other is often in compounds. */
  private together(cut: number, end: number, first: Cuts | null, last?: number): number | undefined {
    const { counts, settings } = this.known;
    if (first && last !== undefined) return first.score + last + settings.cut;
    const [before, behind] = [this.word.slice(0, cut), this.word.slice(cut, end)];
    if (counts.notParts.has(before) || counts.notParts.has(behind)) return undefined;
    if (first && this.beginsCompounds(cut)) return first.score + this.unknownPart(behind) + settings.cut;
    if (last !== undefined && counts.last.has(stem(behind)))
      return this.unknownPart(before) + last + settings.cut;
    return undefined;
  }

  private beginsCompounds(cut: number): boolean {
    this.isKnownFirst[cut] ??= this.known.counts.first.has(this.word.slice(0, cut));
    return this.isKnownFirst[cut];
  }

  private unknownPart(part: string): number {
    const { unknownPart, unknownPartLetter } = this.known.settings;
    return part.length < LEAST_UNKNOWN || !/[aeiouyæøå]/.test(part)
      ? Number.NEGATIVE_INFINITY
      : unknownPart + unknownPartLetter * part.length;
  }

  private isBetter(cuts: Cuts, text: string): boolean {
    const { counts, settings, total } = this.known;
    const count = counts.alone.get(stem(text)) ?? counts.alone.get(text) ?? 0;
    const { listed, unknown, unknownLetter } = settings;
    const whole = count ? listed * Math.log(count / total.alone) : unknown + unknownLetter * text.length;
    return cuts.score > whole;
  }

  /** The first `end` letters as what stands before a part. */
  private first(end: number): Cuts | null {
    let first = this.firsts[end];
    if (first === undefined) {
      first = this.readFirst(this.word.slice(0, end));
      this.firsts[end] = first;
    }
    return first;
  }

  private readFirst(text: string): Cuts | null {
    const { counts, total } = this.known;
    if (counts.notParts.has(text)) return null;
    const known = counts.first.get(text);
    const score = known ? Math.log(known / total.first) : this.newFirst(text);
    const plain = score === undefined ? null : { at: [], score };
    const inner = withoutLink(text);
    // A beginning may be a compound itself: «olje|direktorats|rapporten».
    if ((known && known > 1) || !this.mayBeCut(inner)) return plain;
    const nested = this.best(inner.length);
    if (!nested || !this.isBetter(nested, inner)) return plain;
    return plain && plain.score >= nested.score ? plain : nested;
  }

  /** A word that was met alone and not at the beginning of a compound, with a linking letter or none. */
  private newFirst(text: string): number | undefined {
    const { newPart, link } = this.known.settings;
    const options = [this.alone(text, LEAST_NEW_FIRST)];
    for (const letter of ['s', 'e'])
      if (text.endsWith(letter)) options.push(this.alone(text.slice(0, -1), LEAST_NEW_FIRST, link));
    const known = options.filter((option) => option !== undefined);
    return known.length ? newPart + Math.max(...known) : undefined;
  }

  /** What stands from `cut` to `end` as the last part. Most letters begin no known word, and need not be cut out. */
  private last(cut: number, end: number): number | undefined {
    const length = end - cut;
    this.stemsAt[cut] ??= this.known.stems.lengthsAt(this.word, cut);
    if (
      !hasLength(this.stemsAt[cut], Math.min(length, Math.max(LEAST_STEM, length - LONGEST_ENDING)), length)
    )
      return undefined;
    const { counts, settings, total } = this.known;
    const text = this.word.slice(cut, end);
    if (counts.notParts.has(text)) return undefined;
    const known = counts.last.get(stem(text));
    if (known) return Math.log(known / total.last);
    const alone = length < LEAST_NEW_LAST ? undefined : counts.alone.get(stem(text));
    return alone ? settings.newPart + Math.log(alone / total.alone) : undefined;
  }

  /** A word by itself, in no other form than dictionaries list it. */
  private alone(word: string, least: number, price = 0): number | undefined {
    const { counts, total } = this.known;
    const base = stem(word);
    if (word.length < least || base.length < word.length - 1 || counts.notParts.has(word)) return undefined;
    const count = counts.alone.get(base);
    return count ? Math.log(count / total.alone) + price : undefined;
  }
}

const withoutLink = (text: string): string => (/[^s]s$/.test(text) ? text.slice(0, -1) : text);
