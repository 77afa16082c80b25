/** Dates and spans of dates as a Norwegian reader writes them. ISO dates in, text out; no time zone is involved. */
import type { Article } from '../archive/types.ts';

const formats = {
  /** 6. desember 2016 */
  long: new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }),
  /** 6. des. 2016 */
  short: new Intl.DateTimeFormat('nb', { dateStyle: 'medium', timeZone: 'UTC' }),
  /** 6. desember */
  day: new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  /** desember */
  month: new Intl.DateTimeFormat('nb', { month: 'long', timeZone: 'UTC' }),
  /** desember 2016 */
  monthYear: new Intl.DateTimeFormat('nb', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

export type DateStyle = keyof typeof formats;

/** Names of months are the same in bokmål and nynorsk. */
export function formatDate(iso: string, style: DateStyle = 'long'): string {
  const known = formatted[style].get(iso);
  if (known !== undefined) return known;
  // No line ends between the day and its month.
  const text = formats[style].format(new Date(`${iso}T00:00:00Z`)).replaceAll('. ', '.\u00a0');
  formatted[style].set(iso, text);
  return text;
}

/** Formatting is slow, and an archive has the same dates again and again. */
const formatted: Record<DateStyle, Map<string, string>> = {
  long: new Map(),
  short: new Map(),
  day: new Map(),
  month: new Map(),
  monthYear: new Map(),
};

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** 1 to 12. */
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));

/** `2008–2014`, or `2014` where both are of one year. */
export function yearSpan(from: string, to: string): string {
  return yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`;
}

/** Spans such as `2008–2014` inside a text, so that no line ends within one. */
export const unbrokenSpans = (text: string): string => text.replace(/(?<=\d)–(?=\d)/g, '–\u2060');

/** The years that articles span, in any order; undefined where there are none. */
export function articlesSpan(articles: readonly Article[]): string | undefined {
  let first: string | undefined;
  let last: string | undefined;
  for (const { frontMatter } of articles) {
    if (first === undefined || frontMatter.date < first) first = frontMatter.date;
    if (last === undefined || frontMatter.date > last) last = frontMatter.date;
  }
  return first && last ? yearSpan(first, last) : undefined;
}

/** `2016`, `desember 2016` or `6. des. 2016`: as much as is known. */
export function formatPartialDate(iso: string): string {
  if (iso.length === 4) return iso;
  return iso.length === 7 ? formatDate(`${iso}-01`, 'monthYear') : formatDate(iso, 'short');
}

/** Monday first: `ma.` and `mandag`. @param lang nb or nn */
export function weekdayNames(lang: string): { short: string; long: string }[] {
  const short = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, index + 1))).map((day) => ({
    short: short.format(day).replace('.', ''),
    long: long.format(day),
  }));
}

/** For a month that begins a line. */
export const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('nb') + word.slice(1);
