/** What is known of who is who across articles. */
import type { OrganisationEntry, PersonEntry } from '../schema.ts';

/** A name in one article. */
export interface Mention<E extends PersonEntry | OrganisationEntry> {
  entry: E;
  /** The article's file. */
  file: string;
  /** ISO date of the article. */
  date: string;
}

/** All mentions of one person or organisation. */
export interface Identity<E extends PersonEntry | OrganisationEntry, D> {
  /** Oldest first. */
  mentions: Mention<E>[];
  decision?: D;
  /** What the register of addresses knows it by: its names, and names that it has in one article alone. */
  keys: string[];
}

/** Something that only an editor can decide, with the line that decides it. */
export interface Proposal {
  kind: 'person' | 'organisation';
  names: [string, string];
  reason: string;
  /** Files of articles that show it. */
  files: string[];
  /** Ready to be pasted into the editors' file: one of them, whichever is true. */
  decisions: { label: 'one' | 'two' /** The list that the line goes into. */; list: string; line: string }[];
}

export interface Identified<E extends PersonEntry | OrganisationEntry, D> {
  identities: Identity<E, D>[];
  /** Mentions that the editors say are none. */
  refused: Mention<E>[];
  proposals: Proposal[];
  /** Decisions that nothing in the archive falls under, each in one line. */
  idle: string[];
}
