/** Where a role stands in a text: «daglig leder», «den tidligere konsernsjefen», «forskerne». */
import { remembered } from '../language/remembered.ts';
import { wordList, wordMap } from '../language/words.ts';
import type { UnitTokens } from './nameSpan.ts';
import {
  isAppointment,
  isBeing,
  isEmployment,
  isFirstName,
  isFunctionWord,
  isHouseRole,
  isKinNoun,
  isListedRole,
  isRoleModifier,
  isRoleNoun,
  mayStandBeforeRole,
  roleLengthAtEnd,
  tiesToOrganisation,
} from './words.ts';

/** A role by its tokens in a unit, `first` and `last` included. */
export interface RolePhrase {
  /** Indefinite singular as printed; a capital that only begins the sentence is made small. */
  text: string;
  first: number;
  last: number;
}

const LONGEST_ROLE = 6;
const WORD = /^\p{L}[\p{L}.&-]*$/u;

/** The text of a token, empty beyond the unit. */
export const tokenText = (unit: UnitTokens, index: number): string => unit.tokens[index]?.text ?? '';

type RoleAt = (unit: UnitTokens, at: number) => RolePhrase | undefined;

/** The same question, answered once for each token of a unit. */
function once(answer: RoleAt): RoleAt {
  const known = new WeakMap<UnitTokens['tokens'], (RolePhrase | null | undefined)[]>();
  return (unit, at) => {
    let answers = known.get(unit.tokens);
    if (!answers) {
      answers = [];
      known.set(unit.tokens, answers);
    }
    let found = answers[at];
    if (found === undefined) {
      found = answer(unit, at) ?? null;
      if (at >= 0) answers[at] = found;
    }
    return found ?? undefined;
  };
}

/** The longest role whose last word is the token `last`. */
export const roleEndingAt = once((unit, last) => {
  const words: string[] = [];
  for (let at = last; at >= 0 && words.length < LONGEST_ROLE && WORD.test(tokenText(unit, at)); at--)
    words.unshift(tokenText(unit, at));
  const length = roleLengthAtEnd(words);
  return length ? phrase(unit, firstHalf(unit, last - length + 1), last) : undefined;
});

/** «Drifts- og utviklingssjef»: where the role begins, with the half of a compound that stands before it. */
const firstHalf = (unit: UnitTokens, first: number): number =>
  /^(?:og|\/)$/u.test(tokenText(unit, first - 1)) && /^\p{L}{2,}-$/u.test(tokenText(unit, first - 2))
    ? first - 2
    : first;

/** Words of a field: «for miljø og samferdsel». */
const LONGEST_FIELD = 5;
/** With all that a title lists: «for klima, miljø og byutvikling». */
const LONGEST_FIELDS = 8;

/**
 * The title whose last word is the token `last`, with the field that is part of it («byråd for miljø og samferdsel»,
 * «2. nestleder») or without the one that is not («professor i økonomi»).
 */
export function titleEndingAt(unit: UnitTokens, last: number): RolePhrase | undefined {
  const role = roleEndingAt(unit, last) ?? roleWithField(unit, last);
  const ordinal = role && tokenText(unit, role.first - 1);
  return role && ordinal && /^\d\.$/u.test(ordinal)
    ? { ...role, text: `${ordinal} ${role.text}`, first: role.first - 1 }
    : role;
}

function roleWithField(unit: UnitTokens, last: number): RolePhrase | undefined {
  const isPart = (at: number): boolean =>
    isFieldWord(tokenText(unit, at)) || (tokenText(unit, at) === ',' && isListed(unit, at, last));
  for (let at = last; at > last - LONGEST_FIELDS && isPart(at); at--) {
    const link = tokenText(unit, at - 1);
    if (link !== 'for' && !(link === 'i' && at === last && !wordList('time-nouns').has(tokenText(unit, at))))
      continue;
    const role = roleEndingAt(unit, at - 2);
    if (!role) return undefined;
    const field = unit.tokens.slice(at, last + 1).map(({ text }) => text);
    return {
      ...role,
      text: link === 'i' ? role.text : `${role.text} for ${field.join(' ').replaceAll(' ,', ',')}`,
      last,
    };
  }
  return undefined;
}

/** «klima, miljø og byutvikling»: a comma in a list that ends with «og». */
const isListed = (unit: UnitTokens, comma: number, last: number): boolean =>
  unit.tokens.slice(comma, last).some(({ text }) => text === 'og');

