/** Pictures of the pages for docs/: taken anew whenever the pages change, and looked at. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import image from '@11ty/eleventy-img';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../src/chromium/browser.ts';
import { serveStatic } from '../../src/chromium/staticServer.ts';
import { buildWholeSite, LETTER_PAGE, PAGE_TYPES } from './wholeSite.ts';

interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  forcedColors?: 'active';
  media?: 'print';
}

const WIDE: Look = { name: 'bred-lys', width: 1280, height: 900, colorScheme: 'light' };
const NARROW: Look = { name: 'smal-morkt', width: 360, height: 780, colorScheme: 'dark' };

/** Every way a page may look; all of it, to the foot. */
const ALL: Look[] = [
  WIDE,
  { ...WIDE, name: 'bred-morkt', colorScheme: 'dark' },
  { ...NARROW, name: 'smal-lys', colorScheme: 'light' },
  NARROW,
  { ...WIDE, name: 'uten-script', javaScriptEnabled: false },
  { ...WIDE, name: 'egne-farger', forcedColors: 'active' },
  { ...WIDE, name: 'papir', media: 'print' },
];

/** Shown in the docs on a telephone in the dark as well. */
const ON_TELEPHONES = ['forside', 'artikkel', 'person', 'organisasjon', 'oversikt', 'maaned'];

export interface PictureOptions {
  folder: string;
  /** Whole pages in every look, as PNG, to look at; otherwise the first screen of each for the docs. */
  everything: boolean;
  /** Only page types whose name has this in it. */
  only?: string | undefined;
}

/** @returns the names of the files */
export async function takePictures({ folder, everything, only = '' }: PictureOptions): Promise<string[]> {
  const browser = await startBrowser();
  const site = await buildWholeSite(browser, { base: '/', ...(everything ? { manyNames: 700 } : {}) });
  const server = await serveStatic(site.folder);
  const pages: Record<string, string> = everything ? { ...PAGE_TYPES, bokstav: LETTER_PAGE } : PAGE_TYPES;
  await mkdir(folder, { recursive: true });
  try {
    for (const look of everything ? ALL : [WIDE, NARROW]) {
      const chosen = Object.entries(pages).filter(
        ([name]) => name.includes(only) && (everything || look === WIDE || ON_TELEPHONES.includes(name)),
      );
      for (const [name, address] of chosen) {
        const taken = await picture(browser, server.address + address, look, everything);
        await save(taken, join(folder, `${name}-${look.name}`), everything);
      }
    }
  } finally {
    await browser.close();
    await server.close();
    site.remove();
  }
  return (await readdir(folder)).sort();
}

async function picture(browser: Browser, url: string, look: Look, fullPage: boolean): Promise<Buffer> {
  const { width, height, media = null, name, ...options } = look;
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media });
    await page.goto(url, { waitUntil: 'load' });
    // Pictures far below come when they are near: here all are.
    await page.evaluate(() => {
      for (const img of document.images) img.loading = 'eager';
      return Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)));
    });
    await page.waitForTimeout(100);
    return await page.screenshot({ fullPage });
  } finally {
    await context.close();
  }
}

/** For the docs as WebP, a third of the size of PNG. */
async function save(png: Buffer, path: string, asPng: boolean): Promise<void> {
  if (asPng) return writeFile(`${path}.png`, png);
  const file = join(tmpdir(), `nyhetsarkiv-${process.pid}.png`);
  await writeFile(file, png);
  const name = path.slice(path.lastIndexOf('/') + 1);
  await image(file, {
    widths: [1280],
    formats: ['webp'],
    outputDir: path.slice(0, path.lastIndexOf('/')),
    filenameFormat: () => `${name}.webp`,
    useCache: false,
    fixOrientation: false,
    sharpOptions: { failOn: 'error' },
  });
  await rm(file);
}
