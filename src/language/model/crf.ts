/** Inference of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the labels of `labels.ts`. */
import { LABEL_COUNT, mayEnd, mayStart, predecessors } from './labels.ts';

const L = LABEL_COUNT;
const before = predecessors as Int32Array[];
const starts = Float64Array.from(mayStart, Number);
const ends = Float64Array.from(mayEnd, Number);

/** Work space that grows with the longest sentence seen; one for each thread that tags or trains. */
export class Chain {
  /** Exponentiated, per-token scaled scores: `length × LABEL_COUNT`. */
  private potentials = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scales = new Float64Array(0);
  private best = new Float64Array(0);
  private cameFrom = new Uint8Array(0);
  private exponentiated = new Float64Array(L * L);

  /** @param transitions `LABEL_COUNT²` scores, row: label before. Call `refresh` when they have changed. */
  constructor(private readonly transitions: Float32Array) {
    this.refresh();
  }

  refresh(): void {
    for (let at = 0; at < L * L; at++) this.exponentiated[at] = Math.exp(this.transitions[at] as number);
  }

  /** The likeliest legal labels for the emission scores (`length × LABEL_COUNT`) of a sentence. */
  viterbi(emissions: Float32Array, length: number): Uint8Array {
    this.reserve(length);
    const { best, cameFrom, transitions } = this;
    for (let y = 0; y < L; y++) best[y] = starts[y] ? (emissions[y] as number) : -1e30;
    for (let t = 1; t < length; t++) {
      const row = t * L;
      for (let y = 0; y < L; y++) {
        const candidates = before[y] as Int32Array;
        let top = -Infinity;
        let from = 0;
        for (let k = 0; k < candidates.length; k++) {
          const x = candidates[k] as number;
          const score = (best[row - L + x] as number) + (transitions[x * L + y] as number);
          if (score > top) {
            top = score;
            from = x;
          }
        }
        best[row + y] = top + (emissions[row + y] as number);
        cameFrom[row + y] = from;
      }
    }
    const labels = new Uint8Array(length);
    let label = 0;
    let top = -Infinity;
    for (let y = 0; y < L; y++) {
      const score = best[(length - 1) * L + y] as number;
      if (ends[y] && score > top) {
        top = score;
        label = y;
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = cameFrom[t * L + label] as number;
    }
    return labels;
  }

  /**
   * Fills the forward and backward tables (scaled at each token, Rabiner 1989).
   * @returns the logarithm of the sum over all legal sequences
   */
  sumProduct(emissions: Float32Array, length: number): number {
    this.reserve(length);
    const { potentials, forward, backward, scales, exponentiated } = this;
    let log = 0;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      let top = -Infinity;
      for (let y = 0; y < L; y++) top = Math.max(top, emissions[row + y] as number);
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const potential = Math.exp((emissions[row + y] as number) - top);
        potentials[row + y] = potential;
        let reach = 0;
        if (t === 0) reach = starts[y] as number;
        else {
          const candidates = before[y] as Int32Array;
          for (let k = 0; k < candidates.length; k++) {
            const x = candidates[k] as number;
            reach += (forward[row - L + x] as number) * (exponentiated[x * L + y] as number);
          }
        }
        if (t === length - 1) reach *= ends[y] as number;
        const value = reach * potential;
        forward[row + y] = value;
        sum += value;
      }
      const scale = 1 / sum;
      scales[t] = scale;
      for (let y = 0; y < L; y++) forward[row + y] = (forward[row + y] as number) * scale;
      log += top - Math.log(scale);
    }
    const lastRow = (length - 1) * L;
    for (let y = 0; y < L; y++) backward[lastRow + y] = ends[y] as number;
    for (let t = length - 1; t > 0; t--) {
      const row = t * L;
      const scale = scales[t] as number;
      backward.fill(0, row - L, row);
      for (let y = 0; y < L; y++) {
        const weight = (potentials[row + y] as number) * (backward[row + y] as number) * scale;
        if (weight === 0) continue;
        const candidates = before[y] as Int32Array;
        for (let k = 0; k < candidates.length; k++) {
          const x = candidates[k] as number;
          backward[row - L + x] =
            (backward[row - L + x] as number) + weight * (exponentiated[x * L + y] as number);
        }
      }
    }
    return log;
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
    this.cameFrom = new Uint8Array(size * L);
    this.scales = new Float64Array(size);
  }
}
