/** Dates as Norwegian pages print them, read at a given place in a text. Day before month, always. */
import { anyOf, wordMap } from './words.ts';

export interface PrintedDate {
  /** Missing where no year is printed. */
  year?: number;
  month: number;
  day: number;
  /** UTF-16 units that the date takes. */
  length: number;
}

const MONTHS = wordMap('months');
const MONTH = `(${anyOf('months')})(?![\\p{L}])\\.?`;

const FORMS: { form: RegExp; order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { form: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/uy, order: 'ymd' },
  { form: /(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/uy, order: 'ymd' },
  { form: /(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./ -]\s?(\d{4})(?!\d)/uy, order: 'dmy' },
  { form: /(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?'?(\d{2})(?!\d)/uy, order: 'dmy' },
  {
    form: new RegExp(
      `(\\d{1,2})\\s?[.-]?\\s?${MONTH}\\s?[,./-]?\\s?(\\d{4}|'?\\d{2}(?![:.\\d]))?(?!\\d)`,
      'iuy',
    ),
    order: 'dmy',
  },
  { form: new RegExp(`${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th|\\.)?,?\\s(\\d{4})(?!\\d)`, 'iuy'), order: 'mdy' },
];

/** The date that begins at `at`, or nothing. @param today ISO date, for two-digit years */
export function dateAt(text: string, at: number, today: string): PrintedDate | undefined {
  for (const { form, order } of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    const [first, second, third] = [match[1], match[2], match[3]];
    const [y, m, d] =
      order === 'ymd'
        ? [first, second, third]
        : order === 'dmy'
          ? [third, second, first]
          : [third, first, second];
    const month = monthNumber(m);
    const day = Number(d);
    const year = y === undefined ? undefined : wholeYear(y.replace("'", ''), month, day, today);
    if (!isDay(year ?? 2000, month, day)) continue;
    return { ...(year === undefined ? {} : { year }), month, day, length: match[0].trimEnd().length };
  }
  return undefined;
}

export const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** 1 is Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

/** A date that stands in a file's name or a folder's: `2016-12-06-ny-hall.txt`, `20161206_hall.txt`. */
export function dateInPath(path: string): string | undefined {
  const names = path.split('/').reverse();
  for (const name of names) {
    const match = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    if (isDay(year, month, day)) return isoOf(year, month, day);
  }
  const inFolders = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(path);
  if (!inFolders) return undefined;
  const [year, month, day] = inFolders.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, day) ? isoOf(year, month, day) : undefined;
}

function monthNumber(printed: string | undefined): number {
  return Number(MONTHS.get((printed ?? '').toLowerCase()) ?? printed);
}

/** Two digits: the century that makes the date past. */
function wholeYear(printed: string, month: number, day: number, today: string): number {
  if (printed.length !== 2) return Number(printed);
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const year = century + Number(printed);
  return isoOf(year, month, day) <= today ? year : year - 100;
}

/** Whether the calendar has the day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
