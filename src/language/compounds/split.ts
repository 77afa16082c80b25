/** Splits compounds: `industrimeldingen` → `industri`, `meldingen`. */
import { stem } from '../inflection/forms.js';
import { compoundCounts } from './counts.ts';
import type { CompoundCounts } from './types.ts';

const LEAST_FIRST = 2;
const LEAST_LAST = 3;
const SHORTEST_COMPOUND = 6;
/** What was met alone and not in compounds must be this long to be a part. */
const LEAST_NEW_FIRST = 3;
const LEAST_NEW_LAST = 4;
const LEAST_UNKNOWN = 5;

/** Log-probabilities and prices in the same measure, settled by cross-validation on the treebank and on hand-made cuts. */
export interface SplitSettings {
  /** Above 1, words that were met alone are cut too where both parts are common: «barnebok». */
  listed: number;
  /** A word that was never met alone, and each of its letters. */
  unknown: number;
  unknownLetter: number;
  /** A part that is known as a word but not from compounds; a linking letter after it. */
  newPart: number;
  link: number;
  /** A part that is not known at all, and each of its letters. */
  unknownPart: number;
  unknownPartLetter: number;
  /** Each cut. */
  cut: number;
}

export const SETTINGS: SplitSettings = {
  listed: 1.55,
  unknown: -16,
  unknownLetter: -0.8,
  newPart: -1.5,
  link: -2,
  unknownPart: -13,
  unknownPartLetter: -0.8,
  cut: -0.5,
};

interface Split {
  parts: string[];
  score: number;
}

/** Splits with given counts; `splitCompound` is the one with what we know. */
export class Splitter {
  /** Beginnings are met again and again while one word is cut. */
  private readonly found = new Map<string, Split | undefined>();
  private readonly total: { first: number; last: number; alone: number };

  constructor(
    private readonly counts: CompoundCounts,
    private readonly settings: SplitSettings = SETTINGS,
  ) {
    const sum = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
    this.total = { first: sum(counts.first), last: sum(counts.last), alone: sum(counts.alone) };
  }

  /**
   * @param word lower case, NFC
   * @returns the parts as they stand in the word, linking letters with the part before them; one part: no compound
   */
  split(word: string): string[] {
    const pieces = word.split('-').filter(Boolean);
    if (pieces.length > 1) return pieces.flatMap((piece) => this.split(piece));
    if (!this.mayBeCut(word)) return [word];
    this.found.clear();
    const best = this.best(word);
    return best && this.isBetter(best, word) ? best.parts : [word];
  }

  /** Whether the word is a compound that nobody has met as a word by itself: one that no dictionary holds. */
  isNewCompound(word: string): boolean {
    return (word.includes('-') || !this.counts.alone.has(stem(word))) && this.split(word).length > 1;
  }

  private mayBeCut(word: string): boolean {
    return word.length >= SHORTEST_COMPOUND && /^\p{Ll}+$/u.test(word) && !this.counts.other.has(word);
  }

  /** The likeliest way to cut the word, whether or not it should be cut. */
  private best(word: string): Split | undefined {
    if (!this.found.has(word)) this.found.set(word, this.search(word));
    return this.found.get(word);
  }

  private search(word: string): Split | undefined {
    let best: Split | undefined;
    for (let cut = LEAST_FIRST; cut <= word.length - LEAST_LAST; cut += 1) {
      const first = this.first(word.slice(0, cut));
      const last = this.last(word.slice(cut));
      const score = this.together(word, cut, first?.score, last);
      if (score !== undefined && (!best || score > best.score))
        best = { parts: [...(first?.parts ?? [word.slice(0, cut)]), word.slice(cut)], score };
    }
    return best;
  }

