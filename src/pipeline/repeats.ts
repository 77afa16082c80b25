/** Articles that say the same as another, or nearly: told with both names, and the same text not written twice. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMarkdown } from '../archive/frontMatter.ts';
import { ContentProblem } from '../archive/problem.ts';
import { likelyPairs, NEAR, shareInCommon } from '../reading/duplicates.ts';
import type { Note } from '../reading/types.ts';
import type { Books } from './books.ts';
import type { ImportedDraft, ImportedFile } from './importedDraft.ts';
import { storyText } from './writtenArticle.ts';

/** A story of the archive: one that was just read, or one that was written before. */
export interface Story {
  source: string;
  fingerprint: string;
  draft?: ImportedDraft;
  /** Its Markdown, relative to the content folder, where it was written before. */
  file?: string;
}

export interface Repeats {
  notes: (Note & { file: string })[];
  /** Those that have another's text, word for word. */
  refused: Set<ImportedDraft>;
}

/** @param stories those that were there first come first */
export async function findRepeats(contentDir: string, stories: readonly Story[]): Promise<Repeats> {
  const repeats: Repeats = { notes: [], refused: new Set() };
  for (const { first, second, same } of likelyPairs(stories.map((story) => story.fingerprint))) {
    const [one, other] = [stories[first] as Story, stories[second] as Story];
    const who = nameOf(one, other);
    if (same) {
      if (other.draft) repeats.refused.add(other.draft);
      const message = `${who.other}has the same text as ${who.one}; take one of the two away`;
      repeats.notes.push({ file: other.source, level: 'error', code: 'duplicate', message });
      continue;
    }
    const texts = await Promise.all([storyOf(contentDir, one), storyOf(contentDir, other)]);
    const [text, otherText] = texts;
    if (text === undefined || otherText === undefined) continue;
    const share = shareInCommon(text, otherText);
    if (share < NEAR) continue;
    const message = `${who.other}has ${Math.floor(share * 100)} % of its words in common with ${who.one}; take one of the two away if they are one article`;
    repeats.notes.push({ file: other.source, level: 'warning', code: 'near-duplicate', message });
  }
  return repeats;
}

/** By file; inside one export by title. */
function nameOf(one: Story, other: Story): { one: string; other: string } {
  if (one.source !== other.source) return { one: one.source, other: '' };
  const title = (story: Story): string => (story.draft ? `«${story.draft.title}»` : (story.file ?? ''));
  return { one: `${title(one)} in the same file`, other: `${title(other)} ` };
}

/** Nothing where the Markdown is gone, or an editor is in the middle of it: then the archive tells what is wrong. */
async function storyOf(contentDir: string, { source, draft, file }: Story): Promise<string | undefined> {
  const markdown =
    draft?.markdown ?? (file && (await readFile(join(contentDir, file), 'utf8').catch(() => undefined)));
  if (markdown === undefined) return undefined;
  try {
    return storyText(parseMarkdown(source, markdown));
  } catch (error) {
    if (error instanceof ContentProblem) return undefined;
    throw error;
  }
}

/** All stories, those of sources that were read before first. */
export function storiesOf(
  books: Books,
  paths: readonly string[],
  pending: readonly string[],
  files: readonly ImportedFile[],
): Story[] {
  const reading = new Set(pending);
  const before = paths
    .filter((path) => !reading.has(path))
    .flatMap((source) =>
      Object.entries(books.sources[source]?.stories ?? {}).map(([file, fingerprint]) => ({
        source,
        file,
        fingerprint,
      })),
    );
  const now = files.flatMap(({ path, drafts }) =>
    drafts.map((draft) => ({ source: path, draft, fingerprint: draft.fingerprint })),
  );
  return [...before, ...now];
}
