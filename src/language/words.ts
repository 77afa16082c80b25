import { readFileSync } from 'node:fs';

const FOLDER = new URL('./words/', import.meta.url);
const lists = new Map<string, ReadonlySet<string>>();
const maps = new Map<string, ReadonlyMap<string, string>>();

/** The entries of `words/NAME.txt`, as written there. Read once; blank lines and `#` lines are left out. */
export function wordList(name: string): ReadonlySet<string> {
  let list = lists.get(name);
  if (!list) {
    list = new Set(entries(name));
    lists.set(name, list);
  }
  return list;
}

/**
 * `words/NAME.txt` where a line is `key: value`. A key that stands twice keeps its first value.
 * Throws with the file's name and the line where the colon is missing.
 */
export function wordMap(name: string): ReadonlyMap<string, string> {
  let map = maps.get(name);
  if (!map) {
    const made = new Map<string, string>();
    for (const entry of entries(name)) {
      const colon = entry.indexOf(': ');
      if (colon < 0) throw new Error(`words/${name}.txt: «${entry}» has no «: » between key and value`);
      const key = entry.slice(0, colon).trim();
      if (!made.has(key)) made.set(key, entry.slice(colon + 2).trim());
    }
    map = made;
    maps.set(name, map);
  }
  return map;
}

function entries(name: string): string[] {
  return readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
