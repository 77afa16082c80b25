/**
 * Pictures as saved pages leave them: an alt text line and the caption's line below it, a caption that ends with a credit,
 * a credit on a line of its own, a file's name, «NY HALL: …».
 */
import { type Credit, creditAtEnd, creditAtStart, creditNames } from '../credit.ts';
import { isMetaLine, wholeMeta } from '../metaText.ts';
import { endsSentence, type Line, tidy, words } from '../page.ts';
import { nameLikeness } from '../personName.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import type { PhotoBlock } from '../types.ts';
import { anyOf } from '../words.ts';

/** A caption is no longer; a line that is, is a paragraph that mentions a picture. */
const LONGEST_CAPTION = 900;
const LONGEST_ALT = 220;
/** Shorter lines may be the same for other reasons. */
const SHORTEST_TWICE = 25;
const LONGEST_SIGNED = 420;
const SHORT_CAPTION = 200;
const FULL_NAME = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}'’-]+){1,3}/u;
const FILE_NAME =
  /^[\p{L}\p{N}()%+.-]*(?:_[\p{L}\p{N}()%+._-]+|\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|heic|avif))$/iu;
const IMAGE_MARKER =
  /^\[?(?:bilde|image|img|photo|picture)\s?\d*\]?:?$|^\[(?:bilde|bilete|foto|image|illustrasjon|photo)\s?\d*\s?[:–-][^\]]{1,150}\]$/i;
const CAPS_LABEL = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .,'’«»&–-]{2,45}:\s+\S/u;
/** «Illustrasjon: Slik blir brua.»: the label says what it is, and no name follows. */
const DESCRIBED = new RegExp(`^(?:${anyOf('bare-photo-labels')})\\s?:\\s?\\p{Lu}`, 'iu');
const SIGNS = new RegExp(`(?<![\\p{L}])(?:${anyOf('caption-signs')})(?![\\p{L}])`, 'iu');

export function photo(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'photo') return markedPhoto(scan);
  if (scan.at === scan.titleAt || line.mark?.as === 'heading' || line.mark?.as === 'item') return undefined;
  if (line.mark?.as === 'caption') return found(1, withCaption(undefined, line.text), 0.97);
  if (isByline(scan)) return undefined;
  return (
    altCaptionAndCreditLine(scan) ??
    altAndCaption(scan) ??
    creditedCaption(scan) ??
    captionAndCreditLine(scan) ??
    uncredited(scan)
  );
}

/** «Tekst: Kari Vik» over «Foto: Per Ås» is no caption. */
function isByline(scan: Scan): boolean {
  const meta = wholeMeta(here(scan).text, scan.page.today);
  return meta?.labelled === true && meta.names.length > 0 && meta.dates.length === 0;
}

/** A picture of the page's own markup, with the caption lines that follow it. */
function markedPhoto(scan: Scan): Finding {
  const { mark, text } = here(scan);
  const src = mark?.as === 'photo' ? mark.src : undefined;
  const captions: string[] = [];
  let lines = 1;
  while (scan.lines[scan.at + lines]?.mark?.as === 'caption') {
    captions.push((scan.lines[scan.at + lines] as Line).text);
    lines += 1;
  }
  const next = scan.lines[scan.at + lines];
  if (captions.length === 0 && next && creditOf(next)) {
    captions.push(next.text);
    lines += 1;
  }
  const block = withCaption(text === '' ? undefined : text, captions.join(' '));
  if (src !== undefined) block.src = src;
  return found(lines, block, 1);
}

