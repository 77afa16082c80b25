/** What the words around a person's name say: role, organisation, party. */

import { employedAs, roleEndingAt, roleStartingAt } from './rolePhrases.ts';
import type { NameSpan, UnitTokens } from './spans.ts';
import {
  isBeing,
  isOrganisationNoun,
  isRoleNoun,
  mayStandBeforeRole,
  partyCode,
  tiesToOrganisation,
} from './words.ts';

/** What one mention tells of the person. */
export interface Attributes {
  roles: string[];
  /** Roles with the organisation that each is held in, by index of its span. */
  positions: { role: string; organisation: number }[];
  /** Spans of organisations, by index in the list given. */
  organisations: number[];
  party?: string;
  evidence: string[];
}

const LONGEST_GAP = 4;
/** Words of a field of work: «professor i anvendt kybernetikk ved X». */
const LONGEST_FIELD = 4;

/** What stands around one mention of a person. */
export function attributesOf(
  person: NameSpan,
  unit: UnitTokens,
  organisations: readonly NameSpan[],
): Attributes {
  const found: Attributes = { roles: [], positions: [], organisations: [], evidence: [] };
  before(person, unit, organisations, found);
  after(person, unit, organisations, found);
  return found;
}

const text = (unit: UnitTokens, index: number): string => unit.tokens[index]?.text ?? '';

