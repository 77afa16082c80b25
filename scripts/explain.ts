/** npm run explain: one article in the terminal, with what was understood of it and why. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentProblem } from '../src/archive/problem.ts';
import { sourceOf } from '../src/pipeline/markdownFiles.ts';
import { understandFile } from '../src/pipeline/understand.ts';
import { shellWord } from '../src/report/shellWord.ts';
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
  if ((await stat(path)).isDirectory())
    throw new ContentProblem(path, 'is a folder; name one article file in it');
  const file = { path, bytes: await readFile(path) };
  const { drafts, notes, markdown } = understandFile(file, today());
  if (markdown !== undefined) throw nothingFound(path, sourceOf(markdown));
  for (const draft of drafts) console.log(explainArticle(draft));
  for (const note of [...notes, ...drafts.flatMap(({ article }) => article.notes)])
    console.log(noteLine({ ...note, file: path }));
  if (!drafts.length) process.exitCode = 1;
});

/** An article as it stands in the archive: what it says has been found already, or was written by hand. */
function nothingFound(path: string, source: string | undefined): ContentProblem {
  const folder = /^(.*)articles[\\/]/.exec(path)?.[1];
  const raw = source === undefined || folder === undefined ? undefined : join(folder, source);
  return new ContentProblem(
    path,
    raw !== undefined && existsSync(raw)
      ? `is an article already; explain its source: npm run explain -- ${shellWord(raw)}`
      : 'is an article already, and nothing is found in it anew; name a file in raw/',
  );
}
