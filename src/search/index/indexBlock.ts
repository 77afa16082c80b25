/** Lets Pagefind index one block, and takes what it made apart. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { packed, readMeta, unpacked, WordColumns } from './pagefindFiles.ts';
import type { IndexedBlock, IndexFile, SearchRecord } from './types.ts';

/** Bokmål and nynorsk share one index, or articles of the other language could not be found from here. */
const LANGUAGE = 'nb';

/** What the files in the index are called after. */
export const FILE_PREFIX = `${LANGUAGE}_`;

/** @throws where Pagefind reports an error, or gives back what it was not given */
export async function indexBlock(records: readonly SearchRecord[]): Promise<IndexedBlock> {
  return withPagefind(records, async (folder) => {
    const metaFile = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
    if (!metaFile) throw new Error('The search index cannot be made: Pagefind wrote no metadata.');
    const { pages, fields } = readMeta(unpacked(await readFile(join(folder, metaFile))));
    const number = new Map(records.map(({ id }, at) => [id, at]));
    const indexed: IndexedBlock['pages'] = new Array(records.length);
    const places: number[] = [];
    for (const [name, wordCount] of pages) {
      const file = await readFile(join(folder, 'fragment', `${name}.pf_fragment`));
      const fragment = JSON.parse(new TextDecoder().decode(unpacked(file)));
      const place = number.get(fragment.url);
      if (place === undefined || indexed[place]) {
        throw new Error(`The search index cannot be made: Pagefind gave «${fragment.url}» back.`);
      }
      places.push(place);
      const { id, url, extra } = records[place] as SearchRecord;
      indexed[place] = { id, wordCount, fragment: await packed(fragmentBytes({ ...fragment, url, extra })) };
    }
    for (const [place, record] of records.entries()) indexed[place] ??= await unfindable(record);
    const words = new WordColumns(places);
    for (const file of (await readdir(join(folder, 'index'))).sort()) {
      words.addChunk(unpacked(await readFile(join(folder, 'index', file))));
    }
    return { pages: indexed, metaFields: fields, ...words.columns() };
  });
}

/** Pagefind leaves records without words out. They keep their place, so that others have theirs. */
async function unfindable({
  id,
  url,
  content,
  meta,
  extra,
}: SearchRecord): Promise<IndexedBlock['pages'][0]> {
  const fragment = { url, content, word_count: 0, filters: {}, meta, anchors: [], extra };
  return { id, wordCount: 0, fragment: await packed(fragmentBytes(fragment)) };
}

/** What the browser needs beside the index: Pagefind's scripts and its engine, and the entry that names the index. */
export async function pagefindProgram(): Promise<{ files: IndexFile[]; entry: PagefindEntry }> {
  return withPagefind([{ id: 'a', url: 'a', content: 'a', meta: {} }], async (folder) => {
    const names = (await readdir(folder)).filter((name) => USED.test(name)).sort();
    const files = await Promise.all(
      names.map(async (path) => ({ path, content: new Uint8Array(await readFile(join(folder, path))) })),
    );
    return { files, entry: JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) };
  });
}

export const ENTRY = 'pagefind-entry.json';
/** Not Pagefind's own interfaces and their styles. */
const USED = new RegExp(`^(pagefind|pagefind-worker)\\.js$|^wasm\\.(${LANGUAGE}|unknown)\\.pagefind$`);

export interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}

/** Each call has a folder of its own, which is gone when `use` has ended. */
async function withPagefind<T>(
  records: readonly SearchRecord[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(tmpdir(), `nyhetsarkiv-${randomUUID()}`);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw failure(errors);
  try {
    const added = await Promise.all(
      records.map(({ id, content, meta }) =>
        index.addCustomRecord({ url: id, content, meta, language: LANGUAGE }),
      ),
    );
    const refused = added.flatMap((each) => each.errors);
    if (refused.length) throw failure(refused);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length) throw failure(written.errors);
    return await use(folder);
  } finally {
    await index.deleteIndex();
    await rm(folder, { recursive: true, force: true });
  }
}

const fragmentBytes = (fragment: object): Uint8Array => new TextEncoder().encode(JSON.stringify(fragment));

const failure = (errors: readonly string[]): Error =>
  new Error(`The search index cannot be made: ${errors.join('; ')}`);
