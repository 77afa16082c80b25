/** What the importer needs to know of an article: small enough to pass between threads. */
import { parseMarkdown } from '../archive/frontMatter.ts';
import { ContentProblem } from '../archive/problem.ts';
import { articleSlug } from '../archive/slug.ts';
import { fingerprint } from '../reading/duplicates.ts';
import { dateFault } from '../reading/publication.ts';
import type { Note, RawFile } from '../reading/types.ts';
import { type Draft, understandFile } from './understand.ts';
import { type Unsaid, unknownWords } from './unknownWords.ts';
import { storyText } from './writtenArticle.ts';

export interface ImportedDraft {
  markdown: string;
  title: string;
  /** ISO date of publication: its year is the folder's name. */
  date: string;
  slug: string;
  /** What is kept to find other articles like it. */
  fingerprint: string;
  people: number;
  organisations: number;
  quotes: number;
  notes: Note[];
  unsure: Unsaid[];
}

export interface ImportedFile {
  path: string;
  drafts: ImportedDraft[];
  notes: Note[];
}

/** @param today ISO date */
export function importFile(file: RawFile, today: string): ImportedFile {
  const { path, drafts, markdown, notes } = understandFile(file, today);
  if (markdown !== undefined) return asItIs(path, markdown, today, notes);
  return { path, notes, drafts: drafts.map(importedDraft) };
}

function importedDraft({ article, names, quotes, markdown, written }: Draft): ImportedDraft {
  return {
    markdown,
    title: article.title,
    date: article.date,
    slug: articleSlug(article),
    fingerprint: fingerprint(storyText(written)),
    people: names.people.length,
    organisations: names.organisations.length,
    quotes: quotes.quotes.length,
    notes: article.notes,
    unsure: [...names.unsure, ...quotes.unsure, ...unknownWords(names)],
  };
}

/** Markdown under the contract is the article: nothing is found in it anew. Its file's name is its address. */
function asItIs(path: string, markdown: string, today: string, notes: readonly Note[]): ImportedFile {
  try {
    const file = parseMarkdown(path, markdown);
    const { title, date, people, organisations, quotes } = file.data;
    const fault = dateFault(date, today);
    if (fault) return { path, drafts: [], notes: [...notes, fault] };
    const draft: ImportedDraft = {
      markdown,
      title,
      date,
      slug: articleSlug({ slug: fileName(path), title }),
      fingerprint: fingerprint(storyText(file)),
      people: people.length,
      organisations: organisations.length,
      quotes: quotes.length,
      notes: [],
      unsure: [],
    };
    return { path, drafts: [draft], notes: [...notes] };
  } catch (error) {
    if (!(error instanceof ContentProblem)) throw error;
    const line = error.line === undefined ? {} : { line: error.line };
    return {
      path,
      drafts: [],
      notes: [...notes, { level: 'error', code: 'front-matter', message: error.what, ...line }],
    };
  }
}

/** Without its ending, and without the date that stands in the front matter anyway. */
const fileName = (path: string): string =>
  path
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}[-_ ](?=.)/, '');