/** A short line without a full stop, and below it the caption. */
function altAndCaption(scan: Scan): Finding | undefined {
  const alt = here(scan);
  const caption = scan.lines[scan.at + 1];
  if (alt.text.length > LONGEST_ALT || !caption || caption.mark || isMetaLine(caption.text, scan.page.today))
    return undefined;
  if (isSaidTwice(alt.text, caption.text)) return found(2, withCaption(alt.text, caption.text), 0.95);
  const file = isFileName(alt.text);
  const credit = creditOf(caption);
  if (file) {
    const own =
      credit !== undefined || (!caption.gap && scan.page.spaced && caption.text.length < LONGEST_SIGNED);
    if (!own) return found(1, { type: 'photo', alt: alt.text, photographers: [] }, 0.9);
    return found(2, withCaption(alt.text, caption.text), 0.95);
  }
  const altCredit = creditOf(alt);
  if (altCredit) {
    const same =
      credit !== undefined &&
      alt.text.length <= caption.text.length &&
      shareOfWords(alt.text.slice(0, altCredit.start), caption.text) >= 0.8;
    return same ? found(2, withCaption(alt.text, caption.text), 0.95) : undefined;
  }
  if (credit === undefined) {
    if (caption.gap || endsSentence(alt.text) || !scan.page.spaced) return undefined;
    const signed = caption.text.length < LONGEST_SIGNED && SIGNS.test(caption.text);
    if ((signed && shareOfWords(alt.text, caption.text) >= 0.5) || namesAgain(scan, alt.text, caption))
      return found(2, withCaption(alt.text, caption.text), 0.8);
    return undefined;
  }
  const nameAlone = nameLikeness(alt.text) > 0;
  if (nameAlone && isBelowDate(scan)) return undefined;
  const repeated = shareOfWords(alt.text, caption.text);
  const fullSentence = endsSentence(alt.text);
  if (!caption.gap && scan.page.spaced && (alt.gap || afterPhoto(scan))) {
    // A sentence above a caption is a paragraph, unless the caption says it again.
    if (!fullSentence || repeated >= 0.6 || (alt.text.length <= 90 && repeated >= 0.3))
      return found(2, withCaption(alt.text, caption.text), 0.93);
    return undefined;
  }
  if (fullSentence) return repeated >= 0.9 ? found(2, withCaption(alt.text, caption.text), 0.9) : undefined;
  const close = repeated >= 0.5 || (nameAlone && repeated >= 0.4);
  return close && words(alt.text).length <= 14
    ? found(2, withCaption(alt.text, caption.text), 0.9)
    : undefined;
}

/** The alt text is the caption, word by word. */
const isSaidTwice = (alt: string, caption: string): boolean =>
  alt === caption && alt.length >= SHORTEST_TWICE && /^[\p{L}\d]/u.test(alt);

/** «Kari Vik» right under a date is who wrote, whatever stands below. */
const isBelowDate = (scan: Scan): boolean =>
  !here(scan).gap && (scan.before.at(-1)?.parts.some(({ part }) => part === 'date') ?? false);

/** «Rita Foss. Havklyngen» over one sentence that names her again, with a blank line below it. */
function namesAgain(scan: Scan, alt: string, caption: Line): boolean {
  const name = FULL_NAME.exec(alt)?.[0];
  const below = scan.lines[scan.at + 2];
  return (
    name !== undefined &&
    nameLikeness(name) > 0 &&
    caption.text.includes(name) &&
    caption.text.length <= SHORT_CAPTION &&
    sentences(caption.text) <= 1 &&
    below?.gap === true
  );
}

function creditedCaption(scan: Scan): Finding | undefined {
  const line = here(scan);
  const credit = creditOf(line);
  if (!credit) {
    const first = line.text.length <= LONGEST_CAPTION ? creditAtStart(line.text) : undefined;
    if (!first) return undefined;
    return found(1, { ...creditFields(first.credit), caption: tidy(first.rest) }, 0.85);
  }
  return found(1, withCaption(undefined, line.text), credit.start === 0 ? 0.88 : 0.92);
}

/** Alt text, caption and credit, each on a line of its own, with no blank line between them. */
function altCaptionAndCreditLine(scan: Scan): Finding | undefined {
  const [alt, caption, credit] = scan.lines.slice(scan.at, scan.at + 3);
  if (!alt || !caption || !credit || !scan.page.spaced || !alt.gap || caption.gap || credit.gap)
    return undefined;
  if (alt.text.length > LONGEST_ALT || caption.text.length > LONGEST_SIGNED || caption.mark) return undefined;
  if (isMetaLine(alt.text, scan.page.today)) return undefined;
  const printed = creditOf(credit);
  if (printed?.start !== 0 || creditOf(caption) || creditOf(alt) || endsSentence(alt.text)) return undefined;
  const block = { ...creditFields(printed), alt: tidy(alt.text), caption: tidy(caption.text) };
  return found(3, block, 0.94);
}

