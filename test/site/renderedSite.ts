/** The fixture archive as a site, rendered once a test file. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll } from 'vitest';
import { loadArchive } from '../../src/archive/load.ts';
import { type PrepareOptions, prepareSite, renderSite } from '../../src/site/render.ts';

const content = join(import.meta.dirname, '../fixtures/site');

/** The folder that the fixture's site lives under. */
export const base = '/nyheter/';
export const origin = 'https://arkiv.example.no';

export interface RenderedSite {
  /** Where it lies, once it is rendered. */
  folder: string;
  /** Paths under the output folder. */
  files: string[];
  /** How many files the renderer says it wrote. */
  written: number;
  read(file: string): Promise<string>;
  /** @param address as in links, without the base: `personer/jon-holm/` */
  page(address: string): Promise<Document>;
}

/** Every file of the site, whatever stood there before. */
export async function renderWhole({
  outputDir,
  ...options
}: Omit<PrepareOptions, 'version'> & { outputDir: string }): Promise<{ pages: number }> {
  return renderSite({ ...(await prepareSite({ ...options, version: '' })), outputDir });
}

export function useRenderedSite(): RenderedSite {
  let output = '';
  const site: RenderedSite = {
    folder: '',
    files: [],
    written: 0,
    read: (file) => readFile(join(output, file), 'utf8'),
    page: async (address) =>
      parseHTML(await site.read(`${address}index.html`)).document as unknown as Document,
  };
  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-site-'));
    site.folder = output;
    const archive = await loadArchive(content);
    const places = { contentDir: content, outputDir: output, cacheDir: `${output}.cache` };
    site.written = (await renderWhole({ archive, ...places })).pages;
    site.files = (await readdir(output, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1));
  });
  afterAll(async () => {
    for (const folder of [output, `${output}.cache`]) await rm(folder, { recursive: true, force: true });
  });
  return site;
}

/** What a reader sees of each, with single spaces. */
export const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());

export const hrefs = (root: ParentNode, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((found) => found.getAttribute('href'));
