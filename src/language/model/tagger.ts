/** Tags documents by a trained model. */
import { Recent } from '../remembered.ts';
import { KindTally } from './consistency.ts';
import { Chain } from './crf.ts';
import { eachWindowFeature, FeatureReader, type SentenceFeatures, WINDOW } from './features.ts';
import {
  beginOf,
  decodeLabels,
  LABEL_COUNT,
  type LabelledSpan,
  NAME_TYPES,
  OUTSIDE,
  unitOf,
} from './labels.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import type { Stretch } from './stretches.ts';
import { type SparseWeights, WeightTable } from './weights.ts';
import type { WordFeatures } from './wordFeatures.ts';

export interface ScoredSpan extends LabelledSpan {
  /** The probability that exactly these words are exactly this kind of name, by the model. */
  confidence: number;
}

interface ScoredStretch {
  start: number;
  length: number;
  emissions: Float32Array;
  /** Words that stand elsewhere in the document too, each with what this place says of its kind. */
  leaning: { at: number; key: string; kinds: Float64Array }[];
}

const L = LABEL_COUNT;
const SPAN = 2 * WINDOW + 1;
/**
 * Names that the corpus does not know are taken for people too often, since most names are people: this much is taken
 * from the score of each that begins. Chosen by cross-validation.
 */
const DOUBT_ABOUT_PEOPLE = 1;
const STARTS_OF_PEOPLE = [beginOf(NAME_TYPES.indexOf('PER')), unitOf(NAME_TYPES.indexOf('PER'))];
/** Words whose own scores are kept from one sentence to the next: a score row for each step of the window. */
const MOST_KEPT = 12_000;

/** The same for a name and its genitive. */
const nameKey = ({ text }: WordFeatures): string => text.replace(/['’]s?$|s$/, '');

/** The keys of capitalised words that stand more than once where names may stand. */
function recurringNames(read: readonly SentenceFeatures[]): Set<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { words, stretches } of read)
    for (const { start, end } of stretches)
      for (let at = start; at < end; at++) {
        const word = words[at] as WordFeatures;
        if (!word.capital) continue;
        const key = nameKey(word);
        if (once.has(key)) more.add(key);
        else once.add(key);
      }
  return more;
}

export class NameTagger {
  private readonly reader: FeatureReader;
  private readonly table: WeightTable;
  private readonly chain: Chain;
  private readonly step: number;
  private readonly kept = new Recent<WordFeatures, Int32Array>(MOST_KEPT);
  private steps = new Int32Array(64 * L);

  constructor([weights]: readonly SparseWeights[], lists: Lexicon = lexicon()) {
    if (!weights) throw new Error('The name model is empty.');
    this.reader = new FeatureReader(lists);
    this.table = new WeightTable(weights);
    this.chain = new Chain(weights.transitions);
    this.step = weights.step;
  }

  /** @param sentences the words of one document. @returns the names of each sentence, from left to right. */
  tag(sentences: readonly (readonly string[])[]): ScoredSpan[][] {
    const read = this.reader.read(sentences);
    const recurring = recurringNames(read);
    const tally = new KindTally();
    const scored = read.map((sentence) =>
      sentence.stretches.map((stretch) => this.scoreStretch(sentence, stretch, recurring, tally)),
    );
    return scored.map((stretches) => stretches.flatMap((stretch) => this.decide(stretch, tally)));
  }

  private scoreStretch(
    sentence: SentenceFeatures,
    stretch: Stretch,
    recurring: ReadonlySet<string>,
    tally: KindTally,
  ): ScoredStretch {
    const length = stretch.end - stretch.start;
    const emissions = this.score(sentence, stretch);
    const leaning: ScoredStretch['leaning'] = [];
    for (let at = 0; at < length; at++) {
      const word = sentence.words[stretch.start + at] as WordFeatures;
      if (!word.capital) continue;
      const key = nameKey(word);
      if (!recurring.has(key)) continue;
      if (leaning.length === 0) this.chain.sumProduct(emissions, length);
      const kinds = tally.add(key, (label) => this.chain.marginal(at, label));
      leaning.push({ at, key, kinds });
    }
    return { start: stretch.start, length, emissions, leaning };
  }

  private decide({ start: from, length, emissions, leaning }: ScoredStretch, tally: KindTally): ScoredSpan[] {
    for (const { at, key, kinds } of leaning) tally.lean(emissions, at * L, key, kinds);
    const labels = this.chain.viterbi(emissions, length);
    if (labels.every((label) => label === OUTSIDE)) return [];
    this.chain.sumProduct(emissions, length);
    return decodeLabels(labels).map(({ start, end, type }) => ({
      start: from + start,
      end: from + end,
      type,
      confidence: Math.min(1, this.chain.stretchMarginal(start, labels.subarray(start, end))),
    }));
  }

  /** Fills `emissions` for a stretch. All sums are whole steps of the weights until the end, and so exact. */
  private score({ words, context }: SentenceFeatures, stretch: Stretch): Float32Array {
    const length = stretch.end - stretch.start;
    if (this.steps.length < length * L) this.steps = new Int32Array(2 * length * L);
    const { steps, table, step } = this;
    steps.fill(0, 0, length * L);
    for (let t = -WINDOW; t < length + WINDOW; t++) {
      const scores = this.wordScores(words[stretch.start + t] ?? this.reader.edge);
      for (let offset = -WINDOW; offset <= WINDOW; offset++) {
        const at = t - offset;
        if (at < 0 || at >= length) continue;
        const row = at * L;
        const seen = (offset + WINDOW) * L;
        for (let y = 0; y < L; y++)
          steps[row + y] = (steps[row + y] as number) + (scores[seen + y] as number);
      }
    }
    for (let at = 0; at < length; at++) {
      const row = at * L;
      for (const hash of context[stretch.start + at] as number[]) table.addTo(steps, row, hash);
    }
    const emissions = new Float32Array(length * L);
    for (let cell = 0; cell < length * L; cell++) emissions[cell] = (steps[cell] as number) * step;
    for (let row = 0; row < length * L; row += L)
      for (const label of STARTS_OF_PEOPLE)
        emissions[row + label] = (emissions[row + label] as number) - DOUBT_ABOUT_PEOPLE;
    return emissions;
  }

  /** What a word adds to the scores of the words around it: for each step of the window a row. */
  private wordScores(word: WordFeatures): Int32Array {
    let scores = this.kept.get(word);
    if (!scores) {
      const own = new Int32Array(SPAN * L);
      for (let offset = -WINDOW; offset <= WINDOW; offset++)
        eachWindowFeature(word, offset, (hash) => this.table.addTo(own, (offset + WINDOW) * L, hash));
      this.kept.set(word, own);
      scores = own;
    }
    return scores;
  }
}
