/** The weights of a trained model: sparse rows, found by the hash of their feature. */
import { LABEL_COUNT } from './labels.ts';

/** Rows of one model, ordered by hash. Row r is `labels` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface SparseWeights {
  /** Ascending, as unsigned numbers. */
  hashes: Uint32Array;
  starts: Uint32Array;
  labels: Uint8Array;
  /** In steps of `step`. */
  values: Int8Array;
  step: number;
  /** `LABEL_COUNT²`, row: label before. */
  transitions: Float32Array;
}

/** Bits of the filter for each row: of the features that have no row, one in so many is looked for in vain. */
const FILTER_BITS = 16;

/**
 * A quick way from a feature's hash to its row (open addressing, at most half full). Most features have none: a filter of
 * one bit a hash, small enough to stay in the processor's cache, tells it for nearly all of them.
 */
export class WeightTable {
  private readonly mask: number;
  /** Two numbers a place: the hash, and its row number + 1; 0 is an empty place. */
  private readonly places: Int32Array;
  private readonly filterMask: number;
  private readonly filter: Int32Array;

  constructor(readonly weights: SparseWeights) {
    const { hashes } = weights;
    const size = powerOfTwo(2 * hashes.length + 2);
    const filterSize = powerOfTwo(FILTER_BITS * hashes.length + 32);
    this.mask = size - 1;
    this.places = new Int32Array(2 * size);
    this.filterMask = filterSize - 1;
    this.filter = new Int32Array(filterSize / 32);
    for (let row = 0; row < hashes.length; row++) {
      const key = (hashes[row] as number) | 0;
      let place = key & this.mask;
      while (this.places[2 * place + 1] !== 0) place = (place + 1) & this.mask;
      this.places[2 * place] = key;
      this.places[2 * place + 1] = row + 1;
      const bit = key & this.filterMask;
      this.filter[bit >> 5] = (this.filter[bit >> 5] as number) | (1 << bit);
    }
  }

  /** Adds a feature's weights, in steps, to the `LABEL_COUNT` scores from `at` on. */
  addTo(scores: Int32Array, at: number, hash: number): void {
    const key = hash | 0;
    const bit = key & this.filterMask;
    if (((this.filter[bit >> 5] as number) & (1 << bit)) === 0) return;
    let place = key & this.mask;
    for (;;) {
      const row = this.places[2 * place + 1] as number;
      if (row === 0) return;
      if (this.places[2 * place] === key) {
        const { starts, labels, values } = this.weights;
        const end = starts[row] as number;
        for (let k = starts[row - 1] as number; k < end; k++) {
          const cell = at + (labels[k] as number);
          scores[cell] = (scores[cell] as number) + (values[k] as number);
        }
        return;
      }
      place = (place + 1) & this.mask;
    }
  }
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

const LARGEST_STEP_COUNT = 127;

/**
 * Leaves out what is smaller than `smallest` and rounds the rest to 127 steps on each side of zero.
 * @param dense `hashes.length × LABEL_COUNT`
 */
export function pruneWeights(
  hashes: Int32Array,
  dense: Float32Array,
  transitions: Float32Array,
  smallest: number,
): SparseWeights {
  let largest = smallest;
  for (const weight of dense) largest = Math.max(largest, Math.abs(weight));
  const step = largest / LARGEST_STEP_COUNT;
  const order = Array.from(hashes.keys()).sort(
    (a, b) => ((hashes[a] as number) >>> 0) - ((hashes[b] as number) >>> 0),
  );
  const kept: number[] = [];
  const starts: number[] = [0];
  const labels: number[] = [];
  const values: number[] = [];
  for (const row of order) {
    const before = labels.length;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = dense[row * LABEL_COUNT + label] as number;
      const steps = Math.round(weight / step);
      if (Math.abs(weight) < smallest || steps === 0) continue;
      labels.push(label);
      values.push(steps);
    }
    if (labels.length === before) continue;
    kept.push((hashes[row] as number) >>> 0);
    starts.push(labels.length);
  }
  return {
    hashes: Uint32Array.from(kept),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    values: Int8Array.from(values),
    step,
    transitions,
  };
}
