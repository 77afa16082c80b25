/** npm run schemas: writes docs/schemas/, the JSON Schemas of all that an editor writes by hand. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../src/archive/editors/jsonSchema.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';

await runCommand(async () => {
  argumentsOf({
    usage: 'npm run schemas',
    what: 'Writes docs/schemas/, from which editors complete and check what you write.',
    options: {},
  });
  for (const [file, text] of Object.entries(jsonSchemas())) await writeFile(join('docs/schemas', file), text);
});
