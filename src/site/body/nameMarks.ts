/** Links the first mention of each person and organisation to its page, and the speaker beside each quote. */
import { isFree, type RichText, withPlainSpaces } from './richText.ts';

export interface NamedEntity {
  /** The forms that stand for it in this article. */
  names: readonly string[];
  /** Of its link; `href` is the page of whoever it is. */
  attributes: { href: string } & Record<string, string>;
}

interface Mention {
  start: number;
  end: number;
  entity: NamedEntity;
}

/**
 * @param texts in reading order; marks are added to them
 * @param entities where two share a form, the first one has it
 */
export function markNames(texts: readonly RichText[], entities: readonly NamedEntity[]): void {
  const owners = new Map<string, NamedEntity>();
  for (const entity of entities) {
    for (const name of entity.names.map(asWritten)) if (!owners.has(name)) owners.set(name, entity);
  }
  const waiting = new Set(entities);
  for (const text of texts) {
    if (!waiting.size) return;
    for (const { start, end, entity } of mentions(text, owners)) {
      if (!waiting.has(entity) || !isFree(text, start, end, ['link', 'name'])) continue;
      waiting.delete(entity);
      text.marks.push({
        layer: 'name',
        start,
        end,
        tag: 'a',
        attributes: { ...entity.attributes, class: 'name' },
      });
    }
  }
}

/**
 * Links the speaker's name beside a quote, also where it is the surname alone: who is meant is known there.
 * A text that already links to the speaker is left as it is, and so are pronouns.
 * @param speakers by the anchors of their quotes
 */
export function markAttributions(
  texts: readonly RichText[],
  speakers: ReadonlyMap<string, NamedEntity>,
): void {
  for (const text of texts) {
    for (const quote of text.marks.filter((mark) => mark.layer === 'quote')) {
      const speaker = speakers.get(quote.attributes.id ?? '');
      if (!speaker || text.marks.some((mark) => mark.attributes.href === speaker.attributes.href)) continue;
      const place = attribution(text, speaker.names[0] ?? '', quote.end);
      if (!place) continue;
      text.marks.push({
        layer: 'name',
        ...place,
        tag: 'a',
        attributes: { ...speaker.attributes, class: 'name' },
      });
    }
  }
}

/** The name nearest behind the quote, or else the first before it; the whole name before the surname. */
function attribution(
  text: RichText,
  name: string,
  quoteEnd: number,
): { start: number; end: number } | undefined {
  const whole = asWritten(name);
  const surname = whole.slice(whole.lastIndexOf(' ') + 1);
  const searched = withPlainSpaces(text.text);
  for (const form of new Set([whole, surname])) {
    const places = wholeNames(searched, form)
      .filter(({ start, end }) => isFree(text, start, end, ['quote', 'link', 'name']))
      .filter(({ start }) => form === whole || !FIRST_NAME_BEFORE.test(searched.slice(0, start)));
    const place = places.find(({ start }) => start >= quoteEnd) ?? places[0];
    if (place) return place;
  }
  return undefined;
}

/** A surname behind another name is somebody else's. */
const FIRST_NAME_BEFORE = /\p{Lu}[\p{L}.-]* $/u;

/** Whole names in order; where one lies within another, the longer one: «Havn» is no mention in «Nes Havn AS». */
function mentions(text: RichText, owners: ReadonlyMap<string, NamedEntity>): Mention[] {
  const searched = withPlainSpaces(text.text);
  const found: Mention[] = [];
  for (const [name, entity] of owners) {
    for (const place of wholeNames(searched, name)) found.push({ ...place, entity });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function wholeNames(text: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (isWholeName(text, start, end)) places.push({ start, end });
  }
  return places;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Not within a word; a genitive s may follow. */
function isWholeName(text: string, start: number, end: number): boolean {
  if (LETTER.test(text.charAt(start - 1))) return false;
  const next = text.charAt(end) === 's' ? end + 1 : end;
  return !LETTER.test(text.charAt(next));
}

const asWritten = (name: string): string => name.normalize('NFC').trim().split(/\s+/).join(' ');
