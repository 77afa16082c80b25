/** One text file with several articles in it: parted where rule lines stand between them, told where they only seem to be there. */

import { isMetaLine, readMetaLine } from '../metaText.ts';
import { endsSentence, type Page, plainPage } from '../page.ts';
import { type Reading, recognise } from '../recognise.ts';
import type { DateReading } from '../recogniser.ts';
import { findHeadline, isTitleLike } from '../shapes/title.ts';
import type { Note } from '../types.ts';

/** «----------», «* * *», «=====»: one sign and nothing else. */
const RULE = /^[ \t]*([-*=_~#•·+–—])(?:[ \t]*\1){2,}[ \t]*$/u;

/** Lines at the head of an article in which its title and its date stand. */
const HEAD = 5;

/** What stands between two rule lines. */
interface Part {
  /** Its first and last line in the file, from 0, the last not included. */
  from: number;
  to: number;
  page: Page;
  /** Its first line could be a title. */
  titled: boolean;
  /** What the date at its head says of itself, where it is an article: it has a title, a date and a text. */
  dated?: DateReading['kind'];
}

/** The pages of a text: one, unless each of several parts begins as an article does. @param today ISO date */
export function textPages(path: string, text: string, today: string): { pages: Page[]; notes: Note[] } {
  const lines = text.split('\n');
  const parts = partsOf(lines, path, today);
  const first = parts.find(({ dated }) => dated !== undefined);
  const begins = ({ dated }: Part): boolean => dated !== undefined && dated === first?.dated;
  if (parts.filter(begins).length < 2) {
    const others = parts.filter((part) => part.dated !== undefined && part !== first);
    return { pages: [plainPage(path, text, today)], notes: others.map(seemsApart) };
  }
  const articles: Part[] = [];
  const notes: Note[] = [];
  for (const part of parts) {
    const last = articles.at(-1);
    // What stands above the first article is read with it, as it would be without a rule line.
    if (!last || (begins(part) && part !== first)) articles.push({ ...part });
    else last.to = part.to;
    if (!begins(part) && part.titled && last)
      notes.push(part.dated === undefined ? undated(part) : seemsApart(part));
  }
  const pages = articles.map(({ from, to }) => pageOf(lines, from, to, path, today));
  return { pages, notes };
}

function partsOf(lines: readonly string[], path: string, today: string): Part[] {
  const rules = lines.flatMap((line, at) => (RULE.test(line) ? [at] : []));
  if (!rules.length) return [];
  const parts: Part[] = [];
  for (const [index, from] of [0, ...rules.map((at) => at + 1)].entries()) {
    const to = rules[index] ?? lines.length;
    const page = pageOf(lines, from, to, path, today);
    if (page.lines.length) parts.push(partOf(from, to, page));
  }
  return parts;
}

function pageOf(lines: readonly string[], from: number, to: number, path: string, today: string): Page {
  const page = plainPage(path, lines.slice(from, to).join('\n'), today);
  return { ...page, lines: page.lines.map((line) => ({ ...line, number: line.number + from })) };
}

function partOf(from: number, to: number, page: Page): Part {
  const { titleAt } = findHeadline(page);
  const titled = titleAt >= 0 && titleAt < HEAD;
  const lowest = page.lines[HEAD]?.number ?? Number.POSITIVE_INFINITY;
  const readings = recognise(page);
  const hasText = readings.some(({ parts }) =>
    parts.some((part) => part.part === 'block' && part.block.type === 'paragraph'),
  );
  const date = datesOf(readings.filter(({ line }) => line < lowest)).find(({ year }) => year !== undefined);
  return { from, to, page, titled, ...(titled && hasText && date ? { dated: date.kind } : {}) };
}

const datesOf = (readings: readonly Reading[]): DateReading[] =>
  readings.flatMap(({ parts }) => parts.flatMap((part) => (part.part === 'date' ? part.dates : [])));

const undated = ({ page: { lines } }: Part): Note => ({
  level: 'warning',
  code: 'part-without-date',
  line: lines[0]?.number as number,
  message: `«${lines[0]?.text.slice(0, 60)}» below a rule line has no date as the other articles of the file have, and is read as part of the one above; give it one if it is an article`,
});

/** Its date says something else of itself than the others do: it may be when something takes place. */
const seemsApart = ({ page: { lines } }: Part): Note => ({
  level: 'warning',
  code: 'several-articles',
  line: lines[0]?.number as number,
  message: `seems to hold several articles: «${lines[0]?.text.slice(0, 60)}» below a rule line has a date of another form, and is read as part of the one above; give it one like theirs if it is an article`,
});

/** A labelled date below a title in the middle of a story: another article, that nothing parts from the one above. */
export function severalArticlesNote(page: Page, readings: readonly Reading[]): Note[] {
  const { lines, today } = page;
  const own = readings.find((reading) => datesOf([reading]).some(({ kind }) => kind === 'published'));
  if (!own) return [];
  const days = new Set(datesOf([own]).map(dayOf));
  const ownAt = lines.findIndex(({ number }) => number === own.line);
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (at < ownAt + 2 || !above || !isTitleLike(above) || isMetaLine(above.text, today)) continue;
    const { labelled, dates, dateEnd } = readMetaLine(line.text, today);
    const [date] = dates;
    if (!labelled || dateEnd === 0 || date?.kind !== 'published' || days.has(dayOf(date))) continue;
    // Below a story, not among the lines at its head.
    if (!lines.slice(ownAt, at - 1).some(({ text }) => endsSentence(text))) continue;
    const printed = line.text.slice(0, dateEnd).trim();
    const message = `seems to hold several articles: «${printed}» stands below «${above.text.slice(0, 60)}»; put a line of hyphens between the articles, or each into a file of its own`;
    return [{ level: 'warning', code: 'several-articles', line: line.number, message }];
  }
  return [];
}

const dayOf = ({ year, month, day }: DateReading): string => `${year}-${month}-${day}`;
