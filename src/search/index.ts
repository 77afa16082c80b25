/** The archive → what the browser searches in: the index of words, and small files beside it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/types.ts';
import { factFiles } from './data/facts.ts';
import { nameFiles } from './data/names.ts';
import { partsIn, wordFiles, wordsIn } from './data/words.ts';
import { type BlockStore, makeIndex } from './index/makeIndex.ts';
import { pageIds } from './pageId.ts';
import { searchRecord } from './record.ts';

/** Where the index stands on the site, and the files beside it. */
export const INDEX_FOLDER = 'pagefind';
export const DATA_FOLDER = 'sok/data';

export interface IndexOptions {
  /** What has been indexed before; missing: nothing is kept. */
  store?: BlockStore;
  onProgress?: (done: number, total: number) => void;
}

/** Writes all that the search page reads into the folder of a site. Articles that are in no list are not in it. */
export async function indexSite(
  outputDir: string,
  archive: Archive,
  { store = NOTHING_KEPT, onProgress }: IndexOptions = {},
): Promise<{ indexed: number }> {
  const ids = pageIds(archive.articles.map(({ address, frontMatter: { date } }) => ({ address, date })));
  const idOf = ({ address }: { address: string }): string => ids.get(address) as string;
  const dated = archive.articles.map((article) => ({
    date: article.frontMatter.date,
    record: searchRecord(article, idOf(article)),
  }));
  const words = new Set(dated.flatMap(({ record }) => wordsIn(record)));
  const parts = new Set(dated.flatMap(({ record }) => partsIn(record)));
  const index = await makeIndex(dated, { store, onProgress });
  await writeAll(join(outputDir, INDEX_FOLDER), index);
  await writeAll(join(outputDir, DATA_FOLDER), [
    ...wordFiles(words, parts),
    ...nameFiles(archive),
    ...factFiles(archive.articles, idOf),
  ]);
  return { indexed: archive.articles.length };
}

const NOTHING_KEPT: BlockStore = { read: async () => undefined, write: async () => {} };

/** The folder holds these files and no others. */
async function writeAll(
  folder: string,
  files: readonly { path: string; content: string | Uint8Array }[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const made of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    await mkdir(made, { recursive: true });
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}
