/** What a clause says of somebody: «er rektor ved X», «(H)», «begynte som redaktør i Y», and the houses of each role. */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import { describedRole, ownedRoleAt } from './describedRoles.ts';
import { isHouseOf, kindOf } from './houseKinds.ts';
import { ALL, allAre } from './joint.ts';
import type { UnitTokens } from './nameSpan.ts';
import {
  afterFillers,
  employedAs,
  type RolePhrase,
  roleStartingAt,
  tokenText,
  withField,
} from './rolePhrases.ts';
import { houseAt, houseInTitle, organisationsAfter, placeEndingAt, type Scene } from './scene.ts';
import { pastTimes } from './times.ts';
import { isBeing, isPlace, mayStandBeforeRole, partyCode } from './words.ts';
import { clauseFrom, workplaces } from './work.ts';

const LONGEST_PARENTHESIS = 10;
/** Letters of a party's name that is no code. */
const SHORTEST_NAME = 6;
const LONGEST_GAP = 6;

/** «(H)», «(54)», «(Vikfisk)», «, 54,»: the first token behind them. */
export function afterAsides(from: number, scene: Scene, found: Attributes): number {
  const { unit } = scene;
  let at = from;
  for (;;) {
    if (tokenText(unit, at) === '(') {
      const close = unit.tokens.findIndex(({ text }, index) => index > at && text === ')');
      if (close < 0 || close > at + LONGEST_PARENTHESIS) return at;
      if (ALL.test(tokenText(unit, at + 1))) allAre(at + 2, scene, found);
      else for (let inside = at + 1; inside < close; inside++) aside(inside, close, scene, found);
      at = close + 1;
    } else if (tokenText(unit, at) === ',' && /^\d{1,3}$/u.test(tokenText(unit, at + 1))) {
      at += tokenText(unit, at + 2) !== 'år' ? 2 : OLD.test(tokenText(unit, at + 3)) ? 4 : 3;
    } else return at;
  }
}

/** One item in parentheses behind a name. */
function aside(at: number, close: number, scene: Scene, found: Attributes): void {
  const starts = /^[(,/]$/u.test(tokenText(scene.unit, at - 1));
  const ends = /^[),/]$/u.test(tokenText(scene.unit, at + 1));
  if (!starts) return;
  const party = ends ? partyCode(tokenText(scene.unit, at)) : undefined;
  if (party) {
    found.party ??= party;
    found.evidence.push(`party code in parentheses: (${party})`);
    // «(Fjordlista)»: written as the house that it is.
    const named = tokenText(scene.unit, at).length >= SHORTEST_NAME ? houseAt(scene, at) : undefined;
    if (named) addOrganisations(found, [named.organisation], scene, 'stands in parentheses behind the name');
    return;
  }
  const house = arePlaces(scene) && isPlace(tokenText(scene.unit, at)) ? undefined : houseAt(scene, at);
  const role = house ? undefined : roleStartingAt(scene.unit, at);
  if (house) addOrganisations(found, [house.organisation], scene, 'stands in parentheses behind the name');
  else if (role && role.last < close) withHouses(role, scene, found, 'in parentheses');
}

/** «Kari Vik (Vestvik), Per Ås (Austvik) og Ola Moe (Moss)»: where each of them comes from. */
const arePlaces = ({ unit }: Scene): boolean =>
  unit.tokens.filter(
    ({ text }, at) => isPlace(text) && tokenText(unit, at - 1) === '(' && tokenText(unit, at + 1) === ')',
  ).length > 1;

/** «X er rektor», «, som er rektor», «har vært rektor» */
export function predicate(from: number, scene: Scene, found: Attributes): boolean {
  const { unit } = scene;
  let at = from;
  if (tokenText(unit, at) === ',' && tokenText(unit, at + 1) === 'som') {
    at = pastTimes(unit, at + 2);
    if (tokenText(unit, at) === 'til') at += 2; // «som til daglig er»
    while (mayStandBeforeRole(tokenText(unit, at)) && !isBeing(tokenText(unit, at))) at++;
  }
  const being = beingVerb(unit, at);
  return being !== undefined && described(being + 1, scene, found, 'after «er»');
}

/** So many words may stand between «har» and «vært». */
const LONGEST_TIME = 6;

/** «er», «skal bli», «har de siste årene vært»: the verb of being that a clause begins with. */
export function beingVerb(unit: UnitTokens, at: number): number | undefined {
  const word = tokenText(unit, at);
  if (isBeing(word) || word === 'bli') return at;
  if (!/^(?:har|hadde|skal|vil)$/u.test(word)) return undefined;
  return verbPastTime(unit, at + 1, LONGEST_TIME, /^(?:vært|vore|blitt|vorte|bli|være|vere)$/u);
}

