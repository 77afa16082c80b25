/** How Eleventy renders the site. Used by `.eleventy.js` and by our own build alike. */
import { cp } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/types.ts';
import { ASSET_FOLDERS, assetVersion } from './assets.ts';
import { writeEntityFiles } from './entityFiles.ts';
import type { Pictures } from './pictures/pictures.ts';
import { Site } from './site.ts';

/** What we use of Eleventy's configuration, which comes without types. */
export interface EleventyConfig {
  setInputDirectory(folder: string): void;
  setTemplateFormats(formats: string[]): void;
  addExtension(extensions: string[], options: { key: string }): void;
  addGlobalData(name: string, value: unknown): void;
  addWatchTarget(path: string): void;
  setUseGitIgnore(use: boolean): void;
  on(event: 'eleventy.after', listener: (event: { directories: { output: string } }) => Promise<void>): void;
}

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of page types, as Eleventy wants it: seen from where the command runs. */
export const pagesFolder = (): string => relative(process.cwd(), join(here, 'pages'));

/**
 * @param archive all that is published
 * @returns the part of Eleventy's configuration that can only be returned
 */
export function configureSite(
  config: EleventyConfig,
  archive: Archive,
  pictures: Pictures,
): { pathPrefix: string } {
  const site = new Site(archive, pictures, assetVersion(archive.settings.title));
  config.setInputDirectory(pagesFolder());
  config.setTemplateFormats(['11ty.tsx', '11ty.ts']);
  config.addExtension(['11ty.tsx', '11ty.ts'], { key: '11ty.js' });
  // The pages are ours whatever a checkout ignores.
  config.setUseGitIgnore(false);
  config.addGlobalData('site', site);
  // Collections are not used; without them each page costs far less.
  config.addGlobalData('eleventyExcludeFromCollections', true);
  for (const folder of [
    'body',
    'data',
    'feeds',
    'layouts',
    'network',
    'parts',
    'pictures',
    'strings',
    'styles',
  ])
    config.addWatchTarget(join(here, folder));
  config.on('eleventy.after', async ({ directories }) => {
    writeEntityFiles(site, directories.output);
    for (const { from, to } of ASSET_FOLDERS)
      await cp(from, join(directories.output, to), { recursive: true });
  });
  return { pathPrefix: site.base };
}
