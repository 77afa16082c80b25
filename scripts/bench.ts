/** npm run bench [-- --only NAMES --articles N …]: speed and memory, by the methods written in docs/bench.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine } from '../src/bench/machine.ts';
import { chosenSections } from '../src/bench/sections.ts';
import { SyntheticArchive } from '../src/bench/synthetic/article.ts';
import { writeSynthetic } from '../src/bench/synthetic/write.ts';
import type { BenchRow } from '../src/bench/types.ts';
import { runCommand } from '../src/terminal/fail.ts';

const { values } = parseArgs({
  options: {
    /** Sections, with commas between. */
    only: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    words: { type: 'string', default: '500' },
    curve: { type: 'string', default: '1000,5000,10000,50000' },
    /** A file for all figures. */
    json: { type: 'string' },
    /** Measures nothing: writes an archive of so many articles to `--write`, raw or as Markdown. */
    synthetic: { type: 'string' },
    write: { type: 'string' },
    shape: { type: 'string', default: 'markdown' },
    seed: { type: 'string', default: '1' },
  },
});

await runCommand(async () => {
  const words = wholeNumber('words');
  if (values.synthetic !== undefined) {
    if (values.write === undefined) throw new Error('--synthetic needs --write DIR');
    if (values.shape !== 'raw' && values.shape !== 'markdown')
      throw new Error(`--shape: «${values.shape}» is neither raw nor markdown`);
    const articles = wholeNumber('synthetic');
    const archive = new SyntheticArchive({ articles, words, seed: wholeNumber('seed') });
    writeSynthetic(archive, values.write, values.shape, { count: articles });
    console.log(`${articles} articles, ${archive.people} people: ${values.write}`);
    return;
  }
  const options = {
    articles: wholeNumber('articles'),
    runs: wholeNumber('runs'),
    words,
    curve: values.curve.split(',').map(Number),
  };
  const here = machine();
  console.log(
    `Node ${here.node}, ${here.cores} cores (${here.processor}), ${here.memoryGigabytes} GB, ${here.system}; median of ${options.runs} runs`,
  );
  const sections: Record<string, BenchRow[]> = {};
  for (const section of chosenSections(values.only)) {
    console.log('');
    sections[section.name] = await section.run(options);
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ machine: here, options, sections }, undefined, 2)}\n`);
  }
});

function wholeNumber(name: 'articles' | 'runs' | 'words' | 'synthetic' | 'seed'): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name}: «${values[name]}» is no number`);
  return number;
}
