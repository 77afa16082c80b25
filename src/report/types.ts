/** What the editors' report tells. The same is written as JSON, for machines. */
import type { Proposal } from '../archive/identity/types.ts';
import type { FileNote, Offer } from '../pipeline/importTypes.ts';

export interface Doubt {
  /** The article's Markdown. */
  file: string;
  title: string;
  what: string;
  text: string;
  sentence: string;
  reason: string;
  /** 0 to 1 */
  confidence: number;
  /** Ready to be pasted, with where it goes. */
  lines: { where: string; yaml: string }[];
}

export interface Report {
  archive: string;
  /** ISO date and time. */
  made: string;
  totals: Totals;
  /** Of the report before this one, where there was one. */
  before?: Totals | undefined;
  changes: { new: string[]; changed: string[]; keptByHand: string[]; deleted: string[] };
  /** Errors first. */
  notes: FileNote[];
  offers: (Pick<Offer, 'file' | 'source'> & { patch: string })[];
  proposals: Proposal[];
  /** Decisions that nothing falls under. */
  idle: { file: string; what: string }[];
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
