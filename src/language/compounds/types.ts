/** How words are put together, as counts. */

/** What the splitter knows: how often each piece was met, and where. */
export interface CompoundCounts {
  /** Beginnings of compounds as they stand there, with a linking letter if any: `arbeids`, `barne`, `industri`. */
  first: ReadonlyMap<string, number>;
  /** Ends of compounds without their inflection: `melding`, `plass`. */
  last: ReadonlyMap<string, number>;
  /** Nouns, adjectives and verbs that stand alone, without their inflection. */
  alone: ReadonlyMap<string, number>;
  /** Words of other classes, which are never cut: adverbs, particles. */
  other: ReadonlySet<string>;
  /** Endings, prefixes and particles, which are never a part. */
  notParts: ReadonlySet<string>;
}

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

/** A word of a text with what an annotator says of it. */
export interface AnnotatedWord {
  /** Lower case. */
  form: string;
  lemma: string;
  compound: boolean;
  /** Noun, adjective or verb. */
  open: boolean;
}
