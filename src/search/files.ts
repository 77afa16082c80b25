/** The archive → what the browser searches in: the index of words, and small files beside it. */
import { deserialize, serialize } from 'node:v8';
import { hashOf } from '../archive/hash.ts';
import { isListed } from '../archive/knit/article.ts';
import type { Archive, Article } from '../archive/types.ts';
import { factFiles } from './data/facts.ts';
import { holderFiles } from './data/holders.ts';
import { nameFiles } from './data/names.ts';
import type { DataFile } from './data/types.ts';
import { partsIn, wordFiles, wordsIn } from './data/words.ts';
import { blocksOf } from './index/blocks.ts';
import { type BlockStore, blockKey, makeIndex } from './index/makeIndex.ts';
import type { Block, Dated, DatedRecord, IndexFile, SearchRecord } from './index/types.ts';
import { organisationNames } from './organisationNames.ts';
import { pageIds } from './pageId.ts';
import { searchRecord } from './record.ts';
import { type SearchSource, searchSource } from './source.ts';

/** Where the index stands on the site, and the files beside it. */
export const INDEX_FOLDER = 'pagefind';
export const DATA_FOLDER = 'sok/data';

/** Keys of what is kept begin with it. */
const WORDS_PREFIX = 'words-';

/** An article as it is handed to the index, from thread to thread. */
export interface SearchInput extends Dated {
  /** Missing where its block is indexed already. */
  source?: SearchSource;
}

/** @param store tells which blocks are indexed already */
export function searchInputs(archive: Archive, store: Pick<BlockStore, 'read'>): SearchInput[] {
  const articles = archive.articles.filter(isListed);
  const idOf = idsOf(articles);
  const dated = articles.map((article) => ({
    id: idOf(article),
    date: article.frontMatter.date,
    key: keyOf(article),
    article,
  }));
  const isKnown = (block: Block<Dated>): boolean =>
    [blockKey(block), wordsKey(block)].every((key) => store.read(key) !== undefined);
  return blocksOf(dated).flatMap((block) => {
    const known = isKnown(block);
    return block.records.map(({ article, ...own }) =>
      known ? own : { ...own, source: searchSource(article, own.id) },
    );
  });
}

export interface IndexOptions {
  store: BlockStore;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** @returns the index and the lists of words, by path on the site */
export async function indexFiles(
  inputs: readonly SearchInput[],
  { store, onProgress }: IndexOptions,
): Promise<IndexFile[]> {
  const dated = inputs.map(datedRecord);
  const words = new Set<string>();
  const parts = new Set<string>();
  const index = await makeIndex(dated, {
    store,
    onProgress,
    alongside: (block, records) => {
      const own = knownWords(block, records, store);
      for (const word of own.words) words.add(word);
      for (const part of own.parts) parts.add(part);
    },
  });
  store.prune(WORDS_PREFIX);
  return [
    ...index.map(({ path, content }) => ({ path: `${INDEX_FOLDER}/${path}`, content })),
    ...encoded(wordFiles(words, parts)),
  ];
}

/** @returns the lists of names, roles and facts, by path on the site */
export function listFiles(archive: Archive): IndexFile[] {
  const articles = archive.articles.filter(isListed);
  return encoded([...nameFiles(archive), ...holderFiles(archive), ...factFiles(articles, idsOf(articles))]);
}

function encoded(files: readonly DataFile[]): IndexFile[] {
  const encoder = new TextEncoder();
  return files.map(({ path, content }) => ({
    path: `${DATA_FOLDER}/${path}`,
    content: encoder.encode(content),
  }));
}

function idsOf(articles: readonly Article[]): (article: Article) => string {
  const ids = pageIds(articles.map(({ address, frontMatter }) => ({ address, date: frontMatter.date })));
  return ({ address }) => ids.get(address) as string;
}

function datedRecord({ source, ...dated }: SearchInput): DatedRecord {
  return {
    ...dated,
    record: () => {
      if (!source)
        throw new Error('What was known of the search index is gone since the build began; build again.');
      return searchRecord(source);
    },
  };
}

/** Of all that a record is made of. */
function keyOf({ address, hash, people, organisations }: Article): string {
  return hashOf(
    JSON.stringify([
      address,
      hash,
      people.map(({ person }) => [person.slug, person.name, person.names, isListed(person)]),
      organisations.map(({ organisation }) => [organisationNames(organisation), isListed(organisation)]),
    ]),
  );
}

/** Every word of a block. They are kept, and found out again where one of its records is another. */
function knownWords(block: Block, records: () => SearchRecord[], store: BlockStore): BlockWords {
  const key = wordsKey(block);
  const known = store.read(key);
  if (known) return deserialize(known);
  const found = blockWords(records());
  store.write(key, serialize(found));
  return found;
}

function wordsKey({ name, records }: Block<Dated>): string {
  return `${WORDS_PREFIX}${name}-${hashOf(JSON.stringify(records.map(({ key }) => key)))}`;
}

interface BlockWords {
  words: string[];
  parts: string[];
}

function blockWords(records: readonly SearchRecord[]): BlockWords {
  return {
    words: [...new Set(records.flatMap(wordsIn))],
    parts: [...new Set(records.flatMap(partsIn))],
  };
}
