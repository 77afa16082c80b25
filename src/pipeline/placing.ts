/** Where an article's Markdown stands, and who has that place already. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentProblem } from '../archive/problem.ts';
import type { Books } from './books.ts';
import type { ImportedDraft, ImportedFile } from './importedDraft.ts';

/** Which source has which Markdown file, of those that are not read anew. */
export function knownClaims(
  books: Books,
  paths: readonly string[],
  pending: readonly string[],
): Map<string, string> {
  const reading = new Set(pending);
  const claims = new Map<string, string>();
  for (const path of paths) {
    if (reading.has(path)) continue;
    for (const file of Object.keys(books.sources[path]?.wrote ?? {})) claims.set(file, path);
  }
  return claims;
}

/** The Markdown file of a draft: where it already lies, or by year and title. */
export async function targetOf(
  contentDir: string,
  draft: ImportedDraft,
  { path, drafts }: ImportedFile,
  books: Books,
  bySource: () => Promise<Map<string, string[]>>,
): Promise<string> {
  const byTitle = `articles/${draft.date.slice(0, 4)}/${draft.slug}.md`;
  if (drafts.length !== 1) return byTitle;
  const [before] = Object.keys(books.sources[path]?.wrote ?? {});
  if (before !== undefined && existsSync(join(contentDir, before))) return before;
  // Renamed by hand, or the books were lost: the Markdown itself says where it comes from.
  const mayHaveMoved = before !== undefined || Object.keys(books.sources).length === 0;
  const [moved] = mayHaveMoved ? ((await bySource()).get(path) ?? []) : [];
  return moved ?? before ?? byTitle;
}

export function addressTaken(
  source: string,
  draft: ImportedDraft,
  target: string,
  by: string,
): ContentProblem {
  const address = `/artikler/${target.slice('articles/'.length, -'.md'.length)}/`;
  return new ContentProblem(
    source,
    `«${draft.title}» wants the address ${address}, which ${by} has; change a word in one of the titles, or take one file away`,
  );
}
