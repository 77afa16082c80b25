/** Pagefind's index files, read and written: gzip around a mark around CBOR or JSON. */
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync, type ZlibOptions } from 'node:zlib';
import { CborReader } from '../browser/cbor.js';
import { CborWriter } from './cbor.ts';
import type { IndexedBlock } from './types.ts';

/** Stands before every file's content, so that the browser sees whether a host has unpacked it. */
const MARK = new TextEncoder().encode('pagefind_dcd');

/** Of gzip; the files are many, and a higher one takes its time for little. */
const LEVEL = 4;

const marked = (content: Uint8Array): Uint8Array => Buffer.concat([MARK, content]);

/**
 * The same bytes for the same content, however the file was made. Waited for: handing a file of a few kB to another
 * thread takes several times as long as packing it.
 */
export function packed(content: Uint8Array, level = LEVEL): Uint8Array {
  return gzipSync(marked(content), { level });
}

const gzipElsewhere = promisify<Uint8Array, ZlibOptions, Uint8Array>(gzip);

/** The same in another thread: for files of tens of kB. */
export function packedElsewhere(content: Uint8Array): Promise<Uint8Array> {
  return gzipElsewhere(marked(content), { level: LEVEL });
}

export function unpacked(file: Uint8Array): Uint8Array {
  return gunzipSync(file).subarray(MARK.length);
}

/** `pagefind.nb_….pf_meta`: version, pages, chunks, filters, sorts, fields. */
export function readMeta(content: Uint8Array): { pages: [name: string, words: number][]; fields: string[] } {
  const reader = new CborReader(content);
  reader.array();
  reader.text();
  const pages: [string, number][] = [];
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    pages.push([reader.text(), reader.uint()]);
  }
  for (const _ of ['chunks', 'filters', 'sorts']) reader.skip();
  const fields: string[] = [];
  for (let left = reader.array(); left > 0; left--) fields.push(reader.text());
  return { pages, fields };
}

export function writeMeta(meta: {
  version: string;
  pages: readonly (readonly [name: string, words: number])[];
  chunks: readonly { from: string; to: string; name: string }[];
  fields: readonly string[];
}): Uint8Array {
  const writer = new CborWriter();
  writer.array(6);
  writer.text(meta.version);
  writer.array(meta.pages.length);
  for (const [name, words] of meta.pages) {
    writer.array(2);
    writer.text(name);
    writer.uint(words);
  }
  writer.array(meta.chunks.length);
  for (const { from, to, name } of meta.chunks) {
    writer.array(3);
    for (const text of [from, to, name]) writer.text(text);
  }
  writer.array(0);
  writer.array(0);
  writer.array(meta.fields.length);
  for (const field of meta.fields) writer.text(field);
  return writer.take();
}

/** Takes words as they are read, and makes columns of them. */
export class WordColumns {
  private readonly pages = new Map<string, { place: number; where: Uint8Array }[]>();

