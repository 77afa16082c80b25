/** Lets Pagefind index one block, and takes what it made apart. */
import * as pagefind from 'pagefind';
import { packed, readMeta, unpacked, WordColumns } from './pagefindFiles.ts';
import { textLists } from './textLists.ts';
import type { IndexedBlock, IndexFile, SearchRecord } from './types.ts';

/** Bokmål and nynorsk share one index, or articles of the other language could not be found from here. */
const LANGUAGE = 'nb';

/** What the files in the index are called after. */
export const FILE_PREFIX = `${LANGUAGE}_`;

/** What is kept of each record beside what Pagefind makes of it, by name. */
export type ListMakers = Record<string, (record: SearchRecord) => readonly string[]>;

/** @throws where Pagefind reports an error, or gives back what it was not given */
export async function indexBlock(
  records: readonly SearchRecord[],
  makers: ListMakers,
): Promise<IndexedBlock> {
  const files = await filesOf(records);
  const [metaFile] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('The search index cannot be made: Pagefind made no metadata.');
  const { pages, fields } = readMeta(unpacked(metaFile.content));
  const fragments = new Map(files.map(({ path, content }) => [path, content]));
  const number = new Map(records.map(({ id }, at) => [id, at]));
  const indexed: IndexedBlock['pages'] = new Array(records.length);
  const places: number[] = [];
  for (const [name, wordCount] of pages) {
    const file = fragments.get(`fragment/${name}.pf_fragment`) ?? new Uint8Array();
    const fragment = JSON.parse(new TextDecoder().decode(unpacked(file)));
    const place = number.get(fragment.url);
    if (place === undefined || indexed[place]) {
      throw new Error(`The search index cannot be made: Pagefind gave «${fragment.url}» back.`);
    }
    places.push(place);
    const { id, url, extra } = records[place] as SearchRecord;
    indexed[place] = { id, wordCount, fragment: packed(fragmentBytes({ ...fragment, url, extra })) };
  }
  for (const [place, record] of records.entries()) indexed[place] ??= unfindable(record);
  const words = new WordColumns();
  for (const { path, content } of files)
    if (path.startsWith('index/')) words.addChunk(unpacked(content), places);
  const lists = Object.entries(makers).map(([name, make]) => [name, textLists(records.map(make))]);
  return { pages: indexed, metaFields: fields, ...words.columns(), lists: Object.fromEntries(lists) };
}

/** Pagefind leaves records without words out. They keep their place, so that others have theirs. */
function unfindable({ id, url, content, meta, extra }: SearchRecord): IndexedBlock['pages'][0] {
  const fragment = { url, content, word_count: 0, filters: {}, meta, anchors: [], extra };
  return { id, wordCount: 0, fragment: packed(fragmentBytes(fragment)) };
}

/** What the browser needs beside the index: Pagefind's scripts and its engine, and the entry that names the index. */
export async function pagefindProgram(): Promise<{ files: IndexFile[]; entry: PagefindEntry }> {
  const made = await filesOf([{ id: 'a', url: 'a', content: 'a', meta: {} }]);
  const entry = made.find(({ path }) => path === ENTRY)?.content;
  return {
    files: made.filter(({ path }) => USED.test(path)),
    entry: JSON.parse(new TextDecoder().decode(entry)),
  };
}

export const ENTRY = 'pagefind-entry.json';
/** Not Pagefind's own interfaces and their styles. */
const USED = new RegExp(`^(pagefind|pagefind-worker)\\.js$|^wasm\\.(${LANGUAGE}|unknown)\\.pagefind$`);

export interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}

/** From memory: those that Pagefind writes itself may not be whole yet when it says that they are written. */
async function filesOf(records: readonly SearchRecord[]): Promise<IndexFile[]> {
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
    const made = await index.getFiles();
    if (made.errors.length) throw failure(made.errors);
    return made.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
  }
}

const fragmentBytes = (fragment: object): Uint8Array => new TextEncoder().encode(JSON.stringify(fragment));

const failure = (errors: readonly string[]): Error =>
  new Error(`The search index cannot be made: ${errors.join('; ')}`);
