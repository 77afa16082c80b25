/**
 * «Vikinstituttet skal overvåke fjorden. Seniorforsker Kari Vik sier at …»: the sentence before begins with a house, and this
 * one with a title and a name. Whoever has a title that is not held in just one house is of that one, if of any.
 */

import { isHouseOf, kindOf, mayHave } from './houseKinds.ts';
import type { Places } from './kindHouses.ts';
import type { UnitTokens } from './nameSpan.ts';
import { type RolePhrase, titleEndingAt, tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import { startsSentence } from './sentenceStarts.ts';
import { isBefore, type Stand, toldStands } from './stands.ts';
import type { FoundOrganisation, FoundPerson } from './types.ts';

/** «Der er det …»: so many words before the title. */
const LONGEST_LEAD = 4;

/** @returns of each person the house, by index */
export function spokesmen(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  places: Places,
): (number | undefined)[] {
  return titled(people, places, ({ person, first, title, unit, before }) => {
    const begins = startsSentence(unit, title.first) && before?.begins;
    const house = organisations[before?.who ?? -1];
    const fits =
      house !== undefined &&
      person.roles.length > 0 &&
      person.roles.every((role) => mayBeHeldIn(house, role));
    return begins && fits && !isAnswered(first, places.people, before);
  });
}

/**
 * «Fisken slaktes hos Vikfisk. Der gleder fabrikksjef Kari Vik seg»: «der» is the only house of the sentence before.
 * @returns of each person the house, by index
 */
export function thoseThere(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  places: Places,
): (number | undefined)[] {
  return titled(people, places, ({ person, title, unit, before }) => {
    const house = organisations[before?.who ?? -1];
    return (
      isToldOfThere(unit, title.first) &&
      house !== undefined &&
      person.roles.every((role) => mayHave(house, role))
    );
  });
}

interface Titled {
  person: FoundPerson;
  /** Where the story names them first. */
  first: Stand;
  title: RolePhrase;
  unit: UnitTokens;
  /** The last name of the only house of the sentence before. */
  before: Stand | undefined;
}

/** Of each who has a title at the name and no house yet: the house of the sentence before, where it is theirs. */
function titled(
  people: readonly FoundPerson[],
  { people: persons, topics, scenes }: Places,
  isTheirs: (one: Titled) => boolean | undefined,
): (number | undefined)[] {
  const told = toldStands(topics.stands);
  return people.map((person, who) => {
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first || person.organisations.length > 0 || person.party !== undefined) return undefined;
    const { unit } = scenes[first.unit] as Scene;
    const title = titleEndingAt(unit, first.token - 1);
    const before = houseBefore(first, told, unit);
    return title && isTheirs({ person, first, title, unit, before }) ? before?.who : undefined;
  });
}

/** «Der», a verb, and hardly more before the title: «Der møtte hun mannen, lærer Kari Vik» tells of somebody else. */
function isToldOfThere(unit: UnitTokens, title: number): boolean {
  let at = title - 1;
  while (at > title - LONGEST_LEAD && !startsSentence(unit, at) && tokenText(unit, at) !== ',') at--;
  return tokenText(unit, at) === 'Der' && startsSentence(unit, at);
}

/** The last name of the only house of the sentence before, or the one that it begins with and tells of. */
function houseBefore(person: Stand, told: readonly Stand[], unit: UnitTokens): Stand | undefined {
  const near = told.filter((stand) => stand.unit === person.unit && stand.sentence === person.sentence - 1);
  const [first] = near;
  const others = near.filter(({ who }) => who !== first?.who);
  if (others.length === 0) return near.at(-1);
  // «Vikfisk og Sandvik Laks er enige»: both are told of.
  const isBeside = others.some(({ token }) => /^(?:og|,)$/u.test(tokenText(unit, token - 1)));
  return first?.begins && !first.governed && !isBeside ? first : undefined;
}

/** Somebody else is named between the house and the name. */
const isAnswered = (person: Stand, persons: readonly Stand[], house: Stand): boolean =>
  persons.some((other) => other.who !== person.who && isBefore(house, other) && isBefore(other, person));

function mayBeHeldIn(house: FoundOrganisation, role: string): boolean {
  if (!mayHave(house, role)) return false;
  const post = kindOf(role);
  // «Kulturminister Kari Vik» is spoken of by no department alone.
  return !post || (post.only !== 'same field' && isHouseOf(house, post, role));
}
