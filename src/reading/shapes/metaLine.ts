/**
 * Lines about the article itself: «Skrevet 06.12.16», «Publisert: 12.03.2014 14:22 Av: Ola Hansen», «Tekst og foto: Kari
 * Vik». What is left over when all that is read decides what the line is.
 */
import slugify from '@sindresorhus/slugify';
import { dateOfLine, isEventLine, placeAndDate } from '../dateLine.ts';
import {
  isLabelAlone,
  isMetaLine,
  LONGEST_META,
  type MetaLine,
  ONLY_MARKS,
  readMetaLine,
  wholeMeta,
} from '../metaText.ts';
import { endsSentence, type Line } from '../page.ts';
import { nameLikeness } from '../personName.ts';
import { type Finding, here, type Part, type Scan } from '../recogniser.ts';
import { anyOf } from '../words.ts';

/** How many paragraphs after the first a date or byline without label may still be the article's own. */
const NEAR = 2;

/** So many lines of a page its only date stands in, whatever captions and text stand above it. */
const FIRST_LINES = 12;

export function metaLine(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'heading' || scan.at === scan.titleAt) return undefined;
  const labelled = labelAbove(scan);
  if (labelled) return labelled;
  const meta = wholeMeta(line.text, scan.page.today) ?? bareNames(line.text, scan.page.today);
  if (!meta)
    return (
      glued(scan, line.text) ??
      storyBehindDate(scan) ??
      dateBesideName(scan) ??
      bylineWithRole(scan) ??
      bylineOfNobody(scan) ??
      behindText(scan)
    );
  const last = scan.at >= scan.lines.length - 2;
  const head = !scan.textSeen || scan.sinceText <= NEAR;
  if (meta.dates.length > 0) {
    const early = scan.at < FIRST_LINES && !isDated(scan);
    if (!meta.labelled && ((!head && !last && !early) || isOfEvent(scan))) return undefined;
    const time = timeBelow(scan);
    const text = time === undefined ? line.text : `${line.text}\n${time}`;
    const date: Part = { part: 'date', text, dates: meta.dates, names: meta.names };
    return { ...found([date], meta.labelled ? 0.95 : 0.85), lines: time === undefined ? 1 : 2 };
  }
  if (!meta.labelled && !head && !last) return undefined;
  const sure = meta.labelled ? 0.92 : bareNameSure(scan, line.text, meta);
  return sure === 0 ? undefined : found([{ part: 'byline', text: line.text, names: meta.names }], sure);
}

/** «06:00», «kl. 06.00»: under the date that it belongs to. */
function timeBelow(scan: Scan): string | undefined {
  const line = scan.lines[scan.at + 1];
  return line && !line.gap && /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}$/iu.test(line.text) ? line.text : undefined;
}

/** «Publisert:», and the date on the line below it. */
function labelAbove(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  const next = scan.lines[scan.at + 1];
  if (!next || next.text.length > LONGEST_META || !isLabelAlone(text, scan.page.today)) return undefined;
  const meta = wholeMeta(`${text} ${next.text}`, scan.page.today);
  const head = !scan.textSeen || scan.sinceText <= NEAR;
  if (!meta || (!meta.labelled && (!head || isOfEvent(scan)))) return undefined;
  const both = `${text}\n${next.text}`;
  const part: Part =
    meta.dates.length > 0
      ? { part: 'date', text: both, dates: meta.dates, names: meta.names }
      : { part: 'byline', text: both, names: meta.names };
  return { ...found([part], 0.93), lines: 2 };
}

/** «Dato: 12. desember», and «Sted: …» beside it: when something takes place. */
const isOfEvent = (scan: Scan): boolean =>
  [-1, 1, 2].some((step) => isEventLine(scan.lines[scan.at + step]?.text ?? ''));

/** Names, and jobs perhaps, without a word that says what they are there for. */
function bareNames(text: string, today: string): MetaLine | undefined {
  if (text.length > LONGEST_META) return undefined;
  const meta = readMetaLine(text, today);
  return meta.names.length > 0 && ONLY_MARKS.test(text.slice(meta.end)) ? meta : undefined;
}

