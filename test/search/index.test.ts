import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/archive/load.ts';
import type { Archive } from '../../src/archive/types.ts';
import { filterValue } from '../../src/search/filterValue.ts';
import { indexSite } from '../../src/search/index.ts';
import { renderSite } from '../../src/site/render.ts';

const content = join(import.meta.dirname, '../fixtures/site');
/** The scripts are plain JavaScript for browsers, and have no type declarations of their own. */
const browser = (name: string) => import(join(import.meta.dirname, '../../src/search/browser', name));

describe('the index', () => {
  let output = '';
  let archive: Archive;

  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-search-'));
    archive = await loadArchive(content);
    await renderSite({ archive, contentDir: content, outputDir: output });
  });

  afterAll(() => rm(output, { recursive: true, force: true }));

  test('holds every article, whatever its language, in one', async () => {
    const progress: number[] = [];
    const { indexed } = await indexSite(output, archive, (done) => progress.push(done));
    expect(indexed).toBe(archive.articles.length);
    expect(progress.at(-1)).toBe(archive.articles.length);
    const languages = (await readdir(join(output, 'pagefind'))).filter((file) => file.endsWith('.pf_meta'));
    expect(languages).toHaveLength(1);
  });

  test('leaves nothing of an earlier index behind', async () => {
    await indexSite(output, archive);
    // The names end in a hash that differs from index to index; what is before it does not.
    const files = async (): Promise<string[]> =>
      (await readdir(join(output, 'pagefind'), { recursive: true }))
        .map((file) => file.replace(/_[0-9a-f]+\.|\.nb_[0-9a-f]+/, '.'))
        .sort();
    const before = await files();
    await indexSite(output, archive);
    expect(await files()).toEqual(before);
  });

  test('says so when an article has no page', async () => {
    const short = { ...archive, articles: [...archive.articles, ...archive.articles.slice(0, 1)] };
    await expect(indexSite(output, short)).rejects.toThrow('4 pages, the archive 5 articles');
  });

  test('carries none of the ready-made interfaces', async () => {
    await indexSite(output, archive);
    await expect(access(join(output, 'pagefind/pagefind.js'))).resolves.toBeUndefined();
    expect((await readdir(join(output, 'pagefind'))).filter((file) => /-ui\.|highlight/.test(file))).toEqual(
      [],
    );
  });
});

test('two people of one name are two to choose from', () => {
  const values = ['kari-vik', 'kari-vik-2'].map((slug) => filterValue({ slug, name: 'Kari Vik' }));
  expect(new Set(values).size).toBe(2);
});

describe('the address of a search', () => {
  test('is what a reader would share', async () => {
    const { writeState } = await browser('state.js');
    const state = {
      q: ' ny kai ',
      chosen: { person: ['jon-holm'], organisasjon: [], aar: ['2016', '2018'] },
    };
    expect(writeState(state)).toBe('?q=ny+kai&person=jon-holm&aar=2016&aar=2018');
    expect(writeState({ q: '', chosen: { person: [], organisasjon: [], aar: [] } })).toBe('');
  });

  test('gives the same search back, whatever was asked', async () => {
    const { readState, writeState } = await browser('state.js');
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const states = fc.record({
      q: fc.string().map((words) => words.trim()),
      chosen: fc.record({ person: values, organisasjon: values, aar: values }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });
});

test.each([
  ['Sæther', 'saether'],
  ['Ødegård', 'odegard'],
  ['Aasen', 'Åsen'],
  ['Idé', 'ide'],
])('«%s» is found by «%s»', async (name, typed) => {
  const { fold } = await browser('fold.js');
  expect(fold(name)).toBe(fold(typed));
});