/** «direktør» with the field behind it that is part of the title: «direktør for miljø og kultur i Vikfisk». */
export function withField(unit: UnitTokens, role: RolePhrase): RolePhrase {
  if (tokenText(unit, role.last + 1) !== 'for') return withBareField(unit, role);
  let last = role.last + 1;
  while (last - role.last <= LONGEST_FIELD && isFieldWord(tokenText(unit, last + 1))) last++;
  if (tokenText(unit, last) === 'og') last--;
  // «statssekretær for statsråd Kari Vik»
  if (/^\p{Lu}/u.test(tokenText(unit, last + 1)) && roleEndingAt(unit, last)) return role;
  const isWhole = last > role.last + 1 && !/^[\p{L}\p{N}]/u.test(tokenText(unit, last + 1));
  const isTied = last > role.last + 1 && tiesToOrganisation(tokenText(unit, last + 1));
  if (!isWhole && !isTied) return role;
  const words = unit.tokens.slice(role.last + 1, last + 1).map(({ text }) => text);
  return { ...role, text: `${role.text} ${words.join(' ')}`, last };
}

/** Words of a field that stands without «for». */
const LONGEST_BARE_FIELD = 3;

/** «Kari Vik, fagsjef ytre miljø ved verket»: behind a name and a comma, before the house. */
function withBareField(unit: UnitTokens, role: RolePhrase): RolePhrase {
  if (tokenText(unit, role.first - 1) !== ',') return role;
  let last = role.last;
  while (last - role.last < LONGEST_BARE_FIELD && isBareFieldWord(tokenText(unit, last + 1))) last++;
  const [link, house] = [1, 2].map((offset) => tokenText(unit, last + offset)) as [string, string];
  const isHouse = /^\p{Lu}|^\p{Ll}{4,}(?:en|et|a)$/u.test(house);
  if (last === role.last || !/^(?:i|ved|hos|hjå)$/u.test(link) || !isHouse) return role;
  const words = unit.tokens.slice(role.last + 1, last + 1).map(({ text }) => text);
  return { ...role, text: `${role.text} ${words.join(' ')}`, last };
}

const isBareFieldWord = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) && !isFunctionWord(word) && !isRoleNoun(word);

/** «huset», «boka», but not «skjema» */
const isDefinite = (word: string): boolean =>
  /.{3}(?:en|et|ne|ane)$/u.test(word) || (/.{3}a$/u.test(word) && !wordList('nouns-in-a').has(word));

/** A small noun that is not in the definite form, unless it is a field by itself («hjemmemarkedet»), or «og» between two. */
const isFieldWord = (word: string): boolean =>
  word === 'og' ||
  isFieldNoun(word) ||
  (/^\p{Ll}[\p{Ll}-]+$/u.test(word) && !isDefinite(word) && !isFunctionWord(word));

/** «hjemmemarkedet», «klimasatsingen»: what somebody is in charge of, and no house. */
export const isFieldNoun = (word: string): boolean =>
  [...wordList('field-nouns')].some((noun) => word.endsWith(noun));

/** The longest role whose first word is the token `first`. */
export const roleStartingAt = once((unit, first) => {
  for (let length = LONGEST_ROLE; length > 0; length--) {
    const words = unit.tokens.slice(first, first + length).map(({ text }) => text);
    if (
      words.length === length &&
      words.every((word) => WORD.test(word)) &&
      roleLengthAtEnd(words) === length
    )
      return phrase(unit, first, first + length - 1);
  }
  return undefined;
});

/** So many words may stand from the subject to the employment, and from there to «som». */
const NEAR = 6;

