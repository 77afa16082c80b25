/** Inference of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the labels of `labels.ts`. */
import { FullTable } from './fullTable.ts';
import { LABEL_COUNT, mayEnd, mayStart, predecessors } from './labels.ts';

const L = LABEL_COUNT;
const starts = Float64Array.from(mayStart, Number);
const ends = Float64Array.from(mayEnd, Number);

/**
 * What may stand before what falls into two parts: any label that closes a name before any that opens one, a full table;
 * and a few before each label inside of a name.
 */
const openers = labelsThat(mayStart);
const closers = labelsThat(mayEnd);
const inner = labelsThat(mayStart.map((may) => !may));
const before = predecessors as Int32Array[];

function labelsThat(fit: readonly boolean[]): Int32Array {
  return Int32Array.from(fit.keys()).filter((label) => fit[label]);
}

/** Work space that grows with the longest sentence seen; one for each thread that tags or trains. */
export class Chain {
  /** Exponentiated, per-token scaled scores: `length × LABEL_COUNT`. */
  private potentials = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scales = new Float64Array(0);
  private best = new Float64Array(0);
  /** What each label of one token hands back to those before it. */
  private readonly weights = new Float64Array(L);
  private readonly exponentiated = new Float64Array(L * L);
  /** From each closer to each opener: scores, exponentiated scores; and these from the openers back. */
  private readonly scores = new FullTable(closers, openers);
  private readonly factors = new FullTable(closers, openers);
  private readonly factorsBack = new FullTable(openers, closers);

  /** @param transitions `LABEL_COUNT²` scores, row: label before. Call `refresh` when they have changed. */
  constructor(private readonly transitions: Float32Array) {
    this.refresh();
  }

  refresh(): void {
    const { transitions, exponentiated } = this;
    for (let at = 0; at < L * L; at++) exponentiated[at] = Math.exp(transitions[at] as number);
    this.scores.fill((x, y) => transitions[x * L + y] as number);
    this.factors.fill((x, y) => exponentiated[x * L + y] as number);
    this.factorsBack.fill((y, x) => exponentiated[x * L + y] as number);
  }

  /** The likeliest legal labels for the emission scores (`length × LABEL_COUNT`) of a sentence. */
  viterbi(emissions: Float32Array, length: number): Uint8Array {
    this.reserve(length);
    const { best, transitions } = this;
    for (let y = 0; y < L; y++) best[y] = starts[y] ? (emissions[y] as number) : -1e30;
    for (let t = 1; t < length; t++) {
      const row = t * L;
      this.scores.largestSums(best, row - L, best, row);
      for (let i = 0; i < inner.length; i++) {
        const y = inner[i] as number;
        const candidates = before[y] as Int32Array;
        let top = -Infinity;
        for (let k = 0; k < candidates.length; k++) {
          const x = candidates[k] as number;
          top = Math.max(top, (best[row - L + x] as number) + (transitions[x * L + y] as number));
        }
        best[row + y] = top;
      }
      for (let y = 0; y < L; y++) best[row + y] = (best[row + y] as number) + (emissions[row + y] as number);
    }
    return this.wayBack(length);
  }

  /** The labels that led to the best end. */
  private wayBack(length: number): Uint8Array {
    const { best, transitions } = this;
    const labels = new Uint8Array(length);
    let candidates = closers;
    for (let t = length - 1; t >= 0; t--) {
      const after = labels[t + 1] as number;
      let top = -Infinity;
      for (let k = 0; k < candidates.length; k++) {
        const x = candidates[k] as number;
        const score =
          (best[t * L + x] as number) + (t < length - 1 ? (transitions[x * L + after] as number) : 0);
        if (score > top) {
          top = score;
          labels[t] = x;
        }
      }
      candidates = before[labels[t] as number] as Int32Array;
    }
    return labels;
  }

