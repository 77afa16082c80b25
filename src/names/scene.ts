/** One unit with the names in it, asked for by token: what roles are read from. */

import { wordList } from '../language/words.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { type RolePhrase, tokenText } from './rolePhrases.ts';
import { endsAsOrganisationNoun, isOrganisationNoun, tiesToOrganisation } from './words.ts';

export interface Scene {
  unit: UnitTokens;
  /** The unit's names of people, from left to right. */
  people: readonly NameSpan[];
  /** The article's names of organisations; answers below are indices in it. */
  organisations: readonly NameSpan[];
  /** The organisation that a common noun means, if it is one's own word: «støperiet» of «Vikvåg Støperi». */
  ofNoun: (noun: string) => number | undefined;
}

/** These tie a person to an organisation even where no role is named: «Kari Vik i X». */
const TIES = new Set(['i', 'ved', 'hos', 'hjå', 'fra', 'frå']);
const LONGEST_FIELD = 7;
const MOST_IN_CHAIN = 3;

export interface Found {
  organisations: number[];
  /** The first token after what was found. */
  next: number;
}

/**
 * The organisations that stand after a preposition at `at`: «ved X», «i økonomi ved X», «ved Y på X».
 * @param role whether a role stands before: then «for», «på», «av» tie too, and a field may stand between
 */
export function organisationsAfter(scene: Scene, at: number, role: boolean): Found {
  const found: Found = { organisations: [], next: at };
  let from = at;
  while (found.organisations.length < MOST_IN_CHAIN) {
    const preposition = tokenText(scene.unit, from);
    if (!(role ? tiesToOrganisation(preposition) : TIES.has(preposition))) break;
    const hit =
      houseAt(scene, from + 1) ??
      describedHouse(scene, from + 1) ??
      sameHouse(scene, from + 1) ??
      (role ? (partOfHouse(scene, from + 1) ?? afterField(scene, from)) : undefined);
    if (!hit) break;
    found.organisations.push(hit.organisation);
    found.next = hit.next;
    // «advokat i X og i Y»
    const isTwice =
      tokenText(scene.unit, hit.next) === 'og' && tokenText(scene.unit, hit.next + 1) === preposition;
    from = isTwice ? hit.next + 1 : hit.next;
  }
  return found;
}

/** «i danske Vikplan», «i nystartede Vikfisk» */
const describedHouse = (scene: Scene, at: number): { organisation: number; next: number } | undefined =>
  /^\p{Ll}{4,}e$/u.test(tokenText(scene.unit, at)) && /^\p{Lu}/u.test(tokenText(scene.unit, at + 1))
    ? houseAt(scene, at + 1)
    : undefined;

/** «ved samme institutt», «i sistnevnte selskap»: the noun without the ending that says which; «samme sted». */
export function sameHouse(
  { unit, organisations, ofNoun }: Scene,
  at: number,
): { organisation: number; next: number } | undefined {
  const two = `${tokenText(unit, at)} ${tokenText(unit, at + 1)}`;
  if (/^(?:sistnevnte|sistnemnde) |^(?:samme sted|same stad)$/u.test(two)) {
    const last = organisations.findLastIndex(
      (span) => span.unit < unit.unit || (span.unit === unit.unit && span.last < at),
    );
    return last < 0 ? undefined : { organisation: last, next: at + 2 };
  }
  if (!/^(?:samme|same)$/u.test(tokenText(unit, at))) return undefined;
  const noun = tokenText(unit, at + 1);
  const [organisation] = ['et', 'en', 'a'].flatMap((end) => ofNoun(noun + end) ?? []);
  return organisation === undefined ? undefined : { organisation, next: at + 2 };
}

/** «selskapet», «produsentorganisasjonen» */
export const namesKind = (word: string): boolean => isOrganisationNoun(word) || endsAsOrganisationNoun(word);

/** The organisation at a token, or the common noun that means one. */
export function houseAt(
  { unit, organisations, ofNoun }: Scene,
  at: number,
): { organisation: number; next: number } | undefined {
  const starting = (token: number): number =>
    organisations.findIndex((span) => span.unit === unit.unit && span.first === token);
  const named = starting(at) >= 0 ? starting(at) : namesKind(tokenText(unit, at)) ? starting(at + 1) : -1;
  if (named >= 0)
    return { organisation: named, next: pastParenthesis(unit, (organisations[named] as NameSpan).last + 1) };
  const meant = ofNoun(tokenText(unit, at));
  return meant === undefined ? undefined : { organisation: meant, next: at + 1 };
}

/** «i kommunens tekniske etat»: a part of the house that a noun means, up to the end of its name. */
function partOfHouse(
  { unit, ofNoun }: Scene,
  at: number,
): { organisation: number; next: number } | undefined {
  const owner = tokenText(unit, at);
  const organisation = /^\p{Ll}{4,}s$/u.test(owner) ? ofNoun(owner.slice(0, -1)) : undefined;
  let next = at + 1;
  while (/^\p{Ll}{3,}e$/u.test(tokenText(unit, next))) next++;
  if (organisation === undefined || !/^\p{Ll}{3,}$/u.test(tokenText(unit, next))) return undefined;
  return { organisation, next: next + 1 };
}

/** «professor [i økonomi] ved X»: small words only, up to the next preposition. */
function afterField(scene: Scene, at: number): { organisation: number; next: number } | undefined {
  for (let to = at + 1; to <= at + LONGEST_FIELD; to++) {
    const word = tokenText(scene.unit, to);
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(word) || ENDS_FIELD.has(word) || isVisit(word)) return undefined;
    // «innkjøper på mottaket til X»
    const isOwned = word === 'til' && /^\p{Ll}{3,}(?:en|et|a)$/u.test(tokenText(scene.unit, to - 1));
    if (to > at + 1 && (TIES.has(word) || word === 'på' || isOwned)) return houseAt(scene, to + 1);
  }
  return undefined;
}

/** «på besøk hos X»: is there for a day. */
const isVisit = (word: string): boolean => wordList('visit-nouns').has(word);

const ENDS_FIELD = new Set(['som', 'at', 'er', 'var', 'har', 'men', 'sier', 'seier']);

/** «NCE Systems Engineering (NCE SE)», «Vik (24)»: past the other name, or the age. */
export function pastParenthesis(unit: UnitTokens, at: number): number {
  return tokenText(unit, at) === '(' && tokenText(unit, at + 2) === ')' ? at + 3 : at;
}

/** The organisation whose name, or whose other name in parentheses, ends at a token. */
export function organisationEndingAt({ unit, organisations }: Scene, token: number): number | undefined {
  const last = tokenText(unit, token) === ')' && tokenText(unit, token - 2) === '(' ? token - 3 : token;
  const index = organisations.findIndex((span) => span.unit === unit.unit && span.last === last);
  return index < 0 ? undefined : index;
}

/** «prest [i] Øvre Vik»: the small word before the capitals that end at a token. */
export function placeEndingAt(last: number, { unit, people }: Scene): number | undefined {
  let at = last;
  while (/^\p{Lu}/u.test(tokenText(unit, at)) && !people.some((person) => person.last === at)) at--;
  return at < last && /^(?:i|på|fra|frå)$/u.test(tokenText(unit, at)) ? at : undefined;
}

/** The organisation whose name ends inside the title's last word: «NTL-leder». */
export function houseInTitle({ last }: RolePhrase, { unit, organisations }: Scene): number | undefined {
  const { end } = unit.tokens[last] as { end: number };
  const index = organisations.findIndex(
    (span) => span.unit === unit.unit && span.last === last && span.end < end,
  );
  return index < 0 ? undefined : index;
}
