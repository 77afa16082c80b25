/** A line about the article itself, read word by word from the left: labels, dates, times, names, addresses. */
import { Answers } from './answers.ts';
import { dateAt } from './dates.ts';
import { nameLikeness, properCase, turnedName } from './personName.ts';
import type { DateReading } from './recogniser.ts';
import { anyOf, wordMap } from './words.ts';

export interface MetaLine {
  dates: DateReading[];
  names: string[];
  /** A label for a date or a byline is printed. */
  labelled: boolean;
  /** How far the line is about the article. */
  end: number;
  /** How far it is labels, dates and times, names only after a label of theirs; it ends with a date or a time. */
  dateEnd: number;
  /** The names that stand before that end. */
  dateNames: string[];
}

const SEPARATOR = /[\s|·•,;:.–—\-/()[\]>]+/y;
const PUBLISHED = sticky(`(?:${anyOf('published-labels')})(?![\\p{L}])`);
const UPDATED = sticky(`(?:${anyOf('updated-labels')})(?![\\p{L}])`);
const FILLER = sticky(`(?:${anyOf('date-fillers')})(?![\\p{L}])`);
const WEEKDAY = sticky(`(${anyOf('weekdays')})(?![\\p{L}])\\.?`);
const WEEKDAYS = wordMap('weekdays');
const TIME =
  /(?:kl\.?|klokk[ea]n?)?\s?\d{1,2}(?::\d{2}(?!\d)(?::\d{2}(?!\d))?|\.\d{2}(?!\.?\d))(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?:\s?[ap]m\b)?/iy;
const ISO_TIME = /T\d{2}:\d{2}(?!\d)(?::\d{2}(?!\d))?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/y;
const READING_TIME = /\d{1,3}\s(?:min|minutt|minutter|minutts?)\b\.?(?:\s(?:lesetid|lesing|å lese|read))?/iy;
const BYLINE = sticky(`(?:${anyOf('byline-labels')})(?![\\p{L}])`);
const PHOTO = 'foto|fotograf|bilder';
const PHOTO_BYLINE = sticky(`(?:og\\s|&\\s)?(?:${PHOTO}|video|illustrasjon|grafikk)(?![\\p{L}])(?=\\s*[:/])`);
/** After a name no colon is needed: «Av KARI VIK, foto PER ÅS». */
const PHOTO_AFTER = sticky(`(?:${PHOTO}|video)(?=\\s+\\p{Lu})`);
/** Whose writer somebody is: «Kari Vik, NTB», «Kari Vik / Vestvik Avis». */
const HOUSE_AFTER = new RegExp(
  `(?:(?:${anyOf('agencies')})|(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}\\p{Lu}?[\\p{L}.-]*(?:avis|avisa|avisen|blad|bladet|posten|tidende|nytt))(?![\\p{L}])`,
  'iuy',
);
const JOB = sticky(`(?:${anyOf('byline-titles')})(?![\\p{L}])`);
const EMAIL = /[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/y;
const SHORTENED = anyOf('name-abbreviations').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
const NAME_PART = `(?:(?:\\p{Lu}\\.)+|(?:${SHORTENED})\\.|\\p{Lu}[\\p{Lu}'’-]+(?!\\p{Ll})|(?:Ma?c)?\\p{Lu}\\p{Ll}*(?:[-'’]\\p{Lu}?\\p{Ll}+)*)`;
const NAME = new RegExp(`${NAME_PART}(?:[ ](?:(?:van|von|de|der|af|la)(?!\\p{L})|${NAME_PART})){1,4}`, 'uy');
const PAPER = /\s(?:i|på|in)\s(?:\p{Lu}[\p{L}.-]*)(?:\s\p{Lu}[\p{L}.-]*){0,3}(?=[\s,]+(?:\p{L}{3,8}\s)?\d)/uy;
/** A firm as the owner of the pictures. */
const OWNER = /\p{Lu}[\p{L}&. -]{1,40}$/uy;
/** An office as who has published: «av Kommunikasjonsavdelingen. 02.06.2018», «av Informasjonsavdelinga i Vik kommune, 3. mai 2011». */
const OFFICE = /\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,4}(?=[\s.,|–-]+(?:(?:den|kl\.?|\p{L}{4,8}dag)\s)?\d)/uy;
/** «Kari Vik Publisert 20. oktober»: a label with a capital ends the name. */
const LABEL_INSIDE = new RegExp(
  `\\s(?:${anyOf('published-labels')}|${anyOf('updated-labels')}|${PHOTO}|tekst)(?![\\p{L}]).*$`,
  'iu',
);
const AND = /(?:og|&|,)\s/y;

function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

/** No line about an article is longer; a glued one begins so. */
export const LONGEST_META = 300;

