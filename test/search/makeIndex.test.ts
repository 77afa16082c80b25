/** The index put together from blocks answers as Pagefind's own over the same articles would, and is read as it is meant. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../src/chromium/browser.ts';
import { type StaticServer, serveStatic } from '../../src/chromium/staticServer.ts';
import { makeIndex } from '../../src/search/index/makeIndex.ts';
import type { Dated, IndexFile, SearchRecord } from '../../src/search/index/types.ts';
import { pageIds } from '../../src/search/pageId.ts';
import { assetFiles } from '../../src/site/assets.ts';

/** Words with folded letters, beyond U+FFFF, of one stem, in nynorsk, and in titles alone. */
const WORDS = [
  ...[
    'kaia',
    'kai',
    'kaier',
    'på',
    'pa',
    'grå',
    'ferja',
    'ferjene',
    'Tromsø',
    'Ås',
    'as',
    '2016',
    'sjøen',
    'øy',
  ],
  ...['𝔄kai', 'ﬁne', 'NCE-klyngen', 'industrimeldingen', 'melding', 'meldinga', 'ny', 'gjer', 'gjør', 'São'],
];

const PAGE = `<!doctype html><title>Tom</title><script type="module">
  window.ours = await import('/pagefind/pagefind.js');
  window.theirs = await import('/theirs/pagefind.js');
  const { Files } = await import('/assets/search/browser/files.js');
  const { Pagefind } = await import('/assets/search/browser/pagefind.js');
  window.reader = new Pagefind(new Files('/'));
  window.engine = window.ours.createInstance({ basePath: '/pagefind/', noWorker: true, exactDiacritics: true });
</script>`;

interface Index {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: {
      id: string;
      words: number[];
      matchedMetaFields?: string[];
      data(): Promise<{ url: string; excerpt: string; extra: { about: string } }>;
    }[];
  }>;
}

type Made = Dated & { made: SearchRecord };

const records = async (all: readonly Made[]): Promise<SearchRecord[]> => all.map(({ made }) => made);

interface Reader {
  meta: Promise<{ ids: string[]; bit(field: string): number }>;
  exactly(words: string): Promise<{ page: number; places: number[]; fields: number }[]>;
}

