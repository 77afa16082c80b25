/**
 * What is told of people away from their names: «Hun blir direktør i X», «verftssjef» where there is one verft,
 * «daglig leder» of the house that the article is about.
 */
import { wordList, wordMap } from '../language/words.ts';
import { noAttributes } from './attributes.ts';
import { boards, onlyBoard } from './boards.ts';
import { boxHouses } from './boxHouses.ts';
import { fellows } from './fellows.ts';
import { houses, openRoles } from './houses.ts';
import { housesOfKind, type KindHouse } from './kindHouses.ts';
import { laterRoles, namedPeople } from './laterRoles.ts';
import { laterWork } from './laterWork.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import type { OrganisationNouns } from './organisationNouns.ts';
import type { OrganisationsFound } from './organisations.ts';
import type { PeopleFound } from './people.ts';
import { addPosition } from './positions.ts';
import { isSucceeded } from './predecessors.ts';
import { withHouses } from './predicates.ts';
import { indefinite } from './rolePhrases.ts';
import { whereTheirLikeAre } from './sameRoles.ts';
import { organisationsAfter, type Scene } from './scene.ts';
import { spokesmen, thoseThere } from './spokesmen.ts';
import {
  isWhereTheyLearned,
  likelyMainHouse,
  mainHouse,
  nounStands,
  standsOf,
  type Topics,
  titledHouses,
} from './stands.ts';
import { roleOfTitle } from './titleHouses.ts';
import type { FoundOrganisation, FoundPerson } from './types.ts';
import { isHouseRole } from './words.ts';

export interface Known {
  scenes: readonly Scene[];
  named: readonly NameSpan[];
  houses: readonly NameSpan[];
  foundPeople: PeopleFound;
  foundHouses: OrganisationsFound;
  organisations: readonly FoundOrganisation[];
  nouns: OrganisationNouns;
  /** Those of `houses`, by index, that somebody belongs to by the words beside them. */
  tied: ReadonlySet<number>;
}

