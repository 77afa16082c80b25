/** Splits compounds: `industrimeldingen` → `industri`, `meldingen`. */
import { stem } from '../inflection/forms.js';
import { remembered } from '../remembered.ts';
import { compoundCounts } from './counts.ts';
import { Cutting, type Knowledge } from './cutting.ts';
import { StemIndex } from './stemIndex.ts';
import type { CompoundCounts, SplitSettings } from './types.ts';

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

/** Splits with given counts; `splitCompound` is the one with what we know. */
export class Splitter {
  private readonly known: Knowledge;

  constructor(counts: CompoundCounts, settings: SplitSettings = SETTINGS) {
    const sum = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
    const total = { first: sum(counts.first), last: sum(counts.last), alone: sum(counts.alone) };
    const stems = new StemIndex([...counts.last.keys(), ...counts.alone.keys()]);
    this.known = { counts, settings, total, stems };
  }

  /**
   * @param word lower case, NFC
   * @returns the parts as they stand in the word, linking letters with the part before them; one part: no compound
   */
  split(word: string): string[] {
    const pieces = word.split('-').filter(Boolean);
    if (pieces.length > 1) return pieces.flatMap((piece) => this.split(piece));
    return new Cutting(word, this.known).parts();
  }

  /** Whether the word is a compound that nobody has met as a word by itself: one that no dictionary holds. */
  isNewCompound(word: string): boolean {
    const isListed = this.known.counts.alone.has(stem(word));
    return (word.includes('-') || !isListed) && this.split(word).length > 1;
  }
}

let splitter: Splitter | undefined;
const split = remembered((word): readonly string[] => {
  splitter ??= new Splitter(compoundCounts());
  return splitter.split(word);
});

/**
 * The parts of a compound as they stand in it: `arbeidsplassen` → `arbeids`, `plassen`; a word that is none is one part.
 * @param word lower case, NFC
 */
export const splitCompound = (word: string): readonly string[] => split(word);
