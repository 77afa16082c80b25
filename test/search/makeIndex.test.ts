/** The index put together from blocks answers as Pagefind's own over the same articles would. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/search/index/makeIndex.ts';
import type { DatedRecord, IndexFile, SearchRecord } from '../../src/search/index/types.ts';
import { pageIds } from '../../src/search/pageId.ts';
import { startBrowser } from '../end-to-end/browser.ts';
import { type StaticServer, serveStatic } from '../end-to-end/staticServer.ts';

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
  window.ours = await import('/ours/pagefind.js');
  window.theirs = await import('/theirs/pagefind.js');
</script>`;

interface Index {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: {
      score: number;
      data(): Promise<{ url: string; excerpt: string; extra: { about: string } }>;
    }[];
  }>;
}

type Dated = DatedRecord & { made: SearchRecord };

/** Articles over three years: so many that a year is more than one block. */
function articles(count: number): Dated[] {
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
  return dates.map(({ date, address }) =>
    dated(date, {
      id: ids.get(address) as string,
      url: address,
      content: Array.from(
        { length: 20 + random(60) },
        () => WORDS[Math.min(random(99), random(WORDS.length))],
      ).join(' '),
      meta: {
        title: `Saken om ${WORDS[random(WORDS.length)]}`,
        forms: WORDS[random(WORDS.length)] as string,
      },
      extra: { about: address },
    }),
  );
}

function dated(date: string, made: SearchRecord): Dated {
  return { date, id: made.id, key: JSON.stringify(made), made, record: () => made };
}

const inMemory = () => {
  const kept = new Map<string, Uint8Array>();
  const written: string[] = [];
  return {
    written,
    read: (key: string) => kept.get(key),
    write: (key: string, content: Uint8Array) => {
      written.push(key);
      kept.set(key, content);
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
    await put(join(folder, 'ours'), await makeIndex(all, { store }));
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
    await writeFile(join(folder, 'index.html'), PAGE);
    server = await serveStatic(folder);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds the same articles, with the same scores and excerpts, for every kind of word', async () => {
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
            const scores = results.map(({ score }) => score.toFixed(4));
            found.push({ query, scores, some: scores[4] === scores[5] ? [] : byUrl });
          }
          return found;
        },
        { which, queries: [...queries] },
      );
    const queries = [...WORDS, 'kai', 'mel', 'finnesikke', '"på kaia"', 'grå ferje', 'gra ferje'];
    const [ours, theirs] = [await answers('ours', queries), await answers('theirs', queries)];
    expect(ours).toEqual(theirs);
    expect(ours.filter(({ scores }) => scores.length > 0).length).toBeGreaterThan(20);
    const extra = await page.evaluate(async () => {
      const ours = (window as unknown as Record<string, Index>).ours as Index;
      const { results } = await ours.search('kaia');
      return results[0]?.data();
    });
    expect(extra?.url).toContain(extra?.extra.about);
    await page.close();
  });

  it('is the same, file by file, however much of it was known, and asks for what has changed alone', async () => {
    const [first, ...rest] = all as [Dated, ...Dated[]];
    const changed = [
      dated(first.date, { ...first.made, content: 'helt nye ord om en bro' }),
      ...rest.slice(5),
    ];
    store.written.length = 0;
    const known = await makeIndex(changed, { store });
    expect(store.written.length).toBeLessThan(8);
    expect(store.written.length).toBeGreaterThan(0);
    const anew = await makeIndex([...changed].reverse(), { store: inMemory() });
    expect(known.map(({ path }) => path)).toEqual(anew.map(({ path }) => path));
    known.forEach(({ content }, at) => {
      expect(Buffer.compare(content, anew[at]?.content as Uint8Array)).toBe(0);
    });
  });

  it('is an index without articles, too', async () => {
    const files = await makeIndex([], { store });
    expect(files.map(({ path }) => path)).toContain('pagefind-entry.json');
  });
});
