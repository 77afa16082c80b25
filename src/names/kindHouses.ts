/** Whose «rådmann» or «rektor» somebody is where the article names one house of the kind that such a role is held in. */
import { wordList, wordMap } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { isHouseOf, kindOf, type Post } from './houseKinds.ts';
import { nearHouse } from './nearHouse.ts';
import { indefinite } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import { mainHouses, type Stand, type Topics, toldStands } from './stands.ts';
import type { FoundOrganisation, FoundPerson } from './types.ts';
import { endsAsPlace, isPlace, partyCode } from './words.ts';

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
  topics: Topics;
  scenes: readonly Scene[];
}

/**
 * @returns for roles without a house the only one of their kind that is named so far, or of several the one that stands near,
 * if no other place is told
 */
export function housesOfKind(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  places: Places,
): KindHouse[] {
  const { stands } = places.topics;
  const main = mainHouses(places.topics);
  const told = toldStands(stands);
  const holders = people.flatMap((person, index) =>
    person.roles.flatMap((role) => {
      const post = kindOf(role) ?? postInBody(index, role, places);
      const isPlaced = person.positions.some((position) => position.role === role);
      return post ? [{ person: index, role, isPlaced, post }] : [];
    }),
  );
  return holders.flatMap(({ person, role, post, isPlaced }): KindHouse[] => {
    if (isPlaced) return [];
    const first = places.people.find(({ who, story }) => who === person && story);
    if (!first) return [];
    // «gruppeleder Kari Vik (SV)» has said it already.
    const isTold = people[person]?.party !== undefined;
    const ofKind = organisations.flatMap((house, index) =>
      !(isTold && partyCode(house.name)) &&
      isHouseOf(house, post, role) &&
      (isOrdered(post) ? isNamedBy(first, index, places) : !isOnlyAnothers(index, places))
        ? [index]
        : [],
    );
    const isAlone = !holders.some(
      (other) =>
        other.person !== person &&
        other.post.post === post.post &&
        (post.only === 'if main' || other.role === role),
    );
    const [only] = ofKind;
    // «kommunen» is said only of the one that the article is about.
    const isMeant = stands.some(({ who, noun }) => noun && who === only);
    // In a match there is another club, though its name may say nothing.
    const mayBe = post.mayBeAny
      ? organisations.flatMap((house, index) =>
          ofKind.includes(index) || isNamedAsTown(house) ? [index] : [],
        )
      : ofKind;
    const isOnly = only !== undefined && mayBe.length === 1 && isAlone;
    const organisation =
      isOnly && (post.only !== 'if main' || isMeant || main.has(only))
        ? only
        : nearHouse(
            first,
            told.filter(({ who }) => mayBe.includes(who)),
            new Set(),
            post.only === 'or any' || (post.only !== 'if main' && !post.mayBeAny),
          );
    if (organisation === undefined) return [];
    const house = organisations[organisation] as FoundOrganisation;
    return isElsewhere(person, house, places) ? [] : [{ person, role, organisation }];
  });
}

/** «Ranheim»: as clubs are called by their town alone. */
export const isNamedAsTown = ({ name }: FoundOrganisation): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && (isPlace(name) || endsAsPlace(name));

/** «leder i oppvekstutvalget», «Leder Kari Vik (Ap) i utvalget»: of the municipality that is named, or is going to be. */
function postInBody(person: number, role: string, { people, scenes }: Places): Post | undefined {
  const head = role.split(' ').at(-1) as string;
  const isSaid = people.some(({ who, unit, token }) => {
    if (who !== person) return false;
    const from = Math.max(0, token - NEAR);
    const near = (scenes[unit] as Scene).unit.tokens
      .slice(from, token + 2 + NEAR)
      .map(({ text }) => text.toLowerCase());
    const body = near.findIndex(
      (text, at) => wordList('municipal-bodies').has(text) && /^(?:i|for)$/u.test(near[at - 1] ?? ''),
    );
    return body > 0 && near.slice(0, body).some((text) => text === head);
  });
  return isSaid ? { post: `${role} i`, kind: '=kommune', only: 'anywhere', mayBeAny: false } : undefined;
}

/** Most houses a reader must have met before the person. */
const isOrdered = ({ only }: Post): boolean => only !== 'same field' && only !== 'anywhere';

/** A reader has met the house when the person is named first, or does in that paragraph. */
const isNamedBy = (first: Stand, organisation: number, { topics }: Places): boolean =>
  topics.stands.some(({ who, unit, noun }) => who === organisation && !noun && unit <= first.unit);

/** «sier ordføreren i Vestvik kommune»: stands only where somebody's post is told. */
function isOnlyAnothers(organisation: number, { topics, scenes }: Places): boolean {
  const own = topics.stands.filter(({ who, noun }) => who === organisation && !noun);
  return (
    own.length > 0 &&
    own.every(({ unit, token }) => {
      const { tokens } = (scenes[unit] as Scene).unit;
      return tokens[token - 1]?.text === 'i' && indefinite(tokens[token - 2]?.text ?? '') !== undefined;
    })
  );
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
    const near = (scenes[unit] as Scene).unit.tokens.slice(Math.max(0, token - NEAR), token + 2 + NEAR);
    // What is said before the verb is of something else: «– De faller fra hverandre i Grieg, sier dirigent …».
    const before = near
      .slice(0, Math.min(token, NEAR))
      .findLastIndex(
        ({ text }, at) =>
          /^[.!?]$/u.test(text) || (text === ',' && wordMap('saying-verbs').has(near[at + 1]?.text ?? '')),
      );
    const around = near.slice(before + 1);
    return around.some(({ text }, at) => {
      const compound = /^(\p{Lu}\p{Ll}+)-\p{Ll}+$/u.exec(text)?.[1];
      const named = /^(?:i|på|frå|fra)$/u.test(text) ? around[at + 1]?.text : compound;
      // «har ikke svart på Vikpostens henvendelse»
      const owns = named !== undefined && withoutGenitive(named) !== named;
      const place = owns && /^\p{Ll}/u.test(around[at + 2]?.text ?? '') ? undefined : named;
      return place !== undefined && /^\p{Lu}/u.test(place) && !own.includes(withoutGenitive(place));
    });
  });
}
