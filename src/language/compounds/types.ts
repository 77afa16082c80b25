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

/** A word of a text with what an annotator says of it. */
export interface AnnotatedWord {
  /** Lower case. */
  form: string;
  lemma: string;
  compound: boolean;
  /** Noun, adjective or verb. */
  open: boolean;
}