function before(
  person: NameSpan,
  unit: UnitTokens,
  organisations: readonly NameSpan[],
  found: Attributes,
): void {
  const end = person.first - 1;
  // «direktør i Norsk Industri, Knut Vik» and «direktør Knut Vik»
  const organisation = organisationEndingAt(
    organisations,
    unit.unit,
    text(unit, end) === ',' ? end - 1 : end,
  );
  if (organisation !== undefined) {
    const span = organisations[organisation] as NameSpan;
    const preposition = text(unit, span.first - 1);
    if (!tiesToOrganisation(preposition)) return;
    const role = roleEndingAt(unit, span.first - 2);
    if (!role) return;
    addRole(found, role.text, 'before the name');
    found.positions.push({ role: role.text, organisation });
    addOrganisation(found, organisation, organisations, `«${role.text} ${preposition}» stands before it`);
    return;
  }
  if (text(unit, end) === ',') return;
  const role = roleEndingAt(unit, end);
  if (!role) return;
  const { own, prefix } = splitCompound(role.text);
  // «statsminister og partileder Knut Vik»
  const other = text(unit, role.first - 1) === 'og' ? roleEndingAt(unit, role.first - 2) : undefined;
  if (other && !organisations.some(({ unit: of, last }) => of === unit.unit && last === other.first - 1))
    addRole(found, other.text, 'before the name');
  addRole(found, own, 'before the name');
  const owner =
    (prefix && organisations.findIndex((span) => span.unit === unit.unit && span.text === prefix)) ??
    organisationEndingAt(organisations, unit.unit, role.first - 1);
  if (typeof owner === 'number' && owner >= 0 && (prefix || /s$|['’]$/.test(text(unit, role.first - 1)))) {
    found.positions.push({ role: own, organisation: owner });
    addOrganisation(found, owner, organisations, `owns the role «${own}»`);
  }
}

function after(
  person: NameSpan,
  unit: UnitTokens,
  organisations: readonly NameSpan[],
  found: Attributes,
): void {
  let at = person.last + 1;
  // «Lise Strand (H)», «Lise Strand (54)», «Lise Strand (styreleder)»
  while (text(unit, at) === '(') {
    const close = unit.tokens.findIndex((token, index) => index > at && token.text === ')');
    if (close < 0 || close > at + 8) break;
    const party = partyCode(text(unit, at + 1));
    if (party && (close === at + 2 || text(unit, at + 2) === ',')) {
      found.party ??= party;
      found.evidence.push(`party code in parentheses: (${party})`);
    } else rolesFrom(unit, at + 1, organisations, found, 'in parentheses');
    at = close + 1;
  }
  if (tiesToOrganisation(text(unit, at)) && text(unit, at) !== 'for' && text(unit, at) !== 'på') {
    const organisation = organisationStartingAt(organisations, unit.unit, at + 1);
    if (organisation !== undefined) {
      // «direktør Knut Vik i X»: the role that stands right before the name is held there.
      const role = roleEndingAt(unit, person.first - 1);
      if (role) found.positions.push({ role: splitCompound(role.text).own, organisation });
      addOrganisation(found, organisation, organisations, `«${text(unit, at)}» ties the name to it`);
    }
  }
  const comma = text(unit, at) === ',';
  let is = false;
  let start = comma ? at + 1 : at;
  for (let gap = 0; gap < LONGEST_GAP; gap++) {
    const word = text(unit, start);
    if (!isBeing(word) && word !== 'som' && !(is && mayStandBeforeRole(word))) break;
    is = true;
    start++;
  }
  const employed = employedAs(unit, at);
  if (employed) rolesFrom(unit, employed.first, organisations, found, 'as an employment');
  if (comma || is) rolesFrom(unit, start, organisations, found, is ? 'after «er»' : 'after a comma');
}

/** «bonde og styreleder i Holmøya Laks», «direktør i X, leder av Y» */
function rolesFrom(
  unit: UnitTokens,
  start: number,
  organisations: readonly NameSpan[],
  found: Attributes,
  where: string,
): void {
  const role = roleStartingAt(unit, start);
  if (!role) return;
  // «Per Dal, direktør Lise Strand …»: the role belongs to the next name.
  if (/^\p{Lu}/u.test(text(unit, role.last + 1))) return;
  addRole(found, role.text, where);
  let next = role.last + 1;
  const organisation = organisationAfter(unit, next, organisations);
  if (organisation !== undefined) {
    found.positions.push({ role: role.text, organisation });
    addOrganisation(
      found,
      organisation,
      organisations,
      `«${role.text} ${text(unit, next)}» stands before it`,
    );
    next = (organisations[organisation] as NameSpan).last + 1;
  }
  if (text(unit, next) !== 'og') return;
  next++;
  while (mayStandBeforeRole(text(unit, next))) next++;
  rolesFrom(unit, next, organisations, found, where);
}

/** «i X», «i anvendt kybernetikk ved X», «for selskapet X»: by index in the list given. */
export function organisationAfter(
  unit: UnitTokens,
  at: number,
  organisations: readonly NameSpan[],
): number | undefined {
  if (!tiesToOrganisation(text(unit, at))) return undefined;
  const starting = (token: number): number | undefined => {
    const direct = organisationStartingAt(organisations, unit.unit, token);
    if (direct !== undefined) return direct;
    return isOrganisationNoun(text(unit, token))
      ? organisationStartingAt(organisations, unit.unit, token + 1)
      : undefined;
  };
  const direct = starting(at + 1);
  if (direct !== undefined) return direct;
  for (let word = at + 1; word <= at + LONGEST_FIELD && /^[\p{Ll}-]+$/u.test(text(unit, word)); word++) {
    const preposition = text(unit, word + 1);
    if (tiesToOrganisation(preposition)) return starting(word + 2);
  }
  return undefined;
}

function addRole(found: Attributes, role: string, where: string): void {
  found.roles.push(role);
  found.evidence.push(`role «${role}» ${where}`);
}

function addOrganisation(
  found: Attributes,
  index: number,
  organisations: readonly NameSpan[],
  why: string,
): void {
  found.organisations.push(index);
  found.evidence.push(`organisation «${organisations[index]?.text}»: ${why}`);
}

/** «NHO-direktør» → the role and whose it is. */
function splitCompound(role: string): { own: string; prefix?: string } {
  const match = /^(\p{Lu}[\p{L}\p{N}&-]*)-(\p{Ll}+)$/u.exec(role);
  if (!match || !isRoleNoun(match[2] as string)) return { own: role };
  return { own: match[2] as string, prefix: match[1] as string };
}

function organisationEndingAt(
  organisations: readonly NameSpan[],
  unit: number,
  token: number,
): number | undefined {
  const index = organisations.findIndex((span) => span.unit === unit && span.last === token);
  return index < 0 ? undefined : index;
}

function organisationStartingAt(
  organisations: readonly NameSpan[],
  unit: number,
  token: number,
): number | undefined {
  const index = organisations.findIndex((span) => span.unit === unit && span.first === token);
  return index < 0 ? undefined : index;
}
