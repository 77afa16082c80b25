/** What was recognised on a page → the Article, with notes on what an editor should know. */
import { isEventLine, wholeDates } from './dateLine.ts';
import { dateInPath, isDay, isoOf, weekdayOf } from './dates.ts';
import { languageOf } from './language.ts';
import { endsSentence, type Page } from './page.ts';
import { dateFault } from './publication.ts';
import type { Reading } from './recognise.ts';
import type { DateReading, Part } from './recogniser.ts';
import type { Article, Block, Note, PhotoBlock } from './types.ts';
import { lostWords } from './wordCheck.ts';

/** @param readings of the whole page, in order. An article comes with the notes that are about it; none comes with an error. */
export function articleOf(page: Page, readings: readonly Reading[]): { article?: Article; notes: Note[] } {
  const parts = readings.flatMap((reading) => reading.parts.map((part) => ({ line: reading.line, ...part })));
  const notes: Note[] = [];
  const printedTitle = one(parts, 'title');
  const title = printedTitle ?? page.known.title;
  if (title === undefined) {
    const line = page.lines[0]?.number;
    notes.push({
      level: 'error',
      code: 'no-title',
      message: 'has no title; put it on a line of its own above the text',
      ...(line === undefined ? {} : { line }),
    });
  }
  const dates = articleDates(page, parts, title ?? '', notes);
  if (title === undefined || dates === undefined) return { notes };
  const { lead, blocks } = leadAndBlocks(parts);
  const article: Article = {
    source: page.path,
    title,
    ...optional('kicker', one(parts, 'kicker')),
    date: dates.date,
    ...optional('updated', dates.updated),
    lang: 'nb',
    byline: bylineOf(page, parts),
    ...optional('dateline', one(parts, 'dateline')),
    ...optional('lead', lead),
    blocks,
    printed: printedOf(parts),
    ...optional('slug', page.known.slug),
    debris: parts.flatMap((part) => (part.part === 'debris' ? [{ text: part.text, line: part.line }] : [])),
    notes,
    sourceText: sourceTextOf(page, printedTitle === undefined ? title : undefined),
  };
  article.lang = languageOf(article, notes);
  notes.push(...articleNotes(article, parts));
  return { article, notes };
}

type Placed = Part & { line: number };

function one(parts: readonly Placed[], kind: 'title' | 'kicker' | 'dateline'): string | undefined {
  const texts = parts.flatMap((part) => (part.part === kind ? [part.text] : []));
  return texts.length > 0 ? texts.join(' ') : undefined;
}

/**
 * The first paragraph is the lead, unless a list or a table comes before it; pictures and boxes do not matter, nor a short
 * line under the title, which is a section's name more often than a subheading.
 */
function leadAndBlocks(parts: readonly Placed[]): { lead?: string; blocks: Block[] } {
  const placed = parts.flatMap((part) => (part.part === 'block' ? [part] : []));
  const marked = placed.findIndex((part) => part.lead && part.block.type === 'paragraph');
  const first = placed.findIndex(
    ({ block }) => !['photo', 'related', 'factbox', 'heading'].includes(block.type),
  );
  const at = marked >= 0 ? marked : first;
  const block = placed[at]?.block;
  const blocks = placed.map((part) => part.block);
  if (block?.type !== 'paragraph' || (block.links?.length ?? 0) > 0) return { blocks };
  return { lead: block.text, blocks: blocks.filter((_, index) => index !== at) };
}

function bylineOf(page: Page, parts: readonly Placed[]): string[] {
  const names = parts.flatMap((part) => (part.part === 'byline' || part.part === 'date' ? part.names : []));
  return [...new Set(names.length > 0 ? names : (page.known.authors ?? []))];
}

function printedOf(parts: readonly Placed[]): Article['printed'] {
  const lines = (kind: 'date' | 'byline'): string | undefined => {
    const texts = parts.flatMap((part) => (part.part === kind ? [part.text] : []));
    return texts.length > 0 ? texts.join('\n') : undefined;
  };
  return { ...optional('date', lines('date')), ...optional('byline', lines('byline')) };
}

