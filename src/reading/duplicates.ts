/**
 * Articles that are the same, or nearly: by the words of their stories, in time that grows with their number and not with
 * its square. Near-duplicates are candidates by MinHash over shingles of four words (Broder 1997) in bands (as in
 * Leskovec, Rajaraman and Ullman, «Mining of Massive Datasets», chapter 3), and are then counted word by word.
 */
import { createHash } from 'node:crypto';

/** Share of the words that near-duplicates have in common. */
export const NEAR = 0.95;
/** Words in a row that are compared as one. */
const SHINGLE = 4;
/** With a word in twenty changed, two thirds of the shingles are the same: 32 bands of 4 then miss one pair in a thousand. */
const BANDS = 32;
const ROWS = 4;
/** A handful is enough to tell of each: a thousand copies would otherwise be half a million pairs. */
const MOST_PARTNERS = 5;
/** Shorter ones are notices that differ by a name or a date alone. */
const FEWEST_WORDS = 30;
const EXACT_LENGTH = 16;

/**
 * What is kept of a story to find others like it: a hash of its words, then a hash for each band, as base64.
 * @param story the text as a reader sees it
 */
export function fingerprint(story: string): string {
  const words = wordsOf(story);
  const exact = createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, EXACT_LENGTH);
  if (words.length < FEWEST_WORDS) return exact;
  const minima = minHash(words);
  const bands = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band += 1) {
    let hash = band;
    for (let row = 0; row < ROWS; row += 1) hash = mixed(hash, minima[band * ROWS + row] as number);
    bands[band] = hash;
  }
  return exact + Buffer.from(bands.buffer).toString('base64url');
}

export interface Pair {
  /** Indexes of the given list: the one that was there first, and the one that repeats it. */
  first: number;
  second: number;
  /** The same words in the same order; otherwise only likely to have most words in common. */
  same: boolean;
}

/** Pairs of which the second may repeat the first, in the list's order; a repeated text is told of once. */
export function likelyPairs(fingerprints: readonly string[]): Pair[] {
  const exactly = new Map<string, number>();
  const buckets = new Map<string, number[]>();
  const pairs: Pair[] = [];
  for (const [second, print] of fingerprints.entries()) {
    const exact = print.slice(0, EXACT_LENGTH);
    const twin = exactly.get(exact);
    if (twin !== undefined) {
      pairs.push({ first: twin, second, same: true });
      continue;
    }
    exactly.set(exact, second);
    const partners = new Set<number>();
    for (const [band, hash] of bandsOf(print).entries()) {
      const key = `${band}:${hash}`;
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [second]);
        continue;
      }
      for (const other of bucket) partners.add(other);
      if (bucket.length < MOST_PARTNERS) bucket.push(second);
    }
    for (const first of [...partners].sort((a, b) => a - b).slice(0, MOST_PARTNERS))
      pairs.push({ first, second, same: false });
  }
  return pairs;
}

/** Words in common, each as often as both have it, against the longer of the two: 0 to 1. */
export function shareInCommon(first: string, second: string): number {
  const counts = new Map<string, number>();
  const [one, other] = [wordsOf(first), wordsOf(second)];
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : common / longer;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

function bandsOf(print: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(print.slice(EXACT_LENGTH), 'base64url'));
  return new Uint32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
}

/** The smallest value of each hash function over all shingles. */
function minHash(words: readonly string[]): Uint32Array {
  const shingles = shingleHashes(words);
  return Uint32Array.from({ length: BANDS * ROWS }, (_, index) => {
    let smallest = 0xffffffff;
    for (let at = 0; at < shingles.length; at += 1)
      smallest = Math.min(smallest, mixed(index, shingles[at] as number));
    return smallest;
  });
}

function shingleHashes(words: readonly string[]): Int32Array {
  const hashes = Int32Array.from(words, hashOf);
  const shingles = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0;
    for (let offset = 0; offset < SHINGLE; offset += 1)
      shingle = Math.imul(shingle, 0x01000193) ^ (hashes[at + offset] as number);
    shingles[at] = shingle;
  }
  return shingles;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3, seeded. */
function mixed(seed: number, value: number): number {
  let hash = value ^ Math.imul(seed + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
