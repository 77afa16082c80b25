/** `content/raw/` → `content/articles/`: reads what is new or changed, and never touches what a person has edited. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentProblem } from '../archive/problem.ts';
import type { Unsure } from '../names/types.ts';
import type { Note, RawFile } from '../reading/types.ts';
import { type Books, hashOf, readBooks, type SourceEntry, writeBooks } from './books.ts';
import type { ImportedDraft } from './importedDraft.ts';
import { articlesBySource, sourceOf } from './markdownFiles.ts';
import { importFiles } from './pool.ts';
import { programVersion } from './program.ts';
import { readSource, sourceFiles } from './sources.ts';
import { writeWhole } from './writeWhole.ts';

export interface ImportOptions {
  contentDir: string;
  /** ISO date: no article is published after it. */
  today: string;
  onProgress?: (done: number, total: number) => void;
}

/** A note with the file that it is about. */
export interface FileNote extends Note {
  file: string;
}

export interface ImportResult {
  /** Source files found. */
  sources: number;
  /** Articles by what happened to their Markdown. */
  written: { new: string[]; changed: string[]; unchanged: number };
  /** Markdown that a person has edited and that therefore was left alone. */
  keptByHand: string[];
  notes: FileNote[];
  unsure: (Unsure & { file: string })[];
}

/** @throws ContentProblem only where the books themselves cannot be read; what is wrong with a file is a note */
export async function importContent(options: ImportOptions): Promise<ImportResult> {
  const { contentDir } = options;
  const [books, program, paths] = await Promise.all([
    readBooks(contentDir),
    programVersion(),
    sourceFiles(contentDir),
  ]);
  const result: ImportResult = {
    sources: paths.length,
    written: { new: [], changed: [], unchanged: 0 },
    keptByHand: [],
    notes: [],
    unsure: [],
  };
  const { pending, hashes } = await whatToRead(contentDir, paths, { books, program }, result);
  const claims = await knownClaims(books, paths, pending);
  const bySource = articlesBySource(contentDir);
  const read = async (path: string): Promise<RawFile | undefined> => {
    const bytes = await readSource(contentDir, path).catch((error) => void note(result, path, error));
    if (bytes) hashes.set(path, hashOf(bytes));
    return bytes && { path, bytes };
  };
  const files = [];
  let done = 0;
  for await (const file of importFiles(pending, read, options.today)) {
    files.push(file);
    options.onProgress?.(++done, pending.length);
  }
  // Threads finish in any order; what is written and told follows the order of the files.
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of files) {
    result.notes.push(...file.notes.map((entry) => ({ ...entry, file: file.path })));
    if (file.notes.some((entry) => entry.level === 'error')) continue;
    const entry: SourceEntry = { read: hashes.get(file.path) as string, wrote: {} };
    let whole = true;
    for (const draft of file.drafts) {
      result.notes.push(...draft.notes.map((found) => ({ ...found, file: file.path })));
      result.unsure.push(...draft.unsure.map((found) => ({ ...found, file: file.path })));
      const target = await targetOf(contentDir, draft, file.path, file.drafts.length, books, bySource);
      const claim = claims.get(target);
      if (claim !== undefined && claim !== file.path) {
        note(result, file.path, addressTaken(file.path, draft, target, claim));
        whole = false;
        continue;
      }
      claims.set(target, file.path);
      const kept = await writeDraft(contentDir, target, draft, file.path, books.sources[file.path], result);
      if (kept === 'taken') whole = false;
      else entry.wrote[target] = hashOf(draft.markdown);
    }
    if (whole) books.sources[file.path] = entry;
  }
  forgetGone(books, paths, result);
  books.program = program;
  await writeBooks(contentDir, books);
  return result;
}

