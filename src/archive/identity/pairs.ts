/** Which of many names may be close at all: the others are never compared. */
import { isFullName, wordsOf } from './closeNames.ts';
import { isAbbreviation, organisationKey } from './closeOrganisations.ts';

/** A family name that so many bear says nothing; its bearers are compared by first names. */
const CROWD = 400;

/** Indices, the smaller first. */
type Pair = [number, number];

/**
 * Pairs of full names with the same last name (up to accents and one letter) and the same first letter, or with the
 * same first name and a last name that begins alike. Linear in the count for names as countries have them.
 */
export function namePairs(names: readonly string[]): Pair[] {
  return pairsWithin(
    names.map((name) => {
      const words = wordsOf(name);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      return isFullName(name) ? [`${first[0]} ${last}`, `${first} ${last.slice(0, 2)}`] : [];
    }),
  );
}

/** Pairs of names that begin with the same word, end with it, are written with the same letters, or may be initials. */
export function organisationPairs(names: readonly string[]): Pair[] {
  return pairsWithin(
    names.map((name) => {
      const words = wordsOf(organisationKey(name));
      const [first = '', last = ''] = [words[0], words.at(-1)];
      return [`= ${words.join('')}`, `1 ${first}`, `4 ${first.slice(0, 4)}`, `9 ${first[0]} ${last}`];
    }),
    byFirstLetter(names),
  );
}

/** An abbreviation may be of any name that begins with its letter. */
function byFirstLetter(names: readonly string[]): Pair[] {
  const first = names.map((name) => name.trim()[0]);
  return names.flatMap((name, at) =>
    isAbbreviation(name)
      ? names.flatMap((_, other): Pair[] =>
          other !== at && first[other] === first[at] ? [at < other ? [at, other] : [other, at]] : [],
        )
      : [],
  );
}

/** @param keys of each name; two with one in common are a pair. @returns each pair once */
function pairsWithin(keys: readonly string[][], more: readonly Pair[] = []): Pair[] {
  const buckets = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  const pairs = new Map<string, Pair>(more.map((pair) => [pair.join(), pair]));
  for (const members of buckets.values()) {
    if (members.length > CROWD) continue;
    for (const a of members) for (const b of members) if (a < b) pairs.set(`${a},${b}`, [a, b]);
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
