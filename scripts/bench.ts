/** npm run bench: speed and memory, by the methods written in docs/bench.md. */
import { writeFileSync } from 'node:fs';
import { ContentProblem } from '../src/archive/problem.ts';
import { machine } from '../src/bench/machine.ts';
import { chosenSections } from '../src/bench/sections.ts';
import { SyntheticArchive } from '../src/bench/synthetic/article.ts';
import { writeSynthetic } from '../src/bench/synthetic/write.ts';
import type { BenchRow } from '../src/bench/types.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';

const OPTIONS = {
  only: { type: 'string', value: 'NAMES', what: 'Some sections, with commas between' },
  articles: { type: 'string', default: '1000', value: 'N', what: 'Size of the archive' },
  runs: { type: 'string', default: '3', value: 'N', what: 'Of which the median is told' },
  words: { type: 'string', default: '500', value: 'N', what: 'Length of an article' },
  curve: {
    type: 'string',
    default: '1000,5000,10000,50000',
    value: 'N,N…',
    what: 'Sizes for what grows with the archive',
  },
  json: { type: 'string', value: 'FILE', what: 'A file for all figures' },
  synthetic: {
    type: 'string',
    value: 'N',
    what: 'Measure nothing: write an archive of N articles to --write',
  },
  write: { type: 'string', value: 'DIR', what: 'With --synthetic: where it goes' },
  shape: { type: 'string', default: 'markdown', value: 'SHAPE', what: 'With --synthetic: raw or markdown' },
  seed: { type: 'string', default: '1', value: 'N', what: 'With --synthetic: another seed, other articles' },
} as const;

await runCommand(async () => {
  const { values } = argumentsOf({
    usage: 'npm run bench -- [--only NAMES] [--articles N]',
    what: 'Measures speed, memory and bytes (docs/bench.md).',
    options: OPTIONS,
  });
  const wholeNumber = (name: 'articles' | 'runs' | 'words' | 'synthetic' | 'seed'): number =>
    wholeNumberOf(name, values[name]);
  const words = wholeNumber('words');
  if (values.synthetic !== undefined) {
    if (values.write === undefined)
      throw new ContentProblem('--synthetic', 'needs a folder; add --write DIR');
    if (values.shape !== 'raw' && values.shape !== 'markdown')
      throw new ContentProblem('--shape', `«${values.shape}» is neither raw nor markdown`);
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
    curve: values.curve.split(',').map((value) => wholeNumberOf('curve', value)),
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

function wholeNumberOf(name: string, value: string | undefined): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new ContentProblem(`--${name}`, `«${value}» is no whole number; give one from 1 on`);
  return number;
}
