/**
 * Whose «daglig leder» somebody is, where no words beside the name say it: the only organisation that the last sentence with any
 * has named, if it stands close by or the article is about it; else the one that the article is about without doubt; else
 * the only one met so far, or one that bears their name. «i firmaet» means the one named last.
 */
import { wordList, wordMap } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { mayBeHeldIn, mayHave } from './houseKinds.ts';
import { isNamedAsTown, type Places } from './kindHouses.ts';
import type { UnitTokens } from './nameSpan.ts';
import { nearHouse } from './nearHouse.ts';
import { indefinite, isFieldNoun, tokenText } from './rolePhrases.ts';
import { isBefore, mainHouse, mainHouses, type Stand, toldStands } from './stands.ts';
import type { FoundOrganisation, FoundPerson } from './types.ts';
import {
  describesOrganisation,
  isFirstName,
  isHouseRole,
  isOrganisationNoun,
  partyCode,
  tiesToOrganisation,
} from './words.ts';

/** So many words from a name its role may stand. */
const NEAR = 8;
/** So many behind it, where the sentence goes on about them. */
const NEAR_BEHIND = 16;
const MOST_ADJECTIVES = 3;

/** Of each person with a role whose house is not told: the house, by index, where there is no doubt. */
export function houses(
  people: readonly FoundPerson[],
  organisations: readonly FoundOrganisation[],
  places: Places,
): (number | undefined)[] {
  const { people: persons, topics, scenes } = places;
  const { stands } = topics;
  const main = mainHouses(topics);
  const agreed = mainHouse(topics);
  const told = toldStands(stands);
  return people.map((person, who) => {
    const open = openRoles(person);
    const firm = person.organisations.length
      ? undefined
      : (firmOf(person, who, places, organisations) ?? partyOf(who, places, organisations));
    if (firm !== undefined || person.party !== undefined || !hasOpenRole(person, open)) return firm;
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first) return undefined;
    const fits = (house: number): boolean =>
      open.every((role) => mayHave(organisations[house] as FoundOrganisation, role, main.has(house))) &&
      open.every((role) => isOfKindNamed(organisations[house] as FoundOrganisation, role)) &&
      open.some((role) => mayBeHeldIn(organisations[house] as FoundOrganisation, role));
    const isMet = stands.some((stand) => stand.who === agreed && stand.unit < first.unit);
    const fitting = told.filter((stand) => fits(stand.who));
    const isContact = asksFor(scenes[first.unit]?.unit as UnitTokens);
    const inStory = stands.filter((stand) => stand.story && !stand.noun && fits(stand.who));
    const own = ofTheirName(person, first, inStory, organisations);
    const house =
      (isOfFamily(organisations[own ?? -1]) ? own : undefined) ??
      (isContact ? undefined : nearHouse(first, fitting, main)) ??
      ofTheirName(person, first, fitting, organisations) ??
      (isMet && agreed !== undefined && fits(agreed) && !isOfEitherTeam(open, organisations)
        ? isNearAnother(first, fitting, agreed)
          ? undefined
          : agreed
        : onlyOneSoFar(first, stands, fits));
    const named = organisations[house ?? -1]?.name ?? '';
    const isElsewhere = persons.some((stand) => {
      const unit = scenes[stand.unit]?.unit as UnitTokens;
      if (stand.who !== who) return false;
      return isHeldElsewhere(open, stand, unit, named) || (stand === first && takesOver(stand, unit, named));
    });
    return isElsewhere ? undefined : house;
  });
}

/** «Trener Kari Vik» in the story of a match: of the one club as well as of the other. */
const isOfEitherTeam = (open: readonly string[], organisations: readonly FoundOrganisation[]): boolean =>
  open.some((role) => wordList('club-roles').has(role)) && organisations.filter(isNamedAsTown).length > 1;

/** Words of the longest label. */
const LONGEST_LABEL = 3;

/** «Kontakt: kommunikasjonssjef Kari Vik, tlf. …» below the story: of whose story it is. */
function asksFor({ tokens }: UnitTokens): boolean {
  const words = tokens.slice(0, LONGEST_LABEL).map(({ text }) => text.toLowerCase());
  return words.some((_, at) => wordList('contact-labels').has(words.slice(0, at + 1).join(' ')));
}

/** The last house of a kind that is named before words at somebody's name which point back to one. */
function lastNamed(
  who: number,
  { people: persons, topics, scenes }: Places,
  points: (unit: UnitTokens, stand: Stand) => boolean,
  mayBe: (house: Stand, person: Stand) => boolean,
): number | undefined {
  const stand = persons.find(
    (one) => one.who === who && one.story && points(scenes[one.unit]?.unit as UnitTokens, one),
  );
  return (
    stand &&
    topics.stands.findLast((one) => one.story && !one.noun && mayBe(one, stand) && isBefore(one, stand))?.who
  );
}

