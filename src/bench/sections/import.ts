/** Raw articles → Markdown, for the first time and when nothing is new. */
import { medianSeconds, noteRun, tableOf } from '../table.ts';
import type { BenchRow, BenchSection } from '../types.ts';
import { WorkFolder } from '../workFolder.ts';

export const importing: BenchSection = {
  name: 'import',
  about: 'first import of raw articles, and one with nothing new',
  usual: true,
  async run(options) {
    const rows: BenchRow[] = [];
    for (let run = 0; run < options.runs; run++) {
      const folder = new WorkFolder(options.articles, options, run, 'raw');
      noteRun(rows, 'first import', options.articles, await folder.import());
      noteRun(rows, 'import, nothing new', options.articles, await folder.import());
      folder.remove();
    }
    console.log(tableOf('Import', rows));
    const [first] = rows;
    if (first) console.log(`  ${(options.articles / medianSeconds(first)).toFixed(0)} articles a second`);
    return rows;
  },
};
