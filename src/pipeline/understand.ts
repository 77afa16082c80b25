/** One file → what is understood of it: reading, names, quotes, and the Markdown that comes of them, checked word for word. */
import { draftMarkdown, type Understood } from '../archive/draft.ts';
import { type MarkdownFile, parseMarkdown } from '../archive/frontMatter.ts';
import { ContentProblem } from '../archive/problem.ts';
import { findNames } from '../names/findNames.ts';
import { findQuotes } from '../quotes/findQuotes.ts';
import { readFile } from '../reading/read.ts';
import type { Article, Note, RawFile } from '../reading/types.ts';
import { writtenFaults } from './writtenArticle.ts';

/** An article as it would be written now, and as the site would read it again. */
export interface Draft extends Understood {
  markdown: string;
  written: MarkdownFile;
}

export interface UnderstoodFile {
  path: string;
  drafts: Draft[];
  /** Markdown that came under the contract already, whole. */
  markdown?: string;
  notes: Note[];
}

/** The three rooms of understanding, one after the other. */
export function understandArticle(article: Article): Understood {
  const names = findNames(article);
  return { article, names, quotes: findQuotes(article, names) };
}

/** @param today ISO date: a date after it is no article's */
export function understandFile(file: RawFile, today: string): UnderstoodFile {
  const { path, articles, markdown, notes } = readFile(file, { today });
  const drafts: Draft[] = [];
  const faults: Note[] = [];
  for (const article of articles) {
    const draft = draftOf(understandArticle(article));
    if ('written' in draft) drafts.push(draft);
    else faults.push(draft);
  }
  return { path, drafts, notes: [...notes, ...faults], ...(markdown === undefined ? {} : { markdown }) };
}

/** The draft, read again; or why it may not be written: it would lose a word, or could not be read. */
function draftOf(understood: Understood): Draft | Note {
  const { article } = understood;
  const markdown = draftMarkdown(understood);
  let faults: string[];
  try {
    const written = parseMarkdown(article.source, markdown);
    faults = writtenFaults(written, article);
    if (faults.length === 0) return { ...understood, markdown, written };
  } catch (error) {
    if (!(error instanceof ContentProblem)) throw error;
    faults = [error.what];
  }
  const what = faults.slice(0, 3).join('; ');
  const message = `«${article.title}» would not come whole into its Markdown (${what}); it is not written: this is a fault of the program, please report the text`;
  return { level: 'error', code: 'words-lost', message };
}
