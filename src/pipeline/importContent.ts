/** `content/raw/` → `content/articles/`: reads what is new or changed, and never touches what a person has edited. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import { ContentProblem } from '../archive/problem.ts';
import type { RawFile } from '../reading/types.ts';
import { type Books, readBooks, type SourceEntry, writeBooks } from './books.ts';
import { passedOverNote } from './companions.ts';
import { type ArticleFindings, readFindings, writeFindings } from './findings.ts';
import { tellGone } from './gone.ts';
import type { ImportedDraft, ImportedFile } from './importedDraft.ts';
import type { ImportOptions, ImportResult } from './importTypes.ts';
import { articlesBySource } from './markdownFiles.ts';
import { type Places, placesOf } from './placing.ts';
import { programVersion } from './program.ts';
import { differsByName, followRenamed, tellDeleted } from './renamed.ts';
import { findRepeats, storiesOf } from './repeats.ts';
import { readSource, sourceFiles } from './sources.ts';
import { Spool } from './spool.ts';
import { sourcesToRead } from './toRead.ts';
import { writeWhole } from './writeWhole.ts';

/** @throws ContentProblem only where the books themselves cannot be read; what is wrong with a file is a note */
export async function importContent(options: ImportOptions): Promise<ImportResult> {
  const spool = new Spool();
  try {
    return await importThrough(spool, options);
  } finally {
    spool.close();
  }
}

async function importThrough(spool: Spool, options: ImportOptions): Promise<ImportResult> {
  const { contentDir, reportsDir } = options;
  const [books, program, { articles: paths, passedOver }] = await Promise.all([
    readBooks(contentDir),
    programVersion(),
    sourceFiles(contentDir),
  ]);
  const findings = await readFindings(reportsDir, program);
  const result: ImportResult = {
    sources: paths.length,
    written: { new: [], changed: [], unchanged: 0 },
    keptByHand: [],
    offers: [],
    deleted: [],
    notes: passedOverNote(passedOver),
    findings,
  };
  const bySource = articlesBySource(contentDir);
  const hashes = new Map<string, string>();
  const read = (path: string): Promise<Uint8Array | undefined> =>
    readSource(contentDir, path).catch((error) => void note(result, error));
  checkAsked(options, books);
  const pending = await sourcesToRead(paths, { books, program, findings, bySource, read }, options, result);
  const files = await understand(pending, read, hashes, spool, options);
  const followed = followRenamed({ paths, files, hashes }, books);
  await tellDeleted(contentDir, followed, { books, bySource }, result);
  const repeats = await findRepeats(contentDir, storiesOf(books, paths, pending, files));
  result.notes.push(...repeats.notes);
  const told = files.map((file) => ({
    ...file,
    drafts: file.drafts.filter((draft) => !repeats.refused.has(draft)),
  }));
  const places = await placesOf(contentDir, told, { books, bySource, followed });
  for (const file of files) {
    result.notes.push(...file.notes.map((entry) => ({ ...entry, file: file.path })));
    await place(file, hashes.get(file.path) as string, books, { places, followed }, options, result);
  }
  books.program = program;
  result.keptByHand = [...new Set(result.keptByHand)].sort();
  await tellGone(contentDir, books, paths, result);
  if (!options.dryRun) {
    await writeBooks(contentDir, books);
    await writeFindings(reportsDir, findings);
  }
  return result;
}

/** @throws ContentProblem where an option names a file that the importer knows nothing of */
function checkAsked(options: ImportOptions, books: Books): void {
  const known = new Set(Object.values(books.sources).flatMap(({ wrote }) => Object.keys(wrote)));
  for (const option of ['accept', 'restore', 'drop'] as const) {
    for (const file of options[option] ?? []) {
      if (!known.has(file))
        throw new ContentProblem(file, `--${option} knows no such file; name it as articles/YYYY/name.md`);
      const there = existsSync(join(options.contentDir, file));
      if (there !== (option === 'accept'))
        throw new ContentProblem(
          file,
          there
            ? `is there; --${option} is for a file that was deleted`
            : 'is not there; use --restore for a file that was deleted',
        );
    }
  }
}