  /**
   * Fills the forward and backward tables (scaled at each token, Rabiner 1989).
   * @returns the logarithm of the sum over all legal sequences
   */
  sumProduct(emissions: Float32Array, length: number): number {
    this.reserve(length);
    const log = this.sumForward(emissions, length);
    this.sumBackward(length);
    return log;
  }

  private sumForward(emissions: Float32Array, length: number): number {
    const { potentials, forward, scales, exponentiated } = this;
    let log = 0;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      if (t === 0) forward.set(starts);
      else {
        this.factors.weightedSums(forward, row - L, forward, row);
        for (let i = 0; i < inner.length; i++) {
          const y = inner[i] as number;
          const candidates = before[y] as Int32Array;
          let sum = 0;
          for (let k = 0; k < candidates.length; k++) {
            const x = candidates[k] as number;
            sum += (forward[row - L + x] as number) * (exponentiated[x * L + y] as number);
          }
          forward[row + y] = sum;
        }
      }
      if (t === length - 1)
        for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) * (ends[y] as number);
      let top = -Infinity;
      for (let y = 0; y < L; y++) top = Math.max(top, emissions[row + y] as number);
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const potential = Math.exp((emissions[row + y] as number) - top);
        const value = (forward[row + y] as number) * potential;
        potentials[row + y] = potential;
        forward[row + y] = value;
        sum += value;
      }
      const scale = 1 / sum;
      scales[t] = scale;
      for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) * scale;
      log += top - Math.log(scale);
    }
    return log;
  }

  private sumBackward(length: number): void {
    const { potentials, backward, scales, exponentiated, weights } = this;
    backward.set(ends, (length - 1) * L);
    for (let t = length - 1; t > 0; t--) {
      const row = t * L;
      const scale = scales[t] as number;
      for (let y = 0; y < L; y++)
        weights[y] = (potentials[row + y] as number) * (backward[row + y] as number) * scale;
      backward.fill(0, row - L, row);
      this.factorsBack.weightedSums(weights, 0, backward, row - L);
      for (let i = 0; i < inner.length; i++) {
        const y = inner[i] as number;
        const candidates = before[y] as Int32Array;
        for (let k = 0; k < candidates.length; k++) {
          const x = candidates[k] as number;
          backward[row - L + x] =
            (backward[row - L + x] as number) + (weights[y] as number) * (exponentiated[x * L + y] as number);
        }
      }
    }
  }

  /** After `sumProduct`: the probability of a label at a token. */
  marginal(t: number, y: number): number {
    return (this.forward[t * L + y] as number) * (this.backward[t * L + y] as number);
  }

  /** After `sumProduct`: the probability of label `x` at token t − 1 and `y` at t. */
  pairMarginal(t: number, x: number, y: number): number {
    return (
      (this.forward[(t - 1) * L + x] as number) *
      (this.exponentiated[x * L + y] as number) *
      (this.potentials[t * L + y] as number) *
      (this.backward[t * L + y] as number) *
      (this.scales[t] as number)
    );
  }

  /** After `sumProduct`: the probability of exactly these labels at the tokens from `start` on. */
  stretchMarginal(start: number, labels: ArrayLike<number>): number {
    let probability = this.forward[start * L + (labels[0] as number)] as number;
    for (let k = 1; k < labels.length; k++) {
      const t = start + k;
      const y = labels[k] as number;
      probability *=
        (this.exponentiated[(labels[k - 1] as number) * L + y] as number) *
        (this.potentials[t * L + y] as number) *
        (this.scales[t] as number);
    }
    const last = start + labels.length - 1;
    return probability * (this.backward[last * L + (labels[labels.length - 1] as number)] as number);
  }

  private reserve(length: number): void {
    if (this.scales.length >= length) return;
    const size = Math.max(64, length * 2);
    this.potentials = new Float64Array(size * L);
    this.forward = new Float64Array(size * L);
    this.backward = new Float64Array(size * L);
    this.best = new Float64Array(size * L);
    this.scales = new Float64Array(size);
  }
}
