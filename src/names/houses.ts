/**
 * Whose «daglig leder» somebody is, where the text says it by nearness alone: the only organisation that the paragraph has
 * named so far, or the last one named before, if the article is most about it or begins with it.
 */
import { startsSentence } from './corrections.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import type { FoundPerson } from './types.ts';
import { isHouseRole, tiesToOrganisation } from './words.ts';

/** So many paragraphs back the last organisation named may stand. */
const FARTHEST = 2;

export interface Stand {
  unit: number;
  token: number;
  /** Index of the person or organisation. */
  who: number;
  /** Stands in the running text, not under a picture or in a box. */
  story: boolean;
  /** Its sentence begins with it, or with a preposition and it. */
  begins: boolean;
  /** The last token, where a full stop stands behind it. */
  ends?: number | undefined;
}

/** «sier Vik til Vikposten.»: only hears it. */
const isTold = ({ tokens }: UnitTokens, first: number, last: number): boolean =>
  tokens[first - 1]?.text === 'til' && /^[.,]$/u.test(tokens[last + 1]?.text ?? '');

/** So many words of a title may stand before a name. */
const LONGEST_TITLE = 4;

/** «… støtte fra Vikbanken. Banksjef Kari Vik …» */
const isRightBefore = ({ ends }: Stand, person: Stand): boolean =>
  ends !== undefined && person.token - ends <= LONGEST_TITLE + 1;

export const standsOf = (
  spans: readonly NameSpan[],
  owners: readonly (number | undefined)[],
  units: readonly UnitTokens[],
): Stand[] =>
  spans.flatMap(({ unit, first, last }, index) => {
    const who = owners[index];
    const own = units[unit];
    if (who === undefined || !own || isTold(own, first, last)) return [];
    const story = own.kind === 'body' || own.kind === 'lead';
    const isLink = tiesToOrganisation((own.tokens[first - 1]?.text ?? '').toLowerCase());
    const begins = startsSentence(own, isLink ? first - 1 : first);
    const ends = own.tokens[last + 1]?.text === '.' ? last : undefined;
    return [{ unit, token: first, who, story, begins, ends }];
  });

/** Of each person without an organisation of their own: the house, by index, where there is no doubt. */
export function houses(
  people: readonly FoundPerson[],
  persons: readonly Stand[],
  organisations: readonly Stand[],
): (number | undefined)[] {
  const main = mainHouses(organisations);
  return people.map((person, who) => {
    if (person.organisations.length || person.party !== undefined) return undefined;
    if (!person.roles.some(isHouseRole)) return undefined;
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first) return undefined;
    for (let back = 0; back <= FARTHEST; back++) {
      const near = organisations.filter(
        ({ unit, token }) => unit === first.unit - back && (back > 0 || token < first.token),
      );
      const [one, ...others] = [...new Set(near.map((stand) => stand.who))];
      const close = back === 0 && near.some((stand) => stand.begins || isRightBefore(stand, first));
      if (one !== undefined) return others.length === 0 && (close || main.has(one)) ? one : undefined;
    }
    return undefined;
  });
}

/** The organisations that an article is about: the one named most, and the one that it begins with. */
export const mainHouses = (organisations: readonly Stand[]): ReadonlySet<number | undefined> =>
  new Set([mostNamed(organisations), onlyOneAtFirst(organisations)]);

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
