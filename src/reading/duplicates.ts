/** Articles that are the same, or nearly: by their words, in time that grows with the text and not with its square. */
import type { Article, Block, Note } from './types.ts';

/** Share of the words that near-duplicates have in common. */
const NEAR = 0.95;
/** Words in a row that are compared as one. */
const SHINGLE = 4;
/** Minima kept of each article: 32 bands of 4 find a pair that shares four fifths of its shingles practically always. */
const HASHES = 128;
const BANDS = 32;

export interface Duplicate {
  /** The article that was there first, and the one that repeats it: indexes of the given list. */
  first: number;
  second: number;
  /** Share of words in common; 1 is the same text. */
  share: number;
  note: Note;
}

/**
 * Pairs of articles of which the second repeats the first. The same text is an error, 95 % of the words a warning.
 * Near-duplicates are found by MinHash over shingles of four words (Broder 1997) and then counted word by word.
 */
export function findDuplicates(articles: readonly Article[]): Duplicate[] {
  const texts = articles.map((article) => words(article));
  const firstWith = new Map<string, number>();
  const duplicates: Duplicate[] = [];
  const unique: number[] = [];
  for (const [index, text] of texts.entries()) {
    const key = text.join(' ');
    const first = firstWith.get(key);
    if (first === undefined) {
      firstWith.set(key, index);
      unique.push(index);
    } else {
      duplicates.push({
        first,
        second: index,
        share: 1,
        note: note('error', 'duplicate', articles[first] as Article, 1),
      });
    }
  }
  for (const [first, second] of candidatePairs(unique, texts)) {
    const share = commonShare(texts[first] as string[], texts[second] as string[]);
    if (share < NEAR) continue;
    duplicates.push({
      first,
      second,
      share,
      note: note('warning', 'near-duplicate', articles[first] as Article, share),
    });
  }
  return duplicates.sort((a, b) => a.second - b.second || a.first - b.first);
}

function note(level: 'error' | 'warning', code: string, first: Article, share: number): Note {
  const message =
    level === 'error'
      ? `has the same text as ${first.source}; take one of them away`
      : `has ${Math.floor(share * 100)} % of its words in common with ${first.source}; take one of them away if they are the same article`;
  return { level, code, message };
}

/** Pairs that share a band of minima, each once, the earlier article first. */
function* candidatePairs(
  indexes: readonly number[],
  texts: readonly string[][],
): Generator<[number, number]> {
  const buckets = new Map<string, number[]>();
  const seen = new Set<string>();
  const rows = HASHES / BANDS;
  for (const index of indexes) {
    const minima = minHash(texts[index] as string[]);
    for (let band = 0; band < BANDS; band += 1) {
      const key = `${band}:${minima.subarray(band * rows, (band + 1) * rows).join(',')}`;
      const bucket = buckets.get(key) ?? [];
      // A handful is enough to tell of each: a thousand copies would otherwise be half a million pairs.
      for (const other of bucket.slice(0, 5)) {
        const pair = `${other}-${index}`;
        if (!seen.has(pair)) {
          seen.add(pair);
          yield [other, index];
        }
      }
      bucket.push(index);
      buckets.set(key, bucket);
    }
  }
}

/** The smallest value of each hash function over all shingles. */
function minHash(text: readonly string[]): Uint32Array {
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  const hashes = text.map(hashOf);
  const count = Math.max(1, hashes.length - SHINGLE + 1);
  for (let at = 0; at < count; at += 1) {
    let shingle = 0;
    for (let offset = 0; offset < SHINGLE; offset += 1)
      shingle = (Math.imul(shingle, 0x01000193) ^ (hashes[at + offset] ?? 0)) >>> 0;
    for (let index = 0; index < HASHES; index += 1) {
      const value = mixed(shingle, index);
      if (value < (minima[index] as number)) minima[index] = value;
    }
  }
  return minima;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3, seeded by the hash function's number. */
function mixed(value: number, seed: number): number {
  let hash = (value ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Words in common, each as often as both have it, against the longer of the two. */
function commonShare(first: readonly string[], second: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  const longer = Math.max(first.length, second.length);
  return longer === 0 ? 0 : common / longer;
}

/** What the article says, without its head lines: a date or a byline more does not make it another. */
function words(article: Article): string[] {
  const text = [article.title, article.lead ?? '', ...article.blocks.map(blockText)].join(' ');
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'list':
    case 'related':
      return block.items.map(({ text }) => text).join(' ');
    case 'verse':
      return block.lines.join(' ');
    case 'table':
      return block.rows.flat().join(' ');
    case 'factbox':
      return [block.title, ...block.blocks.map(blockText)].join(' ');
    case 'photo':
      return [block.alt, block.caption, block.credit].join(' ');
  }
}