/** Published: as the text's labels say, else as the format says, a date line, the file's name, when it was updated, the title. */
function articleDates(
  page: Page,
  parts: readonly Placed[],
  title: string,
  notes: Note[],
): { date: string; updated?: string } | undefined {
  const readings = parts.flatMap((part) =>
    part.part === 'date' ? part.dates.map((date) => ({ ...date, line: part.line })) : [],
  );
  const years = yearEvidence(page, readings);
  const iso = (kind: DateReading['kind']): string | undefined => {
    for (const reading of readings) {
      if (reading.kind !== kind) continue;
      const date = wholeDate(reading, years);
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const updated = iso('updated') ?? page.known.updated;
  const date =
    iso('published') ??
    page.known.date ??
    iso('unlabelled') ??
    dateInPath(page.path) ??
    updated ??
    dateInTitle(title, page.today) ??
    onlyDate(page, notes);
  if (date === undefined) {
    const [yearless] = readings;
    notes.push({
      level: 'error',
      code: yearless ? 'no-year' : 'no-date',
      message: yearless
        ? "has a date without a year; put the date in the file's name, such as 2016-12-06-name.txt"
        : "has no date; put it in the file's name, such as 2016-12-06-name.txt, or on a line below the title",
      ...(yearless ? { line: yearless.line } : {}),
    });
    return undefined;
  }
  const line = readings[0]?.line;
  const fault = dateFault(date, page.today);
  if (fault) {
    notes.push({ ...fault, ...(line === undefined ? {} : { line }) });
    return undefined;
  }
  return { date, ...(updated !== undefined && updated > date ? { updated } : {}) };
}

/** «Ny bro over elva (06.12.2016)»: where nothing else tells. */
function dateInTitle(title: string, today: string): string | undefined {
  const [first, ...others] = wholeDates(title, today);
  if (!first || others.length > 0 || !/^\d/.test(title.slice(first.at))) return undefined;
  return wholeDate(first.date, []);
}

/** Lines at the head and at the end of a page that may tell when it was published. */
const HEAD = 4;
const END = 2;
const LONGEST_TELLING = 80;

/** Where no form that is known tells: the date of the only line that has one, near the title or at the end, with a warning. */
function onlyDate(page: Page, notes: Note[]): string | undefined {
  const near = page.lines.filter(
    ({ text }, at) =>
      (at < HEAD || at >= page.lines.length - END) &&
      text.length <= LONGEST_TELLING &&
      !endsSentence(text) &&
      !isEventLine(text),
  );
  const [only, ...others] = near.flatMap((line) =>
    wholeDates(line.text, page.today).map(({ date }) => ({ line, date })),
  );
  if (!only || others.length > 0) return undefined;
  const date = wholeDate(only.date, []);
  if (date !== undefined)
    notes.push({
      level: 'warning',
      code: 'date-guessed',
      line: only.line.number,
      message: `is dated ${date} by the line «${short(only.line.text)}»; if that is wrong, begin the file's name with the date`,
    });
  return date;
}

/** Years that a date without one may be of, the best evidence first. */
function yearEvidence(page: Page, readings: readonly DateReading[]): number[] {
  const inPath = [...page.path.matchAll(/(?<!\d)((?:1[89]|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const printed = readings.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const inText = page.lines
    .slice(0, 400)
    .flatMap(({ text }) =>
      [...text.slice(0, 2000).matchAll(/(?<!\d)((?:1[89]|20)\d\d)(?!\d)/g)].map((match) => Number(match[1])),
    );
  return [...new Set([...inPath, ...printed, ...inText])];
}

/** With no year printed: the first year in evidence whose weekday is the printed one. */
function wholeDate(reading: Omit<DateReading, 'kind'>, years: readonly number[]): string | undefined {
  const { year, month, day, weekday } = reading;
  if (year !== undefined) return isoOf(year, month, day);
  const fitting = years.find(
    (candidate) =>
      isDay(candidate, month, day) && (weekday === undefined || weekdayOf(candidate, month, day) === weekday),
  );
  return fitting === undefined ? undefined : isoOf(fitting, month, day);
}

function articleNotes(article: Article, parts: readonly Placed[]): Note[] {
  const notes: Note[] = [];
  const { debris } = article;
  if (debris.length > 0) {
    const words = debris.slice(0, 3).map(({ text }) => `«${short(text)}»`);
    const more = debris.length > 3 ? ` and ${debris.length - 3} more` : '';
    notes.push({
      level: 'info',
      code: 'debris',
      message: `left out as the page's own and not the article's: ${words.join(', ')}${more}`,
      line: (debris[0] as { line: number }).line,
    });
  }
  for (const part of parts) {
    if (part.part !== 'block' || part.block.type !== 'photo') continue;
    const message = missingPhotographer(part.block);
    if (message !== undefined)
      notes.push({ level: 'info', code: 'no-photographer', message, line: part.line });
  }
  if (article.lead === undefined && article.blocks.length === 0) {
    notes.push({
      level: 'warning',
      code: 'no-text',
      message: 'has a title and a date but no text; add it, or take the file away',
    });
  }
  const check = lostWords(article.sourceText as string, article);
  if (check.length > 0) {
    notes.push({
      level: 'error',
      code: 'words-lost',
      message: `would lose or move words (${check.slice(0, 3).join('; ')}); this is a fault of the program, please report the text`,
    });
  }
  return notes;
}

function missingPhotographer(photo: PhotoBlock): string | undefined {
  if (photo.photographers.length > 0 || (photo.credit === undefined && photo.label === undefined))
    return undefined;
  const what = photo.credit ?? photo.label ?? '';
  return `the picture credited «${what}» names no photographer; add the name in the article's Markdown if you know it`;
}

/** All that a reader sees of the page, a line each. */
function sourceTextOf(page: Page, titleFromElsewhere: string | undefined): string {
  const lines = page.lines.map((line) => (line.mark?.as === 'row' ? line.mark.cells.join(' ') : line.text));
  return (titleFromElsewhere === undefined ? lines : [titleFromElsewhere, ...lines]).join('\n');
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
