/** What the words around a person's name say: role, organisation, party. */
import type { NameSpan, UnitTokens } from './spans.ts';
import { isRoleNoun, partyCode, roleLengthAtEnd } from './words.ts';

/** What one mention tells of the person. */
export interface Attributes {
  roles: string[];
  /** Spans of organisations, by index in the list given. */
  organisations: number[];
  party?: string;
  evidence: string[];
}

/** Between a person or a role and the organisation: «direktør i X», «Y fra X». */
const BELONGS = new Set(['i', 'ved', 'hos', 'for', 'fra', 'frå', 'på']);
/** Between a name and a role: «X er daglig leder». */
const IS = new Set(['er', 'var', 'ble', 'blir', 'vart', 'blei', 'heter', 'som']);
/** Small words that may stand after «er» and before the role. */
const FILLERS = new Set([
  'en',
  'ein',
  'ei',
  'den',
  'nå',
  'no',
  'også',
  'selv',
  'sjølv',
  'ny',
  'nye',
  'fortsatt',
  'framleis',
  'i',
  'dag',
  'er',
  'var',
  'har',
  'vært',
  'vore',
]);
const LONGEST_ROLE = 6;
const LONGEST_GAP = 4;

/** What stands around one mention of a person. */
export function attributesOf(
  person: NameSpan,
  unit: UnitTokens,
  organisations: readonly NameSpan[],
): Attributes {
  const found: Attributes = { roles: [], organisations: [], evidence: [] };
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
  let end = person.first - 1;
  // «direktør i Norsk Industri, Knut Vik» and «direktør Knut Vik»
  const organisation = organisationEndingAt(
    organisations,
    unit.unit,
    text(unit, end) === ',' ? end - 1 : end,
  );
  if (organisation !== undefined) {
    const span = organisations[organisation] as NameSpan;
    const preposition = text(unit, span.first - 1);
    if (!BELONGS.has(preposition)) return;
    const role = roleEndingAt(unit, span.first - 2);
    if (!role) return;
    addRole(found, role.text, 'before the name');
    addOrganisation(found, organisation, organisations, `«${role.text} ${preposition}» stands before it`);
    return;
  }
  if (text(unit, end) === ',') end -= 1;
  if (end !== person.first - 1) return;
  const role = roleEndingAt(unit, end);
  if (!role) return;
  const { own, prefix } = splitCompound(role.text);
  addRole(found, own, 'before the name');
  const owner =
    (prefix && organisations.findIndex((span) => span.unit === unit.unit && span.text === prefix)) ??
    organisationEndingAt(organisations, unit.unit, role.first - 1);
  if (typeof owner === 'number' && owner >= 0 && (prefix || /s$|['’]$/.test(text(unit, role.first - 1)))) {
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
  // «Lise Strand (H)», «Lise Strand (54)»
  while (text(unit, at) === '(') {
    const close = unit.tokens.findIndex((token, index) => index > at && token.text === ')');
    if (close < 0 || close > at + 8) break;
    const party = partyCode(text(unit, at + 1));
    if (party && (close === at + 2 || text(unit, at + 2) === ',')) {
      found.party ??= party;
      found.evidence.push(`party code in parentheses: (${party})`);
    }
    at = close + 1;
  }
  if (BELONGS.has(text(unit, at)) && text(unit, at) !== 'for' && text(unit, at) !== 'på') {
    const organisation = organisationStartingAt(organisations, unit.unit, at + 1);
    if (organisation !== undefined)
      addOrganisation(found, organisation, organisations, `«${text(unit, at)}» ties the name to it`);
  }
  const comma = text(unit, at) === ',';
  let is = false;
  let start = comma ? at + 1 : at;
  for (
    let gap = 0;
    gap < LONGEST_GAP && (IS.has(text(unit, start)) || (is && FILLERS.has(text(unit, start))));
    gap++
  ) {
    is = true;
    start++;
  }
  if (!comma && !is) return;
  const role = roleStartingAt(unit, start);
  if (!role) return;
  // «Per Dal, direktør Lise Strand …»: the role belongs to the next name.
  const next = text(unit, role.last + 1);
  if (/^\p{Lu}/u.test(next)) return;
  addRole(found, role.text, is ? 'after «er»' : 'after a comma');
  if (!BELONGS.has(next)) return;
  const organisation = organisationStartingAt(organisations, unit.unit, role.last + 2);
  if (organisation !== undefined)
    addOrganisation(found, organisation, organisations, `«${role.text} ${next}» stands before it`);
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

interface RolePhrase {
  text: string;
  first: number;
  last: number;
}

function roleEndingAt(unit: UnitTokens, last: number): RolePhrase | undefined {
  const words: string[] = [];
  for (
    let at = last;
    at >= 0 && words.length < LONGEST_ROLE && /^[\p{L}][\p{L}.-]*$/u.test(text(unit, at));
    at--
  )
    words.unshift(text(unit, at));
  const length = roleLengthAtEnd(words);
  return length ? rolePhrase(unit, last - length + 1, last) : undefined;
}

function roleStartingAt(unit: UnitTokens, first: number): RolePhrase | undefined {
  for (let length = LONGEST_ROLE; length > 0; length--) {
    const words = unit.tokens.slice(first, first + length).map((token) => token.text);
    if (words.length === length && roleLengthAtEnd(words) === length)
      return rolePhrase(unit, first, first + length - 1);
  }
  return undefined;
}

/** As printed; a capital that only begins the sentence is made small. */
function rolePhrase(unit: UnitTokens, first: number, last: number): RolePhrase {
  const words = unit.tokens.slice(first, last + 1).map((token) => token.text);
  const [start = '', ...rest] = words;
  const lower = /^\p{Lu}\p{Ll}+$/u.test(start) ? start.toLowerCase() : start;
  return { text: [lower, ...rest].join(' '), first, last };
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
