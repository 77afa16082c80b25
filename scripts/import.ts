/** npm run import [-- --content DIR --strict]: the first half of a build, article texts → Markdown. */
import { ContentProblems } from '../src/archive/problem.ts';
import { problemsOf } from '../src/pipeline/build.ts';
import { importContent } from '../src/pipeline/importContent.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { commonOptions } from '../src/terminal/options.ts';
import { showProgress } from '../src/terminal/progress.ts';
import { importSummary } from '../src/terminal/summary.ts';

await runCommand(async () => {
  const options = commonOptions();
  const progress = showProgress();
  const imported = await importContent({
    ...options,
    onProgress: (done, total) => progress.update('import', done, total),
  });
  progress.stop();
  console.log(importSummary(imported).join('\n'));
  const problems = problemsOf(imported, options.strict);
  if (problems.length) throw new ContentProblems(problems);
});
