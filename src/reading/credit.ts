/** «Foto: Per Ås/VV» at the end of a caption: the label, the names, who is a photographer and who an agency. */
import { nameLikeness, properCase, turnedName } from './personName.ts';
import { anyOf, entries } from './words.ts';

export interface Credit {
  /** Where the label begins in the line; the caption is before it. */
  start: number;
  /** As printed where it is not plain «Foto». */
  label?: string;
  /** As printed after the label; missing where no name follows. */
  credit?: string;
}

/** Credits stand at the end; a longer tail is a sentence. */
const TAIL = 160;
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}/])(${anyOf('photo-labels')})\\s?(?:\\((?:arkiv|illustrasjon)\\)\\s?)?(?::|©|\\sav\\s(?=\\p{Lu}))\\s*`,
  'giu',
);
const LABELLED_START = new RegExp(LABELLED.source, 'iuy');
const UNMARKED = new RegExp(`(?:^|(?<=[.!?)»”"|]\\s?))(${anyOf('photo-labels')})\\s+(?=\\p{Lu})`, 'giu');
const BARE = new RegExp(`(?:^|(?<=[.!?»”"]\\s?)|\\()(${anyOf('bare-photo-labels')})\\)?\\.?$`, 'iu');
const PLAIN = /^foto$/i;
/** The first letters of all labels: most lines have none of them near their end. */
const STEMS = [...entries('photo-labels'), ...entries('bare-photo-labels')].map((label) => label.slice(0, 4));
const ANY_LABEL = new RegExp([...new Set(STEMS)].map((stem) => stem.replace('.', '\\.')).join('|'), 'i');

/** The credit that ends a line, or nothing. */
export function creditAtEnd(line: string): Credit | undefined {
  const from = Math.max(0, line.length - TAIL);
  const tail = line.slice(from);
  if (!ANY_LABEL.test(tail)) return undefined;
  for (const form of [LABELLED, UNMARKED]) {
    // The first label whose rest is a credit: «Foto: Per Ås. Illustrasjon: VV» is one credit.
    for (const match of tail.matchAll(form)) {
      const credit = tidyCredit(tail.slice(match.index + match[0].length));
      if (!isCredit(credit, form === UNMARKED) || isDescription(match[1] as string, credit)) continue;
      return made(line, from + match.index, printedLabel(match[0]), credit);
    }
  }
  const bare = BARE.exec(tail);
  if (!bare) return undefined;
  return made(line, from + bare.index, bare[1] as string, '');
}

/** «Foto: Per Ås. Den nye hallen …»: the credit comes first and the caption after it. */
export function creditAtStart(line: string): { credit: Credit; rest: string } | undefined {
  LABELLED_START.lastIndex = 0;
  const match = LABELLED_START.exec(line.slice(0, TAIL));
  if (!match) return undefined;
  const after = line.slice(match[0].length);
  const stop = /[.|]\s+(?=[\p{Lu}«”"–-])/u.exec(after.slice(0, TAIL));
  if (!stop) return undefined;
  const credit = tidyCredit(after.slice(0, stop.index));
  const rest = after.slice(stop.index + stop[0].length).trim();
  if (!isCredit(credit, true) || rest === '') return undefined;
  return { credit: made(line, 0, printedLabel(match[0]), credit), rest };
}

/** Splits a credit as printed into people and the agency or owner. */
export function creditNames(credit: string): { photographers: string[]; agency?: string } {
  const turned = turnedName(credit);
  const photographers: string[] = [];
  const agencies: string[] = [];
  const inOrder = turned ? turned.name + credit.slice(turned.printed.length) : credit;
  for (const side of inOrder.split(/\s*[/|©]\s*|\s+[-–—]\s+|\s*[()]\s*|,\s+|;\s*/)) {
    const people = side.split(/\s+(?:og|&)\s+/);
    const areNames = people.every((person) => nameLikeness(person) > 0);
    if (side === '') continue;
    // After a slash the firm comes, unless a known first name says otherwise.
    const asPeople = areNames && (photographers.length === 0 || people.every((p) => nameLikeness(p) === 0.9));
    if (asPeople && agencies.length === 0) photographers.push(...people.map(properCase));
    else if (asPeople && people.every((p) => nameLikeness(p) === 0.9))
      photographers.push(...people.map(properCase));
    else agencies.push(side.replace(/^(?:for|ved|fra|av)\s+/i, ''));
  }
  return agencies.length > 0 ? { photographers, agency: agencies.join(', ') } : { photographers };
}

/** «Foto:», «Foto av », «Foto (arkiv): » without what parts them from the name. */
const printedLabel = (text: string): string => text.replace(/[\s:©]+$/, '');

function made(line: string, labelAt: number, label: string, credit: string): Credit {
  let start = labelAt;
  while (start > 0 && /[\s(|[–-]/.test(line[start - 1] as string)) start -= 1;
  return {
    start,
    ...(PLAIN.test(label) && credit !== '' ? {} : { label }),
    ...(credit === '' ? {} : { credit }),
  };
}

/** «(Foto: Per Ås)» leaves a parenthesis behind; a last full stop is not of the name, unless an abbreviation's. */
function tidyCredit(text: string): string {
  let credit = text.trim();
  const opens = (credit.match(/\(/g) ?? []).length;
  const closes = (credit.match(/\)/g) ?? []).length;
  if (closes > opens) credit = credit.replace(/\)(?=[.\s]*$)/, '').trim();
  if (/\]$/.test(credit) && !credit.includes('[')) credit = credit.slice(0, -1).trim();
  return credit.replace(/(?<=[\p{L}\p{N})]{2})[.,;]$/u, '').trim();
}

/** «Illustrasjon: Slik blir brua» tells what the picture shows, not who made it. */
function isDescription(label: string, text: string): boolean {
  if (/^foto/i.test(label)) return false;
  const words = text.split(/\s+/).slice(1);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:og|for|av|von|van|de)$/.test(word));
  return lower.length >= 2 && lower.length > words.length / 2;
}

/** Names, at most a few, no sentence. Without a colon before it, only what begins as a name does. */
function isCredit(text: string, strict: boolean): boolean {
  if (text.length > 110) return false;
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length > (strict ? 8 : 14)) return false;
  if (/[!?»”]|\p{Ll}{3}[.:]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s/u.test(text)) return false;
  if (!strict) return true;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:og|for|av|von|van|de|i)$/.test(word));
  return words.length > 0 && /^\p{Lu}/u.test(text) && lower.length <= words.length / 3;
}
