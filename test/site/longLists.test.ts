/** An archive with more people than a page can hold. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knit } from '../../src/archive/knit.ts';
import { parseArticle } from '../../src/archive/load.ts';
import { siteSettings } from '../../src/archive/schema.ts';
import { checkLinks } from '../../src/pipeline/links.ts';
import { hrefs, renderWhole, texts } from './renderedSite.ts';

const FIRST = [
  'Anne',
  'Bjørn',
  'Cecilie',
  'Dag',
  'Eli',
  'Finn',
  'Gro',
  'Hans',
  'Ida',
  'Jon',
  'Kari',
  'Lars',
  'Mona',
  'Nils',
];
const LAST = ['Aas', 'Berg', 'Dahl', 'Eide', 'Foss', 'Haug', 'Lie', 'Moen', 'Nes', 'Vik', 'Ødegård'];
const MIDDLE = ['Li', 'Mo', 'Bø', 'Ek', 'Ås'];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-long-'));
  const names = FIRST.flatMap((first) =>
    MIDDLE.flatMap((middle) => LAST.map((last) => `${first} ${middle} ${last}`)),
  );
  expect(names.length).toBeGreaterThan(700);
  const articles = LAST.map((last, index) => {
    const people = names
      .filter((name) => name.endsWith(last))
      .map((name) => `  - { name: ${name}, roles: [medlem] }`);
    const text = `---\ntitle: Laget ${index}\ndate: 2016-01-${index + 10}\npeople:\n${people.join('\n')}\n---\nAlle møtte.\n`;
    return parseArticle(`articles/2016/laget-${index}.md`, text);
  });
  const { archive } = knit(siteSettings.parse({ title: 'Fjordposten' }), articles);
  await renderWhole({ archive, contentDir: folder, outputDir: folder, cacheDir: join(folder, 'cache') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = async (address: string) =>
  parseHTML(await readFile(join(folder, address, 'index.html'), 'utf8')).document as unknown as Document;

test('its list is a page for each letter, and every name is on one of them', async () => {
  const people = await page('personer/');
  expect(people.querySelectorAll('.alphabet li')).toHaveLength(0);
  const letters = hrefs(people, '.letter-cards a') as string[];
  expect(letters.at(-1)).toBe('/personer/bokstav-aa/');
  const names = await Promise.all(
    letters.map(async (letter) => texts(await page(letter.slice(1)), '.alphabet a')),
  );
  expect(names.flat()).toHaveLength(FIRST.length * MIDDLE.length * LAST.length);
  expect(names.at(-1)?.[0]).toBe('Aas, Anne Bø');
  checkLinks(folder, { base: '/' });
});

test('its names can be fetched by the field that finds them', async () => {
  const people = await page('personer/');
  const file = people.querySelector('[data-names]')?.getAttribute('data-names') ?? '';
  const names = JSON.parse(await readFile(join(folder, file), 'utf8'));
  expect(names[0]).toEqual(['Berg, Anne Bø', 'personer/anne-bo-berg/', 'medlem']);
});
