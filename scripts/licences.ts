/** npm run licences: every package that runs with the program, with its version and its licence. */
import { runningPackages } from '../src/licences/packages.ts';

for (const { name, version, licence } of runningPackages()) console.log(`${licence}\t${name} ${version}`);
