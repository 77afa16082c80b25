/** npm run bench [-- --articles N --runs K]: speed and memory, by the methods written in docs/bench.md. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure, median } from '../src/bench/command.ts';
import { writeCopies } from '../src/bench/copies.ts';
import { hardInputs, readingSeconds } from '../src/bench/hardInputs.ts';
import { runCommand } from '../src/terminal/fail.ts';

const NODE = ['--import', 'tsx'];

await runCommand(async () => {
  const { values } = parseArgs({
    options: { articles: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
  });
  const articles = Number(values.articles);
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, ${articles} articles, median of ${values.runs} runs\n`,
  );
  console.log('Reading hard inputs of 5 MB, seconds');
  for (const input of hardInputs())
    console.log(`  ${input.name.padEnd(34)} ${readingSeconds(input).toFixed(2)}`);
  const rows: Record<string, Measured[]> = {
    'first import': [],
    'import, nothing new': [],
    'build, nothing new': [],
  };
  for (let run = 0; run < Number(values.runs); run++) {
    const folder = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-bench-'));
    const content = join(folder, 'content');
    await writeCopies('content', content, articles);
    rows['first import']?.push(
      await measure(process.execPath, [...NODE, 'scripts/import.ts', '--content', content]),
    );
    rows['import, nothing new']?.push(
      await measure(process.execPath, [...NODE, 'scripts/import.ts', '--content', content]),
    );
    rows['build, nothing new']?.push(
      await measure(process.execPath, [
        ...NODE,
        'scripts/build.ts',
        '--content',
        content,
        '--output',
        join(folder, 'site'),
      ]),
    );
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${'Whole commands'.padEnd(24)} seconds  articles/s  peak MB`);
  for (const [name, runs] of Object.entries(rows)) {
    const seconds = median(runs.map((run) => run.seconds));
    const peak = median(runs.map((run) => run.peakMegabytes ?? Number.NaN));
    console.log(
      `${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} ${(articles / seconds).toFixed(0).padStart(11)} ${peak.toFixed(0).padStart(8)}`,
    );
  }
});
