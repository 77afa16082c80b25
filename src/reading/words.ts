/** The word data of this room: `words/NAME.txt`, one entry a line, `#` for comments, pairs as `key: value`. */
import { readFileSync } from 'node:fs';

export function words(name: string): string[] {
  return readFileSync(new URL(`./words/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

export function wordPairs(name: string): ReadonlyMap<string, string> {
  return new Map(
    words(name).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

/** A pattern for any of the entries, the longest first. */
export function anyOf(entries: readonly string[]): string {
  return [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
