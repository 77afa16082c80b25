/** How well the search finds what readers want, as they see it in a browser, beside Pagefind as it comes. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** One line of a file under `test/gold/search/`. */
export interface GoldQuery {
  kind: string;
  q: string;
  /** Only what this person has said; a hit must lead to a quote. */
  sa?: string;
  fra?: string;
  til?: string;
  /** Addresses that are right, or how they begin. */
  want: string[];
}

/** Addresses under the site's base, the first hit first. */
export type Ask = (query: GoldQuery) => Promise<string[]>;

export interface SearchScore {
  queries: number;
  success1: number;
  success5: number;
  mrr: number;
}

/** Hits that are looked at. */
const DEPTH = 10;

export function readQueries(file: string): GoldQuery[] {
  return parse(readFileSync(file, 'utf8')) as GoldQuery[];
}

/** The search page of a site, as its reader sees it: names first, then articles or quotes. */
export function askSearchPage(page: Page, site: string): Ask {
  return async ({ q, sa, fra, til }) => {
    const given = Object.entries({ q, sa, fra, til }).filter(
      (entry): entry is [string, string] => !!entry[1],
    );
    const query = new URLSearchParams(given).toString();
    await page.goto(`${site}sok/?${query}`);
    await page.locator('[data-search][data-answered]').waitFor({ state: 'attached' });
    const links = page.locator(
      '.search-names:not([hidden]) .name-hit-name a, .search-results:not([hidden]) h3 a',
    );
    const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    return hrefs.map((href) => href.slice(new URL(site).pathname.length)).slice(0, DEPTH);
  };
}

/**
 * Pagefind's own search over pages that it has indexed by itself, called from one of them.
 * It knows no speakers: their names are typed before the words.
 */
export async function askPagefind(page: Page, site: string): Promise<Ask> {
  await page.goto(`${site}sok/`);
  return async ({ q, sa }) => {
    const words = sa ? `${sa.replaceAll('-', ' ')} ${q}` : q;
    const urls = (await page.evaluate(`(async () => {
      const pagefind = await import(${JSON.stringify(`${site}pagefind/pagefind.js`)});
      const { results } = await pagefind.search(${JSON.stringify(words)});
      return Promise.all(results.slice(0, ${DEPTH}).map(async (result) => (await result.data()).url));
    })()`)) as string[];
    return urls.map((url) => url.slice(new URL(site).pathname.length));
  };
}

/** Where the first right hit stands, from 1; undefined for none. */
export function placeOf(
  { want, sa }: GoldQuery,
  hits: readonly string[],
  quotesLead = true,
): number | undefined {
  const place = hits.findIndex(
    (hit) =>
      want.some((address) => hit === address || hit.startsWith(`${address.replace(/\/$/, '')}/`)) &&
      (!sa || !quotesLead || /#sitat-\d+$/.test(hit)),
  );
  return place < 0 ? undefined : place + 1;
}

export interface Judged {
  query: GoldQuery;
  place: number | undefined;
  hits: string[];
}

export async function judge(queries: readonly GoldQuery[], ask: Ask, quotesLead = true): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) {
    const hits = await ask(query);
    judged.push({ query, hits, place: placeOf(query, hits, quotesLead) });
  }
  return judged;
}

export function scoreSearch(judged: readonly Judged[]): SearchScore {
  const share = (most: number): number =>
    judged.filter(({ place }) => place !== undefined && place <= most).length / judged.length;
  return {
    queries: judged.length,
    success1: share(1),
    success5: share(5),
    mrr: judged.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / judged.length,
  };
}

/** By kind of query: ours, and Pagefind's. */
export function searchTable(ours: readonly Judged[], pagefind: readonly Judged[]): string {
  const kinds = [...new Set(ours.map(({ query }) => query.kind))];
  const row = (name: string, wanted: (judged: Judged) => boolean): string => {
    const [own, other] = [scoreSearch(ours.filter(wanted)), scoreSearch(pagefind.filter(wanted))];
    const numbers = [own, other].flatMap(({ success1, success5, mrr }) => [success1, success5, mrr]);
    return `${name.padEnd(14)} ${String(own.queries).padStart(7)} ${numbers.map((number) => number.toFixed(3).padStart(10)).join('')}`;
  };
  return [
    `${''.padEnd(22)} ${'this search'.padEnd(30)}Pagefind as it comes`,
    `${''.padEnd(14)} queries ${['succ.@1', 'succ.@5', 'MRR', 'succ.@1', 'succ.@5', 'MRR'].map((name) => name.padStart(10)).join('')}`,
    ...kinds.map((kind) => row(kind, ({ query }) => query.kind === kind)),
    row('all', () => true),
  ].join('\n');
}

/** What a reader wanted and did not get first. */
export function searchMisses(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ place }) => place !== 1)
    .map(({ query, place, hits }) => {
      const got = hits.slice(0, 3).join(', ') || 'nothing';
      return `${query.kind}: ${query.q}${query.sa ? ` (${query.sa})` : ''}: place ${place ?? 'none'}; ${got}`;
    });
}
