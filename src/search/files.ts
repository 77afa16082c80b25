/** The archive → what the browser searches in: the index of words, and small files beside it. */
import { deserialize, serialize } from 'node:v8';
import { hashOf } from '../archive/hash.ts';
import { isListed } from '../archive/knit/article.ts';
import type { Archive, Article } from '../archive/types.ts';
import { factFiles } from './data/facts.ts';
import { nameFiles } from './data/names.ts';
import { partsIn, wordFiles, wordsIn } from './data/words.ts';
import { blocksOf } from './index/blocks.ts';
import { type BlockStore, makeIndex } from './index/makeIndex.ts';
import type { DatedRecord, IndexFile, SearchRecord } from './index/types.ts';
import { organisationNames } from './organisationNames.ts';
import { pageIds } from './pageId.ts';
import { searchRecord } from './record.ts';

/** Where the index stands on the site, and the files beside it. */
export const INDEX_FOLDER = 'pagefind';
export const DATA_FOLDER = 'sok/data';

/** Keys of what is kept begin with it. */
const WORDS_PREFIX = 'words-';

export interface SearchOptions {
  store: BlockStore;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** @returns every file of the search, by its path on the site */
export async function searchFiles(archive: Archive, options: SearchOptions): Promise<IndexFile[]> {
  const articles = archive.articles.filter(isListed);
  const ids = pageIds(articles.map(({ address, frontMatter }) => ({ address, date: frontMatter.date })));
  const idOf = ({ address }: { address: string }): string => ids.get(address) as string;
  const dated = articles.map((article) => datedRecord(article, idOf(article)));
  // The words first: they need the records that the index needs too.
  const { words, parts } = wordsOfAll(dated, options.store);
  const index = await makeIndex(dated, options);
  const data = [...wordFiles(words, parts), ...nameFiles(archive), ...factFiles(articles, idOf)];
  const encoder = new TextEncoder();
  return [
    ...index.map(({ path, content }) => ({ path: `${INDEX_FOLDER}/${path}`, content })),
    ...data.map(({ path, content }) => ({
      path: `${DATA_FOLDER}/${path}`,
      content: encoder.encode(content),
    })),
  ];
}

/** A record is made once, where anything needs it. */
function datedRecord(article: Article, id: string): DatedRecord {
  let made: SearchRecord | undefined;
  return {
    id,
    date: article.frontMatter.date,
    key: keyOf(article),
    record: () => {
      made ??= searchRecord(article, id);
      return made;
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

/** Every word of the archive. Those of a block are kept, and found out again where one of its records is another. */
function wordsOfAll(
  dated: readonly DatedRecord[],
  store: BlockStore,
): { words: Set<string>; parts: Set<string> } {
  const words = new Set<string>();
  const parts = new Set<string>();
  for (const { name, records } of blocksOf(dated)) {
    const key = `${WORDS_PREFIX}${name}-${hashOf(JSON.stringify(records.map((record) => record.key)))}`;
    const known = store.read(key);
    const block: BlockWords = known ? deserialize(known) : blockWords(records);
    if (!known) store.write(key, serialize(block));
    for (const word of block.words) words.add(word);
    for (const part of block.parts) parts.add(part);
  }
  store.prune(WORDS_PREFIX);
  return { words, parts };
}

interface BlockWords {
  words: string[];
  parts: string[];
}

function blockWords(dated: readonly DatedRecord[]): BlockWords {
  const records = dated.map(({ record }) => record());
  return {
    words: [...new Set(records.flatMap(wordsIn))],
    parts: [...new Set(records.flatMap(partsIn))],
  };
}