  /**
   * Words of Pagefind's own.
   * @param content `index/nb_….pf_index`: words, each with its pages and its variants
   * @param places Pagefind's number of a page → its number in the block
   */
  addChunk(content: Uint8Array, places: readonly number[]): void {
    const reader = new CborReader(content);
    reader.array();
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      const word = reader.text();
      this.addPages(word, reader, places);
      for (let more = reader.array(); more > 0; more--) {
        reader.array();
        this.addPages(`${word}${VARIANT}${reader.text()}`, reader, places);
      }
    }
  }

  /**
   * Words of another block.
   * @param places number of a page there → its number in this block; pages without one are left out
   */
  addBlock({ words, columns, postings }: IndexedBlock, places: readonly (number | undefined)[]): void {
    const reader = new CborReader(postings);
    words.forEach((key, row) => {
      const found = this.of(key);
      let page = columns.first[row] as number;
      for (let left = columns.count[row] as number; left > 0; left--) {
        const where = whereIn(reader);
        const place = places[page];
        if (place !== undefined) found.push({ place, where });
        if (left === 1) break;
        reader.array();
        page += reader.uint();
      }
    });
  }

  /** Each page has the number of pages since the one before it, where in its text, and where in its metadata. */
  private addPages(key: string, reader: CborReader, places: readonly number[]): void {
    const found = this.of(key);
    let page = 0;
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      page += reader.uint();
      found.push({ place: places[page] as number, where: whereIn(reader) });
    }
  }

  private of(key: string): { place: number; where: Uint8Array }[] {
    const known = this.pages.get(key);
    if (known) return known;
    const fresh: { place: number; where: Uint8Array }[] = [];
    this.pages.set(key, fresh);
    return fresh;
  }

  columns(): Pick<IndexedBlock, 'words' | 'columns' | 'postings'> {
    const keys = sortWords(this.there(), (key) => key);
    const [count, first, last, end] = Array.from({ length: 4 }, () => new Uint32Array(keys.length)) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    const writer = new CborWriter();
    keys.forEach((key, row) => {
      const found = this.of(key).sort((a, b) => a.place - b.place);
      found.forEach(({ place, where }, at) => {
        if (at > 0) {
          writer.array(PAGE_FIELDS);
          writer.uint(place - (found[at - 1] as { place: number }).place);
        }
        writer.raw(where);
      });
      count[row] = found.length;
      first[row] = found[0]?.place ?? 0;
      last[row] = found.at(-1)?.place ?? 0;
      end[row] = writer.length;
    });
    return { words: keys, columns: { count, first, last, end }, postings: writer.take() };
  }

  /** Words with pages, and those that only variants of them have pages of. */
  private there(): string[] {
    const there = new Set<string>();
    for (const [key, { length }] of this.pages) {
      if (!length) continue;
      there.add(key);
      const [word, form] = key.split(VARIANT);
      if (form !== undefined) there.add(word as string);
    }
    return [...there];
  }
}

/** Where in its text and in its metadata a page has a word, as it is. */
function whereIn(reader: CborReader): Uint8Array {
  const start = reader.position;
  reader.skip();
  reader.skip();
  return reader.bytes.subarray(start, reader.position);
}

/** As Pagefind orders them: by code points, which differ from JavaScript's order beyond U+D7FF alone. */
export function sortWords<T>(items: T[], wordOf: (item: T) => string): T[] {
  const compare = items.some((item) => SURROGATE.test(wordOf(item)))
    ? (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
    : (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return items.sort((a, b) => compare(wordOf(a), wordOf(b)));
}

const SURROGATE = /[\uD800-\uDFFF]/;
const PAGE_FIELDS = 3;
/** Between a word and a spelling of it. */
export const VARIANT = '\0';

/** The pages of one word in one block. */
export interface Span {
  /** Number of the block's first page in the whole. */
  start: number;
  block: IndexedBlock;
  /** Which of the block's words. */
  row: number;
}

/** One word with its pages in all blocks, and its variants with theirs. */
export function writeWord(
  writer: CborWriter,
  word: string,
  spans: readonly Span[],
  variants: readonly { form: string; spans: readonly Span[] }[],
): void {
  writer.array(3);
  writer.text(word);
  writePages(writer, spans);
  writer.array(variants.length);
  for (const { form, spans: where } of variants) {
    writer.array(2);
    writer.text(form);
    writePages(writer, where);
  }
}

function writePages(writer: CborWriter, spans: readonly Span[]): void {
  writer.array(spans.reduce((sum, { block, row }) => sum + (block.columns.count[row] as number), 0));
  let before = 0;
  for (const { start, block, row } of spans) {
    const { count, first, last, end } = block.columns;
    if (count[row] === 0) continue;
    writer.array(PAGE_FIELDS);
    writer.uint(start + (first[row] as number) - before);
    writer.raw(block.postings.subarray(row > 0 ? end[row - 1] : 0, end[row]));
    before = start + (last[row] as number);
  }
}
