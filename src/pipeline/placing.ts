/**
 * Where each article's Markdown stands. An article that has its file keeps it; a new one is named by year and title, and where
 * that name is another's («Leder», «Dødsfall»: every paper has many of a title) by its date as well. The second name is so the
 * article's own, whatever else there is or comes later.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMarkdown } from '../archive/frontMatter.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { NEAR, shareInCommon } from '../reading/duplicates.ts';
import type { Books } from './books.ts';
import type { ImportedDraft, ImportedFile } from './importedDraft.ts';
import { sourceOf } from './markdownFiles.ts';
import { storyText } from './writtenArticle.ts';

/** The Markdown file of each draft, or why it can have none. */
export type Places = Map<ImportedDraft, string | ContentProblem>;

interface Known {
  books: Books;
  bySource: () => Promise<Map<string, string[]>>;
  /** Names of sources before they were renamed, by those of now. */
  followed: ReadonlyMap<string, string>;
}

/** @param files those that were read, without drafts that are refused */
export async function placesOf(
  contentDir: string,
  files: readonly ImportedFile[],
  known: Known,
): Promise<Places> {
  const owners = ownersOf(known.books);
  const places: Places = new Map();
  const homeless: { draft: ImportedDraft; path: string }[] = [];
  for (const file of files) {
    const taken = await keptPlaces(contentDir, file, known);
    for (const draft of file.drafts) {
      const kept = taken.get(draft);
      if (kept === undefined) homeless.push({ draft, path: file.path });
      else places.set(draft, kept);
    }
    for (const target of taken.values()) owners.set(target, file.path);
  }
  const used = new Set(places.values());
  homeless.sort((a, b) => order(a.draft.date, b.draft.date) || order(a.path, b.path));
  for (const { draft, path } of homeless) {
    const isFree = (target: string): boolean => !used.has(target) && (owners.get(target) ?? path) === path;
    const target = await newPlace(contentDir, draft, path, isFree);
    places.set(draft, target);
    used.add(target);
  }
  return places;
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which source has which Markdown file. */
function ownersOf({ sources }: Books): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [path, { wrote }] of Object.entries(sources))
    for (const file of Object.keys(wrote)) owners.set(file, path);
  return owners;
}

/** By title, then by date, then counted. @param byTitle folder, year and title, without an ending */
export function nameOf(byTitle: string, date: string, number: number): string {
  if (number === 0) return `${byTitle}.md`;
  return `${byTitle}-${date}${number === 1 ? '' : `-${number}`}.md`;
}

const nameOfDraft = ({ date, slug }: ImportedDraft, number: number): string =>
  nameOf(`articles/${date.slice(0, 4)}/${slug}`, date, number);

/** Which drafts of a source have their file already. */
async function keptPlaces(
  contentDir: string,
  { path, drafts }: ImportedFile,
  { books, bySource, followed }: Known,
): Promise<Map<ImportedDraft, string>> {
  const before = books.sources[path];
  const wrote = Object.keys(before?.wrote ?? {});
  const [only, ...others] = drafts;
  if (only && !others.length && wrote[0] !== undefined && existsSync(join(contentDir, wrote[0])))
    return new Map([[only, wrote[0]]]);
  // Renamed by hand, or the books were lost: the Markdown itself says where it comes from.
  const mayHaveMoved = wrote.length > 0 ? !others.length : Object.keys(books.sources).length === 0;
  const moved = mayHaveMoved ? ((await bySource()).get(followed.get(path) ?? path) ?? []) : [];
  if (only && !others.length) {
    const kept = moved[0] ?? wrote[0];
    return new Map(kept === undefined ? [] : [[only, kept]]);
  }
  return sharedOut(drafts, new Set([...wrote, ...moved]), before?.stories ?? {});
}

/** Of several articles each has the file with its story; one that tells another story now, the file with its name. */
function sharedOut(
  drafts: readonly ImportedDraft[],
  files: Set<string>,
  stories: Readonly<Record<string, string>>,
): Map<ImportedDraft, string> {
  const kept = new Map<ImportedDraft, string>();
  const give = (draft: ImportedDraft, file: string | undefined): void => {
    if (file !== undefined && !kept.has(draft) && files.delete(file)) kept.set(draft, file);
  };
  const byStory = new Map(Object.entries(stories).map(([file, story]) => [story, file]));
  for (const draft of drafts) give(draft, byStory.get(draft.fingerprint));
  // A name with a date is this draft's alone; one without may be another's of the same title.
  for (const number of [1, 0]) for (const draft of drafts) give(draft, nameOfDraft(draft, number));
  return kept;
}

/** A name that nobody has, unless what stands there is this article, or says what it says. */
async function newPlace(
  contentDir: string,
  draft: ImportedDraft,
  source: string,
  isFree: (target: string) => boolean,
): Promise<string | ContentProblem> {
  for (let number = 0; ; number += 1) {
    const target = nameOfDraft(draft, number);
    if (!isFree(target)) continue;
    const standing = await readFile(join(contentDir, target), 'utf8').catch(() => undefined);
    if (standing === undefined || standing === draft.markdown || sourceOf(standing) === source) return target;
    if (saysTheSame(standing, draft.markdown))
      return new ContentProblem(
        source,
        `«${draft.title}» stands in ${target} already, which did not come from this file; take one of the two away`,
      );
  }
}

/** A file that cannot be read is an editor's at work, and no reason to write the article twice. */
function saysTheSame(standing: string, markdown: string): boolean {
  try {
    const [one, other] = [standing, markdown].map((text) => storyText(parseMarkdown('', text)));
    return shareInCommon(one as string, other as string) >= NEAR;
  } catch (error) {
    if (error instanceof ContentProblem || error instanceof ContentProblems) return true;
    throw error;
  }
}