/** In the order of the files, though threads finish in any. */
async function understand(
  pending: readonly string[],
  read: (path: string) => Promise<Uint8Array | undefined>,
  hashes: Map<string, string>,
  spool: Spool,
  options: ImportOptions,
): Promise<ImportedFile[]> {
  const raw = async (path: string): Promise<RawFile | undefined> => {
    const bytes = await read(path);
    if (bytes) hashes.set(path, hashOf(bytes));
    return bytes && { path, bytes };
  };
  const files: ImportedFile[] = [];
  if (!pending.length) return files;
  // Who understands articles, with all that it knows of Norwegian, is called where there is anything to understand.
  const { importFiles } = await import('./pool.ts');
  for await (const file of importFiles(pending, raw, options.today)) {
    files.push({ ...file, drafts: file.drafts.map((draft) => spooled(draft, spool)) });
    options.onProgress?.(files.length, pending.length);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The same draft, whose Markdown waits in the spool. */
function spooled({ markdown, ...draft }: ImportedDraft, spool: Spool): ImportedDraft {
  return Object.defineProperty(draft as ImportedDraft, 'markdown', { get: spool.keep(markdown) });
}

/** Puts what came of a source in its places, and into the books. */
async function place(
  file: ImportedFile,
  hash: string,
  books: Books,
  { places, followed }: { places: Places; followed: ReadonlyMap<string, string> },
  options: ImportOptions,
  result: ImportResult,
): Promise<void> {
  const before = books.sources[file.path];
  const entry: SourceEntry = {
    read: hash,
    wrote: {},
    stories: {},
    ...(before?.dropped ? { dropped: before.dropped } : {}),
  };
  const articles: ArticleFindings[] = [];
  let whole = !file.notes.some(({ level }) => level === 'error');
  for (const draft of file.drafts) {
    result.notes.push(...draft.notes.map((found) => ({ ...found, file: file.path })));
    const target = places.get(draft);
    if (typeof target !== 'string') {
      if (target) note(result, target);
      whole = false;
      continue;
    }
    const isAway = entry.dropped?.includes(target) || result.deleted.includes(target);
    const origin = { source: file.path, formerly: followed.get(file.path), own: before?.wrote[target] };
    if (!isAway) await writeDraft(target, draft, origin, entry, options, result);
    entry.stories[target] = draft.fingerprint;
    if (isAway) entry.wrote[target] = before?.wrote[target] ?? hashOf(draft.markdown);
    const { title, people, organisations, quotes, notes, unsure } = draft;
    if (!isAway) articles.push({ file: target, title, people, organisations, quotes, notes, unsure });
  }
  if (whole) {
    books.sources[file.path] = entry;
    result.findings.sources[file.path] = { read: hash, articles };
    return;
  }
  // What was not read to the end is read again the next time; what it wrote before is still its own.
  const wrote = { ...before?.wrote, ...entry.wrote };
  const stories = { ...before?.stories, ...entry.stories };
  if (Object.keys(wrote).length) books.sources[file.path] = { ...entry, read: '', wrote, stories };
}

/** Writes a draft, unless a person has edited what stands there. @param origin its source, and what came of it before */
async function writeDraft(
  target: string,
  draft: ImportedDraft,
  { source, formerly, own }: { source: string; formerly: string | undefined; own: string | undefined },
  entry: SourceEntry,
  options: ImportOptions,
  result: ImportResult,
): Promise<void> {
  const path = join(options.contentDir, target);
  const { markdown } = draft;
  const standing = await readFile(path, 'utf8').catch(() => undefined);
  const now = hashOf(markdown);
  const isEdited =
    standing !== undefined && standing !== markdown && (own === undefined || hashOf(standing) !== own);
  if (isEdited && !options.accept?.includes(target)) {
    result.keptByHand.push(target);
    const isRenamed = differsByName(markdown, own, formerly);
    entry.wrote[target] = isRenamed ? now : (own ?? now);
    if (own !== undefined && own !== now && !isRenamed) {
      result.offers.push({ file: target, source, standing, offered: markdown });
      entry.offers = { ...entry.offers, [target]: now };
    }
    return;
  }
  result.keptByHand = result.keptByHand.filter((file) => file !== target);
  entry.wrote[target] = now;
  if (standing === markdown) result.written.unchanged += 1;
  else if (standing === undefined) result.written.new.push(target);
  else result.written.changed.push(target);
  if (!options.dryRun) await writeWhole(path, markdown);
}

function note(result: ImportResult, error: unknown): undefined {
  if (!(error instanceof ContentProblem)) throw error;
  result.notes.push({
    file: error.file,
    level: 'error',
    code: 'content',
    message: error.what,
    ...(error.line === undefined ? {} : { line: error.line }),
  });
}
