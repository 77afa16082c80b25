// @ts-check
/** A file of the index: some of its words, each with the pages that have it. */
import { CborReader } from './cbor.js';
import { readEntry, wordsOfChunk } from './postings.js';

/** @typedef {import('./postings.js').Entry} Entry */

/** @type {Entry} */
const NOTHING = { plain: [], marked: [] };

export class Chunk {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    /** Where each word's entry begins. */
    this.words = wordsOfChunk(new CborReader(bytes));
    /** Entries that have been read: the next letter asks for most of them again. @type {Map<string, Entry>} */
    this.entries = new Map();
  }

  /** @param {string} word @returns {Entry} */
  entry(word) {
    let known = this.entries.get(word);
    if (!known) {
      const place = this.words.get(word);
      known = place === undefined ? NOTHING : readEntry(new CborReader(this.bytes, place));
      this.entries.set(word, known);
    }
    return known;
  }
}
