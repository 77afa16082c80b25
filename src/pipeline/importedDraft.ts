/** What the importer needs to know of an understood article: small enough to pass between threads. */

import { articleSlug } from '../archive/slug.ts';
import type { Unsure } from '../names/types.ts';
import type { Note, RawFile } from '../reading/types.ts';
import { understandFile } from './understand.ts';

export interface ImportedDraft {
  markdown: string;
  title: string;
  /** ISO date of publication: its year is the folder's name. */
  date: string;
  slug: string;
  people: number;
  organisations: number;
  quotes: number;
  notes: Note[];
  unsure: Unsure[];
}

export interface ImportedFile {
  path: string;
  drafts: ImportedDraft[];
  notes: Note[];
}

/** @param today ISO date */
export function importFile(file: RawFile, today: string): ImportedFile {
  const { path, drafts, notes } = understandFile(file, today);
  return {
    path,
    notes,
    drafts: drafts.map(({ article, names, quotes, markdown }) => ({
      markdown,
      title: article.title,
      date: article.date,
      slug: articleSlug(article),
      people: names.people.length,
      organisations: names.organisations.length,
      quotes: quotes.quotes.length,
      notes: article.notes,
      unsure: [...names.unsure, ...quotes.unsure],
    })),
  };
}
