/** npm run import: the first half of a build, article texts → Markdown. */

import { loadKnitted } from '../src/archive/load.ts';
import { ContentProblems } from '../src/archive/problem.ts';
import { idleProblems, problemsOf } from '../src/pipeline/build.ts';
import { importContent } from '../src/pipeline/importContent.ts';
import { writeReport } from '../src/report/write.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { offerDiffs } from '../src/terminal/offers.ts';
import { archiveFile, CONTENT, contentFolders, REPORTS, STRICT, today } from '../src/terminal/options.ts';
import { printable } from '../src/terminal/printable.ts';
import { showProgress } from '../src/terminal/progress.ts';
import { importSummary, reportLines, warningCount } from '../src/terminal/summary.ts';

const files = { type: 'string', multiple: true, value: 'FILE' } as const;
const flag = { type: 'boolean', default: false } as const;

await runCommand(async () => {
  const { values } = argumentsOf({
    usage: 'npm run import -- [--content DIR] [--dry-run] [--diff] [--accept FILE] …',
    what: 'Reads the article texts of a content folder and writes their Markdown, the first half of a build.',
    options: {
      content: CONTENT,
      reports: REPORTS,
      strict: { ...STRICT, what: 'Take warnings for errors: of sources, and decisions without effect' },
      'dry-run': { ...flag, what: 'Say what would happen, and write nothing' },
      diff: { ...flag, what: 'Show what it would now write in the place of files that are yours' },
      accept: { ...files, what: 'Take that text, and give up your own' },
      restore: { ...files, what: 'Write a file that you had deleted again' },
      drop: { ...files, what: 'Let it stay deleted' },
    },
  });
  const folders = contentFolders(values);
  const named = (paths: string[] = []): string[] =>
    paths.map((path) => archiveFile(folders.contentDir, path));
  const progress = showProgress();
  const imported = await importContent({
    ...folders,
    today: today(),
    dryRun: values['dry-run'],
    accept: named(values.accept),
    restore: named(values.restore),
    drop: named(values.drop),
    onProgress: (done, total) => progress.update('import', done, total),
  });
  progress.stop();
  if (values.diff) console.log(printable(offerDiffs(imported.offers)));
  console.log(importSummary(imported).join('\n'));
  const problems = problemsOf(imported, values.strict);
  if (values['dry-run']) console.log(warningCount(imported));
  else {
    const knitted = await loadKnitted(folders.contentDir).catch((error: unknown) => {
      if (error instanceof ContentProblems) return undefined;
      throw error;
    });
    const report = await writeReport(folders, imported, knitted);
    console.log(reportLines(report, imported, knitted?.editorial).join('\n'));
    if (values.strict) problems.push(...idleProblems(imported, knitted?.editorial));
  }
  if (problems.length) throw new ContentProblems(problems);
});
