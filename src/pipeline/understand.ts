/** One file → what is understood of it: reading, names, quotes, and the Markdown that comes of them. */
import { draftMarkdown, type Understood } from '../archive/draft.ts';
import { findNames } from '../names/findNames.ts';
import { findQuotes } from '../quotes/findQuotes.ts';
import { readFile } from '../reading/read.ts';
import type { Article, Note, RawFile } from '../reading/types.ts';

/** An article as it would be written now. */
export interface Draft extends Understood {
  markdown: string;
}

export interface UnderstoodFile {
  path: string;
  drafts: Draft[];
  notes: Note[];
}

/** The three rooms of understanding, one after the other. */
export function understandArticle(article: Article): Understood {
  const names = findNames(article);
  return { article, names, quotes: findQuotes(article, names) };
}

/** @param today ISO date: a date after it is no article's */
export function understandFile(file: RawFile, today: string): UnderstoodFile {
  const { path, articles, notes } = readFile(file, { today });
  const drafts = articles.map((article) => {
    const understood = understandArticle(article);
    return { ...understood, markdown: draftMarkdown(understood) };
  });
  return { path, drafts, notes };
}