/** The wanted verb among so many tokens, past small words and years that begin no role. */
export function verbPastTime(
  unit: UnitTokens,
  from: number,
  most: number,
  wanted: RegExp,
): number | undefined {
  for (let at = from; at < from + most; at++) {
    const word = tokenText(unit, at);
    if (wanted.test(word)) return at;
    if (!/^(?:\p{Ll}+|\d{1,4})$/u.test(word) || roleStartingAt(unit, at)) return undefined;
  }
  return undefined;
}

/** The role after a verb and small words. */
export function described(from: number, scene: Scene, found: Attributes, where: string): boolean {
  const { unit } = scene;
  const at = afterFillers(
    unit,
    pastTimes(unit, afterFillers(unit, pastTimes(unit, pastAge(unit, from)), LONGEST_GAP)),
    LONGEST_GAP,
  );
  const owner = houseOwning(at, scene);
  const role =
    roleStartingAt(unit, at) ??
    (owner ? ownedRoleAt(unit, owner.last) : undefined) ??
    describedRole(unit, at);
  if (!role || !closesRole(role, scene) || isVerbHere(role, scene)) return false;
  withHouses(role, scene, found, where);
  if (owner) addOrganisations(found, [owner.organisation], scene, `owns the role «${role.text}»`, role.text);
  return true;
}

/** «gammel» behind an age. */
export const OLD = /^gam(?:mel|mal)$/u;

/** «er nå 88 år og …» */
function pastAge(unit: UnitTokens, from: number): number {
  const age = /^\p{Ll}+$/u.test(tokenText(unit, from)) ? from + 1 : from;
  const isAge = /^\d{1,3}$/u.test(tokenText(unit, age)) && tokenText(unit, age + 1) === 'år';
  return isAge && tokenText(unit, age + 2) === 'og' ? age + 3 : from;
}

