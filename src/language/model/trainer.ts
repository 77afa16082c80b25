/**
 * Learns the weights of the conditional random field by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer
 * 2011), one sentence at a time, and averages them over the later epochs. The same documents and options give the
 * same weights.
 */
import { Chain } from './crf.ts';
import { eachWindowFeature, type FeatureReader, type SentenceFeatures, WINDOW } from './features.ts';
import { encodeLabels, LABEL_COUNT, type LabelledSpan, predecessors } from './labels.ts';
import { seededRandom, shuffled } from './random.ts';
import type { Stretch } from './stretches.ts';
import { pruneWeights, type SparseWeights } from './weights.ts';
import type { WordFeatures } from './wordFeatures.ts';

export interface TrainingSentence {
  words: string[];
  spans: LabelledSpan[];
}
export interface TrainingDocument {
  name: string;
  sentences: TrainingSentence[];
}

export interface TrainingOptions {
  epochs: number;
  /** The weights are the mean of those after each of this many last epochs. */
  averaged: number;
  rate: number;
  /** Pull towards zero of every weight that is touched. */
  decay: number;
  /** Features seen in fewer words are left out. */
  rarest: number;
  /** How often a capitalised word is hidden, so that its form and its surroundings must speak for themselves. */
  hidden: number;
  smallest: number;
  seed: number;
  /** Told after each epoch: its number and the mean loss of a sentence. */
  progress?: (epoch: number, loss: number) => void;
}

export const TRAINING_DEFAULTS: TrainingOptions = {
  epochs: 10,
  averaged: 5,
  rate: 0.15,
  decay: 1e-4,
  rarest: 2,
  hidden: 0.2,
  smallest: 0.05,
  seed: 1,
};

const L = LABEL_COUNT;
/** Gradients below this are left alone: most words are surely no name, and stay so. */
const NO_GRADIENT = 5e-4;
/** A sentence with a smaller loss than this is left in peace for so many epochs. */
const EASY = 0.005;
const REST = 2;
/** Keeps the first steps small: a word has some hundred features, and all move at once. */
const DAMPING = 1;

/** All sentences as numbers. Word t of the corpus has the features from `starts[t]` to `starts[t + 1]`; those before `named[t]` tell which word it is. */
interface Corpus {
  hashes: Int32Array;
  features: Int32Array;
  starts: Uint32Array;
  named: Uint32Array;
  capital: Uint8Array;
  gold: Uint8Array;
  sentences: { start: number; length: number }[];
}

export function trainStage(
  documents: readonly TrainingDocument[],
  read: (document: TrainingDocument) => SentenceFeatures[],
  reader: FeatureReader,
  options: TrainingOptions,
): SparseWeights {
  const corpus = gatherCorpus(documents, read, reader, options.rarest);
  const { weights, transitions } = descend(corpus, options);
  return pruneWeights(corpus.hashes, weights, transitions, options.smallest);
}

function gatherCorpus(
  documents: readonly TrainingDocument[],
  read: (document: TrainingDocument) => SentenceFeatures[],
  reader: FeatureReader,
  rarest: number,
): Corpus {
  const words = documents.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, s) => n + s.words.length, 0),
    0,
  );
  const numbers = new Map<number, number>();
  let features = new Int32Array(words * 96);
  const starts = new Uint32Array(words + 1);
  const named = new Uint32Array(words);
  const capital = new Uint8Array(words);
  const gold = new Uint8Array(words);
  const sentences: Corpus['sentences'] = [];
  let size = 0;
  let word = 0;
  const add = (hash: number): void => {
    let number = numbers.get(hash);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(hash, number);
    }
    if (size === features.length) {
      const grown = new Int32Array(Math.ceil(size * 1.5) + 64);
      grown.set(features);
      features = grown;
    }
    features[size++] = number;
  };
  for (const document of documents) {
    read(document).forEach(({ words: described, stretches, context }, index) => {
      const sentence = document.sentences[index] as TrainingSentence;
      for (const stretch of stretches) {
        sentences.push({ start: word, length: stretch.end - stretch.start });
        gold.set(encodeLabels(stretch.end - stretch.start, spansWithin(sentence.spans, stretch)), word);
        for (let at = stretch.start; at < stretch.end; at++) {
          const here = described[at] as WordFeatures;
          starts[word] = size;
          for (const hash of here.identity) add(hash);
          named[word] = size;
          for (let offset = -WINDOW; offset <= WINDOW; offset++) {
            const there = described[at + offset] ?? reader.edge;
            eachWindowFeature(there, offset, (hash, identity) => {
              if (!identity) add(hash);
            });
          }
          for (const hash of context[at] as number[]) add(hash);
          capital[word] = here.capital ? 1 : 0;
          word++;
          starts[word] = size;
        }
      }
    });
  }
  const used = { starts: starts.subarray(0, word + 1), named: named.subarray(0, word) };
  const kept = dropRare(features.subarray(0, size), used.starts, used.named, numbers, rarest);
  return { ...kept, ...used, capital, gold, sentences };
}

/** The names that lie wholly in a stretch, as seen from its start. */
function spansWithin(spans: readonly LabelledSpan[], { start, end }: Stretch): LabelledSpan[] {
  return spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}