/** Reads as much of the line as is about the article. */
export function readMetaLine(line: string, today: string): MetaLine {
  return asked.read(line.slice(0, LONGEST_META), today, (text) => new MetaReader(text, today).read());
}

const asked = new Answers<MetaLine>();
const askedWhole = new Answers<MetaLine | undefined>();

class MetaReader {
  private readonly meta: MetaLine = {
    dates: [],
    names: [],
    labelled: false,
    end: 0,
    dateEnd: 0,
    dateNames: [],
  };
  private kind: DateReading['kind'] = 'unlabelled';
  private weekday: number | undefined;
  private at = 0;
  private inByline = false;
  private ofPhotos = false;
  /** A name stands without a label before it. */
  private bare = false;

  constructor(
    private readonly text: string,
    private readonly today: string,
  ) {}

  read(): MetaLine {
    while (this.at < this.text.length) {
      const space = this.take(SEPARATOR);
      if (space !== undefined) {
        this.at += space.length;
        continue;
      }
      const step = this.next();
      if (step === undefined) break;
      this.at += step.length;
      this.meta.end = this.at;
    }
    return this.meta;
  }

  private take(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    return form.exec(this.text)?.[0];
  }

  private next(): string | undefined {
    const byline = this.take(BYLINE);
    const published = this.take(PUBLISHED);
    if (
      byline !== undefined &&
      byline.length > (published?.length ?? 0) &&
      bylineFollows(this.text, this.at + byline.length)
    ) {
      return this.bylineLabel(byline);
    }
    const updated = published === undefined ? this.take(UPDATED) : undefined;
    if (published !== undefined || updated !== undefined) {
      this.kind = published === undefined ? 'updated' : 'published';
      this.inByline = false;
      return this.withPaper(published ?? (updated as string));
    }
    // «Skrevet 12.04.10Mandag morgen …», «Skrevet 12.04.10Klokken 13 …»: a word glued to a date begins the story.
    const glued = this.meta.dates.length > 0 && /[\p{L}\p{N}]/u.test(this.text[this.at - 1] ?? '');
    const word = /\p{Lu}/u.test(this.text[this.at] ?? '') && this.take(ISO_TIME) === undefined;
    if (glued && word) return undefined;
    const day = this.take(WEEKDAY);
    // «Tor Vik» is no Thursday.
    const isName = day !== undefined && /^\p{Lu}\p{L}{2}$/u.test(day) && this.isBeforeCapital(day);
    if (day !== undefined && !isName) {
      this.weekday = Number(WEEKDAYS.get(day.replace(/\.$/, '').toLowerCase()));
      return day;
    }
    return (
      this.endsDate(this.date() ?? this.take(ISO_TIME) ?? this.take(TIME)) ??
      this.take(READING_TIME) ??
      this.take(FILLER) ??
      this.take(EMAIL) ??
      this.photoLabel(this.take(PHOTO_BYLINE) ?? this.afterName(PHOTO_AFTER)) ??
      this.afterName(HOUSE_AFTER) ??
      this.name()
    );
  }

  /** «Publisert i Fjordposten 3. mars 2014»: the label with the paper. */
  private withPaper(label: string): string {
    PAPER.lastIndex = this.at + label.length;
    return label + (PAPER.exec(this.text)?.[0] ?? '');
  }

  private afterName(form: RegExp): string | undefined {
    return this.meta.names.length > 0 ? this.take(form) : undefined;
  }

  private endsDate(step: string | undefined): string | undefined {
    if (step !== undefined && this.meta.dates.length > 0 && !this.bare) {
      this.meta.dateEnd = this.at + step.length;
      this.meta.dateNames = [...this.meta.names];
    }
    return step;
  }

  private date(): string | undefined {
    const printed = dateAt(this.text, this.at, this.today);
    if (!printed) return undefined;
    const placed = this.weekday !== undefined || this.kind !== 'unlabelled';
    if (printed.year === undefined && !placed) return undefined;
    if (this.kind !== 'unlabelled') this.meta.labelled = true;
    this.meta.dates.push({
      ...printed,
      kind: this.kind,
      ...(this.weekday === undefined ? {} : { weekday: this.weekday }),
    });
    this.weekday = undefined;
    this.inByline = false;
    return this.text.slice(this.at, this.at + printed.length);
  }

  private isBeforeCapital(word: string): boolean {
    return /^ \p{Lu}\p{L}/u.test(this.text.slice(this.at + word.length));
  }

  private bylineLabel(label: string | undefined): string | undefined {
    if (label === undefined) return undefined;
    this.meta.labelled = true;
    this.inByline = true;
    this.ofPhotos = false;
    return label;
  }

  /** «Tekst: Kari Vik Foto: Per Ås»: who took the pictures is no author. */
  private photoLabel(label: string | undefined): string | undefined {
    if (label === undefined) return undefined;
    this.inByline = true;
    this.ofPhotos = true;
    return label;
  }

