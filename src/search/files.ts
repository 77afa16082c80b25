/** The archive → what the browser searches in: the index of words, and small files beside it. */
import { hashOf } from '../archive/hash.ts';
import { isListed } from '../archive/knit/article.ts';
import type { Archive, Article } from '../archive/types.ts';
import { factFiles } from './data/facts.ts';
import { holderFiles } from './data/holders.ts';
import { nameFiles } from './data/names.ts';
import type { DataFile } from './data/types.ts';
import { partsIn, wordFiles, wordsIn } from './data/words.ts';
import { makeIndex } from './index/makeIndex.ts';
import type { BlockStore, Dated, IndexFile } from './index/types.ts';
import { organisationNames } from './organisationNames.ts';
import { pageIds } from './pageId.ts';
import { searchRecord } from './record.ts';
import { type SearchSource, searchSource } from './source.ts';

/** Where the index stands on the site, and the files beside it. */
export const INDEX_FOLDER = 'pagefind';
export const DATA_FOLDER = 'sok/data';

/** What the index is made of. */
export interface SearchInputs {
  articles: Dated[];
  /** What articles say that are not indexed yet. */
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
  let lists: IndexFile[] = [];
  const index = await makeIndex(articles, {
    store,
    onProgress,
    records: async (wanted) => (await sources(wanted.map(({ id }) => id))).map(searchRecord),
    lists: { words: wordsIn, parts: partsIn },
    meanwhile: (blocks) => {
      const all = (name: string) => new Set(blocks.flatMap((block) => block.lists[name]?.texts ?? []));
      lists = encoded(wordFiles(all('words'), all('parts')));
    },
  });
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
