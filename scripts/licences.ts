/** npm run licences: every package that runs with the program, with its version and its licence. */
import { runningPackages } from '../src/licences/packages.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';

await runCommand(async () => {
  argumentsOf({
    usage: 'npm run licences',
    what: 'Lists every package that runs with the program, with its licence.',
    options: {},
  });
  for (const { name, version, licence } of runningPackages()) console.log(`${licence}\t${name} ${version}`);
});
