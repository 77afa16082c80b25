/** Known attacks in every field of every file: the built site and the editors' report run nothing and break nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../src/chromium/browser.ts';
import { type StaticServer, serveStatic } from '../../src/chromium/staticServer.ts';
import type { ArchiveFolder, CommandResult } from '../commands/archiveFolder.ts';
import { ALL_ATTACKS, attackedArchive } from './attackedArchive.ts';

let archive: ArchiveFolder;
let built: CommandResult;
let files: string[];

beforeAll(() => {
  archive = attackedArchive();
  built = archive.run('build');
  expect(built.code, built.output).toBe(0);
  files = readdirSync(archive.site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(archive.site.length + 1));
});
afterAll(() => archive.remove());

const read = (file: string): string => readFileSync(join(archive.site, file), 'utf8');
const withEnding = (...endings: string[]): string[] =>
  files.filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.startsWith('pagefind/'));

describe('attacks in every field', () => {
  it('are more than a hundred, and are all on the site, as text', () => {
    expect(new Set(ALL_ATTACKS).size).toBeGreaterThanOrEqual(100);
    const squeezed = (text: string): string => text.replace(/[\s\p{C}\ufffd]+/gu, '');
    const shown = squeezed(
      ALL_ATTACKS.map((_, number) => `artikler/${2000 + (number % 20)}/angrep-${number}/index.html`)
        .map((file) => parseHTML(read(file)).document.querySelector('h1')?.textContent ?? '')
        .join('\n'),
    );
    for (const attack of ALL_ATTACKS) expect(shown).toContain(squeezed(attack));
  });

  it('become no element, attribute or address that could run or reach outside', () => {
    const wrong: string[] = [];
    const policy =
      /^<!doctype html>\n<html[^>]*><head><meta charset="utf-8"[^>]*><meta http-equiv="Content-Security-Policy" content="default-src 'none';/;
    for (const file of withEnding('.html')) {
      expect(read(file).replaceAll('&#39;', "'"), file).toMatch(policy);
      for (const element of parseHTML(read(file)).document.querySelectorAll('*')) {
        const fault = faultOf(element as unknown as Element);
        if (fault) wrong.push(`${file}: ${fault}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('break no JSON-LD, JSON, feed, map of the site or table', () => {
    for (const file of withEnding('.html'))
      for (const [, data = ''] of read(file).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script/gis,
      ))
        expect(JSON.parse(data)['@context'], file).toBe('https://schema.org');
    for (const file of withEnding('.json')) JSON.parse(read(file));
    for (const file of withEnding('.jsonl'))
      read(file)
        .trim()
        .split('\n')
        .forEach((line) => void JSON.parse(line));
    for (const file of withEnding('.xml', '.svg')) wellFormed(file);
    for (const file of withEnding('.csv')) {
      const rows = cells(read(file));
      expect(new Set(rows.map(({ length }) => length)).size, file).toBe(1);
      expect(
        rows.flat().filter((cell) => /^[\s]*[=+\-@\t\r]/.test(cell)),
        file,
      ).toEqual([]);
    }
  });

  it('meet the same policy in the headers of hosts, which also keep the site out of others’ frames', () => {
    for (const file of ['_headers', '.htaccess']) {
      expect(read(file)).toMatch(/Content-Security-Policy.*default-src 'none';.*frame-ancestors 'none'/);
      expect(read(file)).toMatch(/X-Content-Type-Options:? "?nosniff/);
    }
  });

  it('send no order to the terminal', () => {
    const broken = 'title: [x\n"\u001b[31mrødt\u001b]0;tittel\u0007": \u202eetsop\n';
    archive.write('articles/2001/feil.md', `---\n${broken}---\n`);
    archive.write(
      'articles/2001/feil-2.md',
      '---\ntitle: x\ndate: "\\e[31mi går"\nquotes:\n  - {text: "\\e[2Jborte", style: dash}\n---\n',
    );
    archive.write('people.yml', 'people:\n  - {name: A B, "\\e[31m": x}\n');
    const { code, output } = archive.run('build');
    archive.delete('articles/2001/feil.md');
    archive.delete('articles/2001/feil-2.md');
    archive.delete('people.yml');
    expect(code).toBe(1);
    expect((built.output + output).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

/** What is wrong with an element, if anything is. */
function faultOf(element: Element): string | undefined {
  const tag = element.tagName.toLowerCase();
  if (
    /^(iframe|object|embed|base|frame|template|style|marquee|video|audio|math|foreignobject|animate|set)$/.test(
      tag,
    )
  )
    return `<${tag}>`;
  if (tag === 'script' && element.getAttribute('type') !== 'application/ld+json') {
    const src = element.getAttribute('src') ?? '';
    if (!/^\/assets\/[\w/.-]+\.js\?v=[0-9a-f]+$/.test(src) || element.textContent)
      return `<script src="${src}">`;
  }
  if (tag === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) {
    if (!/^0; url=\/[^/]/.test(element.getAttribute('content') ?? '')) return 'a refresh that leads away';
  }
  for (const { name, value } of element.attributes) {
    if (/^on|^style$|^srcdoc$|^xlink:|^formaction$/i.test(name)) return `<${tag} ${name}="${value}">`;
    const loads =
      /^(src|srcset|data|poster|action|background|manifest)$/.test(name) ||
      (name === 'href' && tag === 'link');
    if (loads && !/^(\/(?!\/)|#)/.test(value) && !/canonical/.test(element.getAttribute('rel') ?? ''))
      return `<${tag} ${name}="${value}"> loads from elsewhere`;
    // The other two are references to be saved, wholly encoded.
    const leads =
      /^(\/(?!\/)|#|https?:\/\/|mailto:|data:application\/x-(bibtex|research-info-systems);charset=utf-8,[\w%.!~*'()-]+$)/;
    if (name === 'href' && !leads.test(value)) return `<${tag} href="${value}">`;
  }
  return undefined;
}

function wellFormed(file: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${file}: ${error.message}`);
  });
  parser.write(read(file)).close();
}

/** The cells of a table as a spreadsheet reads them (RFC 4180). */
function cells(table: string): string[][] {
  return [...table.matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|(?=\r\n)))+)\r\n/g)].map(([, row = '']) =>
    [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    ),
  );
}

describe('attacks in a real browser', () => {
  let server: StaticServer;
  let browser: Browser;
  let context: BrowserContext;
  const wrong: string[] = [];
  beforeAll(async () => {
    server = await serveStatic(archive.site);
    browser = await startBrowser();
    context = await browser.newContext();
    const { origin } = new URL(server.address);
    await context.route('**/*', (route) => {
      const { protocol, origin: asked } = new URL(route.request().url());
      if (asked === origin || protocol === 'file:') return route.continue();
      wrong.push(`asks for ${route.request().url()}`);
      return route.abort();
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A tab that writes down whatever runs or is refused. */
  async function tab(): Promise<Page> {
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      wrong.push(`${page.url()} says ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy|Content-Security-Policy/.test(message.text()))
        wrong.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  async function look(page: Page, address: string): Promise<void> {
    await page.goto(address, { waitUntil: 'load' });
    if (await page.evaluate(() => 'angrep' in globalThis)) wrong.push(`${address} has run something`);
  }

  it('run nothing on any kind of page, and no page breaks its own policy', async () => {
    const pages = oneOfEach(withEnding('.html'));
    expect(pages.length).toBeGreaterThan(150);
    const tabs = await Promise.all([tab(), tab(), tab()]);
    await Promise.all(
      tabs.map(async (page) => {
        for (let file = pages.pop(); file !== undefined; file = pages.pop())
          await look(page, server.address + file.split('/').map(encodeURIComponent).join('/'));
      }),
    );
    expect(wrong.splice(0).slice(0, 5)).toEqual([]);
  });

  it('run nothing on the search page, in the address, the words, the lists or the hits', async () => {
    const page = await tab();
    for (const attack of ALL_ATTACKS.filter((_, number) => number % 12 === 0)) {
      const asked = encodeURIComponent(attack.replace(/\p{Surrogate}/gu, ''));
      await look(page, `${server.address}sok/?q=${asked}&person=${asked}&organisasjon=${asked}&aar=${asked}`);
    }
    await look(page, `${server.address}sok/?q=navn`);
    // All that a search shows at first, not only the hits that come at once.
    await page.locator('.result').nth(5).waitFor();
    await page.locator('.search-filters summary').click();
    for (const typed of ['<img', 'Navn', '__proto__']) {
      await page.locator('#person').fill(typed);
      await page.waitForTimeout(100);
    }
    expect(await page.evaluate(() => 'angrep' in globalThis)).toBe(false);
    expect(wrong.splice(0).slice(0, 5)).toEqual([]);
  });

  it('run nothing in the editors’ report', async () => {
    const report = join(archive.root, 'reports/import.html');
    expect(existsSync(report)).toBe(true);
    const page = await tab();
    await look(page, pathToFileURL(report).href);
    // Its own script has run.
    expect(await page.locator('.line button:not([hidden])').count()).toBeGreaterThan(0);
    expect(wrong.splice(0).slice(0, 5)).toEqual([]);
  });
});

/** Every article, and of the other kinds of page a few of each: those with the same first folder are one kind. */
function oneOfEach(pages: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return pages.filter((file) => {
    const [kind = ''] = file.split('/');
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return kind === 'artikler' || count <= 12;
  });
}
