/** Roles before a name: «daglig leder Kari Vik», «rektor ved X, Kari Vik», «Den nye sjefen heter Kari Vik». */
import { wordList, wordMap } from '../language/words.ts';
import { actingAs } from './actingAs.ts';
import { apposed, commaBefore } from './appositions.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import { kindOf, mayBeHeldIn } from './houseKinds.ts';
import { houseAbove } from './housesBefore.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { ownedRole, ownerEndingAt } from './ownedRoles.ts';
import {
  definiteRoleAt,
  ITS,
  type RolePhrase,
  roleEndingAt,
  rolesUpTo,
  singular,
  titleEndingAt,
  tokenText,
} from './rolePhrases.ts';
import {
  houseInTitle,
  organisationEndingAt,
  organisationsAfter,
  placeEndingAt,
  type Scene,
} from './scene.ts';
import { sharedBeforeNames, sharedByVerb } from './sharedRoles.ts';
import { pastTimes } from './times.ts';
import { isBeing, isHouseRole, tiesToOrganisation } from './words.ts';

export function rolesBefore(person: NameSpan, scene: Scene, found: Attributes): void {
  const before = pastTitleMarks(person.first - 1, scene.unit);
  const mark = tokenText(scene.unit, before);
  if (sharedByVerb(person, scene, found)) return;
  const comma = commaBefore(before, scene.unit);
  if (comma !== undefined) apposed(person, comma, scene, found);
  else if (mark === ':') labelled(before - 1, scene, found);
  else if (isBeing(mark)) beingOf(before, scene, found);
  else {
    const role = titleEndingAt(scene.unit, before) ?? endingDefinite(scene, before);
    if (role) titled(role, person, scene, found);
    else if (!sharedBeforeNames(person, scene, found) && !actingAs(person, scene, found))
      housed(before, scene, found);
  }
}

/** «seniorforsker dr.ing. Kari Vik»: what learned people write before their names. */
function pastTitleMarks(before: number, unit: UnitTokens): number {
  let at = before;
  while (wordList('degree-marks').has(tokenText(unit, at))) at--;
  return at;
}

/** «direktør Kari Vik», «Vikfisks direktør Kari Vik», «forfatter og journalist Kari Vik» */
function titled(title: RolePhrase, person: NameSpan, scene: Scene, found: Attributes): void {
  if (isVerbHere(title, person, scene)) return;
  const whole = withWholeHouse(title, scene);
  const [start, ...rest] = rolesUpTo(scene.unit, whole) as [RolePhrase, ...RolePhrase[]];
  const { role: first, owner } = ownedRole(start, scene);
  const role = rest.at(-1) ?? first;
  for (const { text } of [first, ...rest]) addRole(found, text, 'before the name');
  if (owner !== undefined) addOrganisations(found, [owner], scene, `owns the role «${role.text}»`, role.text);
  titledTwice(first.first, scene, found);
  // «Ny styreleder blir Vikinvest-partner Kari Vik»
  if (owner === undefined && isBeing(tokenText(scene.unit, first.first - 1)))
    beingOf(first.first - 1, scene, found);
  const house = houseInTitle(role, scene);
  if (house !== undefined)
    addOrganisations(found, [house], scene, `is part of the role «${role.text}»`, role.text);
  if (owner !== undefined || house !== undefined) return;
  const there = houseOfThere(first.first - 1, scene);
  if (there !== undefined) {
    addOrganisations(found, [there], scene, '«der» means it', role.text);
    return;
  }
  const led = houseWith(first.first - 1, role, person, scene);
  if (led !== undefined) {
    addOrganisations(found, [led], scene, `has «${role.text}» with it`, role.text);
    return;
  }
  const above = houseAbove(first.first, role.text, scene);
  if (above !== undefined)
    addOrganisations(found, [above], scene, `stands before the verb and «${role.text}»`, role.text);
}

/** «kommer fra Vikfisk, der daglig leder Kari Vik …»: the house right before «der». */
const houseOfThere = (there: number, scene: Scene): number | undefined =>
  /^(?:der|hvor|kor)$/u.test(tokenText(scene.unit, there)) && tokenText(scene.unit, there - 1) === ','
    ? organisationEndingAt(scene, there - 2)
    : undefined;

