/** The curve: archives of growing size, from nothing and with one article more. */
import { derivedTable } from '../derive.ts';
import { medianOf, medianSeconds, noteRun, tableOf } from '../table.ts';
import type { BenchRow, BenchSection } from '../types.ts';
import { WorkFolder } from '../workFolder.ts';

/** What the curve is asked about. */
const MANY = 1_000_000;

const FROM_NOTHING = 'build from nothing';
const ONE_MORE = 'one article more';

export const scale: BenchSection = {
  name: 'scale',
  about: 'builds of 1,000 to 50,000 articles (--curve), from nothing and with one article more',
  usual: false,
  async run(options) {
    const rows: BenchRow[] = [];
    for (const articles of options.curve) {
      for (let run = 0; run < options.runs; run++) {
        const folder = new WorkFolder(articles, options, run, 'markdown');
        noteRun(rows, FROM_NOTHING, articles, await folder.build());
        folder.add('raw', 0);
        noteRun(rows, ONE_MORE, articles, await folder.build());
        folder.remove();
      }
    }
    console.log(tableOf('Growing archives', rows));
    for (const name of [FROM_NOTHING, ONE_MORE]) for (const line of growth(rows, name)) console.log(line);
    console.log(derivedTable(rows, MANY));
    return rows;
  },
};

/** From one size to the next: how often the articles, how often the time and the memory. */
function growth(rows: readonly BenchRow[], name: string): string[] {
  const sizes = rows.filter((row) => row.name === name);
  return sizes.slice(1).map((row, index) => {
    const before = sizes[index] as BenchRow;
    const times = (now: number, then: number): string => `${(now / then).toFixed(2)} ×`;
    const memory = times(medianOf(row, 'peakMegabytes'), medianOf(before, 'peakMegabytes'));
    return `  ${name}, ${before.articles} → ${row.articles}: ${times(row.articles, before.articles)} the articles, ${times(medianSeconds(row), medianSeconds(before))} the time, ${memory} the memory`;
  });
}
