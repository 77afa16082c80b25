/**
 * Whose «daglig leder» somebody is, where the text says it by nearness alone: the only organisation that the last sentence
 * with any has named, if it stands close by or the article is about it; else the one that the article is about without doubt.
 */
import { wordList } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import type { UnitTokens } from './nameSpan.ts';
import { indefinite, tokenText } from './rolePhrases.ts';
import { mainHouse, mainHouses, type Stand } from './stands.ts';
import type { FoundPerson } from './types.ts';
import { describesOrganisation, isHouseRole, partyCode, tiesToOrganisation } from './words.ts';

/** So many paragraphs back the last organisation named may stand. */
const FARTHEST = 2;
/** So many words of a title may stand before a name. */
const LONGEST_TITLE = 4;
/** So many words from a name its role may stand. */
const NEAR = 8;

/**
 * Of each person with a role whose house is not told: the house, by index, where there is no doubt.
 * @param names of the organisations
 */
export function houses(
  people: readonly FoundPerson[],
  persons: readonly Stand[],
  organisations: readonly Stand[],
  units: readonly UnitTokens[],
  names: readonly string[],
): (number | undefined)[] {
  const main = mainHouses(organisations);
  const agreed = mainHouse(organisations);
  const told = organisations.filter(({ story, tied }) => story && !tied);
  return people.map((person, who) => {
    const open = openRoles(person);
    if (person.party !== undefined || !hasOpenRole(person, open)) return undefined;
    const first = persons.find((stand) => stand.who === who && stand.story);
    if (!first) return undefined;
    const isMet = organisations.some((stand) => stand.who === agreed && stand.unit < first.unit);
    const house = lastNamed(first, told, main) ?? (isMet ? agreed : undefined);
    const named = house === undefined ? '' : (names[house] as string);
    return isHeldElsewhere(open, first, units[first.unit] as UnitTokens, named) ? undefined : house;
  });
}

/** Roles that are held in some house which is not told. */
export const openRoles = ({ roles, positions }: FoundPerson): string[] =>
  roles.filter((role) => isHouseRole(role) && !positions.some((one) => one.role === role));

/** A role that is held in some house, and each house that is known is that of another role, or a party. */
function hasOpenRole({ organisations, positions }: FoundPerson, open: readonly string[]): boolean {
  const isOthers = (house: string): boolean =>
    partyCode(house) !== undefined || positions.some(({ organisation }) => organisation === house);
  return open.length > 0 && organisations.every(isOthers);
}

/** The house of the last sentence that names any. */
function lastNamed(
  person: Stand,
  told: readonly Stand[],
  main: ReadonlySet<number | undefined>,
): number | undefined {
  const above = told.filter(
    ({ paragraph, token, unit }) =>
      paragraph <= person.paragraph &&
      paragraph >= person.paragraph - FARTHEST &&
      (unit !== person.unit || token < person.token),
  );
  const last = above.at(-1);
  if (!last) return undefined;
  const near = above.filter(({ unit, sentence }) => unit === last.unit && sentence === last.sentence);
  if (near.some(({ who }) => who !== last.who)) return undefined;
  const isBeside = last.unit === person.unit && person.sentence - last.sentence <= 1;
  const isClose =
    isBeside && near.some((stand) => stand.begins || !stand.governed || isRightBefore(stand, person));
  return isClose || main.has(last.who) ? last.who : undefined;
}

/** «… støtte fra Vikbanken. Banksjef Kari Vik …» */
const isRightBefore = ({ ends }: Stand, person: Stand): boolean =>
  ends !== undefined && person.token - ends <= LONGEST_TITLE + 1;

/** «leder i velforeningen», «daglig leder på Vikheimen», «valgkomiteens leder»: the text says where, though no house is known by it. */
function isHeldElsewhere(
  roles: readonly string[],
  { token }: Stand,
  unit: UnitTokens,
  house: string,
): boolean {
  for (let at = Math.max(0, token - NEAR); at < token + NEAR; at++) {
    const word = tokenText(unit, at).toLowerCase();
    if (!roles.some((role) => [word, indefinite(word)].includes(role.split(' ').at(-1)))) continue;
    const where = tokenText(unit, at + 2);
    const owner = tokenText(unit, at - 1).toLowerCase();
    if (tiesToOrganisation(tokenText(unit, at + 1)) && isHouseWord(where) && !house.includes(where))
      return true;
    if (/^\p{Ll}{4,}(?:en|et|a)s$/u.test(owner) && isHouseWord(withoutGenitive(owner))) return true;
  }
  return false;
}

/** A name, or a noun that means a house of some kind; «selskapet», «Vik-rederiet» may mean the one that the article is about. */
const isHouseWord = (word: string): boolean =>
  /^\p{L}{5,}(?:en|et|a)$/u.test(word) || /^\p{Lu}\p{L}+$/u.test(word)
    ? !wordList('describing-nouns').has(word) && !describesOrganisation(word)
    : false;