/** «Vestvik Songlag, med dirigent Kari Vik», «Vikfisk AS med daglig leder Kari Vik»: the house right before «med». */
function houseWith(link: number, { text }: RolePhrase, person: NameSpan, scene: Scene): number | undefined {
  const isHeldSomewhere = kindOf(text) || isHouseRole(text) || wordList('club-roles').has(text);
  if (tokenText(scene.unit, link) !== 'med' || !isHeldSomewhere) return undefined;
  // «X, med lektor Kari Vik ved Y»
  if (organisationsAfter(scene, person.last + 1, true).organisations.length > 0) return undefined;
  const house = organisationEndingAt(scene, tokenText(scene.unit, link - 1) === ',' ? link - 2 : link - 1);
  const name = scene.organisations[house ?? -1]?.text ?? '';
  return mayBeHeldIn({ name, aliases: [] }, text) ? house : undefined;
}

/** «Sandøy Laks-sjef»: the title begins where the house's name does. */
function withWholeHouse(role: RolePhrase, scene: Scene): RolePhrase {
  const house = scene.organisations[houseInTitle(role, scene) ?? -1];
  if (!house || house.first >= role.first) return role;
  const { end } = scene.unit.tokens[role.last] as { end: number };
  return { ...role, first: house.first, text: scene.unit.text.slice(house.start, end) };
}

/** «Aktor, politiadvokat Kari Vik», «Preses i X, biskop Kari Vik»: another title before the one that stands at the name. */
function titledTwice(first: number, scene: Scene, found: Attributes): void {
  const { unit } = scene;
  if (tokenText(unit, first - 1) !== ',') return;
  const house = organisationEndingAt(scene, first - 2);
  const link = house === undefined ? first - 1 : (scene.organisations[house] as NameSpan).first - 1;
  if (house !== undefined && !tiesToOrganisation(tokenText(unit, link))) return;
  const role = titleEndingAt(unit, link - 1) ?? titleOfUnit(scene, link - 1) ?? titleOwned(scene, link - 1);
  if (!role) return;
  const before = tokenText(unit, role.first - 1);
  if (!/^[.!?:–—-]?$|s$/u.test(before) && !wordMap('saying-verbs').has(before)) return;
  addRole(found, role.text, 'before the title at the name');
  // «Leder i historielaget, lektor Kari Vik»
  const meant = role.last < link - 1 ? scene.ofNoun(tokenText(unit, link - 1)) : undefined;
  const owner = house ?? meant ?? ownerEndingAt(role.first - 1, scene);
  if (owner !== undefined)
    addOrganisations(found, [owner], scene, `«${role.text}» stands beside it`, role.text);
}

/** «Leder av lokallaget, …»: a title with the part of a house that it is held in. */
function titleOfUnit(scene: Scene, last: number): RolePhrase | undefined {
  const { unit } = scene;
  const isUnit = /^\p{Ll}{3,}(?:en|et|a)$/u.test(tokenText(unit, last));
  if (!isUnit || !tiesToOrganisation(tokenText(unit, last - 1))) return undefined;
  return titleEndingAt(unit, last - 2) ?? endingDefinite(scene, last - 2);
}

/** «Forsvareren hans, advokat …» */
function titleOwned(scene: Scene, last: number): RolePhrase | undefined {
  const isOwner = wordMap('determiners').get(tokenText(scene.unit, last)) === 'owned';
  return isOwner ? endingDefinite(scene, last - 1) : undefined;
}

/** «nå leder Kari Vik»: after other words than those that a title may follow, it is a verb. */
function isVerbHere(role: RolePhrase, person: NameSpan, scene: Scene): boolean {
  const { unit } = scene;
  if (!wordList('verb-like-roles').has(role.text)) return false;
  const before = tokenText(unit, role.first - 1);
  // «Lund avløser Kari Vik»
  if (scene.people.some(({ last }) => last === role.first - 1)) return true;
  // «rektor Per Vik, leder Kari Vik i Vikfisk»
  if (before === ',') return organisationsAfter(scene, person.last + 1, false).next === person.last + 1;
  if (!/^\p{Ll}/u.test(before) || /s$/u.test(before)) return false;
  // «Høyres parlamentariske leder»
  if (/^\p{Ll}{3,}e$/u.test(before) && /s$/u.test(tokenText(unit, role.first - 2))) return false;
  const mayPrecede =
    /^(?:og|eller|at|som|når|om)$/u.test(before) ||
    wordList('name-links').has(before) ||
    wordMap('saying-verbs').has(before) ||
    isBeing(before);
  return !mayPrecede;
}

