/** npm run build [-- --content DIR --output DIR --strict]: a folder of article texts becomes a searchable site. */
import { relative } from 'node:path';
import { build } from '../src/pipeline/build.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { commonOptions } from '../src/terminal/options.ts';
import { showProgress } from '../src/terminal/progress.ts';
import { buildSummary, waiting } from '../src/terminal/summary.ts';

await runCommand(async () => {
  const options = commonOptions();
  const progress = showProgress();
  try {
    const summary = await build({
      ...options,
      onProgress: progress.update,
      onWait: (other) => console.error(waiting(other)),
    });
    progress.stop();
    console.log(buildSummary(summary, relative('.', options.outputDir) || '.').join('\n'));
  } finally {
    progress.stop();
  }
});
