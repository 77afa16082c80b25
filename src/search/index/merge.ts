/** Indexed blocks → the one index that readers load, in Pagefind's own form: one answer, one order, few requests. */
import { createHash } from 'node:crypto';
import { CborWriter } from './cbor.ts';
import { ENTRY, FILE_PREFIX, type PagefindEntry } from './indexBlock.ts';
import {
  packed,
  packedElsewhere,
  type Span,
  sortWords,
  VARIANT,
  writeMeta,
  writeWord,
} from './pagefindFiles.ts';
import type { IndexedBlock, IndexFile } from './types.ts';

/** Bytes of a chunk of words before it is packed: what a reader loads for one word. */
const CHUNK_SIZE = 32_000;

/** Every reader loads the list of pages. */
const BEST_PACKED = 9;

/**
 * Pagefind's own engine weighs pages by their length. Told in steps of so many words, a length of thousands of pages
 * takes a byte less each.
 */
const STEP = 64;
const roughly = (words: number): number => Math.ceil(words / STEP) * STEP;

/**
 * What can be done at once is done when this returns; packing goes on in other threads.
 * @param blocks by the ids of their pages
 */
export async function mergeBlocks(
  blocks: readonly IndexedBlock[],
  program: { files: IndexFile[]; entry: PagefindEntry },
): Promise<IndexFile[]> {
  const { files, entry } = program;
  const [language, ofLanguage] = Object.entries(entry.languages)[0] as [string, { wasm: string | null }];
  const pages = blocks.flatMap((block) => block.pages);
  const { chunks, words } = await chunksOf(blocks);
  const meta = packed(
    writeMeta({
      version: entry.version,
      pages: pages.map(({ id, wordCount }) => [FILE_PREFIX + id, roughly(wordCount)] as const),
      chunks: words,
      fields: fieldsOf(blocks),
    }),
    BEST_PACKED,
  );
  const hash = FILE_PREFIX + nameOf(meta);
  const languages = { [language]: { ...ofLanguage, hash, page_count: pages.length } };
  return [
    ...files,
    { path: ENTRY, content: new TextEncoder().encode(JSON.stringify({ ...entry, languages })) },
    { path: `pagefind.${hash}.pf_meta`, content: meta },
    ...chunks,
    ...pages.map(({ id, fragment }) => ({
      path: `fragment/${FILE_PREFIX}${id}.pf_fragment`,
      content: fragment,
    })),
  ];
}

/** The numbers that words have in metadata are of the fields, so all blocks must have them in one order. */
function fieldsOf(blocks: readonly IndexedBlock[]): readonly string[] {
  const [first, ...others] = blocks.map(({ metaFields }) => metaFields);
  for (const fields of others) {
    if (fields.join() !== first?.join()) throw new Error(`The index has blocks of other fields: ${fields}.`);
  }
  return first ?? [];
}

interface WordChunk {
  from: string;
  to: string;
  name: string;
}

async function chunksOf(
  blocks: readonly IndexedBlock[],
): Promise<{ chunks: IndexFile[]; words: WordChunk[] }> {
  const { keys, spans } = wordsOf(blocks);
  const packing: { from: string; to: string; content: Promise<Uint8Array> }[] = [];
  const writer = new CborWriter();
  let size = 0;
  let from = '';
  const written = new CborWriter();
  const close = (to: string): void => {
    if (size === 0) return;
    writer.array(1);
    writer.array(size);
    writer.raw(written.take());
    packing.push({ from, to, content: packedElsewhere(writer.take()) });
    size = 0;
  };
  let word = '';
  for (let at = 0; at < keys.length; ) {
    const before = word;
    word = keys[at] as string;
    if (written.length >= CHUNK_SIZE) close(before);
    if (size === 0) from = word;
    const own = spans(at);
    const variants: { form: string; spans: Span[] }[] = [];
    for (at += 1; keys[at]?.startsWith(word + VARIANT); at += 1) {
      const key = keys[at] as string;
      variants.push({ form: key.slice(word.length + 1), spans: spans(at) });
    }
    writeWord(written, word, own, variants);
    size += 1;
  }
  close(word);
  const chunks: IndexFile[] = [];
  const words: WordChunk[] = [];
  for (const { from, to, content: packed } of packing) {
    const content = await packed;
    const name = FILE_PREFIX + nameOf(content);
    chunks.push({ path: `index/${name}.pf_index`, content });
    words.push({ from, to, name });
  }
  return { chunks, words };
}

/** Every word of all blocks, in order, with where it stands: blocks in theirs. Columns, as there are hundreds of thousands. */
function wordsOf(blocks: readonly IndexedBlock[]): { keys: string[]; spans: (at: number) => Span[] } {
  const numbers = new Map<string, number>();
  const rows = blocks.map(({ words }) =>
    Uint32Array.from(words, (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    }),
  );
  const ends = new Uint32Array(numbers.size + 1);
  for (const ofBlock of rows) for (const number of ofBlock) (ends[number + 1] as number)++;
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const next = ends.slice();
  const places = new Uint32Array(2 * (ends.at(-1) as number));
  rows.forEach((ofBlock, block) => {
    ofBlock.forEach((number, row) => {
      const at = (next[number] as number)++;
      places[2 * at] = block;
      places[2 * at + 1] = row;
    });
  });
  const starts: number[] = [];
  let start = 0;
  for (const { pages } of blocks) {
    starts.push(start);
    start += pages.length;
  }
  const keys = sortWords([...numbers.keys()], (key) => key);
  const order = keys.map((key) => numbers.get(key) as number);
  const spans = (at: number): Span[] => {
    const found: Span[] = [];
    const number = order[at] as number;
    for (let place = ends[number] as number; place < (ends[number + 1] as number); place++) {
      const block = places[2 * place] as number;
      found.push({
        start: starts[block] as number,
        block: blocks[block] as IndexedBlock,
        row: places[2 * place + 1] as number,
      });
    }
    return found;
  };
  return { keys, spans };
}

const nameOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);
