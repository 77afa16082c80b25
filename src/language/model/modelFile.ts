/**
 * The file of a model, compressed by Brotli. Inside, little-endian: the magic word, the counts of stages; for each stage
 * the counts of rows and weights, the step, the transitions, and then apart from each other, since like
 * packs best with like: the hashes as differences (variable-length), the rows' lengths, the labels and the values.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { LABEL_COUNT } from './labels.ts';
import type { SparseWeights } from './weights.ts';

const MAGIC = 0x314d414e; // «NAM1»
const CELLS = LABEL_COUNT * LABEL_COUNT;

export function encodeModel(stages: readonly SparseWeights[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(stages.length, 4);
  return brotliCompressSync(Buffer.concat([head, ...stages.map(encodeStage)]), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
}

/** Throws where the file is not a model, or one of another version of the program. */
export function decodeModel(file: Buffer): SparseWeights[] {
  const data = brotliDecompressSync(file);
  if (data.length < 8 || data.readUInt32LE(0) !== MAGIC) throw new Error('This is not a name model.');
  const stages: SparseWeights[] = [];
  let at = 8;
  for (let stage = 0; stage < data.readUInt32LE(4); stage++) {
    const decoded = decodeStage(data, at);
    stages.push(decoded.weights);
    at = decoded.end;
  }
  return stages;
}

function encodeStage(weights: SparseWeights): Buffer {
  const { hashes, starts, labels, values, step, transitions } = weights;
  const head = Buffer.alloc(20 + 4 * CELLS);
  const differences: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let rest = hash - last;
    last = hash;
    while (rest > 127) {
      differences.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    differences.push(rest);
  }
  head.writeUInt32LE(hashes.length, 0);
  head.writeUInt32LE(labels.length, 4);
  head.writeUInt32LE(differences.length, 8);
  head.writeFloatLE(step, 12);
  head.writeUInt32LE(LABEL_COUNT, 16);
  for (let cell = 0; cell < CELLS; cell++) head.writeFloatLE(transitions[cell] as number, 20 + 4 * cell);
  const lengths = Uint8Array.from(hashes, (_, row) => (starts[row + 1] as number) - (starts[row] as number));
  return Buffer.concat([
    head,
    Uint8Array.from(differences),
    lengths,
    labels,
    new Uint8Array(values.buffer, values.byteOffset, values.length),
  ]);
}

function decodeStage(data: Buffer, from: number): { weights: SparseWeights; end: number } {
  const rows = data.readUInt32LE(from);
  const count = data.readUInt32LE(from + 4);
  const differences = data.readUInt32LE(from + 8);
  const step = data.readFloatLE(from + 12);
  if (data.readUInt32LE(from + 16) !== LABEL_COUNT)
    throw new Error('The name model has other labels: train it anew.');
  const transitions = new Float32Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) transitions[cell] = data.readFloatLE(from + 20 + 4 * cell);
  let at = from + 20 + 4 * CELLS;
  const hashes = new Uint32Array(rows);
  let last = 0;
  for (let row = 0; row < rows; row++) {
    let factor = 1;
    let byte = data[at++] as number;
    while (byte > 127) {
      last += (byte - 128) * factor;
      factor *= 128;
      byte = data[at++] as number;
    }
    last += byte * factor;
    hashes[row] = last;
  }
  at = from + 20 + 4 * CELLS + differences;
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + (data[at + row] as number);
  at += rows;
  const labels = Uint8Array.from(data.subarray(at, at + count));
  const values = Int8Array.from(new Int8Array(data.buffer, data.byteOffset + at + count, count));
  return { weights: { hashes, starts, labels, values, step, transitions }, end: at + 2 * count };
}
