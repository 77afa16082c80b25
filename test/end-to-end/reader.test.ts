/** The built site in a real browser, as its readers meet it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../src/chromium/browser.ts';
import { type StaticServer, serveStatic } from '../../src/chromium/staticServer.ts';

/** A site under a folder: every link must know it. */
const BASE = '/arkiv/nyheter/';

const folder = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-site-'));
let server: StaticServer;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
  cpSync('content', join(folder, 'content'), { recursive: true });
  const site = join(folder, 'content/site.yml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^url: .*$/m, `url: https://arkiv.example.no${BASE}`),
  );
  const build = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'scripts/build.ts',
      '--content',
      join(folder, 'content'),
      '--output',
      join(folder, 'site'),
    ],
    { encoding: 'utf8' },
  );
  expect(build.status, build.stderr).toBe(0);
  server = await serveStatic(join(folder, 'site'), BASE);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A new reader: nothing remembered, everything that goes wrong on the page written down. */
async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(server.address + path);
}

afterEach(async () => {
  expect(wrong).toEqual([]);
  await page?.context().close();
});

const FARAHANI = 'Nasrin Farahani';
const main = () => page.getByRole('main');

describe('a reader', () => {
  it('comes from the front page to a person, and on to the article where a quote stands', async () => {
    await open('');
    await page.getByRole('navigation').getByRole('link', { name: 'Personer' }).first().click();
    await main()
      .getByRole('link', { name: /Farahani/ })
      .first()
      .click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(FARAHANI);
    const quote = page.locator('a[href*="#sitat-"]').first();
    const address = (await quote.getAttribute('href')) as string;
    await quote.click();
    await page.waitForURL(`**${address}`);
    const anchor = address.slice(address.indexOf('#'));
    await expect.poll(() => page.locator(anchor).isVisible()).toBe(true);
    expect(await page.locator('article, main').first().innerText()).toContain('Farahani');
  });

  it('searches a word and finds the article, with the word marked', async () => {
    await open('sok/');
    await page.getByLabel('Søkeord').fill('fergekaia');
    await page.keyboard.press('Enter');
    const hit = main().getByRole('link', { name: 'Næringsministeren kom med fergen' });
    await hit.waitFor();
    expect(await page.locator('mark').first().innerText()).toMatch(/fergekai/i);
    expect(new URL(page.url()).searchParams.get('q')).toBe('fergekaia');
    await hit.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
      'Næringsministeren kom med fergen',
    );
  });

  it('narrows to a person and to an organisation, and can share the address', async () => {
    await open('sok/');
    await page.locator('summary').click();
    await page.getByRole('combobox', { name: 'Person', exact: true }).fill('faraha');
    await page.getByRole('option', { name: /Farahani/ }).click();
    await main().getByRole('heading', { level: 3 }).first().waitFor();
    const all = await main().getByRole('heading', { level: 3 }).count();
    await page.getByRole('combobox', { name: 'Organisasjon' }).fill('Skjærvik Havn');
    await page
      .getByRole('option', { name: /Skjærvik Havn/ })
      .first()
      .click();
    await expect.poll(() => main().getByRole('heading', { level: 3 }).count()).toBeLessThanOrEqual(all);
    const shared = page.url();
    expect(new URL(shared).searchParams.get('person')).toBeTruthy();
    await page.context().close();
    await open(shared.slice(server.address.length));
    await main().getByRole('link', { name: 'Næringsministeren kom med fergen' }).waitFor();
  });

  it('does all of it by keyboard', async () => {
    await open('');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Hopp til innholdet');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).not.toBe('');
    await page.goto(`${server.address}sok/`);
    await page.getByLabel('Søkeord').focus();
    await page.keyboard.type('fergekaia');
    await page.keyboard.press('Enter');
    await main().getByRole('link', { name: 'Næringsministeren kom med fergen' }).waitFor();
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Person', exact: true }).focus();
    await page.keyboard.type('Ånestad');
    await page.getByRole('option', { name: /Ånestad/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('person')).toBeTruthy();
    const hit = main().getByRole('link', { name: 'Næringsministeren kom med fergen' });
    await hit.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/naeringsministeren-kom-med-fergen/**');
  });

  it('reads everything but search with scripts off', async () => {
    await open('', { javaScriptEnabled: false });
    await page.getByRole('navigation').getByRole('link', { name: 'Artikler' }).first().click();
    await main().getByRole('link', { name: /2016/ }).first().click();
    await main().getByRole('link', { name: 'Næringsministeren kom med fergen' }).first().click();
    await main().getByRole('link', { name: FARAHANI }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(FARAHANI);
    await page.goto(`${server.address}organisasjoner/`);
    await main()
      .getByRole('link', { name: /Skjærvik Havn/ })
      .first()
      .click();
    expect(await main().innerText()).toContain('Ånestad');
    await page.goto(`${server.address}sok/`);
    expect(await main().innerText()).toContain('Søket trenger JavaScript');
    await main().getByRole('link', { name: 'Personer' }).first().waitFor();
  });

  it('can read on a narrow phone without scrolling sideways', async () => {
    await open('');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      '',
      'artikler/2016/naeringsministeren-kom-med-fergen/',
      'personer/',
      'organisasjoner/',
      'artikler/',
      'sok/',
    ]) {
      await page.goto(server.address + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});