/** «Kommunen har hyra Vikdata. – …, seier Kari Vik, som er geolog i firmaet»: no house that somebody speaks of. */
function firmOf(
  { name, roles }: FoundPerson,
  who: number,
  places: Places,
  organisations: readonly FoundOrganisation[],
): number | undefined {
  const last = lastNamed(
    who,
    places,
    (unit, stand) => isInTheFirm(roles, stand, unit),
    (house, stand) => !house.spoken && house.paragraph >= stand.paragraph - 1,
  );
  // A house that bears their name is theirs, if any is.
  const own = organisations.findIndex((house) => bearsName(house, name));
  return last === undefined || own < 0 ? last : own;
}

/** So many words of a title stand between «partiets» and a name, with a comma. */
const LONGEST_PARTY_TITLE = 5;

/** «Senterpartiet sier nei. – …, sier partiets leder, Kari Vik» */
const partyOf = (
  who: number,
  places: Places,
  organisations: readonly FoundOrganisation[],
): number | undefined =>
  lastNamed(
    who,
    places,
    (unit, { token }) => isOfTheParty(unit, token),
    (house) => partyCode(organisations[house.who]?.name ?? '') !== undefined,
  );

function isOfTheParty(unit: UnitTokens, name: number): boolean {
  for (let at = name - 1; at >= name - LONGEST_PARTY_TITLE; at--) {
    const word = tokenText(unit, at);
    if (word === 'partiets') return true;
    if (!/^(?:\p{Ll}[\p{L}-]+|,)$/u.test(word)) return false;
  }
  return false;
}

/** The role behind the name, or a verb of leading, and a noun that any firm may be called by. */
function isInTheFirm(roles: readonly string[], { token }: Stand, unit: UnitTokens): boolean {
  const heads = headsOf(roles);
  for (let at = token; at < token + NEAR; at++) {
    // «Kari Vik, som eier firmaet»
    const leads = tokenText(unit, at - 1) === 'som' && wordList('leading-verbs').has(tokenText(unit, at));
    if (leads && wordList('firm-nouns').has(tokenText(unit, at + 1))) return true;
    if (heads.includes(tokenText(unit, at).toLowerCase()) && tiesToOrganisation(tokenText(unit, at + 1)))
      return wordList('firm-nouns').has(tokenText(unit, at + 2));
  }
  return false;
}

/** «leder» of «daglig leder for salg» */
const headsOf = (roles: readonly string[]): (string | undefined)[] =>
  roles.map((role) => (role.split(' for ')[0] as string).split(' ').at(-1));

const bearsName = (house: FoundOrganisation, person: string): boolean =>
  house.name.split(' ').includes(person.split(' ').at(-1) as string);

/** «Brødrene Vik AS», where Kristian Vik leads something. */
function ofTheirName(
  { name }: FoundPerson,
  person: Stand,
  told: readonly Stand[],
  organisations: readonly FoundOrganisation[],
): number | undefined {
  const named = told.filter(
    ({ who, unit }) =>
      unit <= person.unit && name.includes(' ') && bearsName(organisations[who] as FoundOrganisation, name),
  );
  return new Set(named.map(({ who }) => who)).size === 1 ? named[0]?.who : undefined;
}

/** «Lunde Jernvare», and not «Lunde skole», which is named for its place. */
const isOfFamily = (house: FoundOrganisation | undefined): boolean =>
  house !== undefined && !/ \p{Ll}{3}/u.test(house.name);

/** «Pengene går til Sandvik IL. Leder Kari Vik er glad»: either's, so nobody's. */
const isNearAnother = (person: Stand, told: readonly Stand[], main: number): boolean => {
  const last = told.findLast((stand) => stand.unit === person.unit && isBefore(stand, person));
  return last !== undefined && last.who !== main && person.sentence - last.sentence <= 1;
};

/** The one house that a reader has met when the person is named. */
function onlyOneSoFar(
  person: Stand,
  stands: readonly Stand[],
  fits: (house: number) => boolean,
): number | undefined {
  const met = stands.filter((stand) => stand.story && isBefore(stand, person));
  const [first] = met;
  return first && met.every(({ who }) => who === first.who) && fits(first.who) ? first.who : undefined;
}

