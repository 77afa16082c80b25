/** npm run join: an archive that was imported in parts, on several machines, becomes one. */
import { join, resolve } from 'node:path';
import { ContentProblem } from '../src/archive/problem.ts';
import { joinParts } from '../src/pipeline/joinParts.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { contentFolders, REPORTS } from '../src/terminal/options.ts';

const EXAMPLE = 'npm run join -- --content whole part-2015 part-2016';

await runCommand(async () => {
  const { values, positionals } = argumentsOf({
    usage: EXAMPLE,
    what: 'Puts the content folders of an archive’s parts together (docs/scale.md).',
    options: {
      // Without a default: npm keeps `--content` to itself where «--» is forgotten, and the sample archive is no target.
      content: {
        type: 'string',
        value: 'DIR',
        what: 'The content folder that they become; made where it is not there',
      },
      reports: REPORTS,
    },
    takesWords: true,
  });
  const { content } = values;
  if (content === undefined)
    throw new ContentProblem('join', `say which folder the parts are joined into, behind «--»: ${EXAMPLE}`);
  if (!positionals.length)
    throw new ContentProblem('join', `name the content folders of the parts: ${EXAMPLE}`);
  const whole = contentFolders({ ...values, content }, true);
  const parts = positionals.map((part) => ({
    contentDir: resolve(part),
    reportsDir: resolve(part, '..', 'reports'),
  }));
  const { sources, moved } = await joinParts(parts, whole);
  for (const { part, from, to } of moved)
    console.log(`Moved      ${join(part, from)} → ${to}: an earlier article of that title has its address`);
  console.log(
    `Joined     ${parts.length} ${parts.length === 1 ? 'part' : 'parts'}: ${sources} sources in ${whole.contentDir}`,
  );
});
