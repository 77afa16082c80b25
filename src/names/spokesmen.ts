/**
 * «Vikinstituttet skal overvåke fjorden. Seniorforsker Kari Vik sier at …»: the sentence before begins with a house, and this
 * one with a title and a name. Whoever has a title that is not held in just one house is of that one, if of any.
 */
import { startsSentence } from './corrections.ts';
import { isHouseOf, kindOf, mayHave } from './houseKinds.ts';
import type { Places } from './kindHouses.ts';
import type { UnitTokens } from './nameSpan.ts';
import { titleEndingAt, tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import { isBefore, type Stand, toldStands } from './stands.ts';
import type { FoundOrganisation, FoundPerson } from './types.ts';

/** «Der er det …»: so many words before the title. */
const LONGEST_LEAD = 4;

/** @returns of each person the house, by index */
export function spokesmen(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  { people: persons, topics, scenes }: Places,
): (number | undefined)[] {
  const told = toldStands(topics.stands);
  return people.map((person, who) => {
    const { roles, party } = person;
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first || !roles.length || person.organisations.length > 0 || party !== undefined) return undefined;
    const house = isSubject(first, scenes[first.unit] as Scene) ? houseBefore(first, told) : undefined;
    const fits = house !== undefined && roles.every((role) => mayBeHeldIn(organisations[house], role));
    return fits && !isAnswered(first, persons, house, told) ? house : undefined;
  });
}

/**
 * «Fisken slaktes hos Vikfisk. Der gleder fabrikksjef Kari Vik seg»: «der» is the only house of the sentence before.
 * @returns of each person the house, by index
 */
export function thoseThere(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  { people: persons, topics, scenes }: Places,
): (number | undefined)[] {
  const told = toldStands(topics.stands);
  return people.map((person, who) => {
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first || person.organisations.length > 0 || person.party !== undefined) return undefined;
    const { unit } = scenes[first.unit] as Scene;
    const title = titleEndingAt(unit, first.token - 1);
    if (!title || !isToldOfThere(unit, title.first)) return undefined;
    const above = told.filter((stand) => stand.unit === first.unit && isBefore(stand, first));
    const near = above.filter(({ sentence }) => sentence === first.sentence - 1);
    const house = near[0]?.who;
    const isOnly = house !== undefined && near.every((stand) => stand.who === house);
    return isOnly && person.roles.every((role) => mayHave(organisations[house] as FoundOrganisation, role))
      ? house
      : undefined;
  });
}

/** «Der», a verb, and hardly more before the title: «Der møtte hun mannen, lærer Kari Vik» tells of somebody else. */
function isToldOfThere(unit: UnitTokens, title: number): boolean {
  let at = title - 1;
  while (at > title - LONGEST_LEAD && !startsSentence(unit, at) && tokenText(unit, at) !== ',') at--;
  return tokenText(unit, at) === 'Der' && startsSentence(unit, at);
}

/** The sentence begins with the title and the name. */
function isSubject({ token }: Stand, { unit }: Scene): boolean {
  const title = titleEndingAt(unit, token - 1);
  return title !== undefined && startsSentence(unit, title.first);
}

/** The only house of the sentence before, which begins with it; the name's own has none before it. */
function houseBefore(person: Stand, told: readonly Stand[]): number | undefined {
  const above = told.filter((stand) => stand.unit === person.unit && isBefore(stand, person));
  const last = above.at(-1);
  if (!last?.begins || last.sentence !== person.sentence - 1) return undefined;
  return above.every((stand) => stand.sentence !== last.sentence || stand.who === last.who)
    ? last.who
    : undefined;
}

/** Somebody else is named between the house and the name. */
const isAnswered = (
  person: Stand,
  persons: readonly Stand[],
  house: number,
  told: readonly Stand[],
): boolean => {
  const last = told.findLast((stand) => stand.who === house && isBefore(stand, person));
  return persons.some(
    (other) => other.who !== person.who && last && isBefore(last, other) && isBefore(other, person),
  );
};

function mayBeHeldIn(house: FoundOrganisation | undefined, role: string): boolean {
  if (!house || !mayHave(house, role)) return false;
  const post = kindOf(role);
  // «Kulturminister Kari Vik» is spoken of by no department alone.
  return !post || (post.only !== 'same field' && isHouseOf(house, post, role));
}
