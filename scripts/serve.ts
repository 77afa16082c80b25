/** npm start [-- --content DIR --output DIR --port N]: builds, serves on localhost, and builds again when content changes. */
import { serve } from '../src/pipeline/serve.ts';
import { errorLines, runCommand } from '../src/terminal/fail.ts';
import { commonOptions } from '../src/terminal/options.ts';
import { printable } from '../src/terminal/printable.ts';
import { buildSummary, waiting } from '../src/terminal/summary.ts';

await runCommand(async () => {
  const options = commonOptions();
  await serve({
    ...options,
    onWait: (other) => console.error(waiting(other)),
    onBuilt: (summary) => console.log(buildSummary(summary, options.outputDir).join('\n')),
    onFailed: (error) => {
      for (const line of errorLines(error)) console.error(printable(line));
    },
    onListening: (address) => console.log(`Serving ${address} (stop with Ctrl+C)`),
  });
});
