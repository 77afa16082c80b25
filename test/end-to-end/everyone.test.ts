/** Every type of page for every reader: axe's rules for WCAG 2.2 AA, narrow and wide, light and dark, and nothing that moves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSizes } from '../../src/bench/pageSizes.ts';
import { startBrowser } from '../../src/chromium/browser.ts';
import { type StaticServer, serveStatic } from '../../src/chromium/staticServer.ts';
import { buildWholeSite, LETTER_PAGE, PAGE_TYPES, pagesUnder, type WholeSite } from './wholeSite.ts';

const BASE = '/arkiv/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WHOLE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a change of colours alone can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const pages: Record<string, string> = { ...PAGE_TYPES, bokstav: LETTER_PAGE };

let site: WholeSite;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
  site = await buildWholeSite(browser, { base: BASE, manyNames: 700 });
  server = await serveStatic(site.folder, BASE);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

async function withPage<T>(
  options: Parameters<Browser['newContext']>[0],
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

async function axeFindings(page: Page, rules: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: tags,
        },
      ),
    rules,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' … ')}`,
  );
}

/** As browsers do by their settings: a style of ours would be against the page's policy. */
async function largeLetters(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(Object.entries(pages))('%s is open to everyone, wide and narrow', async (_name, address) => {
    await withPage({ colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(server.address + address);
      const rules = colorScheme === 'light' ? WHOLE : COLOURS;
      expect(await axeFindings(page, rules), 'wide').toEqual([]);
      // 320 pixels are 1280 at 400 %.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axeFindings(page, rules), 'narrow').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      // Who has set letters to twice their size on a telephone.
      await page.setViewportSize({ width: 360, height: 640 });
      await largeLetters(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
});

it('no page asks anybody else for anything', async () => {
  const asked: string[] = [];
  await withPage({}, async (page, context) => {
    context.on('request', (request) => asked.push(request.url()));
    for (const address of Object.values(pages)) await page.goto(server.address + address);
    expect(await context.cookies()).toEqual([]);
  });
  expect(asked.length).toBeGreaterThan(Object.keys(pages).length);
  expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
});

it('nothing moves while a page comes, wide or narrow', async () => {
  const moved: string[] = [];
  for (const width of [1280, 360]) {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      for (const [name, address] of Object.entries(pages)) {
        if (name === 'sok') continue;
        await page.goto(server.address + address);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((entries) => {
                for (const entry of entries.getEntries())
                  sum += (entry as unknown as { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => resolve(sum), 200));
            }),
        );
        if (shift > 0) moved.push(`${name} at ${width}: ${shift}`);
      }
    });
  }
  expect(moved).toEqual([]);
});

it('an article is 50 kB at most over the wire, its pictures apart', () => {
  const articles = pagesUnder(site.folder, 'artikler/').filter((page) => /\d{4}\/./.test(page));
  expect(articles.length).toBeGreaterThan(30);
  const heaviest = Math.max(...pageSizes(site.folder, articles, BASE).map(({ total }) => total));
  expect(heaviest).toBeLessThanOrEqual(50_000);
});

describe('an article', () => {
  const open = (page: Page) => page.goto(server.address + PAGE_TYPES.artikkel);

  it('shows its picture in the width that the screen asks for', async () => {
    const widthAt = (width: number, deviceScaleFactor: number) =>
      withPage({ viewport: { width, height: 800 }, deviceScaleFactor }, async (page) => {
        await open(page);
        const picture = page.locator('figure.photo img').first();
        await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
        return picture.evaluate((img: HTMLImageElement) => Number(/-(\d+)\.webp$/.exec(img.currentSrc)?.[1]));
      });
    expect(await widthAt(360, 1)).toBe(400);
    expect(await widthAt(1280, 1)).toBe(800);
    expect(await widthAt(1280, 2)).toBe(1600);
  });

  it('tells who a name is by keyboard, and puts it away by Escape', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await open(page);
      const name = page.locator('.prose a.name', { hasText: 'Marit Ånestad' }).first();
      const card = () => name.evaluate((link) => getComputedStyle(link, '::after').display);
      expect(await card()).toBe('none');
      await page.locator('.prose a').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await name.focus();
      expect(await card()).toBe('block');
      await page.keyboard.press('Escape');
      expect(await card()).toBe('none');
    });
  });

  it('tells its age in years, and its year where there are no scripts', async () => {
    const age = (javaScriptEnabled: boolean) =>
      withPage({ javaScriptEnabled }, async (page) => {
        if (javaScriptEnabled) await page.clock.setFixedTime(new Date('2031-02-13T12:00:00'));
        await open(page);
        return page.locator('.article-age').innerText();
      });
    expect(await age(true)).toMatch(/^Artikkelen er 7 år gammel\./);
    expect(await age(false)).toMatch(/^Artikkelen er fra 2023\./);
  });

  it('lights up the quote that one was led to', async () => {
    await withPage({ colorScheme: 'light' }, async (page) => {
      await page.goto(`${server.address}${PAGE_TYPES.artikkel}#sitat-2`);
      const quote = page.locator('#sitat-2');
      expect(await quote.innerText()).toBe('som å bo under en stjerne');
      expect(await quote.evaluate((q) => getComputedStyle(q).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    });
  });
});

describe('the network', () => {
  it('is links without scripts, and with them says whom one is tied to', async () => {
    const names = await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(server.address + PAGE_TYPES.oversikt);
      return page.locator('.network a').allTextContents();
    });
    expect(names).toContain('Kystklyngen');
    await withPage({}, async (page) => {
      await page.goto(server.address + PAGE_TYPES.oversikt);
      await page.getByLabel('Vis hvem én står sammen med').selectOption({ label: 'Nasrin Farahani' });
      const said = page.locator('.network-said');
      expect(await said.innerText()).toMatch(/^Nasrin Farahani står sammen med .*Kystklyngen\s\(\d+\)/);
      await said.getByRole('link', { name: 'Kystklyngen' }).click();
      await page.waitForURL(`**/${PAGE_TYPES.organisasjon}`);
    });
  });
});

it('a name among thousands is found as one types it', async () => {
  await withPage({}, async (page) => {
    await page.goto(server.address + PAGE_TYPES.personer);
    await page.getByLabel('Finn i listen').fill('solhaug brage');
    await page.getByRole('link', { name: 'Solhaug, Brage' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Brage Solhaug');
  });
});

it('moves nothing for those who want stillness', async () => {
  const behaviour = (reducedMotion: 'reduce' | 'no-preference') =>
    withPage({ reducedMotion }, async (page) => {
      await page.goto(server.address);
      return page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    });
  expect(await behaviour('reduce')).toBe('auto');
  expect(await behaviour('no-preference')).toBe('smooth');
});
