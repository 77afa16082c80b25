/** Plain text → Article: title, date, byline, lead, and then blocks. */
import { type FoundDate, findDate } from './dates.ts';
import { photoBlock, readPhotoLine } from './photoLine.ts';
import type { Article, Block, Note } from './types.ts';
import { anyOf, words } from './words.ts';

interface Line {
  text: string;
  /** 1-based. */
  number: number;
  /** A blank line, or the beginning, stands before it. */
  afterBlank: boolean;
}

const DATE_LABEL = anyOf([...words('date-labels'), ...words('update-labels')]);
const UPDATE = new RegExp(`^(?:${anyOf(words('update-labels'))})`, 'iu');
const WEEKDAY = anyOf(words('weekdays'));
/** What may stand before a date for the line to be a date line. */
const BEFORE_DATE = new RegExp(
  String.raw`^(?:(?:${DATE_LABEL})\s*:?\s*)?(?:(?:den|dato|kl)\.?\s+)?(?:(?:${WEEKDAY})\s*,?\s*(?:den\s+)?)?$`,
  'iu',
);
const BYLINE_LABEL = anyOf(words('byline-labels'));
const BYLINE = new RegExp(
  String.raw`^(?:${BYLINE_LABEL})\s*(?::\s*|\s+)(\p{Lu}[\p{L}.'’ -]{2,60}(?:(?:,| og | & )\s*\p{Lu}[\p{L}.'’ -]{2,60})*)$`,
  'u',
);
const BYLINE_INSENSITIVE = new RegExp(`^(?:${BYLINE_LABEL})(?:\\s*:|\\s)`, 'iu');
const DASH = /^[–—-]\s/;
const SUBHEADING_MAX = 80;

