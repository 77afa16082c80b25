/** How Eleventy renders the site. Used by `.eleventy.js` and by our own build alike. */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_MEMORY, type PageType, type RecordMemory, type SitePlan, writeDirect } from './plan.ts';
import type { Site } from './site.ts';

/** What we use of Eleventy's configuration, which comes without types. */
export interface EleventyConfig {
  setInputDirectory(folder: string): void;
  setTemplateFormats(formats: string[]): void;
  addExtension(extensions: string[], options: { key: string }): void;
  addGlobalData(name: string, value: unknown): void;
  addWatchTarget(path: string): void;
  setUseGitIgnore(use: boolean): void;
  ignores: Set<string>;
  on(event: 'eleventy.after', listener: (event: { directories: { output: string } }) => void): void;
}

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of page types, as Eleventy wants it: seen from where the command runs. */
export const pagesFolder = (): string => relative(process.cwd(), join(here, 'pages'));

/** Folders beside the pages whose change changes them. */
const SOURCES = ['body', 'data', 'feeds', 'layouts', 'network', 'parts', 'pictures', 'strings', 'styles'];

/**
 * @param wanted paths of files that are asked for; missing: all
 * @param records of large files from the build before
 * @returns the part of Eleventy's configuration that can only be returned
 */
export function configureSite(
  config: EleventyConfig,
  site: Site,
  { pageTypes, direct }: SitePlan,
  wanted?: ReadonlySet<string>,
  records: RecordMemory = NO_MEMORY,
): { pathPrefix: string } {
  const isWanted = ({ path }: { path: string }): boolean => !wanted || wanted.has(path);
  config.setInputDirectory(pagesFolder());
  config.setTemplateFormats(['11ty.tsx', '11ty.ts']);
  config.addExtension(['11ty.tsx', '11ty.ts'], { key: '11ty.js' });
  // The pages are ours whatever a checkout ignores.
  config.setUseGitIgnore(false);
  config.addGlobalData('site', site);
  config.addGlobalData('work', new Work(pageTypes, isWanted));
  for (const { template, pages } of pageTypes)
    if (!pages.some(isWanted)) config.ignores.add(join(pagesFolder(), template));
  // Collections are not used; without them each page costs far less.
  config.addGlobalData('eleventyExcludeFromCollections', true);
  for (const folder of SOURCES) config.addWatchTarget(join(here, folder));
  config.on('eleventy.after', ({ directories }) => {
    writeDirect(direct.filter(isWanted), (path) => join(directories.output, path), records);
  });
  return { pathPrefix: site.base };
}

/**
 * What the pages that are to be made are about, by the lists of the plan. A class, so that Eleventy passes it on by
 * reference instead of copying the archive for each page.
 */
class Work {
  [list: string]: unknown[];

  constructor(pageTypes: readonly PageType[], isWanted: (page: { path: string }) => boolean) {
    for (const { list, pages } of pageTypes)
      if (list) this[list] = pages.filter(isWanted).map(({ item }) => item);
  }
}
