/** An archive → the site's files. */
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { register } from 'tsx/esm/api';
import type { ContentProblem } from '../archive/problem.ts';
import type { Archive } from '../archive/types.ts';
import { configureSite, type EleventyConfig, pagesFolder } from './eleventy.ts';
import { makePictures } from './pictures/make.ts';

export interface RenderOptions {
  archive: Archive;
  /** Where the archive's pictures are (`media/`). */
  contentDir: string;
  /** Where made pictures are kept from build to build; missing: `.cache` where the command runs. */
  cacheDir?: string;
  /** Written to, not emptied. */
  outputDir: string;
  /** Called as pictures are made. */
  onPictures?: (done: number, total: number) => void;
  /** Called as pages are made; `total` is an estimate until the last call. */
  onProgress?: (done: number, total: number) => void;
}

type Transform = (this: { page: { outputPath: string | false } }, content: string) => string;

export interface Rendered {
  /** How many files Eleventy wrote. */
  pages: number;
  /** Pictures that readers do not see, and why. */
  problems: ContentProblem[];
}

/** Makes the pictures and renders every page. */
export async function renderSite(options: RenderOptions): Promise<Rendered> {
  const { archive, contentDir, outputDir, onProgress } = options;
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  // Eleventy imports the page types by itself, also where the caller's own loader does not reach.
  const unregister = register({ tsconfig: join(root, 'tsconfig.json') });
  try {
    await mkdir(outputDir, { recursive: true });
    const { pictures, problems } = await makePictures({
      archive,
      contentDir,
      outputDir,
      cacheDir: options.cacheDir ?? '.cache',
      onProgress: options.onPictures,
    });
    const total = expectedPages(archive);
    let done = 0;
    const eleventy = new Eleventy(pagesFolder(), relative(process.cwd(), outputDir), {
      source: 'script',
      quietMode: true,
      // The very configuration that `.eleventy.js` gives, with this archive.
      configPath: false,
      config: (config: EleventyConfig & { addTransform(name: string, transform: Transform): void }) => {
        configureSite(config, archive, pictures);
        config.addTransform('progress', function (content) {
          // A page that this archive has no use for is made, but not written.
          if (this.page.outputPath) done += 1;
          if (done % 100 === 0) onProgress?.(done, Math.max(done, total));
          return content;
        });
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
    onProgress?.(done, done);
    return { pages: done, problems };
  } finally {
    await unregister();
  }
}

function expectedPages(archive: Archive): number {
  return archive.articles.length + archive.people.length + archive.organisations.length;
}