/** «er ansatt som ny direktør», «kom til X som driftsleder»: the role that is told within one sentence from a token on. */
export function employedAs(unit: UnitTokens, from: number): RolePhrase | undefined {
  let employment = -1;
  let appoints = false;
  for (let at = from; at < from + 2 * NEAR; at++) {
    const word = tokenText(unit, at);
    if (!word || /^[.!?:;–»"]$/u.test(word)) return undefined;
    if (at < from + NEAR && (isEmployment(word) || isAppointment(word))) {
      employment = at;
      appoints = isAppointment(word);
    }
    if (employment < 0 || at - employment > NEAR || (word !== 'som' && !(appoints && word === 'til')))
      continue;
    const role = roleBehindWords(unit, at + 1);
    if (role) return role;
  }
  return undefined;
}

/** The role from a token on, past the words that may stand before one: «[som] vår nye direktør». */
export function roleBehindWords(unit: UnitTokens, from: number): RolePhrase | undefined {
  let first = from;
  while (mayStandBeforeRole(tokenText(unit, first))) first++;
  return roleStartingAt(unit, first);
}

/** Roles joined by «og» that end with a last one: «forfatter og journalist», «maleren og grafikeren». */
export function rolesUpTo(unit: UnitTokens, last: RolePhrase): RolePhrase[] {
  if (!isJoint(tokenText(unit, last.first - 1))) return [last];
  const before = roleEndingAt(unit, last.first - 2) ?? trainedAsWell(unit, last);
  return before ? [...rolesUpTo(unit, before), last] : [last];
}

/** «maleren» before «og grafikeren»; «rektoren og læreren» may be two, as each is held in some house. */
function trainedAsWell(unit: UnitTokens, last: RolePhrase): RolePhrase | undefined {
  const at = last.first - 2;
  const role = indefinite(tokenText(unit, at));
  const isDefinite = indefinite(tokenText(unit, last.last)) === last.text;
  if (role === undefined || !isDefinite || [role, last.text].some(isHouseRole)) return undefined;
  return { text: role, first: at, last: at };
}

const isJoint = (word: string): boolean => word === 'og' || word === '/' || word === '&';

/**
 * A role with the definite article's ending: «banksjefen», «den tidligere konsernsjefen», «den nye daglige lederen».
 * The text is the indefinite form; adjectives that are no part of a role are left out.
 */
export function definiteRoleAt(unit: UnitTokens, first: number): RolePhrase | undefined {
  let noun = first;
  const article = /^den$/iu.test(tokenText(unit, first));
  if (article) noun++;
  while (noun < first + LONGEST_ROLE && adjective(tokenText(unit, noun)) !== undefined) noun++;
  if (noun > first && !article && /^\p{Ll}/u.test(tokenText(unit, first))) return undefined;
  const role = indefinite(tokenText(unit, noun));
  if (!role) return undefined;
  const words = unit.tokens
    .slice(article ? first + 1 : first, noun)
    .flatMap(({ text }) => adjective(text) || []);
  return { text: [...words, role].join(' '), first, last: noun };
}

/** The form of an adjective that stands in a role: «daglige» → «daglig»; empty where it is no part of one. */
function adjective(word: string): string | undefined {
  const lower = word.toLowerCase();
  const bare = lower.replace(/e$/u, '');
  if (bare !== lower && isRoleModifier(bare)) return bare;
  if (isRoleModifier(lower)) return lower;
  return mayStandBeforeRole(lower) ? '' : undefined;
}

/** «direktøren» → «direktør», «bonden» → «bonde», «tillitsvalgte» → «tillitsvalgt»; nothing where the word is no role in the definite form. */
export const indefinite = remembered((noun: string): string | undefined =>
  strip(noun, [/et$/u, /en$/u, /n$/u, /a$/u, /(?<=valgt|vald)e$/u]),
);

/** «forskerne», «statsrådene», «leiarane», «medlemmene», «forskere» → the singular. */
export function singular(noun: string): string | undefined {
  const irregular = wordMap('irregular-plurals').get(noun.toLowerCase());
  if (irregular !== undefined && isPersonRole(irregular)) return irregular;
  return strip(noun, [/(?<=m)mene$/u, /(?<=m)mer$/u, /ene$/u, /ane$/u, /ne$/u, /er$/u, /ar$/u, /e$/u]);
}

function strip(noun: string, endings: readonly RegExp[]): string | undefined {
  const lower = /^\p{Lu}\p{Ll}+$/u.test(noun) ? noun.toLowerCase() : noun;
  // «I fjor gjestet Kari Vik byen»
  if (wordList('not-roles').has(lower)) return undefined;
  for (const ending of endings) {
    const bare = lower.replace(ending, '');
    if (bare !== lower && bare.length > 2 && isPersonRole(bare)) return bare;
  }
  return undefined;
}

const isPersonRole = (noun: string): boolean => isRoleNoun(noun) && !isKinNoun(noun);

function phrase(unit: UnitTokens, first: number, last: number): RolePhrase | undefined {
  const words = unit.tokens.slice(first, last + 1).map(({ text }) => text);
  const [start = '', ...rest] = words;
  if (isKinNoun(words.at(-1) as string) && !(rest.length && isListedRole(words.join(' ')))) return undefined;
  const capital = /^\p{Lu}\p{Ll}+-?$/u.test(start);
  if (capital && (isFirstName(start) || !mayBegin(unit, first))) return undefined;
  return { text: [capital ? start.toLowerCase() : start, ...rest].join(' '), first, last };
}

/** Whether a capital here may only show that a sentence, a line or speech begins. */
const mayBegin = (unit: UnitTokens, at: number): boolean =>
  !/^\p{L}[\p{L}-]*$/u.test(tokenText(unit, at - 1));

/** The token behind at most so many small words: «nå også», «til daglig». */
export function afterFillers(unit: UnitTokens, from: number, most: number): number {
  let at = from;
  for (let count = 0; count < most; count++) {
    const word = tokenText(unit, at);
    if (word === 'til' && /^(?:daglig|dagleg|vanlig|vanleg)$/u.test(tokenText(unit, at + 1))) at += 2;
    else if (
      word !== '' &&
      !roleStartingAt(unit, at) &&
      (mayStandBeforeRole(word) || isBeing(word) || OWNER.test(word))
    )
      at++;
    else break;
  }
  return at;
}

/** «Vikfisk sin direktør» */
export const ITS = /^(?:sin|si|sitt)$/u;

/** «foreningens», «partiets», «medtiltaltes» */
export const OWNER = /^\p{L}{2,}(?:en|et|a|te|de)s$/u;
