/** Roles before a name: «daglig leder Kari Vik», «rektor ved X, Kari Vik», «Den nye sjefen heter Kari Vik». */
import { wordList, wordMap } from '../language/words.ts';
import { actingAs } from './actingAs.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import { withoutGenitive } from './genitive.ts';
import { houseAbove } from './housesBefore.ts';
import type { NameSpan } from './nameSpan.ts';
import {
  definiteRoleAt,
  ITS,
  OWNER,
  type RolePhrase,
  roleEndingAt,
  rolesUpTo,
  titleEndingAt,
  tokenText,
  withField,
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
import { isBeing, isListedRole, isRoleModifier, tiesToOrganisation } from './words.ts';

/** So far before the comma «lederen i det nye laget, Kari Vik» may begin. */
const LONGEST_APPOSITION = 12;

export function rolesBefore(person: NameSpan, scene: Scene, found: Attributes): void {
  const before = person.first - 1;
  const mark = tokenText(scene.unit, before);
  if (sharedByVerb(person, scene, found)) return;
  if (mark === ',') apposed(person, scene, found);
  else if (mark === ':') labelled(before - 1, scene, found);
  else if (isBeing(mark)) beingOf(before, scene, found);
  else {
    const role = titleEndingAt(scene.unit, before) ?? endingDefinite(scene, before);
    if (role) titled(role, person, scene, found);
    else if (!sharedBeforeNames(person, scene, found) && !actingAs(person, scene, found))
      housed(before, scene, found);
  }
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
  const above = houseAbove(first.first, role.text, scene);
  if (above !== undefined)
    addOrganisations(found, [above], scene, `stands before the verb and «${role.text}»`, role.text);
}

/** «kommer fra Vikfisk, der daglig leder Kari Vik …»: the house right before «der». */
const houseOfThere = (there: number, scene: Scene): number | undefined =>
  /^(?:der|hvor|kor)$/u.test(tokenText(scene.unit, there)) && tokenText(scene.unit, there - 1) === ','
    ? organisationEndingAt(scene, there - 2)
    : undefined;

/** «Sandøy Laks-sjef»: the title begins where the house's name does. */
function withWholeHouse(role: RolePhrase, scene: Scene): RolePhrase {
  const house = scene.organisations[houseInTitle(role, scene) ?? -1];
  if (!house || house.first >= role.first) return role;
  const { end } = scene.unit.tokens[role.last] as { end: number };
  return { ...role, first: house.first, text: scene.unit.text.slice(house.start, end) };
}

/** «Vikfisks», «korpsets»: the organisation in the genitive. */
function ownerEndingAt(last: number, scene: Scene): number | undefined {
  const word = tokenText(scene.unit, last);
  if (!/s$|['’]$/u.test(word)) return undefined;
  return organisationEndingAt(scene, last) ?? scene.ofNoun(withoutGenitive(word.toLowerCase()));
}

const MOST_ADJECTIVES = 3;

/**
 * A role with the organisation that owns it, past the adjectives between: «Vikfisks nye daglige leder». Those that can be
 * part of a role are, in their base form: «daglig leder».
 */
function ownedRole(role: RolePhrase, scene: Scene): { role: RolePhrase; owner?: number | undefined } {
  let { text, first } = role;
  for (let count = 0; count <= MOST_ADJECTIVES; count++) {
    const owner = ownerEndingAt(first - 1, scene);
    if (owner !== undefined) return { role: { ...role, text, first }, owner };
    if (OWNER.test(tokenText(scene.unit, first - 1))) return { role: { ...role, text, first } };
    const word = tokenText(scene.unit, first - 1);
    if (!/^\p{Ll}{2,}e$/u.test(word)) break;
    const bare = word.slice(0, -1);
    if (isRoleModifier(bare) || isListedRole(`${bare} ${text}`)) text = `${bare} ${text}`;
    first--;
  }
  return { role };
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
  const owner = house ?? ownerEndingAt(role.first - 1, scene);
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

/** «Lederen i det nye laget, Kari Vik, …», «daglig leder i X, Kari Vik» */
function apposed(person: NameSpan, scene: Scene, found: Attributes): void {
  const comma = person.first - 1;
  const closed = /^[,.:(!?–)]$|^$/u.test(tokenText(scene.unit, person.last + 1));
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_APPOSITION); at--) {
    if (/^[,.:;!?–«»"”]$/u.test(tokenText(scene.unit, at))) return;
    // «rådgiver Per Vik og lederen i X, Kari Vik»
    if (tokenText(scene.unit, at + 1) === 'og' && scene.people.some(({ last }) => last === at)) return;
    const definite = definiteRoleAt(scene.unit, at);
    const bare = definite ? withField(scene.unit, definite) : plainRole(scene, at, comma);
    const { role, owner } = bare ? ownedRole(bare, scene) : {};
    // «treneren hennes, Kari Vik»
    const isOwned =
      role !== undefined &&
      role.last + 1 === comma - 1 &&
      wordMap('determiners').get(tokenText(scene.unit, comma - 1)) === 'owned';
    if (isOwned && closed) {
      addRole(found, role.text, 'before the name and a comma');
      return;
    }
    // «Korets leder siden 2009, Kari Vik»
    const isWhole = role !== undefined && pastTimes(scene.unit, role.last + 1) === comma;
    if (!role || !(isWhole || tiesToOrganisation(tokenText(scene.unit, role.last + 1)))) continue;
    const houses = organisationsAfter(scene, role.last + 1, true);
    if (houses.next !== comma && !closed) continue;
    for (const { text } of rolesUpTo(scene.unit, role)) addRole(found, text, 'before the name and a comma');
    const inTitle = houseInTitle(role, scene);
    if (inTitle !== undefined)
      addOrganisations(found, [inTitle], scene, `is part of the role «${role.text}»`, role.text);
    if (owner !== undefined)
      addOrganisations(found, [owner], scene, `owns the role «${role.text}»`, role.text);
    addOrganisations(found, houses.organisations, scene, `«${role.text}» stands before it`, role.text);
    return;
  }
}

/** An indefinite role that has more behind it: «rektor ved X, Kari Vik». */
function plainRole(scene: Scene, at: number, comma: number): RolePhrase | undefined {
  const role = titleEndingAt(scene.unit, at);
  if (!role) return undefined;
  const withField = titleEndingAt(scene.unit, comma - 1);
  if (withField?.first === role.first) {
    // «Foreningens leder, Kari Vik», «Vestvik sin trenar, Kari Vik»
    const { role: whole, owner } = ownedRole(role, scene);
    const before = tokenText(scene.unit, whole.first - 1);
    const isOwned = owner !== undefined || OWNER.test(before) || ITS.test(before);
    const isWhole = withField.last > role.last || isOwned;
    return isWhole ? withField : undefined;
  }
  return role.last < comma - 1 ? role : undefined;
}

/** «Ordfører: Kari Vik» */
function labelled(last: number, scene: Scene, found: Attributes): void {
  const role = roleEndingAt(scene.unit, last);
  if (role?.first === 0) addRole(found, role.text, 'stands before a colon');
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
