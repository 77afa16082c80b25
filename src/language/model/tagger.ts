/** Tags documents by a trained model. */
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

/** A stretch after the first pass. */
interface ScoredStretch {
  start: number;
  length: number;
  emissions: Float32Array;
  capitals: { at: number; key: string; kinds: Float64Array }[];
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
const MOST_KEPT = 30_000;

export class NameTagger {
  private readonly reader: FeatureReader;
  private readonly table: WeightTable;
  private readonly chain: Chain;
  private readonly step: number;
  private readonly kept = new Map<WordFeatures, Float32Array>();
  private emissions = new Float32Array(64 * L);

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
    const tally = new KindTally();
    const scored = read.map((sentence) =>
      sentence.stretches.map((stretch) => this.scoreStretch(sentence, stretch, tally)),
    );
    return scored.map((stretches) => stretches.flatMap((stretch) => this.decide(stretch, tally)));
  }

  private scoreStretch(sentence: SentenceFeatures, stretch: Stretch, tally: KindTally): ScoredStretch {
    const length = stretch.end - stretch.start;
    this.score(sentence, stretch);
    const emissions = this.emissions.slice(0, length * L);
    this.chain.sumProduct(emissions, length);
    const capitals: ScoredStretch['capitals'] = [];
    for (let at = 0; at < length; at++) {
      const word = sentence.words[stretch.start + at] as WordFeatures;
      if (!word.capital) continue;
      const key = word.text.replace(/['’]s?$|s$/, '');
      const kinds = tally.add(key, (label) => this.chain.marginal(at, label));
      capitals.push({ at, key, kinds });
    }
    return { start: stretch.start, length, emissions, capitals };
  }

  private decide(
    { start: from, length, emissions, capitals }: ScoredStretch,
    tally: KindTally,
  ): ScoredSpan[] {
    for (const { at, key, kinds } of capitals) tally.lean(emissions, at * L, key, kinds);
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

  private score({ words, context }: SentenceFeatures, stretch: Stretch): void {
    const length = stretch.end - stretch.start;
    if (this.emissions.length < length * L) this.emissions = new Float32Array(2 * length * L);
    const { emissions, table, step } = this;
    emissions.fill(0, 0, length * L);
    for (let t = -WINDOW; t < length + WINDOW; t++) {
      const scores = this.wordScores(words[stretch.start + t] ?? this.reader.edge);
      for (let offset = -WINDOW; offset <= WINDOW; offset++) {
        const at = t - offset;
        if (at < 0 || at >= length) continue;
        const row = at * L;
        const seen = (offset + WINDOW) * L;
        for (let y = 0; y < L; y++)
          emissions[row + y] = (emissions[row + y] as number) + (scores[seen + y] as number);
      }
    }
    for (let t = 0; t < length; t++)
      for (const hash of context[stretch.start + t] as number[]) table.addTo(emissions, t * L, hash);
    for (let cell = 0; cell < length * L; cell++) emissions[cell] = (emissions[cell] as number) * step;
    for (let row = 0; row < length * L; row += L)
      for (const label of STARTS_OF_PEOPLE)
        emissions[row + label] = (emissions[row + label] as number) - DOUBT_ABOUT_PEOPLE;
  }

  /** What a word adds to the scores of the words around it: for each step of the window a row. */
  private wordScores(word: WordFeatures): Float32Array {
    let scores = this.kept.get(word);
    if (!scores) {
      scores = new Float32Array(SPAN * L);
      const own = scores;
      for (let offset = -WINDOW; offset <= WINDOW; offset++)
        eachWindowFeature(word, offset, (hash) => this.table.addTo(own, (offset + WINDOW) * L, hash));
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(word, scores);
    }
    return scores;
  }
}
