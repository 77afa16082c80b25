/** Whose «rådmann» or «rektor» somebody is where the article names one house of the kind that such a role is held in. */
import { remembered } from '../language/remembered.ts';
import { wordMap } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import type { Scene } from './scene.ts';
import { mainHouses, type Stand } from './stands.ts';
import type { FoundOrganisation, FoundPerson } from './types.ts';
import { isClubForm } from './words.ts';

/** «Vestvik IL» stands in the list as this. */
const CLUB = 'idrettslag';
/** So many words from the name a place may stand that says where the role is held. */
const NEAR = 6;

export interface KindHouse {
  person: number;
  role: string;
  organisation: number;
}

/** Where names stand: of people and of organisations, each with the one whose name it is. */
export interface Places {
  people: readonly Stand[];
  organisations: readonly Stand[];
  scenes: readonly Scene[];
}

/**
 * @returns for roles without a house the only one of their kind that is named so far, if nobody else holds the role and no
 * other place is told
 */
export function housesOfKind(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  places: Places,
): KindHouse[] {
  const main = mainHouses(places.organisations);
  const holders = people.flatMap((person, index) =>
    person.roles.flatMap((role) => {
      const found = kindOf(role);
      const isPlaced = person.positions.some((position) => position.role === role);
      return found ? [{ person: index, role, isPlaced, ...found }] : [];
    }),
  );
  return holders.flatMap(({ person, role, post, kind, onlyMain, isPlaced }): KindHouse[] => {
    const alike = holders.filter((other) => other.person !== person && other.post === post);
    if (isPlaced || alike.length > 0) return [];
    const houses = organisations.flatMap((house, index) => (isOfKind(house, kind) ? [index] : []));
    const [organisation] = houses;
    if (organisation === undefined || houses.length > 1) return [];
    if (onlyMain && !main.has(organisation)) return [];
    const isTied =
      isNamedBy(person, organisation, places) &&
      !isElsewhere(person, organisations[organisation] as FoundOrganisation, places);
    return isTied ? [{ person, role, organisation }] : [];
  });
}

interface Post {
  /** The end of the role by which it stands in the list. */
  post: string;
  kind: string;
  /** Only the house that the article is about. */
  onlyMain: boolean;
}

/** The list's entry for a role: «kommunalsjef for oppvekst» by its head. */
const kindOf = remembered((role: string): Post | undefined => {
  const kinds = wordMap('role-houses');
  const head = (role.toLowerCase().split(' for ')[0] as string).trim();
  for (let from = 0; from < head.length; from++) {
    const post = head.slice(from);
    const kind = kinds.get(post);
    if (kind === undefined) continue;
    const [, onlyMain, ends = ''] = /^(if main )?(.+)$/u.exec(kind) ?? [];
    return ends === '-' ? undefined : { post, kind: ends, onlyMain: onlyMain !== undefined };
  }
  return undefined;
});

function isOfKind({ name, aliases }: FoundOrganisation, kind: string): boolean {
  const ends = kind.split(', ');
  const words = [name, ...aliases].flatMap((one) => one.split(' '));
  return words
    .map((word) => (isClubForm(word) ? CLUB : word.toLowerCase()))
    .some((word) => ends.some((end) => word === end || (end.length > 4 && word.endsWith(end))));
}

/** A reader has met the house when the person is named first, or does in that paragraph. */
function isNamedBy(person: number, organisation: number, { people, organisations }: Places): boolean {
  const first = people.find(({ who, story }) => who === person && story);
  const house = organisations.find(({ who }) => who === organisation);
  return first !== undefined && house !== undefined && house.unit <= first.unit;
}

/** «ordfører i Vestvik» is not that of Austvik kommune. */
function isElsewhere(
  person: number,
  { name, aliases }: FoundOrganisation,
  { people, scenes }: Places,
): boolean {
  const own = [name, ...aliases].join(' ');
  return people.some(({ who, unit, token }) => {
    if (who !== person) return false;
    const around = (scenes[unit] as Scene).unit.tokens.slice(Math.max(0, token - NEAR), token + 2 + NEAR);
    return around.some(({ text }, at) => {
      const compound = /^(\p{Lu}\p{Ll}+)-\p{Ll}+$/u.exec(text)?.[1];
      const place = /^(?:i|på|frå|fra)$/u.test(text) ? around[at + 1]?.text : compound;
      return place !== undefined && /^\p{Lu}/u.test(place) && !own.includes(withoutGenitive(place));
    });
  });
}