/** The one house that the line above the title names. */
function ownerOf({ houses: spans, foundHouses, scenes }: Known): number | undefined {
  const named = spans.flatMap(({ unit }, index) =>
    scenes[unit]?.unit.place.part === 'kicker' ? [foundHouses.owners[index]] : [],
  );
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** «…, sier Vestvik-kapteinen»: of the only one here who is a «kaptein». */
function titledLater(
  people: readonly FoundPerson[],
  { houses: spans, foundHouses, organisations, scenes }: Known,
): KindHouse[] {
  return spans.flatMap(({ unit, last }, index): KindHouse[] => {
    const organisation = foundHouses.owners[index];
    const role = roleOfTitle((scenes[unit] as Scene).unit, last);
    if (role === undefined) return [];
    const name = organisations[organisation ?? -1]?.name;
    // Who is known to have it in another house is not meant.
    const isOthers = ({ positions }: FoundPerson): boolean =>
      positions.some((held) => held.role === role && held.organisation !== name);
    const holders = people.flatMap((one, person) =>
      one.roles.includes(role) && !isOthers(one) ? [person] : [],
    );
    const [person] = holders;
    return organisation !== undefined && person !== undefined && holders.length === 1
      ? [{ person, role, organisation }]
      : [];
  });
}

/** «…, sier statsråden.»: the title alone, in the definite. */
const isCalled = (units: readonly UnitTokens[], title: string): boolean =>
  units.some(({ tokens }) => tokens.some(({ text }) => indefinite(text) === title));

/** Adds to the people in place. */
export function addToldLater(people: readonly FoundPerson[], known: Known): void {
  const { scenes, named, foundPeople, foundHouses, organisations, nouns } = known;
  const belongs = (
    person: FoundPerson,
    organisation: number | undefined,
    why: string,
    role: string | undefined,
  ): void => {
    const name = organisations[organisation ?? -1]?.name;
    if (name !== undefined && role !== undefined) addPosition(person, role, name);
    if (name === undefined || person.organisations.includes(name)) return;
    person.organisations.push(name);
    person.evidence.push(`organisation «${name}»: ${why}`);
  };
  const hasRole = (person: number, role: string): boolean =>
    people[person]?.roles.some((one) => one === role || one.endsWith(` ${role}`)) ?? false;
  const units = scenes.map(({ unit }) => unit);
  // «Lederen i Vikfisk, Kari Vik» is she, and nobody named before.
  const isOwned = ({ unit }: { unit: number }, at: number): boolean => {
    const { organisations: owners, next } = organisationsAfter(scenes[unit] as Scene, at, true);
    return owners.length > 0 && !named.some((span) => span.unit === unit && span.first === next + 1);
  };
  for (const later of laterRoles(units, named, foundPeople.owners, foundPeople.people, hasRole, isOwned)) {
    const person = people[later.person] as FoundPerson;
    const found = noAttributes();
    withHouses(later.role, scenes[later.unit] as Scene, found, `: ${later.why}`);
    for (const role of found.roles) if (!person.roles.includes(role)) person.roles.push(role);
    person.evidence.push(...found.evidence.filter((why) => why.startsWith('role')));
    for (const { role, organisation } of found.positions)
      belongs(person, foundHouses.owners[organisation], `«${role}» stands before it`, role);
  }
  for (const [title, end] of wordMap('also-titles')) {
    const holders = people.filter(({ roles }) => roles.some((role) => role.endsWith(end)));
    const [only] = holders;
    if (!only || holders.length > 1 || only.roles.includes(title) || !isCalled(units, title)) continue;
    only.roles.push(title);
    only.evidence.push(`role «${title}»: the text calls the only one with such a post so`);
  }
  for (const person of people) {
    const precise = person.roles.filter((role) => !wordList('general-roles').has(role));
    if (precise.some(isHouseRole)) person.roles = precise;
  }
  for (const person of people)
    for (const role of person.roles) {
      if (person.positions.some((held) => held.role === role)) continue;
      belongs(person, nouns.ownerOf(role), `«${role}» can only be of it here`, role);
    }
  const persons = standsOf(named, foundPeople.owners, units);
  const stands = [
    ...standsOf(known.houses, foundHouses.owners, units, known.tied).filter(
      ({ unit, token }) => !isWhereTheyLearned(units[unit] as UnitTokens, token),
    ),
    ...nounStands(units, (noun) => nouns.meantBy(noun), known.houses),
  ];
  const topics: Topics = {
    stands,
    titled: titledHouses(units, organisations),
    owner: ownerOf(known),
  };
  const places = { people: persons, topics, scenes };
  thoseThere(people, organisations, places).forEach((house, index) => {
    const person = people[index] as FoundPerson;
    belongs(person, house, '«der» means it', openRoles(person)[0]);
  });
  for (const { person, role, organisation } of titledLater(people, known))
    belongs(people[person] as FoundPerson, organisation, `no other here is «${role}»`, role);
  for (const { person, role, organisation } of housesOfKind(people, organisations, places))
    belongs(people[person] as FoundPerson, organisation, `no other here has a «${role}»`, role);
  const main = likelyMainHouse(topics);
  for (const { span, post } of boards(scenes, named)) {
    const person = people[foundPeople.owners[span] ?? -1];
    if (!person) continue;
    if (post !== undefined && !person.roles.includes(post)) person.roles.push(post);
    belongs(person, main, 'sits on the board of the one that the article is about', post);
  }
  for (const { span, role, organisation } of boxHouses(scenes, named, organisations)) {
    const person = people[foundPeople.owners[span] ?? -1];
    if (person?.roles.includes(role)) belongs(person, organisation, 'is in lines below its name', role);
  }
  named.forEach((span, index) => {
    const person = people[foundPeople.owners[index] ?? -1];
    if (person?.organisations.length === 0 && isSucceeded(span, scenes[span.unit] as Scene))
      belongs(person, mainHouse(topics), 'had the post before, in what the article is about', undefined);
  });
  whereTheirLikeAre(people, places, (span) => foundHouses.owners[span]).forEach((house, index) => {
    const person = people[index] as FoundPerson;
    belongs(person, house, 'is where the others of that role are', openRoles(person)[0]);
  });
  const near = houses(people, organisations, places);
  people.forEach((person, index) => {
    const [role] = openRoles(person);
    belongs(person, near[index], 'the story tells it by where it stands, or is about it', role);
  });
  const board = onlyBoard(scenes, known.houses, foundHouses.owners);
  for (const person of people) {
    const post = openRoles(person).find((role) => role.startsWith('styre'));
    if (post !== undefined && person.organisations.length === 0)
      belongs(person, board, 'no other here has a board', post);
  }
  spokesmen(people, organisations, places).forEach((house, index) => {
    belongs(people[index] as FoundPerson, house, 'the sentence before begins with it', undefined);
  });
  // Last: where somebody has worked says nothing of whose title they have.
  const whoWhere = namedPeople(named, foundPeople.owners);
  for (const { person, organisations: found, why } of laterWork(scenes, whoWhere, foundPeople.people))
    for (const house of found)
      belongs(people[person] as FoundPerson, foundHouses.owners[house], why, undefined);
  for (const { person, organisation } of fellows(people, named, foundPeople.owners, scenes)) {
    const one = people[person] as FoundPerson;
    if (one.organisations.includes(organisation)) continue;
    one.organisations.push(organisation);
    one.evidence.push(`organisation «${organisation}»: is a fellow of the one named before`);
  }
}
