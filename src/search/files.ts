/** The archive → what the browser searches in. */

import { bodyText } from '../archive/bodyText.ts';
import { hashOf } from '../archive/hash.ts';
import { isListed } from '../archive/knit/article.ts';
import type { Archive, Article } from '../archive/types.ts';
import { type BlockStore, makeIndex } from './index/makeIndex.ts';
import type { IndexFile, SearchRecord } from './index/types.ts';
import { pageIds } from './pageId.ts';

/** Where the index stands on the site. */
export const INDEX_FOLDER = 'pagefind';

export interface SearchOptions {
  store: BlockStore;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** @returns every file of the search, by its path on the site */
export async function searchFiles(archive: Archive, options: SearchOptions): Promise<IndexFile[]> {
  const articles = archive.articles.filter(isListed);
  const ids = pageIds(articles.map(({ address, frontMatter }) => ({ address, date: frontMatter.date })));
  const index = await makeIndex(
    articles.map((article) => {
      const id = ids.get(article.address) as string;
      const record = (): SearchRecord => recordOf(id, article);
      return { id, date: article.frontMatter.date, key: keyOf(article), record };
    }),
    options,
  );
  return index.map(({ path, content }) => ({ path: `${INDEX_FOLDER}/${path}`, content }));
}

/** Of all that a record is made of. */
function keyOf({ address, hash, people, organisations }: Article): string {
  return hashOf(
    JSON.stringify([
      address,
      hash,
      people.map(({ person: { address, names } }) => [address, names]),
      organisations.map(({ organisation: { address, names } }) => [address, names.map(({ name }) => name)]),
    ]),
  );
}

function recordOf(id: string, { address, frontMatter, body }: Article): SearchRecord {
  return {
    id,
    url: address,
    content: [frontMatter.title, frontMatter.description ?? '', ...bodyText(body)].join('\n'),
    meta: { title: frontMatter.title },
  };
}