/** Sources whose hash and program are in the books, and whose Markdown still stands, need no reading. */
async function whatToRead(
  contentDir: string,
  paths: string[],
  known: { books: Books; program: string },
  result: ImportResult,
): Promise<{ pending: string[]; hashes: Map<string, string> }> {
  const hashes = new Map<string, string>();
  const pending: string[] = [];
  for (const path of paths) {
    const entry = known.books.sources[path];
    if (!entry || known.books.program !== known.program) {
      pending.push(path);
      continue;
    }
    const bytes = await readSource(contentDir, path).catch((error) => void note(result, path, error));
    if (!bytes) continue;
    const written = Object.entries(entry.wrote);
    const standing = await Promise.all(
      written.map(async ([file, wrote]) => {
        const markdown = await readFile(join(contentDir, file)).catch(() => undefined);
        if (markdown && hashOf(markdown) !== wrote) result.keptByHand.push(file);
        return markdown !== undefined;
      }),
    );
    if (hashOf(bytes) === entry.read && standing.every(Boolean)) result.written.unchanged += written.length;
    else pending.push(path);
  }
  return { pending, hashes };
}

/** Which source has which Markdown file, of those that are not read anew. */
async function knownClaims(books: Books, paths: string[], pending: string[]): Promise<Map<string, string>> {
  const reading = new Set(pending);
  const claims = new Map<string, string>();
  for (const path of paths) {
    if (reading.has(path)) continue;
    for (const file of Object.keys(books.sources[path]?.wrote ?? {})) claims.set(file, path);
  }
  return claims;
}

/** The Markdown file of a draft: where it already lies, or by year and title. */
async function targetOf(
  contentDir: string,
  draft: ImportedDraft,
  source: string,
  siblings: number,
  books: Books,
  bySource: () => Promise<Map<string, string[]>>,
): Promise<string> {
  const byTitle = `articles/${draft.date.slice(0, 4)}/${draft.slug}.md`;
  if (siblings !== 1) return byTitle;
  const [before] = Object.keys(books.sources[source]?.wrote ?? {});
  if (before !== undefined && existsSync(join(contentDir, before))) return before;
  // Renamed by hand, or the books were lost: the Markdown itself says where it comes from.
  const mayHaveMoved = before !== undefined || Object.keys(books.sources).length === 0;
  const [moved] = mayHaveMoved ? ((await bySource()).get(source) ?? []) : [];
  return moved ?? before ?? byTitle;
}

/** Writes a draft, unless a person has edited what stands there. */
async function writeDraft(
  contentDir: string,
  target: string,
  draft: ImportedDraft,
  source: string,
  entry: SourceEntry | undefined,
  result: ImportResult,
): Promise<'written' | 'kept' | 'taken'> {
  const standing = await readFile(join(contentDir, target), 'utf8').catch(() => undefined);
  const own = entry?.wrote[target];
  if (
    standing !== undefined &&
    standing !== draft.markdown &&
    (own === undefined || hashOf(standing) !== own)
  ) {
    if (own === undefined && sourceOf(standing) !== source) {
      note(result, source, addressTaken(source, draft, target, target));
      return 'taken';
    }
    if (!result.keptByHand.includes(target)) result.keptByHand.push(target);
    return 'kept';
  }
  const wrote = await writeWhole(join(contentDir, target), draft.markdown);
  if (!wrote) result.written.unchanged += 1;
  else if (standing === undefined) result.written.new.push(target);
  else result.written.changed.push(target);
  return 'written';
}

function addressTaken(source: string, draft: ImportedDraft, target: string, by: string): ContentProblem {
  const address = `/artikler/${target.slice('articles/'.length, -'.md'.length)}/`;
  return new ContentProblem(
    source,
    `«${draft.title}» wants the address ${address}, which ${by} has; change a word in one of the titles, or take one file away`,
  );
}

/** A source that is gone leaves the books; its Markdown is the editors' to keep or to delete. */
function forgetGone(books: Books, paths: string[], result: ImportResult): void {
  const there = new Set(paths);
  for (const [path, entry] of Object.entries(books.sources)) {
    if (there.has(path)) continue;
    delete books.sources[path];
    for (const file of Object.keys(entry.wrote)) {
      result.notes.push({
        file,
        level: 'warning',
        code: 'source-gone',
        message: `its source ${path} is gone; the article stays until you delete this file too`,
      });
    }
  }
}

function note(result: ImportResult, file: string, error: unknown): undefined {
  if (!(error instanceof ContentProblem)) throw error;
  result.notes.push({
    file,
    level: 'error',
    code: 'content',
    message: error.what,
    ...(error.line === undefined ? {} : { line: error.line }),
  });
}
