/** How near two names of people are: the same, a shorter form, an initial, a slip of the pen. */
import { areNear } from '../nearWords.ts';

const MOST_KEYS = 100_000;

/** Keeps the keys of names that were asked for lately: each name of an archive is asked for many times. */
export function keptKeys(keyOf: (name: string) => string): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
    return key;
  };
}

/** Two names with one key are one name. */
export const nameKey = keptKeys((name) =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb'),
);

export type Closeness = 'spelling' | 'shorter' | 'initial' | 'slip';

/** A name of one word says too little to be known by elsewhere. */
export const isFullName = (name: string): boolean => /\S\s+\S/.test(name.trim());

/**
 * What makes two full names close.
 * @returns `spelling`: accents and hyphens alone («Anne Lise», «Anne-Lise»); `shorter`: a middle name left out;
 *   `initial`: a name cut to its letter; `slip`: one letter wrong, missing, too many or two that changed places
 */
export function closeness(a: string, b: string): Closeness | undefined {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.join(' ') === second.join(' ')) return 'spelling';
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.at(-1) === long.at(-1) && short.length > 1) {
    if (isShorter(short, long)) return short.some(isInitial) || long.some(isInitial) ? 'initial' : 'shorter';
  }
  if (short.length !== long.length) return undefined;
  const different = short.filter((word, at) => word !== long[at]);
  const other = long.filter((word, at) => word !== short[at]);
  const [wrong, right] = [different[0], other[0]];
  if (different.length !== 1 || wrong === undefined || right === undefined) return undefined;
  return Math.min(wrong.length, right.length) >= 4 && areNear(wrong, right, 1) ? 'slip' : undefined;
}

/** The words of a name without accents, points and hyphens; the ring of å is no accent. */
export function wordsOf(name: string): string[] {
  return nameKey(name)
    .normalize('NFD')
    .replace(/[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[.’']/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
}

const isInitial = (word: string): boolean => word.length === 1;

/** The first names of the short form stand in the long one in the same order; the first of all is in both. */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  const [given, all] = [short.slice(0, -1), long.slice(0, -1)];
  if (!matches(given[0] as string, all[0] as string)) return false;
  let at = 1;
  for (const word of given.slice(1)) {
    while (at < all.length && !matches(word, all[at] as string)) at++;
    if (at++ >= all.length) return false;
  }
  return true;
}

const matches = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
