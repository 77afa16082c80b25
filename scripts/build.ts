/** npm run build: a folder of article texts becomes a searchable site. */
import { relative } from 'node:path';
import { build } from '../src/pipeline/build.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { BUILD_OPTIONS, buildFolders, today } from '../src/terminal/options.ts';
import { showProgress } from '../src/terminal/progress.ts';
import { buildSummary, waiting } from '../src/terminal/summary.ts';

await runCommand(async () => {
  const { values } = argumentsOf({
    usage: 'npm run build -- [--content DIR] [--output DIR] [--strict]',
    what: 'Reads the articles of a content folder and writes the site.',
    options: BUILD_OPTIONS,
  });
  const folders = buildFolders(values);
  const progress = showProgress();
  try {
    const summary = await build({
      ...folders,
      strict: values.strict,
      today: today(),
      onProgress: progress.update,
      onWait: (other) => console.error(waiting(other)),
    });
    progress.stop();
    console.log(buildSummary(summary, relative('.', folders.outputDir) || '.').join('\n'));
  } finally {
    progress.stop();
  }
});
