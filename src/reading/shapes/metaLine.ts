/**
 * Lines about the article itself: «Skrevet 06.12.16», «Publisert: 12.03.2014 14:22 Av: Ola Hansen», «Tekst og foto: Kari
 * Vik». Read word by word from the left; what is left over decides what the line is.
 */
import { dateAt } from '../dates.ts';
import { nameLikeness, properCase } from '../personName.ts';
import { type DateReading, type Finding, here, type Part, type Scan } from '../recogniser.ts';
import { anyOf, wordMap } from '../words.ts';

export interface MetaLine {
  dates: DateReading[];
  names: string[];
  /** A label for a date or a byline is printed. */
  labelled: boolean;
  /** How far the line is about the article. */
  end: number;
  /** How far it is labels, dates and times alone, the first of them a date's. */
  dateEnd: number;
}

const SEPARATOR = /[\s|·•,;:–—\-/()[\]>]+/y;
const PUBLISHED = sticky(`(?:${anyOf('published-labels')})(?![\\p{L}])`);
const UPDATED = sticky(`(?:${anyOf('updated-labels')})(?![\\p{L}])`);
const FILLER = sticky(`(?:${anyOf('date-fillers')})(?![\\p{L}])`);
const WEEKDAY = sticky(`(${anyOf('weekdays')})(?![\\p{L}])\\.?`);
const WEEKDAYS = wordMap('weekdays');
const TIME =
  /(?:kl\.?|klokk[ea]n?)?\s?\d{1,2}(?::\d{2}(?::\d{2})?|\.\d{2}(?![.\d]))(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?:\s?[ap]m\b)?/iy;
const ISO_TIME = /T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/y;
const READING_TIME = /\d{1,3}\s(?:min|minutt|minutter|minutts?)\b\.?(?:\s(?:lesetid|lesing|å lese|read))?/iy;
const BYLINE = sticky(`(?:${anyOf('byline-labels')})(?![\\p{L}])`);
const PHOTO_BYLINE = sticky(
  `(?:og\\s|&\\s)?(?:foto|fotograf|bilder|video|illustrasjon|grafikk)(?![\\p{L}])(?=\\s*[:/])`,
);
const JOB = sticky(`(?:${anyOf('byline-titles')})(?![\\p{L}])`);
const EMAIL = /[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/y;
const NAME = /\p{Lu}[\p{L}'’.-]*(?:[ ](?:van|von|de|der|af|la|\p{Lu}[\p{L}'’.-]*)){1,4}/uy;
const AND = /(?:og|&|,)\s/y;

function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

/** No line about an article is longer; a glued one begins so. */
const LONGEST = 300;

/** Reads as much of the line as is about the article. */
export function readMetaLine(line: string, today: string): MetaLine {
  const text = line.slice(0, LONGEST);
  const meta: MetaLine = { dates: [], names: [], labelled: false, end: 0, dateEnd: 0 };
  let kind: DateReading['kind'] = 'unlabelled';
  let weekday: number | undefined;
  let at = 0;
  let inByline = false;
  let dateOnly = true;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    return form.exec(text)?.[0];
  };
  const date = (): string | undefined => {
    const printed = dateAt(text, at, today);
    if (!printed || (printed.year === undefined && weekday === undefined && kind === 'unlabelled'))
      return undefined;
    if (kind !== 'unlabelled') meta.labelled = true;
    meta.dates.push({ ...printed, kind, ...(weekday === undefined ? {} : { weekday }) });
    weekday = undefined;
    inByline = false;
    return text.slice(at, at + printed.length);
  };
  const bylineLabel = (label: string | undefined): string | undefined => {
    if (label === undefined) return undefined;
    meta.labelled = true;
    inByline = true;
    dateOnly = false;
    return label;
  };
  const name = (): string | undefined => {
    dateOnly = false;
    return (inByline ? take(AND) : undefined) ?? take(JOB) ?? bylineName(take(NAME), meta);
  };
  const next = (): string | undefined => {
    const byline = take(BYLINE);
    const published = take(PUBLISHED);
    if (
      byline !== undefined &&
      byline.length > (published?.length ?? 0) &&
      bylineFollows(text, at + byline.length)
    ) {
      return bylineLabel(byline);
    }
    const updated = published === undefined ? take(UPDATED) : undefined;
    if (published !== undefined || updated !== undefined) {
      kind = published === undefined ? 'updated' : 'published';
      inByline = false;
      return published ?? updated;
    }
    // «Skrevet 12.04.10Mandag morgen …»: a weekday that is glued to a date begins the story.
    const glued = meta.dates.length > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    const day = glued ? undefined : take(WEEKDAY);
    if (day !== undefined) {
      weekday = Number(WEEKDAYS.get(day.replace(/\.$/, '').toLowerCase()));
      return day;
    }
    const small = date() ?? take(ISO_TIME) ?? take(TIME) ?? take(READING_TIME) ?? take(FILLER) ?? take(EMAIL);
    return small ?? bylineLabel(take(PHOTO_BYLINE)) ?? name();
  };
  while (at < text.length) {
    const space = take(SEPARATOR);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const step = next();
    if (step === undefined) break;
    at += step.length;
    meta.end = at;
    if (dateOnly && meta.dates.length > 0) meta.dateEnd = at;
  }
  return meta;
}

