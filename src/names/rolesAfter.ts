/** Roles behind a name: «Kari Vik (H), leder i X», «Kari Vik er rektor», «Kari Vik begynte som redaktør». */
import { wordList, wordMap } from '../language/words.ts';
import { appointed } from './appointed.ts';
import { type Attributes, addOrganisations } from './attributes.ts';
import { describedBehindComma, describedRole } from './describedRoles.ts';
import { verbsGoingOn } from './goingOn.ts';
import { ALL, allAre, areAll, jointly } from './joint.ts';
import { endsList, sharedHouse, together } from './nameLists.ts';
import type { NameSpan } from './nameSpan.ts';
import {
  afterAsides,
  atWork,
  closesRole,
  described,
  houseOwning,
  isVerbHere,
  OLD,
  pastPlace,
  predicate,
  withHouses,
} from './predicates.ts';
import {
  afterFillers,
  definiteRoleAt,
  type RolePhrase,
  roleEndingAt,
  roleStartingAt,
  tokenText,
} from './rolePhrases.ts';
import { houseAt, organisationEndingAt, organisationsAfter, type Scene, sameHouse } from './scene.ts';
import { afterAnd, secondPredicate } from './secondRoles.ts';
import { startsSentence } from './sentenceStarts.ts';
import { pastTimes } from './times.ts';
import { isAtHouse, isBeing, isEmployment } from './words.ts';

const LONGEST_GAP = 6;
const MOST_FILLERS = 2;

export function rolesAfter(person: NameSpan, scene: Scene, found: Attributes): void {
  besideName(person, scene, found);
  subject(person, scene, found);
}

function besideName(person: NameSpan, scene: Scene, found: Attributes): void {
  const titled = found.roles.length > 0;
  let at = afterAsides(person.last + 1, scene, found);
  const houses = organisationsAfter(scene, at, titled);
  if (titled || isTied(person, houses.next - 1, scene))
    addOrganisations(
      found,
      houses.organisations,
      scene,
      `«${tokenText(scene.unit, at)}» ties the name to it`,
      roleRightBefore(person, scene),
    );
  if (!houses.organisations.length && !houseBehindComma(person, titled, scene, found))
    sharedHouse(person, scene, found);
  at = pastPlace(afterAsides(houses.next, scene, found), scene);
  if (predicate(at, scene, found) || appointed(person, at, scene, found)) return;
  if (!titled && inverted(person, at, scene, found)) return;
  const mark = tokenText(scene.unit, at);
  if (jointly(at, scene, found)) return;
  if (found.organisations.length === 0 && together(person, scene, found)) return;
  if (isBeing(mark) && endsList(person, scene) && areAll(at + 1, scene, found)) return;
  if (mark === 'som' && isActing(person, scene)) {
    described(at + 1, scene, found, 'is what they act as');
    return;
  }
  const before = tokenText(scene.unit, at - 1);
  if (mark === 'og' && (before === 'år' || OLD.test(before))) described(at + 1, scene, found, 'after an age');
  else if (mark === ',' || mark === '–') apposition(at + 1, scene, found);
  else if (mark === '.') captioned(at + 1, scene, found);
  else if (isUnderPicture(at, scene)) described(at, scene, found, 'right behind the name');
  else if (mark !== 'og') atWork(at, scene, found);
  else withFellows(at + 1, scene, found);
}

/** «Fra venstre: Kari Vik regiondirektør i Vikfisk og …»: under a picture the comma is left out at times. */
const isUnderPicture = (at: number, { unit }: Scene): boolean =>
  unit.kind === 'caption' && roleStartingAt(unit, at) !== undefined;

/** So many words from «fungerer» to the name. */
const LONGEST_TITLE = 4;

/** «Inntil videre fungerer finanssjef Kari Vik som …» */
function isActing(person: NameSpan, { unit }: Scene): boolean {
  for (let at = person.first - 1; at >= person.first - LONGEST_TITLE; at--) {
    const word = tokenText(unit, at);
    if (!/^\p{Ll}/u.test(word)) return false;
    if (isEmployment(word)) return true;
  }
  return false;
}

/** «Vik studerte i Bergen, ble lektor ved X og startet Y»: what the sentence that the name begins goes on to tell. */
function subject(person: NameSpan, scene: Scene, found: Attributes): void {
  const title = roleEndingAt(scene.unit, person.first - 1)?.first ?? person.first;
  if (!startsSentence(scene.unit, title) || tokenText(scene.unit, person.last + 1) === 'og') return;
  for (const verb of verbsGoingOn(scene.unit, person.last + 1, scene.people)) {
    if (!predicate(verb, scene, found)) atWork(verb, scene, found);
  }
}

/** So many words from «og kollegaene» to the house. */
const NEAR_FELLOWS = 6;

