/** Sources that lie under another name now: what the books know of their articles follows, and with it the addresses. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import type { Books, SourceEntry } from './books.ts';
import type { ImportedFile } from './importedDraft.ts';
import type { ImportResult } from './importTypes.ts';
import { withSourceLine } from './markdownFiles.ts';

export interface Read {
  /** All sources that are there. */
  paths: readonly string[];
  /** Those that were read. */
  files: readonly ImportedFile[];
  /** Of the bytes of those that were read. */
  hashes: ReadonlyMap<string, string>;
}

/**
 * A source with the bytes of one that is gone is that one. So is each article that tells the very story of one that is gone with
 * its source: who renames a file may have saved it anew, or exported it together with others.
 * @returns names before, by those of now
 */
export function followRenamed({ paths, files, hashes }: Read, books: Books): Map<string, string> {
  const followed = new Map<string, string>();
  const there = new Set(paths);
  const gone = Object.keys(books.sources)
    .filter((path) => !there.has(path))
    .sort();
  if (!gone.length) return followed;
  const entryOf = (path: string): SourceEntry => books.sources[path] as SourceEntry;
  const byBytes = new Map(gone.map((path) => [entryOf(path).read, path]));
  const byStory = new Map(
    gone.flatMap((path) =>
      Object.entries(entryOf(path).stories).map(([file, story]) => [story, { path, file }]),
    ),
  );
  for (const { path, drafts } of files) {
    const isNew = !books.sources[path];
    const before = isNew ? byBytes.get(hashes.get(path) as string) : undefined;
    const found = drafts.flatMap(({ fingerprint }) => byStory.get(fingerprint) ?? []);
    const moved =
      before !== undefined
        ? Object.keys(entryOf(before).wrote).map((file) => ({ path: before, file }))
        : isNew || drafts.length > 1
          ? found
          : [];
    for (const one of moved) {
      if (!(one.file in entryOf(one.path).wrote)) continue;
      books.sources[path] ??= { read: '', wrote: {}, stories: {} };
      handOver(one.file, entryOf(one.path), entryOf(path));
      followed.set(path, one.path);
    }
  }
  return followed;
}

function handOver(file: string, from: SourceEntry, to: SourceEntry): void {
  to.wrote[file] = from.wrote[file] as string;
  delete from.wrote[file];
  const story = from.stories[file];
  if (story !== undefined) to.stories[file] = story;
  delete from.stories[file];
  if (from.dropped?.includes(file)) to.dropped = [...(to.dropped ?? []), file].sort();
}

/** Markdown that a person has deleted is told of a renamed source as of any other. */
export async function tellDeleted(
  contentDir: string,
  followed: ReadonlyMap<string, string>,
  { books, bySource }: { books: Books; bySource: () => Promise<Map<string, string[]>> },
  result: ImportResult,
): Promise<void> {
  for (const [path, before] of followed) {
    const { wrote, dropped } = books.sources[path] as SourceEntry;
    const away = Object.keys(wrote).filter(
      (file) => !existsSync(join(contentDir, file)) && !dropped?.includes(file),
    );
    // It may have been moved instead: then it says itself where it comes from.
    if (away.length && !(await bySource()).has(before)) result.deleted.push(...away);
  }
}

/** Whether an article would now be written as it was, but for the name of its source. @param wrote its hash then */
export function differsByName(
  markdown: string,
  wrote: string | undefined,
  before: string | undefined,
): boolean {
  if (before === undefined) return false;
  const lines = [`source: ${before}`, `source: "${before}"`, `source: '${before}'`];
  return lines.some((line) => hashOf(withSourceLine(markdown, line)) === wrote);
}
