/** npm run explain: one article in the terminal, with what was understood of it and why. */
import { readFile } from 'node:fs/promises';
import { ContentProblem } from '../src/archive/problem.ts';
import { understandFile } from '../src/pipeline/understand.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { explainArticle } from '../src/terminal/explain.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { today } from '../src/terminal/options.ts';
import { noteLine } from '../src/terminal/summary.ts';

await runCommand(async () => {
  const { positionals } = argumentsOf({
    usage: 'npm run explain -- FILE',
    what: 'Shows an article’s people, organisations and quotes in colours, each with its evidence.',
    options: {},
    takesWords: true,
  });
  const [path] = positionals;
  if (path === undefined)
    throw new ContentProblem(
      'explain',
      'name an article file: npm run explain -- content/raw/2016/ny-hall.txt',
    );
  const file = { path, bytes: await readFile(path) };
  const { drafts, notes } = understandFile(file, today());
  for (const draft of drafts) console.log(explainArticle(draft));
  for (const note of [...notes, ...drafts.flatMap(({ article }) => article.notes)])
    console.log(noteLine({ ...note, file: path }));
  if (!drafts.length) process.exitCode = 1;
});
