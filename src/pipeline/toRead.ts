/** Which sources are read: new ones, changed ones, and those about which something is asked. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import type { Books, SourceEntry } from './books.ts';
import type { Findings } from './findings.ts';
import type { ImportOptions, ImportResult } from './importTypes.ts';

interface Standing {
  books: Books;
  program: string;
  findings: Findings;
  bySource: () => Promise<Map<string, string[]>>;
  /** The source's bytes; nothing where it cannot be read, which then is noted. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/**
 * Sources that need no reading: their hash and program are in the books, and their Markdown stands.
 * Markdown that stood and is gone was deleted by a person: it is told, and written again only on their word.
 */
export async function sourcesToRead(
  paths: readonly string[],
  standing: Standing,
  options: ImportOptions,
  result: ImportResult,
): Promise<string[]> {
  const { books, program, findings } = standing;
  const pending: string[] = [];
  // Without the whole folder nobody has deleted single articles: all is made anew.
  const isFresh = !existsSync(join(options.contentDir, 'articles'));
  for (const path of paths) {
    const entry = books.sources[path];
    if (!entry || isFresh) {
      pending.push(path);
      continue;
    }
    const bytes = await standing.read(path);
    if (!bytes) continue;
    const { kept, gone } = await standingFiles(options.contentDir, entry, result);
    const moved = gone.length > 0 && (await standing.bySource()).has(path);
    if (!moved) deletedFiles(entry, gone, options, result);
    const asked = options.restore?.some((file) => gone.includes(file)) || entry.offers !== undefined;
    const isKnown = findings.sources[path]?.read === entry.read;
    if (hashOf(bytes) !== entry.read || books.program !== program || moved || asked || !isKnown)
      pending.push(path);
    else result.written.unchanged += kept;
  }
  return pending;
}

async function standingFiles(
  contentDir: string,
  entry: SourceEntry,
  result: ImportResult,
): Promise<{ kept: number; gone: string[] }> {
  const gone: string[] = [];
  let kept = 0;
  for (const [file, wrote] of Object.entries(entry.wrote)) {
    const markdown = await readFile(join(contentDir, file)).catch(() => undefined);
    if (markdown === undefined) {
      gone.push(file);
      continue;
    }
    if (hashOf(markdown) === wrote) kept += 1;
    else result.keptByHand.push(file);
  }
  return { kept, gone };
}

/** Remembers what is to stay away, forgets what is to come back, and tells the rest. */
function deletedFiles(
  entry: SourceEntry,
  gone: readonly string[],
  options: ImportOptions,
  result: ImportResult,
): void {
  const dropped = new Set(entry.dropped);
  for (const file of gone) {
    if (options.restore?.includes(file)) dropped.delete(file);
    else if (options.drop?.includes(file)) dropped.add(file);
    else if (!dropped.has(file)) result.deleted.push(file);
  }
  if (dropped.size) entry.dropped = [...dropped].sort();
  else delete entry.dropped;
}
