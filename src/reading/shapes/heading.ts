/** Subheadings: short, no full stop, before a paragraph. */
import { endsSentence, type Line, tidy, words } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import { anyOf } from '../words.ts';
import { isCaption } from './photo.ts';

const LONGEST = 90;
const MOST_WORDS = 13;

export function heading(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'heading') {
    return isLead(scan) ? lead(line) : found(line, line.mark.level > 2 ? 3 : 2, 0.95);
  }
  if (!looksLikeHeading(line) || scan.at < scan.titleAt) return undefined;
  const next = scan.lines[scan.at + 1];
  if (!next || !isStory(next) || isInList(scan)) return undefined;
  if (scan.page.spaced && !line.gap && !startsBlock(scan)) return undefined;
  // Below the title a line of some length is the lead, set without a full stop.
  if (!scan.textSeen && !scan.shapes.has('heading') && words(line.text).length >= 4) {
    return undefined;
  }
  return found(line, 2, next.gap ? 0.6 : 0.65);
}

/** Pages set their lead as a heading, too: a whole sentence, or as long as one, above all other text. */
function isLead(scan: Scan): boolean {
  const { text } = here(scan);
  if (scan.textSeen || scan.at < scan.titleAt || scan.shapes.has('heading')) return false;
  return words(text).length > MOST_WORDS || (/[.]$/.test(text) && words(text).length > 5);
}

/** «Sted: Verkstedhallen»: a line of a meeting's facts. */
const FACT = new RegExp(`^(?:${anyOf('event-labels')})\\s?:\\s`, 'iu');

const LABELLED = /^\p{Lu}[\p{L} ]{2,30}: \S/u;

/** «Nestleder: Kari Vik», with another such line right above or below it. */
function isInList({ lines, at }: Scan): boolean {
  const [above, line, below] = [at - 1, at, at + 1].map((place) => lines[place]);
  const isLabelled = (one: Line | undefined): boolean => one !== undefined && LABELLED.test(one.text);
  return isLabelled(line) && ((!line?.gap && isLabelled(above)) || (!below?.gap && isLabelled(below)));
}

/** By its own words alone. */
export function looksLikeHeading(line: Line): boolean {
  const { text } = line;
  if (line.mark && line.mark.as !== 'paragraph') return false;
  if (text.length > LONGEST || words(text).length > MOST_WORDS || words(text).length === 0) return false;
  if (line.mark?.as === 'paragraph' && /[!]$/.test(text)) return false;
  if (/[.,:;…][»”"“')\]]{0,2}$/.test(text) && !/\b\p{L}\.\p{L}\.$/u.test(text)) return false;
  if (FACT.test(text)) return false;
  if (/@|https?:\/\/|www\.|\t|\s{3}|\|/.test(text)) return false;
  if (/^[–—-]/.test(text))
    return /^[–—-]\s?[\p{Lu}\p{N}]/u.test(text) && words(text).length <= 9 && !/[?!,]/.test(text);
  return /^["”“„«'(]?[\p{Lu}\p{N}]/u.test(text);
}

/** Running text that a heading may stand over. */
export function isStory(line: Line): boolean {
  if (line.mark) return line.mark.as !== 'outside' && line.mark.as !== 'heading';
  return (
    line.text.length > LONGEST || endsSentence(line.text) || isCaption(line) || /^[–—•*-]\s?/.test(line.text)
  );
}

/** What is before it has ended, though no blank line says so. */
function startsBlock(scan: Scan): boolean {
  const shape = scan.before.at(-1)?.shape;
  return shape === 'photo' || shape === 'debris' || shape === 'meta';
}

const lead = ({ text, links }: Line): Finding => ({
  shape: 'paragraph',
  sure: 0.95,
  lines: 1,
  parts: [{ part: 'block', block: { type: 'paragraph', text, ...(links ? { links } : {}) }, lead: true }],
});

const found = (line: Line, level: 2 | 3, sure: number): Finding => ({
  shape: 'heading',
  sure,
  lines: 1,
  parts: [{ part: 'block', block: { type: 'heading', level, text: tidy(line.text) } }],
});
