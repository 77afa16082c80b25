/** An archive that lacks what most have: nobody has a role, and an article that no list leads to names its own people. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../../src/chromium/browser.ts';
import { type StaticServer, serveStatic } from '../../src/chromium/staticServer.ts';
import { ArchiveFolder } from '../commands/archiveFolder.ts';

const archive = new ArchiveFolder({
  'articles/2015/kaia.md':
    '---\ntitle: Kaia er ferdig\ndate: 2015-02-01\npeople:\n  - name: Oda Fisk\n---\nOda Fisk klipte snora på kaia.\n',
  'articles/2015/skjult.md':
    '---\ntitle: Bare for dem som vet\ndate: 2015-03-01\nvisibility: unlisted\npeople:\n  - {name: Ola Skjul, roles: [kasserer], organisations: [Skjulvik Lag]}\norganisations:\n  - name: Skjulvik Lag\n---\nOla Skjul teller.\n',
});
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  const { code, output } = archive.run('build');
  expect(code, output).toBe(0);
  server = await serveStatic(archive.site);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  archive.remove();
});

it('is searched as any other', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}sok/?q=kaia`);
  await expect.poll(() => page.locator('main').innerText()).toContain('Kaia er ferdig');
  await page.close();
});

it('has pages for those whom no list leads to, without feeds, and out of search engines', () => {
  const { [join(archive.site, 'personer/ola-skjul/index.html')]: page, ...files } = Object.fromEntries(
    [...archive.published()].map(([path, text]) => [join(archive.site, path), text]),
  );
  expect(page).toContain('noindex');
  expect(page).not.toContain('ola-skjul/feed.xml');
  const lists = Object.entries(files).filter(([path]) => !/ola-skjul|skjulvik-lag|2015\/skjult/.test(path));
  expect(lists.filter(([, text]) => text.includes('Ola Skjul')).map(([path]) => path)).toEqual([]);
});
