/**
 * Whose «daglig leder» somebody is, where the text says it by nearness alone: the organisation that the article is most
 * about, or begins with, if it is also the only one in the paragraph, or in the one before.
 */
import type { NameSpan } from './nameSpan.ts';
import type { FoundPerson } from './types.ts';
import { isHouseRole } from './words.ts';

export interface Stand {
  unit: number;
  token: number;
  /** Index of the person or organisation. */
  who: number;
}

export const standsOf = (spans: readonly NameSpan[], owners: readonly (number | undefined)[]): Stand[] =>
  spans.flatMap(({ unit, first }, index) => {
    const who = owners[index];
    return who === undefined ? [] : [{ unit, token: first, who }];
  });

/** Of each person without an organisation of their own: the house, by index, where there is no doubt. */
export function houses(
  people: readonly FoundPerson[],
  persons: readonly Stand[],
  organisations: readonly Stand[],
): (number | undefined)[] {
  const main = new Set([mostNamed(organisations), onlyOneAtFirst(organisations)]);
  return people.map((person, who) => {
    if (person.organisations.length || person.party !== undefined) return undefined;
    if (!person.roles.some(isHouseRole)) return undefined;
    const first = persons.find((stand) => stand.who === who);
    if (!first) return undefined;
    for (const back of [0, 1]) {
      const near = organisations.filter(
        ({ unit, token }) => unit === first.unit - back && (back > 0 || token < first.token),
      );
      const [one, ...others] = [...new Set(near.map((stand) => stand.who))];
      if (one !== undefined) return others.length === 0 && main.has(one) ? one : undefined;
    }
    return undefined;
  });
}

/** The one that the beginning names: where the first organisation stands, no other does. */
function onlyOneAtFirst(organisations: readonly Stand[]): number | undefined {
  const [first] = organisations;
  return organisations.every(({ unit, who }) => unit !== first?.unit || who === first.who)
    ? first?.who
    : undefined;
}

function mostNamed(organisations: readonly Stand[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { who } of organisations) counts.set(who, (counts.get(who) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