/** «tolk Kari Vik og kollegaene hennes på kontoret ved Vestvik sykehus» */
function withFellows(fellows: number, scene: Scene, found: Attributes): void {
  if (!wordList('fellows-together').has(tokenText(scene.unit, fellows))) return;
  for (let at = fellows + 1; at < fellows + NEAR_FELLOWS; at++) {
    const word = tokenText(scene.unit, at);
    if (!/^\p{Ll}+$/u.test(word)) return;
    const { organisations } = organisationsAfter(scene, at, false);
    addOrganisations(found, organisations, scene, 'is where their fellows are');
    if (organisations.length > 0) return;
  }
}

/** «Det sier professor i økonomi, Kari Vik, ved X.» */
function houseBehindComma(person: NameSpan, titled: boolean, scene: Scene, found: Attributes): boolean {
  const [comma, link] = [1, 2].map((offset) => tokenText(scene.unit, person.last + offset));
  if (!titled || comma !== ',') return false;
  // «lektor Kari Vik ved X og stipendiat Per Ås, samme sted»
  const same = sameHouse(scene, person.last + 2);
  if (same) addOrganisations(found, [same.organisation], scene, 'is the same place', found.roles.at(-1));
  if (same || !isAtHouse(link as string)) return same !== undefined;
  const { organisations } = organisationsAfter(scene, person.last + 2, false);
  addOrganisations(found, organisations, scene, 'stands behind the name and a comma', found.roles.at(-1));
  return organisations.length > 0;
}

/** «direktør Knut Vik i X»: the title of the name is held there. */
const roleRightBefore = (person: NameSpan, { unit }: Scene): string | undefined =>
  roleEndingAt(unit, person.first - 1)?.text;

/** A full name, or «Vik ved Vikfisk», and a house that owns nothing: not «Vik i Vikfisks hall». */
const isTied = (person: NameSpan, last: number, { unit }: Scene): boolean =>
  (person.text.includes(' ') || isAtHouse(tokenText(unit, person.last + 1))) &&
  !(/[^s]s$/u.test(tokenText(unit, last)) && /^\p{Ll}{3}/u.test(tokenText(unit, last + 1)));

/** «I 2010 var Kari Vik rektor», «I ti år jobbet Kari Vik i X»: the verb stands before the name. */
function inverted(person: NameSpan, at: number, scene: Scene, found: Attributes): boolean {
  const verb = tokenText(scene.unit, person.first - 1);
  if (isBeing(verb)) return described(at, scene, found, 'after «er» and the name');
  const isWork = isEmployment(verb) || wordList('working-verbs').has(verb) || wordMap('tie-verbs').has(verb);
  if (!/^\p{Ll}/u.test(verb) || !isWork) return false;
  const told = found.roles.length + found.organisations.length;
  atWork(person.first - 1, scene, found, at);
  return found.roles.length + found.organisations.length > told;
}

/** «, rektor ved X»: the role belongs to the name before, unless another name follows it. */
function apposition(from: number, scene: Scene, found: Attributes): void {
  const at = pastOrigin(from, scene);
  const first = ALL.test(tokenText(scene.unit, at)) ? at + 1 : at;
  // «Kari Vik, Vikfisks nye direktør»
  if (houseOwning(first, scene) && described(first, scene, found, 'after a comma')) return;
  const role =
    roleStartingAt(scene.unit, first) ?? definiteRoleAt(scene.unit, first) ?? roleAfterFillers(first, scene);
  if (role && !(role.first > first && isVerbHere(role, scene))) {
    if (!closesRole(role, scene) || isOfNext(first, role, scene)) return;
    const next = pastField(withHouses(role, scene, found, 'after a comma'), scene);
    if (tokenText(scene.unit, next) === ',' && !listedHouse(next + 1, role, scene, found))
      predicate(next + 1, scene, found);
    return;
  }
  if (first > at) {
    allAre(first, scene, found);
    return;
  }
  // «rektor ved X, Kari Vik, ble mandag valgt til …»
  if (isBeing(tokenText(scene.unit, at))) {
    if (!predicate(at, scene, found)) atWork(at, scene, found);
    return;
  }
  // «Kari Vik, som driver Vikfisk»
  if (tokenText(scene.unit, at) === 'som') {
    // «Kari Vik i Vikfisk, som eier Torlaks»: the house does.
    const isOfHouse = organisationEndingAt(scene, at - 2) !== undefined;
    if (isOfHouse && wordList('leading-verbs').has(tokenText(scene.unit, at + 1))) return;
    atWork(at + 1, scene, found);
    through(at + 1, scene, found);
    secondPredicate(at + 1, scene, found);
    return;
  }
  // «Kari Vik, mannen bak Vikfisk», «Kari Vik, til daglig ansatt ved Vikfisk»
  if (wordList('driving-nouns').has(tokenText(scene.unit, at)) && tokenText(scene.unit, at + 1) === 'bak') {
    const driven = houseAt(scene, at + 2);
    if (driven) addOrganisations(found, [driven.organisation], scene, 'is what they are behind');
    return;
  }
  const employed = afterFillers(scene.unit, at, MOST_FILLERS);
  if (isEmployment(tokenText(scene.unit, employed))) {
    atWork(employed, scene, found);
    return;
  }
  if (afterAnd(at, scene, found)) return;
  const house = houseAt(scene, at);
  if (!house || /^\p{Ll}/u.test(tokenText(scene.unit, at))) return;
  // «Kari Vik, Vikfisk AS (styreleder)»
  const behind = (scene.organisations[house.organisation] as NameSpan).last + 1;
  const isAside = tokenText(scene.unit, behind) === '(' && /^\p{Ll}/u.test(tokenText(scene.unit, behind + 1));
  if (closesList(isAside ? afterAsides(behind, scene, found) : house.next, scene))
    addOrganisations(found, [house.organisation], scene, 'stands behind the name and a comma');
}