/** Renumbers the features without the rare ones; `starts` and `named` are changed in place. */
function dropRare(
  features: Int32Array,
  starts: Uint32Array,
  named: Uint32Array,
  numbers: ReadonlyMap<number, number>,
  rarest: number,
): { hashes: Int32Array; features: Int32Array } {
  const counts = new Uint32Array(numbers.size);
  for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  const renumbered = new Int32Array(numbers.size).fill(-1);
  const hashes: number[] = [];
  for (const [hash, number] of numbers) {
    if ((counts[number] as number) < rarest) continue;
    renumbered[number] = hashes.length;
    hashes.push(hash);
  }
  let to = 0;
  let from = 0;
  for (let word = 0; word < named.length; word++) {
    const end = starts[word + 1] as number;
    const nameEnd = named[word] as number;
    starts[word] = to;
    for (; from < end; from++) {
      if (from === nameEnd) named[word] = to;
      const number = renumbered[features[from] as number] as number;
      if (number >= 0) features[to++] = number;
    }
    if (nameEnd >= end) named[word] = to;
  }
  starts[named.length] = to;
  return { hashes: Int32Array.from(hashes), features: features.slice(0, to) };
}

function descend(
  corpus: Corpus,
  options: TrainingOptions,
): { weights: Float32Array; transitions: Float32Array } {
  const cells = corpus.hashes.length * L;
  const weights = new Float32Array(cells);
  const squares = new Float32Array(cells);
  const sums = new Float32Array(cells);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L);
  const transitionSums = new Float32Array(L * L);
  const chain = new Chain(transitions);
  const random = seededRandom(options.seed);
  const longest = corpus.sentences.reduce((most, { length }) => Math.max(most, length), 1);
  const emissions = new Float32Array(longest * L);
  const from = new Uint32Array(longest);
  const { features, starts, named, capital, gold } = corpus;
  const { rate, decay } = options;
  const gradient = new Float64Array(L);
  const touched = new Int32Array(L);
  const order = corpus.sentences.map((_, index) => index);
  const resting = new Uint8Array(order.length);

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let loss = 0;
    for (const index of shuffled(order, random)) {
      const { start, length } = corpus.sentences[index] as Corpus['sentences'][number];
      if (length === 0) continue;
      if ((resting[index] as number) > 0) {
        resting[index] = (resting[index] as number) - 1;
        continue;
      }
      emissions.fill(0, 0, length * L);
      let score = 0;
      for (let t = 0; t < length; t++) {
        const word = start + t;
        const hide = capital[word] === 1 && random() < options.hidden;
        from[t] = (hide ? named[word] : starts[word]) as number;
        const row = t * L;
        const end = starts[word + 1] as number;
        for (let k = from[t] as number; k < end; k++) {
          const cell = (features[k] as number) * L;
          for (let y = 0; y < L; y++)
            emissions[row + y] = (emissions[row + y] as number) + (weights[cell + y] as number);
        }
        const label = gold[word] as number;
        score += emissions[row + label] as number;
        if (t > 0) score += transitions[(gold[word - 1] as number) * L + label] as number;
      }
      const sentenceLoss = chain.sumProduct(emissions, length) - score;
      loss += sentenceLoss;
      if (sentenceLoss < EASY) resting[index] = REST;
      if (sentenceLoss < NO_GRADIENT) continue;
      for (let t = 0; t < length; t++) {
        const label = gold[start + t] as number;
        let count = 0;
        for (let y = 0; y < L; y++) {
          const slope = chain.marginal(t, y) - (y === label ? 1 : 0);
          if (Math.abs(slope) < NO_GRADIENT) continue;
          gradient[count] = slope;
          touched[count++] = y;
        }
        if (count === 0) continue;
        const end = starts[start + t + 1] as number;
        for (let k = from[t] as number; k < end; k++) {
          const base = (features[k] as number) * L;
          for (let n = 0; n < count; n++) {
            const cell = base + (touched[n] as number);
            const weight = weights[cell] as number;
            const slope = (gradient[n] as number) + decay * weight;
            const square = (squares[cell] as number) + slope * slope;
            squares[cell] = square;
            weights[cell] = weight - (rate * slope) / Math.sqrt(square + DAMPING);
          }
        }
        if (t > 0) moveTransitions(t, gold[start + t - 1] as number, label);
      }
      chain.refresh();
    }
    options.progress?.(epoch, loss / corpus.sentences.length);
    if (epoch <= options.epochs - options.averaged) continue;
    for (let cell = 0; cell < cells; cell++)
      sums[cell] = (sums[cell] as number) + (weights[cell] as number) / options.averaged;
    for (let cell = 0; cell < L * L; cell++)
      transitionSums[cell] =
        (transitionSums[cell] as number) + (transitions[cell] as number) / options.averaged;
  }
  return { weights: sums, transitions: transitionSums };

  function moveTransitions(t: number, before: number, label: number): void {
    for (let y = 0; y < L; y++) {
      if (chain.marginal(t, y) < NO_GRADIENT && y !== label) continue;
      for (const x of predecessors[y] as Int32Array) {
        const slope = chain.pairMarginal(t, x, y) - (x === before && y === label ? 1 : 0);
        if (Math.abs(slope) < NO_GRADIENT) continue;
        const cell = x * L + y;
        const square = (transitionSquares[cell] as number) + slope * slope;
        transitionSquares[cell] = square;
        transitions[cell] = (transitions[cell] as number) - (rate * slope) / Math.sqrt(square + DAMPING);
      }
    }
  }
}
