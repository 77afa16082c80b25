/** npm start: builds, serves on localhost, and builds again when content changes. */
import { serve } from '../src/pipeline/serve.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { errorLines, runCommand } from '../src/terminal/fail.ts';
import { BUILD_OPTIONS, buildFolders, portOf, today } from '../src/terminal/options.ts';
import { printable } from '../src/terminal/printable.ts';
import { buildSummary, waiting } from '../src/terminal/summary.ts';

await runCommand(async () => {
  const { values } = argumentsOf({
    usage: 'npm start -- [--content DIR] [--output DIR] [--port N]',
    what: 'Builds the site, shows it on this machine, and builds again when something changes.',
    options: {
      ...BUILD_OPTIONS,
      port: { type: 'string', default: '8080', value: 'N', what: 'Where it is shown: http://localhost:N/' },
    },
  });
  const folders = buildFolders(values);
  await serve({
    ...folders,
    strict: values.strict,
    port: portOf(values.port),
    today: today(),
    onWait: (other) => console.error(waiting(other)),
    onBuilt: (summary) => console.log(buildSummary(summary, folders.outputDir).join('\n')),
    onFailed: (error) => {
      for (const line of errorLines(error)) console.error(printable(line));
    },
    onListening: (address) => console.log(`Serving ${address} (stop with Ctrl+C)`),
  });
});