/** «, opprinnelig fra Bergen, nå …»: past where somebody is from. */
function pastOrigin(from: number, scene: Scene): number {
  const at = /^\p{Ll}{4,}$/u.test(tokenText(scene.unit, from)) ? from + 1 : from;
  if (!/^fr[aå]$/u.test(tokenText(scene.unit, at)) || houseAt(scene, at + 1)) return from;
  const behind = pastPlace(at, scene);
  return behind > at && tokenText(scene.unit, behind) === ',' ? behind + 1 : from;
}

/** «Kari Vik, og styreleder i Vikfisk, Per Ås, …»: the role of the one who is named next. */
function isOfNext(from: number, role: RolePhrase, scene: Scene): boolean {
  if (tokenText(scene.unit, from) !== 'og') return false;
  const comma = organisationsAfter(scene, role.last + 1, true).next;
  return tokenText(scene.unit, comma) === ',' && scene.people.some(({ first }) => first === comma + 1);
}

/** «professor i elkraft, NTNU»: past the field, up to a comma. */
function pastField(from: number, { unit }: Scene): number {
  if (!/^(?:i|for|innen)$/u.test(tokenText(unit, from))) return from;
  let at = from + 1;
  while (at <= from + LONGEST_GAP && /^\p{Ll}+$/u.test(tokenText(unit, at))) at++;
  return tokenText(unit, at) === ',' ? at : from;
}

/** «, som gjennom selskapet Vikinvest eier …» */
function through(at: number, scene: Scene, found: Attributes): void {
  const house = tokenText(scene.unit, at) === 'gjennom' ? houseAt(scene, at + 1) : undefined;
  if (house) addOrganisations(found, [house.organisation], scene, 'is what they own by');
}

/** The end, a result, or a comma with no other name behind it: «Kari Vik, Vestvik IL, vant», «Kari Vik, Vestvik IL 24.11». */
const closesList = (at: number, scene: Scene): boolean =>
  /^(?:[.;)+]?|\+?\d+(?:[.,:]\d+)*)$/u.test(tokenText(scene.unit, at)) ||
  (tokenText(scene.unit, at) === ',' &&
    (/^[\p{Ll}\d]/u.test(tokenText(scene.unit, at + 1)) || isEntry(scene)));

/** «2. Kari Vik (44), Vikposten, Vestvik»: a line of a list, about nobody else. */
const isEntry = ({ unit, people }: Scene): boolean =>
  people.length === 1 && !unit.tokens.some(({ text }) => /^\p{Ll}/u.test(text));

/** «Kari Vik, daglig leder, Vikfisk»: a house that ends the list. */
function listedHouse(at: number, role: RolePhrase, scene: Scene, found: Attributes): boolean {
  const house = houseAt(scene, at);
  if (!house || !/^[.,;)]?$/u.test(tokenText(scene.unit, house.next))) return false;
  addOrganisations(found, [house.organisation], scene, 'ends the list behind the name', role.text);
  return true;
}

function roleAfterFillers(from: number, { unit }: Scene): RolePhrase | undefined {
  const at = afterFillers(unit, pastTimes(unit, from), MOST_FILLERS);
  return (
    (at > from ? roleStartingAt(unit, at) : undefined) ??
    describedRole(unit, at) ??
    describedBehindComma(unit, at)
  );
}

/** «Kari Vik. Vikfisk»: a line under a picture that is a name and a house. */
function captioned(at: number, scene: Scene, found: Attributes): void {
  if (scene.unit.kind !== 'caption') return;
  const house = houseAt(scene, at);
  if (house && house.next >= scene.unit.tokens.length)
    addOrganisations(found, [house.organisation], scene, 'is all that the caption has besides the name');
}
