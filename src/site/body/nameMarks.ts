/** Links the first mention of each person and organisation to its page. */
import { isFree, type RichText, withPlainSpaces } from './richText.ts';

export interface NamedEntity {
  /** The forms that stand for it in this article. */
  names: readonly string[];
  href: string;
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
        attributes: { href: entity.href, class: 'name' },
      });
    }
  }
}

/** Whole names in order; where one lies within another, the longer one: «Havn» is no mention in «Nes Havn AS». */
function mentions(text: RichText, owners: ReadonlyMap<string, NamedEntity>): Mention[] {
  const searched = withPlainSpaces(text.text);
  const found: Mention[] = [];
  for (const [name, entity] of owners) {
    for (let start = searched.indexOf(name); start >= 0; start = searched.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isWholeName(searched, start, end)) found.push({ start, end, entity });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Not within a word; a genitive s may follow. */
function isWholeName(text: string, start: number, end: number): boolean {
  if (LETTER.test(text.charAt(start - 1))) return false;
  const next = text.charAt(end) === 's' ? end + 1 : end;
  return !LETTER.test(text.charAt(next));
}

const asWritten = (name: string): string => name.normalize('NFC').trim().split(/\s+/).join(' ');
