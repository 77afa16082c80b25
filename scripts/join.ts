/** npm run join -- --content DIR PART…: an archive that was imported in parts, on several machines, becomes one. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentProblem } from '../src/archive/problem.ts';
import { joinParts } from '../src/pipeline/joinParts.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { COMMON_OPTIONS, commonOptions } from '../src/terminal/options.ts';

const EXAMPLE = 'npm run join -- --content whole part-2015 part-2016';

await runCommand(async () => {
  // Without a default: npm keeps `--content` to itself where «--» is forgotten, and the sample archive is no target.
  const options = { ...COMMON_OPTIONS, content: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { content } = values;
  if (content === undefined)
    throw new ContentProblem('join', `say which folder the parts are joined into, behind «--»: ${EXAMPLE}`);
  if (!positionals.length)
    throw new ContentProblem('join', `name the content folders of the parts: ${EXAMPLE}`);
  const whole = commonOptions({ ...values, content }, true);
  const parts = positionals.map((part) => ({
    contentDir: resolve(part),
    reportsDir: resolve(part, '..', 'reports'),
  }));
  const sources = await joinParts(parts, whole);
  console.log(
    `Joined     ${parts.length} ${parts.length === 1 ? 'part' : 'parts'}: ${sources} sources in ${whole.contentDir}`,
  );
});
