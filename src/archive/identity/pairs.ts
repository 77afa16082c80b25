/** Which of many names may be close at all: the others are never compared. */
import { isFullName, wordsOf } from './closeNames.ts';

/** A family name that so many bear says nothing; its bearers are compared by first names. */
const CROWD = 400;

/**
 * Pairs of full names with the same last name (up to accents and one letter) and the same first letter, or with the
 * same first name and a last name that begins alike. Linear in the count for names as countries have them.
 * @returns indices into `names`, the smaller first, each pair once
 */
export function namePairs(names: readonly string[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (!isFullName(name)) return;
    for (const key of bucketsOf(name)) buckets.set(key, [...(buckets.get(key) ?? []), index]);
  });
  const pairs = new Map<string, [number, number]>();
  for (const members of buckets.values()) {
    if (members.length > CROWD) continue;
    for (const a of members) for (const b of members) if (a < b) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function bucketsOf(name: string): string[] {
  const words = wordsOf(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [`${first[0]} ${last}`, `${first} ${last.slice(0, 2)}`];
}
