/**
 * Lines about the article itself: «Skrevet 06.12.16», «Publisert: 12.03.2014 14:22 Av: Ola Hansen», «Tekst og foto: Kari
 * Vik». What is left over when all that is read decides what the line is.
 */
import { LONGEST_META, type MetaLine, ONLY_MARKS, readMetaLine } from '../metaText.ts';
import { nameLikeness } from '../personName.ts';
import { type Finding, here, type Part, type Scan } from '../recogniser.ts';
import { anyOf } from '../words.ts';

/** How many lines after the first words of a story a date or byline without label may still be the article's own. */
const NEAR = 2;

export function metaLine(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'heading' || scan.at === scan.titleAt) return undefined;
  const meta = readMetaLine(line.text, scan.page.today);
  if (meta.end === 0) return undefined;
  const rest = line.text.slice(meta.end);
  const whole = line.text.length <= LONGEST_META && ONLY_MARKS.test(rest);
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