/** Articles over three years: so many that a year is more than one block. */
function articles(count: number): Made[] {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const dates = Array.from({ length: count }, (_, at) => ({
    date: `${2014 + (at % 3)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    address: `artikler/sak-${at}/`,
  }));
  const ids = pageIds(dates);
  return dates.map(({ date, address }, at) =>
    dated(date, {
      id: ids.get(address) as string,
      url: address,
      content: [
        ...Array.from({ length: 20 + random(60) }, () => WORDS[Math.min(random(99), random(WORDS.length))]),
        `sjelden${at % 200}`,
      ].join(' '),
      meta: {
        title: `Saken om ${WORDS[random(WORDS.length)]}`,
        forms: WORDS[random(WORDS.length)] as string,
      },
      extra: { about: address },
    }),
  );
}

function dated(date: string, made: SearchRecord): Made {
  return { date, id: made.id, key: JSON.stringify(made), made };
}

const inMemory = () => {
  const kept = new Map<string, unknown>();
  const written: string[] = [];
  return {
    written,
    has: (key: string) => kept.has(key),
    get: <T>(key: string) => kept.get(key) as T | undefined,
    set: (key: string, value: unknown) => {
      written.push(key);
      kept.set(key, value);
    },
    prune: () => {},
  };
};

async function put(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

describe('the index of blocks', () => {
  const all = articles(700);
  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  const store = inMemory();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-index-'));
    await put(join(folder, 'pagefind'), await makeIndex(all, { store, records }));
    const { index } = await pagefind.createIndex({ forceLanguage: 'nb' });
    for (const { made } of all) {
      await index?.addCustomRecord({
        url: made.url,
        content: made.content,
        meta: made.meta,
        language: 'nb',
      });
    }
    await put(join(folder, 'theirs'), (await index?.getFiles())?.files ?? []);
    await pagefind.close();
    for (const { from, address } of assetFiles()) {
      await mkdir(dirname(join(folder, address)), { recursive: true });
      await copyFile(from, join(folder, address));
    }
    await writeFile(join(folder, 'index.html'), PAGE);
    server = await serveStatic(folder);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds as many articles, and the same with the same excerpts, for every kind of word', async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction('window.theirs');
    const answers = (which: string, queries: readonly string[]) =>
      page.evaluate(
        async ({ which, queries }) => {
          const index = (window as unknown as Record<string, Index>)[which] as Index;
          await index.options({ baseUrl: '/' });
          const found = [];
          for (const query of queries) {
            const { results } = await index.search(query);
            const some = await Promise.all(
              results
                .slice(0, 5)
                .map(async (result: { data(): Promise<{ url: string; excerpt: string }> }) => {
                  const { url, excerpt } = await result.data();
                  return { url, excerpt };
                }),
            );
            const byUrl = some.sort((a, b) => (a.url < b.url ? -1 : 1));
            found.push({ query, count: results.length, some: results.length > 5 ? [] : byUrl });
          }
          return found;
        },
        { which, queries: [...queries] },
      );
    const queries = [
      ...[...WORDS, 'kai', 'mel', 'finnesikke', '"på kaia"', 'grå ferje', 'gra ferje'],
      ...['"sjelden1"', '"sjelden17"', '"sjelden80"', '"sjelden199"'],
    ];
    const [ours, theirs] = [await answers('ours', queries), await answers('theirs', queries)];
    expect(ours).toEqual(theirs);
    expect(ours.filter(({ count }) => count > 0).length).toBeGreaterThan(20);
    expect(ours.filter(({ some }) => some.length > 0).length).toBeGreaterThan(2);
    const extra = await page.evaluate(async () => {
      const ours = (window as unknown as Record<string, Index>).ours as Index;
      const { results } = await ours.search('kaia');
      return results[0]?.data();
    });
    expect(extra?.url).toContain(extra?.extra.about);
    await page.close();
  });

  it('is read with the pages, places and fields that Pagefind reads in it', async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction('window.engine');
    const answers = await page.evaluate(
      async (questions) => {
        const { reader, engine } = window as unknown as { reader: Reader; engine: Index };
        const found = [];
        const { ids, bit } = await reader.meta;
        for (const words of questions) {
          const read = new Map((await reader.exactly(words)).map((one) => [ids[one.page], one]));
          const { results } = await engine.search(`"${words}"`);
          const differs = results.filter(({ id, words: places, matchedMetaFields = [] }) => {
            const own = read.get(id);
            // Of many places Pagefind tells one, of fields only those of pages whose text has no place.
            return !(
              own &&
              places.every((place) => own.places.includes(place)) &&
              (places.length > 0 || own.places.length === 0) &&
              matchedMetaFields.every((field) => own.fields & bit(field))
            );
          });
          found.push({ words, read: read.size, engine: results.length, differs: differs.length });
        }
        return found;
      },
      [
        ...WORDS.map((word) => word.toLowerCase().replace('-', ' ')),
        'sjelden17',
        'på kaia',
        'grå ferja',
        'kaia på',
      ],
    );
    expect(answers.filter(({ differs }) => differs > 0)).toEqual([]);
    // Words of one stem are one here though they have marks, and «NCE-klyngen» is two words in a row.
    const more = answers.filter(({ words, read, engine }) => read !== engine && !/[å]|nce/.test(words));
    expect(more).toEqual([]);
    expect(answers.find(({ words }) => words === 'på kaia')?.read).toBeGreaterThan(5);
    expect(answers.find(({ words }) => words === 'nce klyngen')?.read).toBeGreaterThan(5);
    await page.close();
  });

  it('is the same, file by file, however much of it was known, and asks for what has changed alone', async () => {
    const [first, ...rest] = all as [Made, ...Made[]];
    const changed = [
      dated(first.date, { ...first.made, content: 'helt nye ord om en bro' }),
      ...rest.slice(5),
    ];
    store.written.length = 0;
    const known = await makeIndex(changed, { store, records });
    expect(store.written.length).toBeLessThan(8);
    expect(store.written.length).toBeGreaterThan(0);
    const anew = await makeIndex([...changed].reverse(), { store: inMemory(), records });
    expect(known.map(({ path }) => path)).toEqual(anew.map(({ path }) => path));
    known.forEach(({ content }, at) => {
      expect(Buffer.compare(content, anew[at]?.content as Uint8Array)).toBe(0);
    });
  });

  it('is an index without articles, too', async () => {
    const files = await makeIndex([], { store, records });
    expect(files.map(({ path }) => path)).toContain('pagefind-entry.json');
  });
});
