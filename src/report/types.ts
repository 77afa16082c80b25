/** What the editors' report tells. The same is written as JSON, for machines. */
import type { Decision, Evidence } from '../archive/identity/types.ts';
import type { FileNote, Offer } from '../pipeline/importTypes.ts';
import type { Unsaid } from '../pipeline/unknownWords.ts';

/** A line that settles something, ready to be pasted. */
export interface Line {
  /** The file under `content/`. */
  file: string;
  /** The list in it. */
  list: string;
  /** The entry of that list which the line belongs to; missing where it is an entry of its own. */
  entry?: string;
  line: string;
  label?: Decision['label'];
}

/** Something that was left unsaid. */
export interface Doubt {
  what: Unsaid['what'] | 'photographer' | 'date';
  /** The article's Markdown; of an article without a date the source. */
  file: string;
  title: string;
  text: string;
  sentence: string;
  /** The evidence, such as it is. */
  reason: string;
  /** 0 to 1 */
  confidence: number;
  lines: Line[];
  /** Not in the report before this one. */
  isNew: boolean;
}

/** Two names that may be one, or that were joined. */
export interface Pair {
  kind: 'person' | 'organisation';
  names: [string, string];
  reason: string;
  confidence: number;
  evidence: Evidence[];
  lines: Line[];
  isNew: boolean;
}

export interface Report {
  archive: string;
  /** ISO date and time. */
  made: string;
  totals: Totals;
  /** Of the report before this one, where there was one. */
  before?: Totals | undefined;
  changes: {
    new: string[];
    changed: string[];
    keptByHand: string[];
    deleted: string[];
    /** Doubts and pairs of the report before that are settled now. */
    settled: string[];
  };
  /** Errors first. */
  notes: FileNote[];
  offers: (Pick<Offer, 'file' | 'source'> & { patch: string })[];
  /** Names that may be one. */
  proposals: Pair[];
  /** Different names that the articles show to be one. */
  joins: Pair[];
  /** Decisions that nothing falls under. */
  idle: { file: string; line?: number | undefined; what: string }[];
  /** What was left unsaid for want of certainty, the surest first. */
  doubts: Doubt[];
}

export interface Totals {
  sources: number;
  articles: number;
  people: number;
  organisations: number;
  quotes: number;
  doubts: number;
}
