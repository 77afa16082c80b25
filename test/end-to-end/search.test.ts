/** The search page over the sample archive, in a real browser, as strictly as a careful host would serve it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isListed } from '../../src/archive/knit/article.ts';
import { loadArchive } from '../../src/archive/load.ts';
import { startBrowser } from '../../src/chromium/browser.ts';
import { type StaticServer, serveStatic } from '../../src/chromium/staticServer.ts';
import { buildSearchSites, type SearchSites } from '../../src/evaluation/searchSites.ts';

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

let sites: SearchSites;
let server: StaticServer;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
  sites = await buildSearchSites('content', '2026-01-01');
  server = await serveStatic(sites.ours, '/', { 'content-security-policy': POLICY });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await sites?.remove();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
  });
  await page.goto(server.address + path);
}

afterEach(async () => {
  expect(wrong.splice(0)).toEqual([]);
  await page?.context().close();
});

const main = () => page.getByRole('main');
const field = () => page.getByLabel('Søkeord');
const names = () => page.locator('.name-hit-name a');
const titles = () => page.locator('.results h3 a');
const answered = () => page.locator('[data-search][data-answered]').waitFor({ state: 'attached' });

describe('a reader who searches', () => {
  it('is offered people as they type, and goes to the one they choose', async () => {
    await open('sok/');
    await field().pressSequentially('farah');
    await page.getByRole('option', { name: /Nasrin Farahani/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/personer/nasrin-farahani/');
  });

  it('meets the person first, whose name is typed whole, and an organisation by its former name', async () => {
    await open('sok/?q=Nasrin+Farahani');
    await answered();
    expect(await names().first().getAttribute('href')).toBe('/personer/nasrin-farahani/');
    await field().fill('MIK');
    await expect.poll(() => names().first().innerText()).toBe('Kystklyngen');
    expect(await page.locator('.name-hit').first().innerText()).toContain('også MIK');
  });

  it.each([
    ['an organisation as it is called in speech', 'bondelaget', '/organisasjoner/skjaervik-bondelag/'],
    ['a person by an initial', 'T. Brandvold', '/personer/terje-brandvold/'],
    ['a name with two letters wrong', 'Faharani', '/personer/nasrin-farahani/'],
    ['a name that a question is about', 'hvem er Kjersti Brandvold?', '/personer/kjersti-brandvold/'],
    ['somebody by role and house, in the other norm', 'styreleder Holmøya Laks', '/personer/sjur-vassenden/'],
    ['somebody by a role that is theirs alone', 'havnedirektør', '/personer/marit-anestad/'],
    ['a name that is a slip from two that are known', 'solveig aamodt', '/personer/solveig-aamot/'],
    ['somebody by role and year', 'ordfører 2015', '/personer/ingrid-solhaug-moe/'],
    ['somebody by a role that they had later, too', 'verftssjef 2018', '/personer/arnfinn-tangeras/'],
  ])('meets %s first', async (_, typed, wanted) => {
    await open(`sok/?q=${encodeURIComponent(typed)}`);
    await answered();
    expect(await names().first().getAttribute('href')).toBe(wanted);
  });

  it('finds what a compound is made of, where the archive does not have it, and is told so', async () => {
    await open('sok/?q=lakseslam');
    await answered();
    expect(await titles().first().getAttribute('href')).toBe('/artikler/2019/laksen-og-kua-under-same-tak/');
    expect(await page.locator('.search-notes').innerText()).toBe(
      'Ordet «lakseslam» finnes ikke i arkivet. Viser treff på «lakse», «slam».',
    );
  });

  it('finds one word that was typed as two', async () => {
    await open('sok/?q=fiske+grateng');
    await answered();
    expect(await titles().first().getAttribute('href')).toBe(
      '/artikler/2019/gikk-til-jobben-kom-fram-til-et-universitet/',
    );
    expect(await page.locator('.search-notes').innerText()).toContain('Viser treff på «fiskegrateng»');
  });

  it('finds longer words by the stem of a rare one', async () => {
    await open('sok/?q=solceller&fra=2018');
    await answered();
    expect(await titles().first().getAttribute('href')).toBe('/artikler/2022/straumen-som-ingen-fekk-selje/');
  });

  it('finds the word itself before compounds that have it, and is told why', async () => {
    await open('sok/?q=melding');
    await answered();
    const hits = page.locator('.result');
    expect(await hits.first().locator('mark').first().innerText()).toBe('melding');
    expect(await hits.nth(1).locator('.result-why').innerText()).toBe('«melding» i «tekstmelding»');
  });

  it('is told why in the words as they were typed, with no link between two of them', async () => {
    await open('sok/?q=MIK&fra=2019&til=2019');
    await answered();
    const why = await page.locator('.result-why').allInnerTexts();
    expect(why).toContain('«MIK» er navn på noe i artikkelen');
    await page.goto(`${server.address}sok/?q=Bedriftsmaskin`);
    await answered();
    expect(await page.locator('.search-notes').innerText()).toBe(
      'Ordet «Bedriftsmaskin» finnes ikke i arkivet. Viser treff på «bedrift», «maskin».',
    );
    await field().fill('Zyxwq');
    await expect
      .poll(() => page.locator('.search-status').innerText())
      .toBe('Ingen treff på «Zyxwq». Prøv færre eller andre ord.');
    await page.locator('#type').selectOption('Artikler');
    await expect.poll(() => page.locator('.search-status').innerText()).toContain('Fjern gjerne et valg.');
  });

  it('is told which word the archive does not have, and what is shown for a slip', async () => {
    await open('sok/?q=farahini+zyxwq');
    await answered();
    const notes = await page.locator('.search-notes').innerText();
    expect(notes).toContain('Ordet «zyxwq» finnes ikke i arkivet.');
    expect(notes).toContain('Viser treff på «farahani»');
  });

  it('is led to the very quote, which is marked there', async () => {
    await open('sok/?q=kaia&sa=nasrin-farahani');
    await answered();
    expect(await page.locator('.search-status').innerText()).toMatch(/sitat/);
    await titles().first().click();
    await page.waitForURL(/#sitat-\d+$/);
    const quote = page.locator(':target');
    expect(await quote.innerText()).toMatch(/kai/i);
    const [marked, plain] = await Promise.all(
      [':target', '.prose p'].map((selector) =>
        page
          .locator(selector)
          .first()
          .evaluate((found) => getComputedStyle(found).backgroundColor),
      ),
    );
    expect(marked).not.toBe(plain);
  });

  it('is shown the own words of a person who was chosen, and how many there are', async () => {
    await open('sok/?person=nasrin-farahani&type=sitat');
    await answered();
    const said = await page.locator('.search-status').innerText();
    expect(said).toMatch(/^\d+ sitater$/);
    const more = page.getByRole('button', { name: 'Vis flere' });
    while (await more.isVisible()) {
      const before = await titles().count();
      await more.click();
      await expect.poll(() => titles().count()).toBeGreaterThan(before);
    }
    const speakers = await page.locator('.result-speaker').allInnerTexts();
    expect(new Set(speakers)).toEqual(new Set(['Nasrin Farahani:']));
    expect(said).toBe(`${speakers.length} sitater`);
    expect(await page.locator('.search-status').innerText()).toBe(said);
  });

  it('sees which words were said, which are quoted word by word, and which are reported', async () => {
    await open('sok/?type=sitat');
    await answered();
    const more = page.getByRole('button', { name: 'Vis flere' });
    for (let clicks = 0; clicks < 8; clicks += 1) await more.click();
    const shown = await page.locator('.result').evaluateAll((hits) =>
      hits.map((hit) => ({
        kind: hit.querySelector('.result-kind')?.textContent ?? '',
        words: (hit.querySelector('.result-excerpt')?.textContent ?? '').replace(/^.*?: (?=[–«])/, ''),
      })),
    );
    const of = (kind: string) => shown.filter((hit) => hit.kind === kind).map(({ words }) => words);
    for (const kind of ['Replikk', 'Ordrett sitat', 'Gjengitt av skribenten'])
      expect(of(kind).length).toBeGreaterThan(0);
    for (const words of of('Replikk')) expect(words).toMatch(/^– .*[^,]$/s);
    for (const words of of('Ordrett sitat')) expect(words).toMatch(/^«.*[^,]»$/s);
    for (const words of of('Gjengitt av skribenten')) expect(words).not.toMatch(/^[–«]|,$/);
  });

  it('narrows by several things at once, sees counts, and goes back', async () => {
    await open('sok/?q=kai');
    await answered();
    const all = Number.parseInt(await page.locator('.search-status').innerText(), 10);
    await page.locator('summary').click();
    await page.getByRole('combobox', { name: 'Person', exact: true }).fill('faraha');
    const option = page.getByRole('option', { name: /Farahani/ });
    const counted = Number(await option.locator('.option-note').innerText());
    await option.click();
    await expect.poll(() => page.locator('.search-status').innerText()).toBe(`${counted} treff`);
    await page.getByLabel('Fra').selectOption('2016');
    await page.getByLabel('Til').selectOption('2016');
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?q=kai&person=nasrin-farahani&fra=2016&til=2016');
    await expect
      .poll(async () => (await page.locator('.results time').allInnerTexts()).join())
      .not.toMatch(/20(?!16)\d\d/);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('.search-status').innerText()).toBe(`${all} treff`);
  });

  it('chooses the name that has the very word, and is not led from one letter to another', async () => {
    await open('sok/');
    await answered();
    await page.locator('summary').click();
    await page.getByRole('combobox', { name: 'Person', exact: true }).fill('moe');
    await page.getByRole('option', { name: /Moe/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?person=ingrid-solhaug-moe');
    expect(await page.locator('.list-status').innerText()).toBe('');
    await page.goto(`${server.address}sok/?q=%C3%A5s`);
    await answered();
    expect(await page.locator('.name-hit-name').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/\bAS\b/),
    );
  });

  it('says of somebody who has been chosen that they shall say something, or be mentioned only', async () => {
    await open('sok/?person=nasrin-farahani');
    await answered();
    await page.locator('summary').click();
    await page.getByLabel('Personen').selectOption('sier noe');
    await expect.poll(() => new URL(page.url()).search).toBe('?sa=nasrin-farahani');
    await expect.poll(() => page.locator('.chosen').innerText()).toContain('sier noe: Nasrin Farahani');
    await page.getByLabel('Personen').selectOption('er bare omtalt');
    await expect.poll(() => page.locator('.chosen').innerText()).toContain('omtalt: Nasrin Farahani');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Personen').inputValue()).toBe('sa');
  });

  it('may choose the last year first', async () => {
    await open('sok/?q=kai');
    await answered();
    await page.locator('summary').click();
    await page.getByLabel('Fra').selectOption('2016');
    await page.getByLabel('Til').selectOption('2012');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=kai&fra=2012&til=2016');
    await expect.poll(() => page.getByLabel('Fra').inputValue()).toBe('2012');
    expect(await titles().count()).toBeGreaterThan(0);
  });

  it('drags over the years', async () => {
    await open('sok/?q=kai');
    await answered();
    await page.locator('summary').click();
    const box = await page.locator('.histogram .bar').first().boundingBox();
    const last = await page.locator('.histogram .bar').nth(2).boundingBox();
    if (!box || !last) throw new Error('there are no years');
    await page.mouse.move(box.x + 3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(last.x + 3, last.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=kai&fra=2008&til=2010');
  });

  it('knows the search by the title of its page', async () => {
    await open('sok/?q=kai&sa=nasrin-farahani&fra=2016&til=2017');
    await answered();
    expect(await page.title()).toBe('kai, sier noe: Nasrin Farahani, 2016–2017 – Søk – Malmhavnarkivet');
  });

  it.each([
    ['12. mars 2021', /^12\. mars 2021$/],
    ['12.03.2021', /^12\. mars 2021$/],
    ['Farahani mars 2021', /mars 2021$/],
  ])('finds the articles of «%s» first', async (typed, wanted) => {
    await open(`sok/?q=${encodeURIComponent(typed)}`);
    await answered();
    expect(await page.locator('.results time').first().innerText()).toMatch(wanted);
  });

  it('sees all articles, the newest first, or the ways to all names, where no word is typed', async () => {
    await open('sok/?type=artikkel');
    await answered();
    const { articles } = await loadArchive(sites.content);
    const listed = articles.filter(isListed);
    expect(await page.locator('.search-status').innerText()).toBe(`${listed.length} treff`);
    expect(await titles().first().getAttribute('href')).toBe(`/${listed[0]?.address}`);
    await page.locator('#type').selectOption('Personer og organisasjoner');
    await main()
      .getByRole('link', { name: /personer/ })
      .waitFor();
    expect(await titles().first().isVisible()).toBe(false);
    await field().fill('Farahani');
    await expect.poll(() => names().first().innerText()).toBe('Nasrin Farahani');
    expect(await page.locator('.search-lists').isVisible()).toBe(false);
  });

  it('orders by date', async () => {
    await open('sok/?q=Brandvold&orden=eldst');
    await answered();
    const dates = await page
      .locator('.results time')
      .evaluateAll((found) => found.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted());
  });

  it('finds exact words in marks only as they stand', async () => {
    await open(`sok/?q=${encodeURIComponent('«dypere kai»')}`);
    await answered();
    const found = await titles().count();
    expect(found).toBeGreaterThan(0);
    await field().fill('«kai dypere»');
    await expect.poll(() => page.locator('.search-status').innerText()).toContain('Ingen treff');
  });

  it('is never led to somebody who has asked to be left out of search', async () => {
    const archive = await loadArchive(sites.content);
    const [hidden] = archive.unlisted.people;
    if (!hidden) throw new Error('the sample archive has nobody who is left out');
    await open(`sok/?q=${encodeURIComponent(hidden.name)}`);
    await answered();
    expect(await names().count()).toBe(0);
    expect(await main().innerHTML()).not.toContain(`/${hidden.address}`);
  });

  it('has the field before the scripts have come, and is told to wait on a slow line', async () => {
    await open('om/');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.route('**/pagefind-entry.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${server.address}sok/`, { waitUntil: 'commit' });
    await field().fill('kai');
    letGo();
    await expect.poll(() => page.locator('.search-status').innerText()).toBe('Søker …');
    await expect.poll(() => page.locator('.search-status').innerText(), { timeout: 5000 }).toMatch(/treff$/);
  });

  it('has the question and the hits on paper', async () => {
    await open('sok/?q=kai&sa=nasrin-farahani');
    await answered();
    await page.emulateMedia({ media: 'print' });
    expect((await field().boundingBox())?.width).toBeGreaterThan(100);
    expect(await page.getByText('sier noe: Nasrin Farahani').isVisible()).toBe(true);
    expect(await titles().first().isVisible()).toBe(true);
    expect(await page.locator('summary').isVisible()).toBe(false);
  });

  it('comes to the field by one key from anywhere', async () => {
    await open('om/');
    await page.keyboard.press('/');
    await page.waitForURL('**/sok/#q');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    expect(await page.locator('link[rel=search]').getAttribute('href')).toBe('/sok/opensearch.xml');
  });

  it('finds lists of people, organisations and years with scripts off', async () => {
    await open('sok/?q=kai', { javaScriptEnabled: false });
    expect(await main().innerText()).toContain('Søket trenger JavaScript');
    for (const name of [/personer/, /organisasjoner/, /^2016$/])
      await main().getByRole('link', { name }).first().waitFor();
  });
});

describe('everybody can use the search page', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 320],
    ['dark', 320],
  ] as const)('%s, %d pixels wide', async (colorScheme, width) => {
    await open('sok/?q=Farahani+kai', { colorScheme, viewport: { width, height: 800 } });
    await answered();
    await page.locator('summary').click();
    await page.locator('.histogram .bar').first().waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(
      '(async () => (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join()))()',
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