/** «rederisjef», «korpsleder»: of a house of the kind that the role names, by the house's name. */
function isOfKindNamed({ name, aliases }: FoundOrganisation, role: string): boolean {
  const [, kind = ''] = /^(\p{Ll}{3,}?)s?(?:sjef|leder|leiar|direktør)$/u.exec(role) ?? [];
  if (!wordList('kinds-in-roles').has(kind)) return true;
  return [name, ...aliases].some((one) => one.toLowerCase().includes(kind));
}

/** Roles that are held in some house which is not told. */
export const openRoles = ({ roles, positions }: FoundPerson): string[] =>
  roles.filter((role) => isHouseRole(role) && !positions.some((one) => one.role === role));

/** A role that is held in some house, and each house that is known is that of another role, a party, or a former one. */
function hasOpenRole({ organisations, left, positions }: FoundPerson, open: readonly string[]): boolean {
  const isOthers = (house: string): boolean =>
    left.includes(house) ||
    partyCode(house) !== undefined ||
    positions.some(({ organisation }) => organisation === house);
  return open.length > 0 && organisations.every(isOthers);
}

/**
 * «leder i velforeningen», «daglig leder på Vikheimen», «valgkomiteens leder», «hennes personlige trener»: the text says where,
 * though no house is known by it.
 */
function isHeldElsewhere(
  roles: readonly string[],
  { token }: Stand,
  unit: UnitTokens,
  house: string,
): boolean {
  const heads = headsOf(roles);
  for (let at = Math.max(0, token - NEAR); at < token + NEAR_BEHIND; at++) {
    const word = tokenText(unit, at).toLowerCase();
    if (!heads.some((head) => [word, indefinite(word)].includes(head))) continue;
    const where = afterAdjectives(unit, at + 2);
    const isIn = tiesToOrganisation(tokenText(unit, at + 1)) && isHouseWord(where);
    if (isIn && !house.includes(where) && !isPartOfHouse(where)) return true;
    if (isOwned(unit, at, house)) return true;
  }
  return false;
}

/** «Assisterende leder Kari Vik tar over klyngen»: a house of another kind stands in the sentence, after the name. */
function takesOver({ token }: Stand, unit: UnitTokens, house: string): boolean {
  for (let at = token + 1; at < unit.tokens.length && !/^[.!?,]$/u.test(tokenText(unit, at)); at++) {
    const word = tokenText(unit, at);
    const before = tokenText(unit, at - 1);
    const isLed = before === 'over' || wordList('leading-verbs').has(before);
    const isNoun = isLed && (isOrganisationNoun(word) || wordList('organisation-endings').has(word));
    if (
      isNoun &&
      /(?:en|et|a)$/u.test(word) &&
      !wordList('describing-nouns').has(word) &&
      !house.toLowerCase().includes(word.slice(0, -2))
    )
      return true;
  }
  return false;
}

/** «utvalget», «planavdelinga»: of the house that the article is about. */
const isPartOfHouse = (word: string): boolean =>
  isFieldNoun(word) || [...wordList('parts-of-houses')].some((part) => word.endsWith(part));

/** «den førre» before «nemnda» */
function afterAdjectives(unit: UnitTokens, from: number): string {
  let at = from;
  const isSmall = (word: string): boolean =>
    /^(?:den|det|de|dei)$/u.test(word) || /^\p{Ll}{3,}e$/u.test(word);
  while (at < from + MOST_ADJECTIVES && isSmall(tokenText(unit, at))) at++;
  return tokenText(unit, at);
}

/** «valgkomiteens nye leder», «Karis trener», «hennes trener»: what stands in the genitive before the role is not the house. */
function isOwned(unit: UnitTokens, role: number, house: string): boolean {
  let at = role - 1;
  while (at > role - MOST_ADJECTIVES && /^\p{Ll}{3,}e$/u.test(tokenText(unit, at))) at--;
  const owner = tokenText(unit, at);
  if (wordMap('determiners').get(owner.toLowerCase()) === 'owned') return true;
  const bare = withoutGenitive(owner);
  if (bare === owner) return false;
  return /^\p{L}\p{Ll}{3,}(?:en|et|a)s$/u.test(owner)
    ? isHouseWord(bare.toLowerCase())
    : isFirstName(bare) && !house.includes(bare);
}

/** A name, or a noun that means a house of some kind; «selskapet», «Vik-rederiet» may mean the one that the article is about. */
const isHouseWord = (word: string): boolean =>
  /^\p{L}{4,}(?:en|et|a)$/u.test(word) || /^\p{Lu}\p{L}+$/u.test(word)
    ? !wordList('describing-nouns').has(word) && !describesOrganisation(word)
    : false;