/** The credit stands on the line below its caption. */
function captionAndCreditLine(scan: Scan): Finding | undefined {
  const line = here(scan);
  const next = scan.lines[scan.at + 1];
  if (!next || next.mark || line.text.length > LONGEST_SIGNED) return undefined;
  const credit = creditOf(next);
  if (credit?.start !== 0) return undefined;
  const block = { ...creditFields(credit), caption: tidy(line.text) };
  if (CAPS_LABEL.test(line.text) || SIGNS.test(line.text)) return found(2, block, 0.9);
  // The first paragraph below a title is the lead, and the picture's name comes after it.
  if (!scan.textSeen)
    return endsSentence(line.text) && line.text.length > 60 ? undefined : found(2, block, 0.8);
  if (next.gap) return undefined;
  return scan.page.spaced && line.gap
    ? found(2, block, 0.85)
    : line.text.length < 200
      ? found(2, block, 0.7)
      : undefined;
}

/** «NY HALL: Lise Strand viser fram hallen.», «Lise Strand (t.v.) og Per Ås»: a caption by its own words. */
function uncredited(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  if (text.length > LONGEST_SIGNED || /^[–—-]\s?\p{L}/u.test(text)) return undefined;
  if (scan.textSeen && CAPS_LABEL.test(text) && sentences(text) <= 3)
    return found(1, withCaption(undefined, text), 0.7);
  if (text.length < 260 && DESCRIBED.test(text) && sentences(text) <= 2)
    return found(1, withCaption(undefined, text), 0.7);
  const signed = text.length < 260 && SIGNS.test(text) && sentences(text) <= 1;
  const pointing =
    /\((?:t\.?\s?[vh]\.?|f\.?\s?v\.?|til (?:venstre|høyre|høgre)|i midten)\)|(?:^|\s)(?:[Ff]\.v\.|[Ff]r[aå] venstre\s?:)/u.test(
      text,
    );
  return signed && pointing ? found(1, withCaption(undefined, text), 0.72) : undefined;
}

/** Lines are asked about by several recognisers. */
const credits = new WeakMap<Line, Credit | null>();

/** A credit, where the line is short enough to be a caption. */
function creditOf(line: Line): Credit | undefined {
  let credit = credits.get(line);
  if (credit === undefined) {
    const { as } = line.mark ?? { as: 'paragraph' };
    const possible =
      line.text.length <= LONGEST_CAPTION &&
      !IMAGE_MARKER.test(line.text) &&
      (as === 'paragraph' || as === 'caption');
    // «Tekst og foto: …» is who wrote.
    credit = (possible && !/^\s*tekst\b/i.test(line.text) && creditAtEnd(line.text)) || null;
    credits.set(line, credit);
  }
  return credit ?? undefined;
}

export const isCaption = (line: Line): boolean => creditOf(line) !== undefined;

export function isFileName(text: string): boolean {
  return text.length <= 160 && (FILE_NAME.test(text) || IMAGE_MARKER.test(text));
}

function withCaption(alt: string | undefined, line: string): PhotoBlock {
  const credit = creditAtEnd(line);
  const caption = tidy(credit ? line.slice(0, credit.start) : line);
  const block: PhotoBlock = {
    type: 'photo',
    ...(alt === undefined ? {} : { alt: tidy(alt) }),
    photographers: [],
  };
  if (caption !== '') block.caption = caption;
  return credit ? { ...block, ...creditFields(credit), ...(caption === '' ? {} : { caption }) } : block;
}

function creditFields(credit: Credit): PhotoBlock {
  const names = credit.credit === undefined ? { photographers: [] } : creditNames(credit.credit);
  return {
    type: 'photo',
    ...(credit.label === undefined ? {} : { label: credit.label }),
    ...(credit.credit === undefined ? {} : { credit: credit.credit }),
    ...names,
  };
}

/** How much of the first text's words stand in the second, 0 to 1; nothing stands in what is too long for a caption. */
function shareOfWords(text: string, other: string): number {
  if (other.length > LONGEST_CAPTION) return 0;
  const there = new Set(words(other.toLowerCase()));
  const own = words(text.toLowerCase());
  return own.length === 0 ? 0 : own.filter((word) => there.has(word)).length / own.length;
}

const sentences = (text: string): number => (text.match(/[.!?](?=\s+\p{Lu}|$)/gu) ?? []).length;

const afterPhoto = (scan: Scan): boolean => scan.before.at(-1)?.shape === 'photo';

const found = (lines: number, block: PhotoBlock, sure: number): Finding => ({
  shape: 'photo',
  sure,
  lines,
  parts: [{ part: 'block', block }],
});
