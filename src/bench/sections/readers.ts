/** What a reader pays: bytes of each kind of page, and bytes and time of a search, in a real browser with nothing cached. */

import { startBrowser } from '../../chromium/browser.ts';
import { serveStatic } from '../../chromium/staticServer.ts';
import { median } from '../command.ts';
import { pageSizeTable } from '../pageSizes.ts';
import { type SearchCost, searchCost, type Typed } from '../searchCost.ts';
import type { SyntheticArchive } from '../synthetic/article.ts';
import type { BenchRow, BenchSection } from '../types.ts';
import { WorkFolder } from '../workFolder.ts';

export const readers: BenchSection = {
  name: 'readers',
  about: 'kB of each kind of page; kB and milliseconds of a search in a real browser',
  usual: true,
  async run({ articles, runs, words }) {
    const folder = new WorkFolder(articles, { words }, 0, 'markdown');
    await folder.build();
    for (const line of pageSizeTable(folder.site)) console.log(line);
    const server = await serveStatic(folder.site);
    const browser = await startBrowser();
    const typed = typedIn(folder.archive);
    const costs: SearchCost[][] = [];
    try {
      for (let run = 0; run < runs; run++) costs.push(await searchCost(browser, server.address, typed));
    } finally {
      await browser.close();
      await server.close();
      folder.remove();
    }
    console.log(`\n${searchTable(typed, costs)}`);
    return rowsOf(typed, costs, articles);
  },
};

/** One of each kind that people type, out of what the archive holds. */
function typedIn(archive: SyntheticArchive): Typed[] {
  const { people, organisations } = archive.article(1);
  const [person] = people;
  return [
    { name: 'common word', text: 'kommunen' },
    { name: 'inside compounds', text: 'skole' },
    { name: 'person', text: person?.name ?? '' },
    { name: 'organisation', text: organisations[0] ?? '' },
    { name: 'not there', text: 'kvantefysikk' },
  ];
}

function searchTable(typed: readonly Typed[], costs: readonly SearchCost[][]): string {
  const head = `${'Search, from the first key'.padEnd(40)}  page kB  hits kB  first hits ms  further keys ms, at most`;
  const lines = typed.map(({ name, text }, at) => {
    const of = (key: 'pageKilobytes' | 'hitsKilobytes' | 'firstHits' | 'furtherKeys'): string =>
      median(costs.map((run) => run[at]?.[key] ?? Number.NaN)).toFixed(0);
    return [
      `  ${name}: ${text}`.padEnd(40),
      of('pageKilobytes').padStart(8),
      of('hitsKilobytes').padStart(8),
      of('firstHits').padStart(14),
      of('furtherKeys').padStart(24),
    ].join(' ');
  });
  return [head, ...lines].join('\n');
}

function rowsOf(typed: readonly Typed[], costs: readonly SearchCost[][], articles: number): BenchRow[] {
  return typed.map(({ name }, at) => ({
    name: `first hits, ${name}`,
    articles,
    runs: costs.map((run) => ({
      seconds: (run[at]?.firstHits ?? Number.NaN) / 1000,
      peakMegabytes: undefined,
      togetherMegabytes: undefined,
    })),
  }));
}