/** «er Vikfisks nye direktør»: the house in the genitive at a token. */
export function houseOwning(
  at: number,
  { unit, organisations }: Scene,
): { organisation: number; last: number } | undefined {
  const organisation = organisations.findIndex(
    (span) =>
      span.unit === unit.unit && span.first === at && /[^s]s$|['’]s?$/u.test(tokenText(unit, span.last)),
  );
  const last = organisations[organisation]?.last;
  return last === undefined ? undefined : { organisation, last };
}

/** «er elev og spiller på første bord»: what could be a verb is one, unless a house or the end of the clause follows. */
export const isVerbHere = ({ text, last }: RolePhrase, { unit }: Scene): boolean =>
  (wordList('verb-like-roles').has(text) || wordList('verb-like-after').has(text)) &&
  !/^(?:i|for|av|ved|hos|hjå|og|[.,:;!?()–-]?)$/u.test(tokenText(unit, last + 1));

/** «skipper på «Havbris»», «fisker på sjarken «Havdis»»: past what the role is held on. */
function pastShip(at: number, { unit }: Scene): number {
  if (tokenText(unit, at) !== 'på' || ![1, 2].some((step) => tokenText(unit, at + step) === '«')) return at;
  const close = unit.tokens.findIndex(({ text }, index) => index > at && text === '»');
  return close < 0 || close > at + LONGEST_GAP ? at : close + 1;
}

/** «begynte som redaktør i X», «kom til X som leder», «jobber i X», «leder X» */
export function atWork(verb: number, scene: Scene, found: Attributes, from = verb): void {
  const { unit } = scene;
  const named = employedAs(unit, verb);
  // «…, fungerer finanssjef Per Ås som leder»: of him it is said.
  const isOthers =
    named !== undefined && scene.people.some(({ first, last }) => first > verb && last < named.first);
  const role = isOthers ? undefined : named;
  if (role && closesRole(role, scene)) withHouses(role, scene, found, 'as an employment');
  const works = workplaces(
    scene,
    clauseFrom(from).filter((at) => at < (role?.first ?? Number.POSITIVE_INFINITY)),
    role !== undefined || from > verb,
  );
  addOrganisations(found, works.houses, scene, works.left ? 'is where they come from' : 'is where they work');
  if (works.left) found.left.push(...works.houses);
}

/** Whether a role is said of the one before it: no other name follows, not even behind a place («prest i Nes Kari Vik»). */
export function closesRole(role: RolePhrase, scene: Scene): boolean {
  const next = role.last + 1;
  // «leder er Per Vik, og nestleder er Kari Ås»
  const named = isBeing(tokenText(scene.unit, next)) ? next + 1 : undefined;
  if (scene.people.some(({ first }) => first === named || placeEndingAt(first - 1, scene) === next))
    return false;
  // «prost i Vestvik og prest i Nes Kari Vik»
  const and = pastPlace(next, scene);
  const other =
    and > next && tokenText(scene.unit, and) === 'og' ? roleStartingAt(scene.unit, and + 1) : undefined;
  if (other && !closesRole(other, scene)) return false;
  return !/^\p{Lu}/u.test(tokenText(scene.unit, next)) || houseAt(scene, next) !== undefined;
}

/**
 * A role, its houses, and the roles that follow: «leder i X og tidligere ordfører (H)».
 * @returns the token after the first role and its houses
 */
export function withHouses(bare: RolePhrase, scene: Scene, found: Attributes, where: string): number {
  const role = withField(scene.unit, bare);
  addRole(found, role.text, where);
  const inTitle = houseInTitle(bare, scene);
  if (inTitle !== undefined)
    addOrganisations(found, [inTitle], scene, `is part of the role «${role.text}»`, role.text);
  const at = role.last + 1;
  // «utdannet siviløkonom fra X»: was there once, and does not hold the post there.
  const isTrained = wordList('training-words').has(tokenText(scene.unit, role.first - 1));
  const beside = /^\p{Lu}/u.test(tokenText(scene.unit, at)) ? houseAt(scene, at) : undefined;
  const houses = beside
    ? { organisations: [beside.organisation], next: beside.next }
    : organisationsAfter(scene, pastShip(at, scene), true);
  const own = ofItsKind(role.text, houses.organisations, scene);
  if (isTrained) {
    addOrganisations(found, own, scene, 'is where they learned');
    found.left.push(...own);
  } else addOrganisations(found, own, scene, `«${role.text}» stands before it`, role.text);
  const next = afterAsides(houses.next, scene, found);
  const mark = pastBody(pastPlace(next, scene), scene);
  const joint = tokenText(scene.unit, mark) === ',' ? mark + 1 : mark;
  if (/^(?:og|\/)$/u.test(tokenText(scene.unit, joint))) {
    if (!described(joint + 1, scene, found, where)) atWork(joint + 1, scene, found);
  } else if (joint > mark && goesOn(joint, scene)) described(joint, scene, found, where);
  return next;
}

/** «lærer i Vestvik, rektor …»: past where the role is held, if that is no house. */
export function pastPlace(from: number, { unit }: Scene): number {
  if (!/^(?:i|på|fra|frå)$/u.test(tokenText(unit, from)) || !/^\p{Lu}/u.test(tokenText(unit, from + 1)))
    return from;
  let at = from + 2;
  while (/^\p{Lu}/u.test(tokenText(unit, at))) at++;
  return at;
}

/** Words of what has no name: «på tre hav». */
const LONGEST_BODY = 3;

/** «leder i styringsgruppen og til daglig …», «fyrbøter på tre hav og telegrafist»: past a part of a house that has no name. */
function pastBody(from: number, { unit }: Scene): number {
  if (!/^(?:i|for|på|ved)$/u.test(tokenText(unit, from))) return from;
  if (/^\p{Ll}{4,}(?:en|et|a|ene|ane)$/u.test(tokenText(unit, from + 1))) return from + 2;
  for (let at = from + 1; at <= from + 1 + LONGEST_BODY; at++) {
    const word = tokenText(unit, at);
    if (word === 'og' && at > from + 1) return roleStartingAt(unit, at + 1) ? at : from;
    if (!/^(?:\p{Ll}{2,}|\d+)$/u.test(word)) return from;
  }
  return from;
}

/** So many words from one role of a list to «og» before its last one. */
const LONGEST_ITEMS = 12;

/** «lærer i Vestvik, inspektør ved X og rektor i Austvik»: a list of roles, one of which begins at a token. */
function goesOn(first: number, { unit }: Scene): boolean {
  if (!roleStartingAt(unit, first)) return false;
  for (let at = first + 1; at < first + LONGEST_ITEMS; at++) {
    const word = tokenText(unit, at);
    if (!/^(?:[\p{L}\d-]+|,)$/u.test(word)) return false;
    if (word === 'og' && roleStartingAt(unit, at + 1)) return true;
  }
  return false;
}

/** «tillitsvalgt for Fagforbundet i kommunen»: where one of several houses is of the role's kind, the others are where it is. */
function ofItsKind(role: string, houses: readonly number[], { organisations }: Scene): readonly number[] {
  const post = houses.length > 1 ? kindOf(role) : undefined;
  if (post?.only !== 'anywhere') return houses;
  const own = houses.filter((house) => {
    const name = organisations[house]?.text ?? '';
    // «varaordfører for Høyre i Vestvik kommune»
    return isHouseOf({ name, aliases: [] }, post, role) || partyCode(name) !== undefined;
  });
  return own.length > 0 ? own : houses;
}
