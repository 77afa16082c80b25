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

/** Where a name stands, and what is said of it there. */
export interface Evidence {
  name: string;
  /** The article's file. */
  file: string;
  /** ISO date of the article. */
  date: string;
  /** Roles, organisations, party; other names. */
  said: string[];
  /** The first sentence with the name in it. */
  sentence?: string;
}

/** Two names that may be one, with the line that decides it. */
export interface Proposal {
  kind: 'person' | 'organisation';
  names: [string, string];
  reason: string;
  /** 0 to 1: how likely they are one. */
  confidence: number;
  evidence: Evidence[];
  /** Ready to be pasted into the editors' file: one of them, whichever is true. */
  decisions: Decision[];
}

export interface Decision {
  label: 'one' | 'two';
  /** The list that the line goes into. */
  list: string;
  /** Where that is a list inside a decision that is there already: the name of that decision. */
  entry?: string;
  line: string;
}

/** A decision that nothing in the archive falls under. */
export interface Idle {
  /** In one line. */
  what: string;
  /** Where it stands in the editors' file: `people`, 3, `aliases`, 0. */
  path: (string | number)[];
}

export interface Identified<E extends PersonEntry | OrganisationEntry, D> {
  identities: Identity<E, D>[];
  /** Mentions that the editors say are none. */
  refused: Mention<E>[];
  /** Names that may be one, and are kept apart until an editor says so; or stand as one, and may be two. */
  proposals: Proposal[];
  /** Different names that the articles themselves show to be one. */
  joins: Proposal[];
  idle: Idle[];
}