/** @returns no article where an error is among the notes */
export function recogniseText(
  path: string,
  text: string,
  { today }: { today: string },
): { article?: Omit<Article, 'lang'>; notes: Note[] } {
  const lines = linesOf(text);
  const notes: Note[] = [];
  const head = readHead(lines, today);
  if (head.title === undefined) {
    notes.push({
      level: 'error',
      code: 'no-title',
      message: 'has no title; put the article’s title on the first line',
      line: 1,
    });
  }
  const date = head.date ?? dateOfName(path, today);
  if (date === undefined) {
    const message =
      'has no date; write it under the title, or name the file with it, such as 2016-12-06-name.txt';
    notes.push({ level: 'error', code: 'no-date', message, line: 1 });
  } else if (date > today || date < '1800') {
    notes.push({
      level: 'error',
      code: 'impossible-date',
      message: `has the date ${date}, which cannot be right; correct it`,
      line: 1,
    });
  }
  if (notes.length || head.title === undefined || date === undefined) return { notes };
  const { lead, blocks } = readBody(head.rest);
  return {
    notes,
    article: {
      source: path,
      title: head.title,
      date,
      ...(head.updated === undefined ? {} : { updated: head.updated }),
      byline: head.byline,
      ...(lead === undefined ? {} : { lead }),
      blocks,
      printed: head.printed,
      debris: [],
      notes: [],
    },
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  text.split('\n').forEach((line, index) => {
    const trimmed = line.replace(/ {2,}/g, ' ').trim();
    if (trimmed === '') afterBlank = true;
    else {
      lines.push({ text: trimmed, number: index + 1, afterBlank });
      afterBlank = false;
    }
  });
  return lines;
}

interface Head {
  title?: string;
  date?: string;
  updated?: string;
  byline: string[];
  printed: Article['printed'];
  rest: Line[];
}

/** How far down title, date and byline may stand. */
const HEAD_LINES = 7;

function readHead(lines: readonly Line[], today: string): Head {
  const head: Head = { byline: [], printed: {}, rest: [] };
  const dates: string[] = [];
  lines.forEach((line, index) => {
    if (index >= HEAD_LINES) {
      head.rest.push(line);
      return;
    }
    const dated = dateLine(line.text, today);
    if (dated && (!head.date || (dated.rest === '' && UPDATE.test(line.text)))) {
      dates.push(dated.printed);
      if (UPDATE.test(line.text)) head.updated ??= dated.date;
      else head.date ??= dated.date;
      if (dated.rest) {
        const also = dateLine(dated.rest, today);
        head.rest.push({ ...line, text: also?.rest || dated.rest });
      }
      return;
    }
    const byline = bylineOf(line.text);
    if (byline && head.title !== undefined && head.byline.length === 0) {
      head.byline = byline;
      head.printed.byline = line.text;
      return;
    }
    if (head.title === undefined && isTitle(line.text)) head.title = line.text;
    else head.rest.push(line);
  });
  if (head.updated !== undefined) head.date ??= head.updated;
  if (dates.length) head.printed.date = dates.join(' ');
  return head;
}

const isTitle = (text: string): boolean => text.length <= 200 && !(/[.]$/.test(text) && text.length > 100);

/** A line that begins with a date and a label or nothing before it; `rest` is what is glued to it. */
function dateLine(text: string, today: string): (FoundDate & { printed: string; rest: string }) | undefined {
  const found = findDate(text.slice(0, 120), today);
  if (!found || !BEFORE_DATE.test(text.slice(0, found.start))) return undefined;
  const rest = text.slice(found.end);
  const labelled = found.start > 0;
  // «6. desember 2016 åpnet hallen»: a story may begin with a date.
  if (rest !== '' && !labelled && /^\s+\p{Ll}/u.test(rest)) return undefined;
  return {
    ...found,
    printed: text.slice(0, found.end).trim(),
    rest: rest.replace(/^[\s.|·–-]+(?=\p{Lu}|$)/u, '').trim(),
  };
}

function dateOfName(path: string, today: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^\d{4}-\d{2}-\d{2}/.test(name) ? findDate(name.slice(0, 10), today)?.date : undefined;
}

function bylineOf(text: string): string[] | undefined {
  if (!BYLINE_INSENSITIVE.test(text) || text.length > 120) return undefined;
  const label = BYLINE_INSENSITIVE.exec(text)?.[0] ?? '';
  const match = BYLINE.exec(label[0]?.toLowerCase() + text.slice(1)) ?? BYLINE.exec(text);
  return match?.[1]?.split(/\s*,\s*|\s+og\s+|\s+&\s+/).filter(Boolean);
}

function readBody(lines: readonly Line[]): { lead?: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let lead: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const photo = readPhotoLine(line.text);
    if (photo) {
      const caption = next && readPhotoLine(next.text);
      if (caption && isAlt(line.text) && !isAlt(next.text)) {
        blocks.push(photoBlock(caption, line.text));
        at++;
      } else blocks.push(photoBlock(photo, undefined));
      continue;
    }
    const caption = next && !DASH.test(line.text) && isAlt(line.text) ? readPhotoLine(next.text) : undefined;
    if (caption && next && !isAlt(next.text)) {
      blocks.push(photoBlock(caption, line.text));
      at++;
      continue;
    }
    if (/^[•*·]\s+/.test(line.text) || (/^-\s+/.test(line.text) && /^-\s+/.test(next?.text ?? ''))) {
      const items = [];
      while (at < lines.length && /^[•*·-]\s+/.test((lines[at] as Line).text))
        items.push({ text: (lines[at++] as Line).text.replace(/^[•*·-]\s+/, '') });
      at--;
      blocks.push({ type: 'list', ordered: false, items });
      continue;
    }
    if (lead === undefined && blocks.every((block) => block.type === 'photo') && !DASH.test(line.text)) {
      lead = line.text;
      continue;
    }
    if (isSubheading(line, next)) blocks.push({ type: 'heading', level: 2, text: line.text });
    else blocks.push({ type: 'paragraph', text: line.text });
  }
  return { ...(lead === undefined ? {} : { lead }), blocks };
}

/** A short line that is no sentence: it may hold a credit of its own, «Kari Vik. Foto: VV». */
const isAlt = (text: string): boolean => text.length <= 90 && text.split(' ').length <= 12;

const isSubheading = ({ text }: Line, next: Line | undefined): boolean =>
  text.length <= SUBHEADING_MAX &&
  next !== undefined &&
  !/[.,:;…]$/.test(text) &&
  !DASH.test(text) &&
  !/^[«”"]/.test(text) &&
  /^[\p{Lu}\d]/u.test(text) &&
  next.text.length > text.length;
