/** «Forskere ved Vikinstituttet har talt fisk. – …, sier forsker Kari Vik»: where all of that role are, she is. */
import type { Places } from './kindHouses.ts';
import { singular, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';
import type { FoundPerson } from './types.ts';

/**
 * @param ownerOf the organisation whose name a span is, by their indices
 * @returns of each person who has one of the role of those told of and no house yet the house, by index
 */
export function whereTheirLikeAre(
  people: readonly FoundPerson[],
  { people: persons, scenes }: Places,
  ownerOf: (span: number) => number | undefined,
): (number | undefined)[] {
  const told = scenes.flatMap((scene) => groupsIn(scene, ownerOf));
  return people.map((person, who) => {
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first || person.organisations.length > 0 || person.party !== undefined) return undefined;
    const houses = new Set(
      told
        .filter(({ unit, role }) => unit <= first.unit && person.roles.includes(role))
        .map(({ organisation }) => organisation),
    );
    const [house] = houses;
    return houses.size === 1 ? house : undefined;
  });
}

/** «forskere ved X», «elevene på X» */
function groupsIn(
  scene: Scene,
  ownerOf: (span: number) => number | undefined,
): { unit: number; role: string; organisation: number }[] {
  const { unit } = scene;
  if (unit.kind !== 'body' && unit.kind !== 'lead') return [];
  return unit.tokens.flatMap((_, at) => {
    if (!/^(?:ved|hos|hjå|fra|frå|på|i)$/u.test(tokenText(unit, at + 1))) return [];
    const noun = tokenText(unit, at);
    const role = /(?:er|re|ar|ne|ane)$/u.test(noun) ? singular(noun) : undefined;
    const [house] = role ? organisationsAfter(scene, at + 1, true).organisations : [];
    const organisation = house === undefined ? undefined : ownerOf(house);
    return role && organisation !== undefined ? [{ unit: unit.unit, role, organisation }] : [];
  });
}
