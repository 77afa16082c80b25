/** An archive → the site's files. */
import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import type { ContentProblem } from '../archive/problem.ts';
import type { Archive } from '../archive/types.ts';
import { assetVersion } from './assets.ts';
import { configureSite, type EleventyConfig, pagesFolder } from './eleventy.ts';
import { Memory } from './memory.ts';
import { makePictures } from './pictures/make.ts';
import { contentsOf, planSite, type RecordMemory, type SitePlan } from './plan.ts';
import { Site } from './site.ts';

export interface PrepareOptions {
  archive: Archive;
  /** Where the archive's pictures are (`media/`). */
  contentDir: string;
  /** Where made pictures are kept from build to build. */
  cacheDir: string;
  /** Of the program: every file is another one with it. */
  version: string;
  /** Called as pictures are made. */
  onPictures?: (done: number, total: number) => void;
}

export interface PreparedSite {
  site: Site;
  plan: SitePlan;
  /** Pictures that readers do not see, and why. */
  problems: ContentProblem[];
}

/** Makes the pictures, and says what files the site has. */
export async function prepareSite(options: PrepareOptions): Promise<PreparedSite> {
  const { archive, contentDir, cacheDir, version } = options;
  const { pictures, problems } = await makePictures({
    archive,
    contentDir,
    cacheDir,
    onProgress: options.onPictures,
  });
  const { settings } = archive;
  const site = new Site(archive, pictures, assetVersion(settings.title));
  const plan = planSite(site, JSON.stringify([version, settings]));
  return { site, plan, problems };
}

export interface RenderOptions extends Pick<PreparedSite, 'site' | 'plan'> {
  /** Written to, not emptied. */
  outputDir: string;
  /** The files that are asked for; others may be made with them. Missing: all. */
  wanted?: ReadonlySet<string>;
  /** Of large files from the build before. */
  records?: RecordMemory;
  /** Called as pages are made; `total` is an estimate until the last call. */
  onProgress?: (done: number, total: number) => void;
}

type Transform = (this: { page: { outputPath: string | false } }, content: string) => string;

/** Pages in one go. Eleventy keeps all that it renders until it has ended, so memory grows with this and not with the archive. */
const PART = 500;

/**
 * Renders pages and writes files. Eleventy imports the page types by itself: the process must have been started with a
 * loader for TypeScript.
 * @returns how many of them are pages
 * @throws where a page is made that was not planned, or the other way round
 */
export async function renderSite(options: RenderOptions): Promise<{ pages: number }> {
  const { plan, outputDir, onProgress } = options;
  const wanted = options.wanted ?? new Set(contentsOf(plan).keys());
  await mkdir(outputDir, { recursive: true });
  const made = new Set<string>();
  const memory = new Memory();
  for (const part of partsOf(plan, wanted)) {
    memory.tidy();
    await renderPart(options, part, (path) => {
      made.add(path);
      if (made.size % 100 === 0) onProgress?.(made.size, Math.max(made.size, wanted.size));
    });
  }
  memory.tidy();
  checkMade(plan, wanted, made);
  onProgress?.(made.size, made.size);
  return { pages: made.size };
}

/** What is made together stays together; all that needs no template comes last. */
function partsOf({ pageTypes, direct }: SitePlan, wanted: ReadonlySet<string>): Set<string>[] {
  const parts: Set<string>[] = [];
  let part = new Set<string>();
  for (const { list, pages } of pageTypes) {
    for (const { path } of pages) {
      if (list && part.size >= PART) {
        parts.push(part);
        part = new Set();
      }
      if (wanted.has(path)) part.add(path);
    }
  }
  const rest = direct.filter(({ path }) => wanted.has(path)).map(({ path }) => path);
  return [...parts, part, ...(rest.length > 0 ? [new Set(rest)] : [])];
}

async function renderPart(
  { site, plan, outputDir, records }: RenderOptions,
  part: ReadonlySet<string>,
  onMade: (path: string) => void,
): Promise<void> {
  // Loaded where anything is rendered at all.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(pagesFolder(), relative(process.cwd(), outputDir), {
    source: 'script',
    quietMode: true,
    // The very configuration that `.eleventy.js` gives, with this archive.
    configPath: false,
    config: (config: EleventyConfig & { addTransform(name: string, transform: Transform): void }) => {
      configureSite(config, site, plan, part, records);
      config.addTransform('progress', function (content) {
        const { outputPath } = this.page;
        if (outputPath) onMade(relative(outputDir, outputPath).replaceAll('\\', '/'));
        return content;
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** A page that is not planned would be lost, and a planned one that is not made would be missed too late. */
function checkMade({ pageTypes }: SitePlan, wanted: ReadonlySet<string>, made: ReadonlySet<string>): void {
  const planned = new Set(pageTypes.flatMap(({ pages }) => pages.map(({ path }) => path)));
  for (const path of made) {
    if (!planned.has(path)) throw new Error(`The page ${path} is made, but not planned in src/site/plan.ts.`);
  }
  for (const path of planned) {
    if (wanted.has(path) && !made.has(path)) throw new Error(`The page ${path} is planned, but not made.`);
  }
}
