/** What an import is asked to do, and what came of it. */
import type { Note } from '../reading/types.ts';
import type { Findings } from './findings.ts';
import type { Unsaid } from './unknownWords.ts';

export interface ImportOptions {
  contentDir: string;
  /** Where the editors' report and what it remembers lie. */
  reportsDir: string;
  /** ISO date: no article is published after it. */
  today: string;
  /** Say what would happen, and write nothing. */
  dryRun?: boolean;
  /** Markdown files, edited by hand, that take over what the importer would write now. */
  accept?: readonly string[];
  /** Deleted Markdown files that are to be written from their source again. */
  restore?: readonly string[];
  /** Deleted Markdown files that are to stay away. */
  drop?: readonly string[];
  onProgress?: (done: number, total: number) => void;
}

/** A note with the file that it is about. */
export interface FileNote extends Note {
  file: string;
}

/** What the importer would write now in the place of a file that a person has edited. */
export interface Offer {
  file: string;
  source: string;
  standing: string;
  offered: string;
}

export interface ImportResult {
  /** Source files found. */
  sources: number;
  /** Articles by what happened to their Markdown. */
  written: { new: string[]; changed: string[]; unchanged: number };
  /** Markdown that a person has edited and that therefore was left alone. */
  keptByHand: string[];
  /** For some of these: another text that the source or the program now gives. */
  offers: Offer[];
  /** Markdown that a person has deleted and has not said a word about yet. */
  deleted: string[];
  notes: FileNote[];
  /** Of every source, also of those that were not read now. */
  findings: Findings;
}

/** @returns what was left unsaid, with the article's file */
export function unsureOf({ findings }: ImportResult): (Unsaid & { file: string })[] {
  return Object.values(findings.sources).flatMap(({ articles }) =>
    articles.flatMap(({ file, unsure }) => unsure.map((each) => ({ ...each, file }))),
  );
}
