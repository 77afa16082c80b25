/** Dates as Norwegian newspapers and their systems print them. Day before month, always. */
import { wordPairs } from './words.ts';

export interface FoundDate {
  /** ISO. */
  date: string;
  /** Offsets of the date, with its clock time, in the line. */
  start: number;
  end: number;
}

const MONTHS = wordPairs('months');
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const TIME = String.raw`(?:,?\s*(?:-|–)?\s*(?:kl(?:okka|okken)?\.?\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?)?`;
const PATTERNS: { pattern: RegExp; read: (match: RegExpExecArray) => [string, string, string] }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)((?:18|19|20)\d\d)-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?|${TIME})(?!\d)`,
      'iu',
    ),
    read: (match) => [match[1] as string, match[2] as string, match[3] as string],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?!\d)${TIME}`,
      'iu',
    ),
    read: (match) => [match[3] as string, match[2] as string, match[1] as string],
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})\.?\s*(${MONTH})\.?\s*,?\s*(\d{4}|\d{2})(?!\d)${TIME}`,
      'iu',
    ),
    read: (match) => [
      match[3] as string,
      MONTHS.get((match[2] as string).toLowerCase()) as string,
      match[1] as string,
    ],
  },
];

/**
 * The first date in a line.
 * @param today ISO date: two digits of a year are the latest year with them that is not after it
 */
export function findDate(line: string, today: string): FoundDate | undefined {
  let first: FoundDate | undefined;
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const date = isoDate(...read(match), today);
    if (date && (!first || match.index < first.start))
      first = { date, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

function isoDate(year: string, month: string, day: string, today: string): string | undefined {
  const full = year.length === 4 ? Number(year) : centuryOf(Number(year), today);
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date ? undefined : date;
}

function centuryOf(year: number, today: string): number {
  const now = Number(today.slice(0, 4));
  const century = now - (now % 100);
  return century + year <= now ? century + year : century - 100 + year;
}
