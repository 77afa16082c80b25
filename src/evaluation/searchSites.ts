/** The sample archive as two sites: as it is, and with an index that Pagefind made of its pages by itself. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { loadArchive } from '../archive/load.ts';
import { importContent } from '../pipeline/importContent.ts';
import { writeInto } from '../pipeline/searchWork.ts';
import { indexFiles, listFiles, searchInputs } from '../search/files.ts';
import type { BlockStore } from '../search/index/types.ts';
import { prepareSite, renderSite } from '../site/render.ts';

export interface SearchSites {
  /** A copy of the archive's folder, with all articles imported. */
  content: string;
  ours: string;
  pagefind: string;
  remove(): Promise<void>;
}

const NOTHING_KEPT: BlockStore = {
  has: () => false,
  get: () => undefined,
  set: () => {},
  prune: () => {},
};

/** @param archiveDir the archive's folder; it is left as it is */
export async function buildSearchSites(archiveDir: string, today: string): Promise<SearchSites> {
  const folder = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-search-'));
  const [ours, other] = [join(folder, 'ours'), join(folder, 'pagefind')];
  const contentDir = join(folder, 'content');
  await cp(archiveDir, contentDir, { recursive: true });
  await importContent({ contentDir, reportsDir: join(folder, 'reports'), today });
  const archive = await loadArchive(contentDir);
  const prepared = await prepareSite({ archive, contentDir, cacheDir: join(folder, 'cache'), version: '' });
  await renderSite({ ...prepared, outputDir: ours });
  await cp(ours, other, { recursive: true });
  const { articles, sources } = searchInputs(archive);
  const index = await indexFiles(articles, {
    store: NOTHING_KEPT,
    sources: async (ids) => sources(ids),
  });
  for (const { path, content } of [...index, ...listFiles(archive)]) {
    writeInto(ours, path, content);
  }
  await indexPages(other);
  return {
    content: contentDir,
    ours,
    pagefind: other,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Pagefind without any setting, over every page. */
async function indexPages(site: string): Promise<void> {
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const path = join(site, file);
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace(/ data-pagefind-[a-z-]+(="[^"]*")?/g, ''));
  }
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
  await index.addDirectory({ path: site });
  for (const { path, content } of (await index.getFiles()).files)
    writeInto(join(site, 'pagefind'), path, content);
  await pagefind.close();
}
