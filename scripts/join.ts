/** npm run join -- --content DIR PART…: an archive that was imported in parts, on several machines, becomes one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentProblem } from '../src/archive/problem.ts';
import { joinParts } from '../src/pipeline/joinParts.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { COMMON_OPTIONS, commonOptions } from '../src/terminal/options.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: COMMON_OPTIONS, allowPositionals: true });
  const whole = commonOptions(values);
  for (const part of positionals)
    if (!existsSync(part)) throw new ContentProblem(part, 'is no folder; name the parts’ content folders');
  const parts = positionals.map((part) => ({
    contentDir: resolve(part),
    reportsDir: resolve(part, '..', 'reports'),
  }));
  const { sources, moved } = await joinParts(parts, whole);
  for (const { part, from, to } of moved)
    console.log(`Moved      ${join(part, from)} → ${to}: an earlier article of that title has its address`);
  console.log(`Joined     ${parts.length} parts: ${sources} sources in ${join(whole.contentDir)}`);
});
