/** One thing changed in an archive that is built: a command from nothing, and under `npm start`. */
import { CHANGES } from '../changes.ts';
import type { Measured } from '../command.ts';
import { noteRun, tableOf } from '../table.ts';
import type { BenchRow, BenchSection } from '../types.ts';
import { WorkFolder } from '../workFolder.ts';

/** The last line of a build's summary. */
const PUBLISHED = /^Seconds /m;

export const increment: BenchSection = {
  name: 'increment',
  about: 'one article added, changed, deleted, one decision: by a cold command, and under npm start',
  usual: true,
  async run(options) {
    const { articles, runs } = options;
    const folder = new WorkFolder(articles, options, 0, 'markdown');
    const cold: BenchRow[] = [];
    const warm: BenchRow[] = [];
    noteRun(cold, 'from nothing', articles, await folder.build());
    for (let run = 0; run < runs; run++) {
      noteRun(cold, 'nothing new', articles, await folder.build());
      for (const change of CHANGES) {
        change.make(folder, run);
        noteRun(cold, change.name, articles, await folder.build());
      }
    }
    console.log(tableOf('Cold commands', cold));
    const server = folder.serve();
    await server.says(/^Serving /m);
    for (let run = 0; run < runs; run++) {
      for (const change of CHANGES) {
        const said = server.output.length;
        const start = performance.now();
        change.make(folder, runs + run);
        await server.says(PUBLISHED, said);
        const seconds = (performance.now() - start) / 1000;
        noteRun(warm, change.name, articles, { seconds, ...server.memory.peaks(), output: '' } as Measured);
      }
    }
    await server.stop();
    console.log(`\n${tableOf('Under npm start, from change to site', warm)}`);
    folder.remove();
    return [...cold, ...warm.map((row) => ({ ...row, name: `npm start: ${row.name}` }))];
  },
};
