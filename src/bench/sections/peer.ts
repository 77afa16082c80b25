/** The same Markdown built by ourselves and by the peer, in turn: from nothing, and with one article more. */
import { join } from 'node:path';
import { measureAll } from '../command.ts';
import { hugoVersion, peerCommands, writePeerSite } from '../peer/site.ts';
import { medianOf, medianSeconds, noteRun, tableOf } from '../table.ts';
import type { BenchRow, BenchSection } from '../types.ts';
import { WorkFolder } from '../workFolder.ts';

const OURS = 'nyhetsarkiv';
const PEER = 'Hugo + Pagefind';
const FROM_NOTHING = 'from nothing';
const ONE_MORE = 'one article more';

export const peer: BenchSection = {
  name: 'peer',
  about: 'the same Markdown by ourselves and by Hugo and Pagefind’s own command, side by side',
  usual: true,
  async run(options) {
    console.log(hugoVersion());
    const { articles } = options;
    const rows: BenchRow[] = [];
    for (let run = 0; run < options.runs; run++) {
      const folder = new WorkFolder(articles, options, run, 'markdown');
      const peerFolder = join(folder.root, 'peer');
      const commands = peerCommands(peerFolder);
      writePeerSite(folder.archive, peerFolder, { count: articles });
      noteRun(rows, `${OURS}, ${FROM_NOTHING}`, articles, await folder.build());
      noteRun(rows, `${PEER}, ${FROM_NOTHING}`, articles, await measureAll(commands));
      folder.add('markdown', 0);
      writePeerSite(folder.archive, peerFolder, { first: articles, count: 1 });
      noteRun(rows, `${OURS}, ${ONE_MORE}`, articles, await folder.build());
      noteRun(rows, `${PEER}, ${ONE_MORE}`, articles, await measureAll(commands));
      folder.remove();
    }
    console.log(tableOf('Side by side, whole commands', rows));
    for (const what of [FROM_NOTHING, ONE_MORE]) console.log(comparison(rows, what));
    return rows;
  },
};

function comparison(rows: readonly BenchRow[], what: string): string {
  const ours = rows.find(({ name }) => name === `${OURS}, ${what}`) as BenchRow;
  const theirs = rows.find(({ name }) => name === `${PEER}, ${what}`) as BenchRow;
  const time = medianSeconds(ours) / medianSeconds(theirs);
  const memory = medianOf(ours, 'peakMegabytes') / medianOf(theirs, 'peakMegabytes');
  return `  ${what}: ${time.toFixed(2)} × the peer’s time, ${memory.toFixed(2)} × its largest process`;
}
