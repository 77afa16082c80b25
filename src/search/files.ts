/** The archive → what the browser searches in: the index of words, and small files beside it. */
import { hashOf } from '../archive/hash.ts';
import { isListed } from '../archive/knit/article.ts';
import type { Archive, Article } from '../archive/types.ts';
import { factFiles } from './data/facts.ts';
import { holderFiles } from './data/holders.ts';
import { nameFiles } from './data/names.ts';
import type { DataFile } from './data/types.ts';
import { partsIn, wordFiles, wordsIn } from './data/words.ts';
import { type BlockStore, PREFIX as INDEX_PREFIX, makeIndex } from './index/makeIndex.ts';
import type { Block, Dated, IndexFile, SearchRecord } from './index/types.ts';
import { organisationNames } from './organisationNames.ts';
import { pageIds } from './pageId.ts';
import { searchRecord } from './record.ts';
import { type SearchSource, searchSource } from './source.ts';

/** Where the index stands on the site, and the files beside it. */
export const INDEX_FOLDER = 'pagefind';
export const DATA_FOLDER = 'sok/data';

const WORDS_PREFIX = 'words-';
/** Keys of what is kept begin with one of them. */
export const KEPT = [INDEX_PREFIX, WORDS_PREFIX];

/** What the index is made of. */
export interface SearchInputs {
  articles: Dated[];
  /** What an article says, asked for where its block is not known. */
  sources(ids: readonly string[]): SearchSource[];
}

export function searchInputs(archive: Archive): SearchInputs {
  const articles = archive.articles.filter(isListed);
  const idOf = idsOf(archive);
  const byId = new Map(articles.map((article) => [idOf(article), article]));
  return {
    articles: [...byId].map(([id, article]) => ({ id, date: article.frontMatter.date, key: keyOf(article) })),
    sources: (ids) => ids.map((id) => searchSource(byId.get(id) as Article, id)),
  };
}

export interface IndexOptions {
  /** Which blocks are indexed already. */
  store: BlockStore;
  /** What the articles say, in the order of their ids. */
  sources: (ids: readonly string[]) => Promise<SearchSource[]>;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** @returns the index and the lists of words, by path on the site */
export async function indexFiles(
  articles: readonly Dated[],
  { store, sources, onProgress }: IndexOptions,
): Promise<IndexFile[]> {
  const words = new Set<string>();
  const parts = new Set<string>();
  let lists: IndexFile[] = [];
  const index = await makeIndex(articles, {
    store,
    onProgress,
    records: async ({ records }) => (await sources(records.map(({ id }) => id))).map(searchRecord),
    alongside: async (block, records) => {
      const own = await knownWords(block, records, store);
      for (const word of own.words) words.add(word);
      for (const part of own.parts) parts.add(part);
    },
    meanwhile: () => {
      lists = encoded(wordFiles(words, parts));
    },
  });
  store.prune(WORDS_PREFIX);
  return [...index.map(({ path, content }) => ({ path: `${INDEX_FOLDER}/${path}`, content })), ...lists];
}

/** @returns the lists of names, roles and facts, by path on the site */
export function listFiles(archive: Archive): IndexFile[] {
  const articles = archive.articles.filter(isListed);
  return encoded([...nameFiles(archive), ...holderFiles(archive), ...factFiles(articles, idsOf(archive))]);
}

function encoded(files: readonly DataFile[]): IndexFile[] {
  const encoder = new TextEncoder();
  return files.map(({ path, content }) => ({
    path: `${DATA_FOLDER}/${path}`,
    content: encoder.encode(content),
  }));
}

/** Asked for by the index and by the lists beside it. */
const known = new WeakMap<Archive, ReadonlyMap<string, string>>();

function idsOf(archive: Archive): (article: Article) => string {
  const articles = archive.articles.filter(isListed);
  const ids =
    known.get(archive) ??
    pageIds(articles.map(({ address, frontMatter }) => ({ address, date: frontMatter.date })));
  known.set(archive, ids);
  return ({ address }) => ids.get(address) as string;
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
async function knownWords(
  block: Block,
  records: () => Promise<SearchRecord[]>,
  store: BlockStore,
): Promise<BlockWords> {
  const key = wordsKey(block);
  const known = store.get<BlockWords>(key);
  if (known) return known;
  const found = blockWords(await records());
  store.set(key, found);
  return found;
}

function wordsKey({ name, records }: Block): string {
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
