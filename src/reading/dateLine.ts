/**
 * «Oslo, 6. desember 2016», «NTB 06.12.2016 10:12», «Pressemelding nr. 12/2016 – 06.12.2016»: a line with one date, and
 * beside it nothing but names and a few small words. Less is known of it than of a line of labels, and a title may be one.
 */
import { Answers } from './answers.ts';
import { dateAt, type PrintedDate } from './dates.ts';
import { wholeMeta } from './metaText.ts';
import type { DateReading } from './recogniser.ts';
import { anyOf } from './words.ts';

const LONGEST = 90;
/** Words beside the date. */
const MOST_WORDS = 8;
const WEEKDAY = `(?:${anyOf('weekdays')})\\.?`;
const SMALL = `(?:${anyOf('date-line-words')}|${anyOf('organisation-words')}|${WEEKDAY})`;
const WORD = `(?:\\p{Lu}[\\p{L}.&-]*|[\\d/.-]+|${SMALL}(?!\\p{L}))`;
const BEFORE = new RegExp(
  `^[©(]?\\p{Lu}[\\p{L}.&-]*(?:[\\s,.:|·–—-]+${WORD}){0,${MOST_WORDS - 1}}[\\s,.:|·–—-]*$`,
  'u',
);
const AFTER =
  /^[\s,.|)–—-]*(?:(?:kl\.?|klokk[ea]n?)?\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?[\s.)]*(?:(?:av|by)\s[\p{L}.-]+)?$/iu;

/** «Mo i Rana, tirsdag 5. mars 2024: …», «(Oslo, 05.03.2024) …»: all before the date is a place. */
const PLACE_BEFORE = new RegExp(
  `^\\(?(\\p{Lu}[\\p{L}.-]*(?:[ /](?:i|på|og|\\p{Lu}[\\p{L}.-]*)){0,4}),?\\s(?:${WEEKDAY},?\\s)?(?:den\\s)?$`,
  'u',
);
const STORY_AFTER = /^(?:\s?[:.]|\)[.:]?|,?\s[–—-]|\)\s?[–—-])\s*(?=[\p{Lu}\d«"”“–—-])/u;

export interface DateLine {
  date: DateReading;
  /** Of who has written it, where the line says so. */
  names: string[];
}

const asked = new Answers<DateLine | undefined>();

/** The one date of such a line; nothing where the line is another. @param today ISO date */
export function dateOfLine(line: string, today: string): DateLine | undefined {
  if (line.length > LONGEST) return undefined;
  return asked.read(line, today, () => readDateLine(line, today));
}

function readDateLine(line: string, today: string): DateLine | undefined {
  const found = wholeDates(line, today);
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const before = line.slice(0, first.at);
  if (before !== '' && !BEFORE.test(before)) return undefined;
  const after = line.slice(first.at + first.date.length);
  const byline = wholeMeta(after.replace(/^[\s,.|:·–—-]+/, ''), today);
  if (!AFTER.test(after) && !(byline?.labelled && byline.dates.length === 0)) return undefined;
  return { date: { ...first.date, kind: 'unlabelled' }, names: byline?.names ?? [] };
}

/**
 * The place and date that press releases begin with; `at` is where the date's own words begin, `end` where the story does.
 * @param today ISO date
 */
export function placeAndDate(
  text: string,
  today: string,
): { place: string; at: number; date: DateReading; end: number } | undefined {
  const [first] = wholeDates(text.slice(0, LONGEST), today);
  const place = first && PLACE_BEFORE.exec(text.slice(0, first.at))?.[1];
  if (!place) return undefined;
  const at = text.indexOf(place) + place.length;
  const end = first.at + first.date.length;
  const marks = STORY_AFTER.exec(text.slice(end))?.[0];
  if (marks === undefined) return undefined;
  return { place, at, date: { ...first.date, kind: 'unlabelled' }, end: end + marks.length };
}

const EVENT = new RegExp(`^(?:${anyOf('event-labels')})\\s?:`, 'iu');

/** «Tid: 12. desember 2016 kl. 18»: of what takes place. */
export const isEventLine = (line: string): boolean => EVENT.test(line);

/** Every date with its year, where it begins. @param today ISO date */
export function wholeDates(line: string, today: string): { at: number; date: PrintedDate }[] {
  const found: { at: number; date: PrintedDate }[] = [];
  for (let at = 0; at < line.length; at++) {
    // Inside a number or a word no date begins.
    if (!/[\p{L}\d]/u.test(line[at] as string) || /[\p{L}\d]/u.test(line[at - 1] ?? '')) continue;
    const date = dateAt(line, at, today);
    if (date?.year === undefined) continue;
    found.push({ at, date });
    at += date.length;
  }
  return found;
}
