/**
 * npm run import [-- --content DIR --strict --dry-run --diff --accept FILE --restore FILE --drop FILE]:
 * the first half of a build, article texts → Markdown.
 */
import { parseArgs } from 'node:util';
import { loadKnitted } from '../src/archive/load.ts';
import { ContentProblems } from '../src/archive/problem.ts';
import { problemsOf } from '../src/pipeline/build.ts';
import { importContent } from '../src/pipeline/importContent.ts';
import { writeReport } from '../src/report/write.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { offerDiffs } from '../src/terminal/offers.ts';
import { archiveFile, COMMON_OPTIONS, commonOptions } from '../src/terminal/options.ts';
import { printable } from '../src/terminal/printable.ts';
import { showProgress } from '../src/terminal/progress.ts';
import { importSummary, reportLines, warningCount } from '../src/terminal/summary.ts';

const files = { type: 'string', multiple: true } as const;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      ...COMMON_OPTIONS,
      'dry-run': { type: 'boolean', default: false },
      diff: { type: 'boolean', default: false },
      accept: files,
      restore: files,
      drop: files,
    },
  });
  const options = commonOptions(values);
  const named = (paths: string[] = []): string[] =>
    paths.map((path) => archiveFile(options.contentDir, path));
  const progress = showProgress();
  const imported = await importContent({
    ...options,
    dryRun: values['dry-run'],
    accept: named(values.accept),
    restore: named(values.restore),
    drop: named(values.drop),
    onProgress: (done, total) => progress.update('import', done, total),
  });
  progress.stop();
  if (values.diff) console.log(printable(offerDiffs(imported.offers)));
  console.log(importSummary(imported).join('\n'));
  if (values['dry-run']) console.log(warningCount(imported));
  else {
    const knitted = await loadKnitted(options.contentDir).catch((error: unknown) => {
      if (error instanceof ContentProblems) return undefined;
      throw error;
    });
    const report = await writeReport(options, imported, knitted);
    console.log(reportLines(report, imported, knitted?.editorial).join('\n'));
  }
  const problems = problemsOf(imported, options.strict);
  if (problems.length) throw new ContentProblems(problems);
});