/** «Skrevet 06.12.16Verftet åpner …»: the date line and the lead have become one. */
function glued(scan: Scan, text: string): Finding | undefined {
  if (scan.textSeen) return undefined;
  const meta = readMetaLine(text, scan.page.today);
  if (meta.dateEnd === 0) return undefined;
  const rest = text
    .slice(meta.dateEnd)
    .replace(/^[\s|:–—-]+/, (marks) => (/[–—-]\s?$/.test(marks) ? marks.trimStart() : ''));
  if (rest === '' || !/^[\p{Lu}\p{N}«”"“„–—-]/u.test(rest)) return undefined;
  const numeric = /^\D{0,40}\d{1,4}[./-]\d/.test(text.slice(0, meta.dateEnd));
  // Without a label a written date may begin a story: «6. desember 2016 åpnet …» has a small letter after it.
  if (!meta.labelled && !numeric) return undefined;
  return {
    ...found(
      [{ part: 'date', text: text.slice(0, meta.dateEnd).trim(), dates: meta.dates, names: meta.dateNames }],
      meta.labelled ? 0.95 : 0.7,
    ),
    rest,
  };
}

const SENTENCE_END = /[.!?…][»”"]?\s+(?=[\p{L}\d(])/gu;

/** «Årsaken er ikke kjent. 05.08.2019 kl 22:31 (Oppdatert 06.08.2019)»: the date behind the lead, where the page has no other. */
function behindText(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  const { today } = scan.page;
  if (scan.textSeen || scan.at <= scan.titleAt || isDated(scan)) return undefined;
  const near = scan.lines.slice(scan.at + 1, scan.at + FIRST_LINES);
  if (near.some((other) => (wholeMeta(other.text, today)?.dates.length ?? 0) > 0)) return undefined;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const from = index + mark.length;
    const tail = text.slice(from);
    const meta = tail.length < LONGEST_META ? wholeMeta(tail, today) : undefined;
    // Without a label it may be when something takes place.
    if (!meta?.dates.length || !meta.labelled) continue;
    const part: Part = { part: 'date', text: tail.trim(), dates: meta.dates, names: meta.names };
    return { ...found([part], 0.9), rest: text.slice(0, from).trimEnd() };
  }
  return undefined;
}

/** «Av Rita Foss, daglig leder i Næringsforeningen»: a labelled name, and then whatever says who it is. */
function bylineWithRole(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  const place = !scan.textSeen || scan.sinceText <= NEAR || scan.at >= scan.lines.length - 2;
  if (!place || text.length > LONGEST_WITH_ROLE || endsSentence(text)) return undefined;
  const meta = readMetaLine(text, scan.page.today);
  if (!meta.labelled || meta.names.length === 0 || meta.dates.length > 0) return undefined;
  const last = meta.names.at(-1) as string;
  const behind = text.slice(text.toLowerCase().lastIndexOf(last.toLowerCase()) + last.length);
  return /^\s?,\s\p{L}/u.test(behind)
    ? found([{ part: 'byline', text, names: meta.names }], 0.88)
    : undefined;
}

const LONGEST_WITH_ROLE = 140;

const DESK = new RegExp(`^(?:${anyOf('byline-labels')})\\s?:\\s*(\\p{Lu}[^.!?:]{1,40})$`, 'iu');

const AGENCY = new RegExp(`^(?:(?:${anyOf('byline-labels')})\\s?:?\\s)?(?:${anyOf('agencies')})$`, 'iu');

/** «Av: Redaksjonen», «Av NTB»: printed as a byline, though it names nobody. */
function bylineOfNobody(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  const last = scan.at >= scan.lines.length - 2;
  if (text.length > 60 || (scan.textSeen && scan.sinceText > NEAR && !last)) return undefined;
  return DESK.test(text) || AGENCY.test(text) ? found([{ part: 'byline', text, names: [] }], 0.8) : undefined;
}

const isDated = (scan: Scan): boolean =>
  scan.before.some(({ parts }) => parts.some(({ part }) => part === 'date'));

/** «Oslo, 6. desember 2016: Verftet åpner …»: the first paragraph of a press release. */
function storyBehindDate(scan: Scan): Finding | undefined {
  if ((scan.textSeen && scan.sinceText > NEAR) || isDated(scan)) return undefined;
  const { text } = here(scan);
  const found = placeAndDate(text, scan.page.today);
  if (!found) return undefined;
  const { place, at, date, end } = found;
  const parts: Part[] = [
    { part: 'dateline', text: place },
    { part: 'date', text: text.slice(at, end).trim(), dates: [date], names: [] },
  ];
  return { shape: 'meta', sure: 0.9, lines: 1, parts, rest: text.slice(end) };
}

/** «Oslo, 6. desember 2016»: where the head has no other date. */
function dateBesideName(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  // Press releases have it below the lead, letters at the end.
  const isPlaced = !scan.textSeen || scan.sinceText <= NEAR || scan.at >= scan.lines.length - 2;
  if (!isPlaced || isDated(scan) || isOfEvent(scan) || isEventLine(text)) return undefined;
  const read = dateOfLine(text, scan.page.today);
  if (!read) return undefined;
  const { labelled, names } = readMetaLine(text, scan.page.today);
  const writers = labelled && names.length > 0 ? names : read.names;
  return found([{ part: 'date', text, dates: [read.date], names: writers }], 0.9);
}

/** A name alone is a byline near the title or at the very end. */
function bareNameSure(scan: Scan, text: string, meta: MetaLine): number {
  if (scan.at < scan.titleAt || meta.names.length > 3) return 0;
  const next = scan.lines[scan.at + 1];
  const known = nameLikeness(meta.names[0] as string) === 0.9 || (next !== undefined && isJob(next.text));
  const email = next !== undefined && next.text.length < 80 && /^[\w.+-]{1,60}@[\w.-]{1,80}$/.test(next.text);
  const job = text.length > meta.names.join(' ').length + 3;
  if (email || (known && (job || announced(scan, text) || isMailed(scan, text)))) return 0.85;
  if (known && isBelowMeta(scan) && !here(scan).gap) return 0.75;
  if (scan.textSeen) return known && (scan.at === scan.lines.length - 1 || isBelowMeta(scan)) ? 0.7 : 0;
  return known && !next?.text.toLowerCase().includes((meta.names[0] as string).toLowerCase()) ? 0.66 : 0;
}

/** So many lines below a writer's name the address is looked for. */
const NEAR_MAIL = 5;

/** «Kari Vik», and soon below it «kari.vik@avisa.example» on a line of its own. */
function isMailed(scan: Scan, name: string): boolean {
  const surname = slugify(name.split(' ').at(-1) as string);
  return scan.lines
    .slice(scan.at + 1, scan.at + 1 + NEAR_MAIL)
    .some(({ text }) => isAddress(text) && text.toLowerCase().includes(surname));
}

/** A date line, or another name, stands right above, below the lead: «Publisert 24.10.2022», «Kari Vik», «Per Ås». */
function isBelowMeta(scan: Scan): boolean {
  const above = scan.before.at(-1);
  return above?.shape === 'meta' && scan.sinceText <= NEAR;
}

/** The name again, a job or a date below it. */
function announced(scan: Scan, name: string): boolean {
  let at = scan.at + 1;
  while (at < scan.lines.length && (scan.lines[at] as Line).text === name) at += 1;
  const next = (scan.lines[at] as Line | undefined)?.text ?? '';
  return (
    next.length < 90 &&
    (isJob(next) || isMetaLine(next, scan.page.today) || isLabelAlone(next, scan.page.today))
  );
}

/** The name again, a job or an address under a byline: «Journalist», «ola@avisa.example». */
export function bylineTail(scan: Scan): Finding | undefined {
  const previous = scan.before.at(-1);
  const line = here(scan);
  if (previous?.shape !== 'meta' || !(previous.parts.some(isOfByline) || isAddress(line.text)))
    return undefined;
  if (line.text.length > 90 || scan.at === scan.titleAt) return undefined;
  const words = line.text.replace(EMAIL_ANYWHERE, '').replace(/^[\s|·•,;:–—\-/]+|[\s|·•,;:–—\-/]+$/g, '');
  const again = line.text === scan.lines[scan.at - 1]?.text;
  const photographer = !line.gap && PHOTOGRAPHER.test(line.text);
  return again || photographer || words === '' || isJob(words)
    ? found([{ part: 'byline', text: line.text, names: [] }], 0.94)
    : undefined;
}

const isOfByline = (part: Part): boolean =>
  part.part === 'byline' || (part.part === 'date' && part.names.length > 0);

/** «Foto: Per Ås» under «Tekst: Kari Vik». */
const PHOTOGRAPHER = /^(?:foto|fotograf|bilder|video)\s?:\s?\p{Lu}[^.!?]{2,60}$/iu;
const JOBS = new RegExp(`^(?:(?:${anyOf('byline-titles')})[\\s,/]*)+$`, 'iu');
const isJob = (text: string): boolean => JOBS.test(text);

const isAddress = (text: string): boolean => text.replace(EMAIL_ANYWHERE, '') === '';

const EMAIL_ANYWHERE = /[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/g;

const found = (parts: Part[], sure: number): Finding => ({ shape: 'meta', sure, lines: 1, parts });