  /** One part may be a word that we have never seen, if the other is often in compounds. */
  private together(word: string, cut: number, first?: number, last?: number): number | undefined {
    const price = this.settings.cut;
    if ([word.slice(0, cut), word.slice(cut)].some((part) => this.counts.notParts.has(part)))
      return undefined;
    if (first !== undefined && last !== undefined) return first + last + price;
    if (first !== undefined && this.counts.first.has(word.slice(0, cut)))
      return first + this.unknownPart(word.slice(cut)) + price;
    if (last !== undefined && this.counts.last.has(stem(word.slice(cut))))
      return this.unknownPart(word.slice(0, cut)) + last + price;
    return undefined;
  }

  private unknownPart(part: string): number {
    const { unknownPart, unknownPartLetter } = this.settings;
    return part.length < LEAST_UNKNOWN || !/[aeiouyæøå]/.test(part)
      ? Number.NEGATIVE_INFINITY
      : unknownPart + unknownPartLetter * part.length;
  }

  private isBetter(split: Split, word: string): boolean {
    const count = this.counts.alone.get(stem(word)) ?? this.counts.alone.get(word) ?? 0;
    const { listed, unknown, unknownLetter } = this.settings;
    const whole = count ? listed * Math.log(count / this.total.alone) : unknown + unknownLetter * word.length;
    return split.score > whole;
  }

  private first(text: string): Split | undefined {
    if (this.counts.notParts.has(text)) return undefined;
    const known = this.counts.first.get(text);
    const score = known ? Math.log(known / this.total.first) : this.newFirst(text);
    const plain = score === undefined ? undefined : { parts: [text], score };
    const inner = withoutLink(text);
    // A beginning may be a compound itself: «olje|direktorats|rapporten».
    if (!this.mayBeCut(inner) || (known && known > 1)) return plain;
    const nested = this.best(inner);
    if (!nested || !this.isBetter(nested, inner)) return plain;
    const parts = [...nested.parts.slice(0, -1), nested.parts.at(-1) + text.slice(inner.length)];
    return plain && plain.score >= nested.score ? plain : { parts, score: nested.score };
  }

  /** A word that was met alone and not at the beginning of a compound, with a linking letter or none. */
  private newFirst(text: string): number | undefined {
    const { newPart, link } = this.settings;
    const options = [this.alone(text, LEAST_NEW_FIRST)];
    for (const letter of ['s', 'e'])
      if (text.endsWith(letter)) options.push(this.alone(text.slice(0, -1), LEAST_NEW_FIRST, link));
    const known = options.filter((option) => option !== undefined);
    return known.length ? newPart + Math.max(...known) : undefined;
  }

  private last(text: string): number | undefined {
    if (this.counts.notParts.has(text)) return undefined;
    const known = this.counts.last.get(stem(text));
    if (known) return Math.log(known / this.total.last);
    const alone = text.length < LEAST_NEW_LAST ? undefined : this.counts.alone.get(stem(text));
    return alone ? this.settings.newPart + Math.log(alone / this.total.alone) : undefined;
  }

  /** A word by itself, in no other form than dictionaries list it. */
  private alone(word: string, least: number, price = 0): number | undefined {
    const base = stem(word);
    if (word.length < least || base.length < word.length - 1 || this.counts.notParts.has(word))
      return undefined;
    const count = this.counts.alone.get(base);
    return count ? Math.log(count / this.total.alone) + price : undefined;
  }
}

const withoutLink = (text: string): string => (/[^s]s$/.test(text) ? text.slice(0, -1) : text);

let splitter: Splitter | undefined;
/** Texts use the same words again and again. */
const splits = new Map<string, string[]>();

/**
 * The parts of a compound as they stand in it: `arbeidsplassen` → `arbeids`, `plassen`; a word that is none is one part.
 * @param word lower case, NFC
 */
export function splitCompound(word: string): readonly string[] {
  splitter ??= new Splitter(compoundCounts());
  let parts = splits.get(word);
  if (!parts) {
    parts = splitter.split(word);
    splits.set(word, parts);
  }
  return parts;
}
