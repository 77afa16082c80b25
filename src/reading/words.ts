/** The word data of reading: one entry a line in `words/NAME.txt`, `#` for comments. Read once. */
import { readFileSync } from 'node:fs';

const lists = new Map<string, readonly string[]>();
const sets = new Map<string, ReadonlySet<string>>();

/** Entries in file order, lower case, NFC. */
export function entries(name: string): readonly string[] {
  let found = lists.get(name);
  if (!found) {
    found = readFileSync(new URL(`./words/${name}.txt`, import.meta.url), 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line !== '' && !line.startsWith('#'));
    lists.set(name, found);
  }
  return found;
}

export function wordSet(name: string): ReadonlySet<string> {
  let found = sets.get(name);
  if (!found) {
    found = new Set(entries(name));
    sets.set(name, found);
  }
  return found;
}

/** Lines `key: value` as a map. */
export function wordMap(name: string): ReadonlyMap<string, string> {
  return new Map(
    entries(name).map((entry) => {
      const colon = entry.indexOf(':');
      if (colon < 0) throw new Error(`words/${name}.txt: «${entry}» has no «:» between key and value`);
      return [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()] as const;
    }),
  );
}

/** A regular expression source that matches any entry of the list, longest first, with any white space between words. */
export function anyOf(name: string): string {
  return [...entries(name)]
    .map((entry) => entry.replace(KEYED, ''))
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s{1,3}'))
    .join('|');
}

/** The value of a `key: value` entry. */
const KEYED = /:\s\S.*$/;
