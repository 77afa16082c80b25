/**
 * «Oslo, 6. desember 2016», «NTB 06.12.2016 10:12», «Pressemelding nr. 12/2016 – 06.12.2016»: a line with one date, and
 * beside it nothing but names and a few small words. Less is known of it than of a line of labels, and a title may be one.
 */
import { Answers } from './answers.ts';
import { dateAt, type PrintedDate } from './dates.ts';
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

const asked = new Answers<DateReading | undefined>();

/** The one date of such a line; nothing where the line is another. @param today ISO date */
export function dateOfLine(line: string, today: string): DateReading | undefined {
  if (line.length > LONGEST) return undefined;
  return asked.read(line, today, () => readDateLine(line, today));
}

function readDateLine(line: string, today: string): DateReading | undefined {
  const found = wholeDates(line, today);
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const before = line.slice(0, first.at);
  if (!AFTER.test(line.slice(first.at + first.date.length))) return undefined;
  return before === '' || BEFORE.test(before) ? { ...first.date, kind: 'unlabelled' } : undefined;
}

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