/** A byline's label is followed by a colon or by a name: «Av Ola Hansen», not «Av de åtti ansatte …». */
function bylineFollows(text: string, at: number): boolean {
  return (
    /^\s*(?::|\/)?\s*(?:\p{Lu}|(?:og\s)?foto)/iu.test(text.slice(at, at + 40)) &&
    /^\s*:|^\s+\p{Lu}|^\s*\//u.test(text.slice(at, at + 40))
  );
}

function bylineName(name: string | undefined, meta: MetaLine): string | undefined {
  if (name === undefined || nameLikeness(name) === 0) return undefined;
  const proper = properCase(name);
  if (!meta.names.includes(proper)) meta.names.push(proper);
  return name;
}

const ONLY_MARKS = /^[\s|·•,;:.–—\-/()[\]]*$/;

/** The whole line is about the article. */
export function isMetaLine(line: string, today: string): boolean {
  if (line.length > LONGEST) return false;
  const meta = readMetaLine(line, today);
  if (!ONLY_MARKS.test(line.slice(meta.end))) return false;
  return meta.dates.length > 0 || (meta.labelled && meta.names.length > 0);
}

/** How many lines after the first words of a story a date or byline without label may still be the article's own. */
const NEAR = 2;

export function metaLine(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'heading' || scan.at === scan.titleAt) return undefined;
  const meta = readMetaLine(line.text, scan.page.today);
  if (meta.end === 0) return undefined;
  const rest = line.text.slice(meta.end);
  const whole = line.text.length <= LONGEST && ONLY_MARKS.test(rest);
  const last = scan.at >= scan.lines.length - 2;
  const head = !scan.textSeen || scan.sinceText <= NEAR;
  if (whole && meta.dates.length > 0) {
    if (!meta.labelled && !head && !last) return undefined;
    return found(
      [{ part: 'date', text: line.text, dates: meta.dates, names: meta.names }],
      meta.labelled ? 0.95 : 0.85,
    );
  }
  if (whole && meta.names.length > 0 && (meta.labelled || head || last)) {
    const sure = meta.labelled ? 0.92 : bareNameSure(scan, line.text, meta);
    return sure === 0 ? undefined : found([{ part: 'byline', text: line.text, names: meta.names }], sure);
  }
  return glued(scan, line.text, meta);
}

/** «Skrevet 06.12.16Verftet åpner …»: the date line and the lead have become one. */
function glued(scan: Scan, text: string, meta: MetaLine): Finding | undefined {
  if (meta.dateEnd === 0 || scan.textSeen) return undefined;
  const rest = text
    .slice(meta.dateEnd)
    .replace(/^[\s|:–—-]+/, (marks) => (/[–—-]\s?$/.test(marks) ? marks.trimStart() : ''));
  if (rest === '' || !/^[\p{Lu}\p{N}«”"“„–—-]/u.test(rest)) return undefined;
  const numeric = /^\D{0,40}\d{1,4}[./-]\d/.test(text.slice(0, meta.dateEnd));
  // Without a label a written date may begin a story: «6. desember 2016 åpnet …» has a small letter after it.
  if (!meta.labelled && !numeric) return undefined;
  const dates = meta.dates;
  return {
    ...found(
      [{ part: 'date', text: text.slice(0, meta.dateEnd).trim(), dates, names: [] }],
      meta.labelled ? 0.95 : 0.7,
    ),
    rest,
  };
}

/** A name alone is a byline near the title or at the very end. */
function bareNameSure(scan: Scan, text: string, meta: MetaLine): number {
  if (scan.at < scan.titleAt || meta.names.length > 3) return 0;
  const known = nameLikeness(meta.names[0] as string) === 0.9;
  const next = scan.lines[scan.at + 1];
  const email = next !== undefined && next.text.length < 80 && /^[\w.+-]{1,60}@[\w.-]{1,80}$/.test(next.text);
  const job = text.length > meta.names.join(' ').length + 3;
  if (email || (job && known)) return 0.85;
  if (scan.textSeen) return scan.at === scan.lines.length - 1 && known ? 0.7 : 0;
  return known && !next?.text.toLowerCase().includes((meta.names[0] as string).toLowerCase()) ? 0.66 : 0;
}

/** A job or an address under a byline: «Journalist», «ola@avisa.example». */
export function bylineTail(scan: Scan): Finding | undefined {
  const previous = scan.before.at(-1);
  if (
    previous?.shape !== 'meta' ||
    !previous.parts.some((part) => 'names' in part && part.names.length > 0)
  ) {
    return undefined;
  }
  const line = here(scan);
  if (line.text.length > 90 || scan.at === scan.titleAt) return undefined;
  const words = line.text.replace(EMAIL_ANYWHERE, '').replace(/^[\s|·•,;:–—\-/]+|[\s|·•,;:–—\-/]+$/g, '');
  const job = new RegExp(`^(?:(?:${anyOf('byline-titles')})[\\s,/]*)*$`, 'iu');
  return job.test(words) ? found([{ part: 'byline', text: line.text, names: [] }], 0.9) : undefined;
}

const EMAIL_ANYWHERE = /[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/g;

const found = (parts: Part[], sure: number): Finding => ({ shape: 'meta', sure, lines: 1, parts });