/** «leder i X Kari Vik»: the organisation stands directly before the name; «Vikfisks Kari Vik» */
function housed(before: number, scene: Scene, found: Attributes): void {
  // «Vikfisk sin Kari Vik»
  const last = ITS.test(tokenText(scene.unit, before)) ? before - 1 : before;
  const organisation = organisationEndingAt(scene, last);
  if (organisation === undefined) {
    placed(before, scene, found);
    sentFrom(before, scene, found);
    return;
  }
  const { first, unit } = scene.organisations[organisation] as NameSpan;
  if (unit !== scene.unit.unit) return;
  const role = tiesToOrganisation(tokenText(scene.unit, first - 1))
    ? titleEndingAt(scene.unit, first - 2)
    : undefined;
  if (role) {
    addRole(found, role.text, 'before the name');
    addOrganisations(found, [organisation], scene, `«${role.text}» stands before it`, role.text);
  } else if (last < before || /[^s]s$|['’]s?$/u.test(tokenText(scene.unit, last)))
    addOrganisations(found, [organisation], scene, 'its genitive stands before the name');
}

/** «Fra Vikfisk møtte Kari Vik» */
function sentFrom(verb: number, scene: Scene, found: Attributes): void {
  if (!wordList('attending-verbs').has(tokenText(scene.unit, verb))) return;
  const house = organisationEndingAt(scene, verb - 1);
  const span = house === undefined ? undefined : scene.organisations[house];
  const first = span?.unit === scene.unit.unit ? span.first : verb - 1;
  if (house === undefined || !/^(?:Fra|Frå)$/u.test(tokenText(scene.unit, first - 1))) return;
  addOrganisations(found, [house], scene, 'is where they come from');
}

/** «prost i Vestvik og prest i Nes Kari Vik»: where a title is held stands directly before the name. */
function placed(before: number, scene: Scene, found: Attributes): void {
  const link = placeEndingAt(before, scene);
  const role = link === undefined ? undefined : titleEndingAt(scene.unit, link - 1);
  if (!role) return;
  addRole(found, role.text, 'before a place and the name');
  if (tokenText(scene.unit, role.first - 1) === 'og') placed(role.first - 2, scene, found);
}

/** «Ordfører: Kari Vik» */
function labelled(last: number, scene: Scene, found: Attributes): void {
  const role = roleEndingAt(scene.unit, last);
  // «Dommere: Kari Vik og Per Ås»
  const text = role?.first === 0 ? role.text : last === 0 ? singular(tokenText(scene.unit, 0)) : undefined;
  if (text !== undefined) addRole(found, text, 'stands before a colon');
}

/** «Den nye sjefen heter Kari Vik», «Leder i X er Kari Vik» */
function beingOf(being: number, scene: Scene, found: Attributes): void {
  const helped = /^(?:har|hadde)$/u.test(tokenText(scene.unit, being - 1)) ? being - 1 : being;
  const verb = beforeTimes(helped, scene);
  const house = organisationEndingAt(scene, verb - 1);
  const first = house === undefined ? verb : (scene.organisations[house] as NameSpan).first;
  const last = house === undefined ? verb - 1 : first - 2;
  if (house !== undefined && !tiesToOrganisation(tokenText(scene.unit, first - 1))) return;
  const role = endingDefinite(scene, last) ?? roleEndingAt(scene.unit, last) ?? titleOfUnit(scene, last);
  if (!role && house !== undefined && isInside(first - 1, scene)) {
    addOrganisations(found, [house], scene, 'is where the one is who is named');
    return;
  }
  if (!role || /^(?:som|en|ein|ei)$/u.test(tokenText(scene.unit, role.first - 1))) return;
  const { owner } = ownedRole(role, scene);
  for (const { text } of rolesUpTo(scene.unit, role)) addRole(found, text, 'is what the name is given for');
  if (house !== undefined)
    addOrganisations(found, [house], scene, `«${role.text}» stands before it`, role.text);
  else if (owner !== undefined)
    addOrganisations(found, [owner], scene, `owns the role «${role.text}»`, role.text);
}

/** «Den eneste utbryteren i X var Kari Vik»: a definite noun for somebody, inside of a house. */
const isInside = (link: number, { unit }: Scene): boolean =>
  tokenText(unit, link) === 'i' && /^\p{L}\p{Ll}{2,}(?:eren|aren|anten|en)$/u.test(tokenText(unit, link - 1));

/** So many words of time may stand between a role and its verb. */
const LONGEST_TIMES = 6;

/** «Revisor [i de aktuelle årene] var …»: the token that would be the verb without them. */
function beforeTimes(verb: number, { unit }: Scene): number {
  let first = verb;
  for (let at = verb - 2; at >= verb - LONGEST_TIMES; at--) if (pastTimes(unit, at) === verb) first = at;
  return first;
}

function endingDefinite(scene: Scene, last: number): RolePhrase | undefined {
  for (let first = Math.max(0, last - 3); first <= last; first++) {
    const role = definiteRoleAt(scene.unit, first);
    if (role?.last === last) return role;
  }
  return undefined;
}
