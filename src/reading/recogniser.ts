/** What a recogniser of one text shape is. Each stands in a file of its own in `shapes/`. */
import type { PrintedDate } from './dates.ts';
import type { Line, Page } from './page.ts';
import type { Block } from './types.ts';

/** Where the reading of a page has come. */
export interface Scan {
  page: Page;
  /** The page's lines; the first unread one may be the rest of a line whose beginning is read. */
  lines: readonly Line[];
  /** The first unread line. */
  at: number;
  /** Index of the title's line, -1 where it is known from elsewhere. */
  titleAt: number;
  kickerAt: number | undefined;
  /** Running text has begun. */
  textSeen: boolean;
  /** Blocks since the first paragraph. */
  sinceText: number;
  /** Names of the shapes read so far. */
  shapes: ReadonlySet<string>;
  /** Shapes of the lines before, the nearest last. */
  before: readonly Finding[];
}

/** A date that a line gives, and what it says of itself. */
export interface DateReading extends PrintedDate {
  kind: 'published' | 'updated' | 'unlabelled';
  weekday?: number;
}

export type Part =
  | { part: 'title' | 'kicker' | 'dateline'; text: string }
  | { part: 'date'; text: string; dates: DateReading[]; names: string[] }
  | { part: 'byline'; text: string; names: string[] }
  | { part: 'block'; block: Block; lead?: true }
  | { part: 'debris'; text: string; line: number };

export interface Finding {
  shape: string;
  /** 0 to 1. The surest recogniser reads the line. */
  sure: number;
  /** Lines taken, at least one. */
  lines: number;
  parts: Part[];
  /** What of the last line is left to read as a line of its own. */
  rest?: string;
}

/** Looks at the first unread line, and at those after it, and says what it would make of them. */
export type Recogniser = (scan: Scan) => Finding | undefined;

/** The unread line itself. */
export const here = (scan: Scan): Line => scan.lines[scan.at] as Line;

/** Lines that stand together from `from` on: no gap between them. At most `most`. */
export function groupFrom(lines: readonly Line[], from: number, most = 500): Line[] {
  const group = lines.slice(from, from + 1);
  for (let at = from + 1; at < lines.length && group.length < most; at += 1) {
    const line = lines[at] as Line;
    if (line.gap) break;
    group.push(line);
  }
  return group;
}