  private name(): string | undefined {
    const known = (this.inByline ? this.take(AND) : this.afterName(AND)) ?? this.take(JOB);
    if (known !== undefined) {
      if (this.text[this.at - 1] === '(') this.didJob(known);
      return known;
    }
    if (!this.inByline) this.bare = true;
    const turned = turnedName(this.text.slice(this.at));
    if (turned && !this.ofPhotos) {
      this.meta.names.push(turned.name);
      return turned.printed;
    }
    const name = this.take(NAME)?.replace(LABEL_INSIDE, '') ?? (this.ofPhotos ? this.take(OWNER) : undefined);
    if (name !== undefined && this.ofPhotos) return name;
    if (name === undefined || nameLikeness(name) === 0) return this.inByline ? this.take(OFFICE) : undefined;
    const proper = properCase(name);
    if (!this.meta.names.includes(proper)) this.meta.names.push(proper);
    return name;
  }

  /** «Kari Vik (tekst) Per Ås (foto)»: who took the pictures is no author. */
  private didJob(job: string): void {
    const isOfWords = /^tekst(?![\p{L}])/iu.test(job);
    const isOfPictures = /^(?:foto|video|grafikk)(?![\p{L}])/iu.test(job);
    if (isOfWords || isOfPictures) this.meta.labelled = true;
    if (isOfPictures) this.meta.names.pop();
  }
}

/** A byline's label is followed by a colon or by a name: «Av Ola Hansen», not «Av de åtti ansatte …». */
function bylineFollows(text: string, at: number): boolean {
  return (
    /^\s*(?::|\/)?\s*(?:\p{Lu}|(?:og\s)?foto)/iu.test(text.slice(at, at + 40)) &&
    /^\s*:|^\s+\p{Lu}|^\s*\//u.test(text.slice(at, at + 40))
  );
}

export const ONLY_MARKS = /^[\s|·•,;:.–—\-/()[\]]*$/;
const SEGMENTS = /\s*[|•·]\s*|\s{3,}/;
const LONGEST_SEGMENT = 60;

/** «Publisert 06.12.2016 [i Skole og fritid]»: the section of the site, and no sentence. */
const IN_SECTION = /^\s+(?:i|under|in)\s\p{Lu}[\p{L}-]*(?:\s(?:og|\p{Lu}[\p{L}-]*|\p{Ll}{3,12})){0,3}$/u;

/** What a line says that is about the article from end to end; nothing where it is not, or only in part. */
export function wholeMeta(line: string, today: string): MetaLine | undefined {
  if (line.length > LONGEST_META) return undefined;
  return askedWhole.read(line, today, () => readWhole(line, today));
}

function readWhole(line: string, today: string): MetaLine | undefined {
  const meta = readMetaLine(line, today);
  const named = meta.labelled && meta.names.length > 0;
  if (ONLY_MARKS.test(line.slice(meta.end)) && (meta.dates.length > 0 || named)) return meta;
  if (meta.labelled && meta.dates.length > 0 && IN_SECTION.test(line.slice(meta.dateEnd))) return meta;
  return inSegments(line, today);
}

/** «Pressemelding | Dato: 06.12.2016 | Nr: 118/16»: a date among other short things in a row. */
function inSegments(line: string, today: string): MetaLine | undefined {
  const segments = line.split(SEGMENTS).filter((segment) => segment !== '');
  if (segments.length < 2 || segments.length > 8) return undefined;
  if (segments.some((segment) => segment.length > LONGEST_SEGMENT)) return undefined;
  const read = segments
    .map((segment) => ({ segment, meta: readMetaLine(segment, today) }))
    .filter(({ segment, meta }) => ONLY_MARKS.test(segment.slice(meta.end)))
    .map(({ meta }) => meta);
  const dates = read.flatMap((meta) => meta.dates);
  if (dates.length === 0) return undefined;
  return {
    dates,
    names: read.flatMap((meta) => (meta.labelled ? meta.names : [])),
    labelled: read.some((meta) => meta.labelled),
    end: line.length,
    dateEnd: 0,
    dateNames: [],
  };
}

/** The whole line is about the article. */
export const isMetaLine = (line: string, today: string): boolean => wholeMeta(line, today) !== undefined;

const LONGEST_LABEL = 40;

/** «Publisert:» on a line of its own: what it labels is on the next. */
export function isLabelAlone(line: string, today: string): boolean {
  if (line.length > LONGEST_LABEL) return false;
  const meta = readMetaLine(line, today);
  return (
    meta.end > 0 &&
    meta.dates.length === 0 &&
    meta.names.length === 0 &&
    ONLY_MARKS.test(line.slice(meta.end))
  );
}
