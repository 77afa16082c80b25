/** The built site → what the browser searches in. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Archive } from '../archive/types.ts';

/** Where the index stands on the site. */
export const INDEX_FOLDER = 'pagefind';

/**
 * Indexes the articles of a rendered site: their words, and the filters and dates that the pages carry.
 *
 * Bokmål and nynorsk share one index, or articles of the other language could not be found from here.
 * @param outputDir the rendered site; the index is written into it
 * @throws where Pagefind reports an error, or finds another number of articles than the archive has
 */
export async function indexSite(
  outputDir: string,
  archive: Archive,
  onProgress?: (done: number, total: number) => void,
): Promise<{ indexed: number }> {
  const total = archive.articles.length;
  const folder = join(outputDir, INDEX_FOLDER);
  // Chunks of an earlier index are never overwritten: their names come from their contents.
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nb' });
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
    onProgress?.(0, total);
    const added = await index.addDirectory({ path: outputDir, glob: 'artikler/*/*/index.html' });
    fail(added.errors);
    const seen = total + withoutSearch(archive);
    if (added.page_count !== seen) {
      throw new Error(`The search index has seen ${added.page_count} pages, the archive ${seen} articles.`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    fail(written.errors);
    await removeInterfaces(folder);
    onProgress?.(total, total);
    return { indexed: total };
  } finally {
    await pagefind.close();
  }
}

/** Pages that stand among the articles and have no words for the index: Pagefind counts and skips them. */
function withoutSearch({ unlisted, removed, redirects }: Archive): number {
  const moved = redirects.filter(({ from }) => from.startsWith('artikler/'));
  return unlisted.articles.length + removed.length + moved.length;
}

/** Pagefind's own interfaces and their styles, which the site does not use. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((file) => /^pagefind-(.*ui|highlight)\.(css|js)$/.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}

function fail(errors: readonly string[]): void {
  if (errors.length) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
}
