/** `content/site.yml`: title, address, language, publisher. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from './frontMatter.ts';
import { checkLetters } from './lostLetters.ts';
import { ContentProblem } from './problem.ts';
import { type SiteSettings, siteSettings } from './schema.ts';

/** @throws ContentProblem where the file is missing or against its schema */
export async function readSettings(contentDir: string): Promise<SiteSettings> {
  let source: string;
  try {
    source = await readFile(join(contentDir, 'site.yml'), 'utf8');
  } catch {
    throw new ContentProblem(
      'site.yml',
      'is missing; write one with at least a line «title: …» (see the README)',
    );
  }
  checkLetters('site.yml', source);
  return parseYaml('site.yml', source, siteSettings);
}
