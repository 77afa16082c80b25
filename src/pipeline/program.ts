/** The version of the understanding program: a hash of its own code, word lists and model. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms and files that decide what is written for a source. */
const UNDERSTANDING = [
  'reading',
  'language',
  'names',
  'quotes',
  'archive/draft.ts',
  'archive/escape.ts',
  'archive/frontMatter.ts',
  'archive/bodyText.ts',
  'archive/slug.ts',
  'pipeline/importedDraft.ts',
  'pipeline/understand.ts',
  'pipeline/unknownWords.ts',
  'pipeline/writtenArticle.ts',
];

/** The version of the whole program: of its code, its packages and the engine that they run on. */
export async function wholeProgram(): Promise<string> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(join(source, '..', 'package-lock.json')).catch(() => ''));
  const files = (await readdir(source, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length));
  // Waited for: many small files are read several times as fast one after the other.
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(source, file)));
  return hash.digest('hex').slice(0, 16);
}

let known: Promise<string> | undefined;

export function programVersion(): Promise<string> {
  known ??= hashSources(fileURLToPath(new URL('..', import.meta.url)));
  return known;
}

async function hashSources(sourceDir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const place of UNDERSTANDING) {
    const files = place.endsWith('.ts')
      ? [place]
      : (await readdir(join(sourceDir, place), { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile() && !entry.parentPath.includes('evaluation'))
          .map((entry) => join(entry.parentPath, entry.name).slice(sourceDir.length));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(sourceDir, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
