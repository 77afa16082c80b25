/** A page tells what its articles tell, and nothing of when it was made or of how much else there is. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadArchive } from '../../src/archive/load.ts';
import { renderWhole } from './renderedSite.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-pure-'));
  await cp(join(import.meta.dirname, '../fixtures/site'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every file of the site as it is now. */
async function render(name: string): Promise<Map<string, string>> {
  const contentDir = join(folder, 'content');
  const outputDir = join(folder, name);
  const archive = await loadArchive(contentDir);
  await renderWhole({ archive, contentDir, outputDir, cacheDir: join(folder, 'cache') });
  const entries = await readdir(outputDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(
        async (file): Promise<[string, string]> => [
          file.slice(outputDir.length + 1),
          await readFile(file, 'latin1'),
        ],
      ),
    ),
  );
}

const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before].filter(([file, text]) => after.get(file) !== text).map(([file]) => file);

test('the site is the same whatever day it is built, and one more article changes only what has to do with it', async () => {
  const before = await render('before');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2041-02-03T04:05:06Z') });
  const later = await render('later');
  vi.useRealTimers();
  expect(changed(before, later)).toEqual([]);

  const article =
    '---\ntitle: Ny bru\ndate: 2020-03-04\npeople:\n  - { name: Eli Hegg, roles: [rektor] }\n---\nEli Hegg åpnet brua.\n';
  await writeFile(join(folder, 'content/articles/2018/ny-bru.md'), article);
  const pages = changed(before, await render('after')).filter((file) => file.endsWith('index.html'));
  expect(pages.sort()).toEqual([
    'artikler/2018/index.html',
    // The newest before it: «neste i tid».
    'artikler/2018/tegn-i-tittelen/index.html',
    'artikler/index.html',
    'index.html',
    'kalender/2018-05/index.html',
    'om/index.html',
    'oversikt/index.html',
    'personer/index.html',
    'sok/index.html',
  ]);
});
