/**
 * Organisations by where they stand: what comes with a capital after a role and a preposition («daglig leder i Vikfisk»,
 * «rektor Kari Vik ved Nordli») or after a noun of organisations («rederiet Havgard») is one, if it is nothing else that is
 * known.
 */

import { wordList } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { wordsOfPeople } from './nameForms.ts';
import { type NameSpan, spanOf, type UnitTokens, withReplaced } from './nameSpan.ts';
import {
  indefinite,
  type RolePhrase,
  roleEndingAt,
  roleStartingAt,
  tokenText,
  withField,
} from './rolePhrases.ts';
import { pastParenthesis } from './scene.ts';
import { SURE_ENOUGH } from './unsure.ts';
import {
  endsAsOrganisationNoun,
  endsAsPlace,
  hasOrganisationEnding,
  isAtHouse,
  isFirstName,
  isFunctionWord,
  isHouseRole,
  isNotOrganisation,
  isOrganisationWord,
  isPlace,
  isPlaceRole,
  isSurname,
} from './words.ts';

/** How sure the place alone makes it: after «ved» hardly anything else can stand, after «i» a village may. */
const SURE = { at: 0.75, in: 0.65, noun: 0.75 };
/** Surer than this, and the model's word for a place or a person stands. */
const SURE_OF_OTHER = { at: 0.8, in: 0.5, noun: 0.6 };
/** Behind a role that only houses have («teknisk sjef i …»), where no village is named so; and where a house's name begins so. */
const SURE_OF_PLACE = { behindHouseRole: 0.9, asHouse: 1 };
const IN = new Set(['i', 'for', 'fra', 'frå', 'av']);
const LONGEST = 5;
const OWNS = 'owns the role';

/** @returns the spans, with those replaced that stand so and were taken for something else */
export function withHousesBesideRoles(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const people = wordsOfPeople(spans);
  // «Hegre» of «Hegre Partners»; «Vestvik kommune» is named for a place.
  const beginnings = new Set(
    spans.flatMap(({ kind, text }) =>
      kind === 'organisation' && /^\p{Lu}\S* \p{Lu}/u.test(text) ? [text.split(' ')[0] as string] : [],
    ),
  );
  const found = units.flatMap((unit) => {
    const own = spans.filter((span) => span.unit === unit.unit);
    const inList = houseInList(unit, own);
    if (inList) return [inList];
    return unit.tokens.flatMap(
      (_, at) =>
        houseBehind(unit, at, own, beginnings) ??
        houseOwning(unit, at, own, people) ??
        placeBehind(unit, at, own) ??
        [],
    );
  });
  const owners = new Set(
    found.filter(({ evidence }) => evidence.startsWith(OWNS)).map(({ text }) => withoutGenitive(text)),
  );
  const again = spans.map(
    (span): NameSpan =>
      span.kind !== 'place' && owners.has(withoutGenitive(span.text))
        ? {
            ...span,
            kind: 'organisation',
            confidence: SURE.at,
            evidence: 'owns a role elsewhere in the text',
          }
        : span,
  );
  return withReplaced(again, found);
}

function houseBehind(
  unit: UnitTokens,
  at: number,
  own: readonly NameSpan[],
  beginnings: ReadonlySet<string>,
): NameSpan | undefined {
  const word = tokenText(unit, at);
  // «sjef i polske Vikdata»
  const first = isNational(tokenText(unit, at + 1)) ? at + 2 : at + 1;
  if (!/^\p{Lu}/u.test(tokenText(unit, first))) return undefined;
  const kind = isAtHouse(word)
    ? 'at'
    : IN.has(word) || isOnHouse(unit, at)
      ? 'in'
      : endsAsOrganisationNoun(word)
        ? 'noun'
        : undefined;
  const role = kind === 'noun' ? '' : roleBefore(unit, at, own);
  if (!kind || role === undefined) return undefined;
  const last = lastOfRun(unit, first, own);
  const touched = own.filter((span) => span.first <= last && span.last > at);
  const isOn = last > first && isOnHouse(unit, at);
  const surest = isOn
    ? SURE_OF_PLACE.asHouse
    : surestOther(kind, role, tokenText(unit, first), last === first, beginnings);
  if (touched.some((span) => stands(span, kind, surest, role, word))) return undefined;
  const why = kind === 'noun' ? `stands after «${word}»` : `stands after a role and «${word}»`;
  const house = spanOf(unit, first, last, 'organisation', SURE[kind], why);
  return isSomethingElse(house.text, isOn || isAtClub(kind, role)) ? undefined : house;
}

/** «polske», «tyske» */
const isNational = (word: string): boolean => /^\p{Ll}{2,}ske$/u.test(word);

/** «butikksjef på Nærkjøp» */
const isOnHouse = (unit: UnitTokens, at: number): boolean =>
  tokenText(unit, at) === 'på' &&
  wordList('roles-on-houses').has(
    roleEndingAt(unit, at - 1)
      ?.text.split(' ')
      .at(-1) ?? '',
  );

/** «Styreleder: Kari Vik – Vikfôr.»: a line of a list of posts, with the house of each behind a dash or a comma. */
function houseInList(unit: UnitTokens, own: readonly NameSpan[]): NameSpan | undefined {
  const colon = unit.tokens.findIndex(({ text }) => text === ':');
  if (roleStartingAt(unit, 0)?.last !== colon - 1) return undefined;
  const person = own.find(({ kind, first }) => kind === 'person' && first === colon + 1);
  if (!person || !/^[–—,-]$/u.test(tokenText(unit, person.last + 1))) return undefined;
  const first = person.last + 2;
  const last = lastOfRun(unit, first, own);
  const isWhole = /^\p{Lu}/u.test(tokenText(unit, first)) && /^\.?$/u.test(tokenText(unit, last + 1));
  const isNamed = own.some(
    (span) => span.kind === 'organisation' && span.first <= last && span.last >= first,
  );
  if (!isWhole || isNamed) return undefined;
  const house = spanOf(
    unit,
    first,
    last,
    'organisation',
    SURE.noun,
    'stands behind a name in a list of posts',
  );
  return isSomethingElse(house.text) ? undefined : house;
}

/** «Vikfôrs driftssjef Kari Vik»: a lone word, taken for somebody or nothing, that owns a role which only houses have. */
function houseOwning(
  unit: UnitTokens,
  at: number,
  own: readonly NameSpan[],
  people: ReadonlySet<string>,
): NameSpan | undefined {
  const word = tokenText(unit, at);
  if (!/^\p{Lu}[\p{L}\p{N}]{2,}[^s]s$/u.test(word) || /^\p{Lu}/u.test(tokenText(unit, at - 1)))
    return undefined;
  const role = roleStartingAt(unit, at + 1);
  if (!role || !isHouseRole(role.text)) return undefined;
  if (!own.some(({ kind, first }) => kind === 'person' && first === role.last + 1)) return undefined;
  const touched = own.filter((span) => span.first <= at && span.last >= at);
  if (touched.some((span) => span.first < span.last || span.kind === 'place')) return undefined;
  const bare = withoutGenitive(word);
  if (people.has(bare) || people.has(word)) return undefined;
  const house = spanOf(unit, at, at, 'organisation', SURE.at, `${OWNS} «${role.text}»`);
  return isSomethingElse(bare) ? undefined : house;
}

/** «ordfører i Vestvik»: a lone word there is a place, whatever it was taken for. */
function placeBehind(unit: UnitTokens, at: number, own: readonly NameSpan[]): NameSpan | undefined {
  if (tokenText(unit, at) !== 'i') return undefined;
  const role = roleEndingAt(unit, at - 1);
  const house = own.find(
    (span) => span.kind === 'organisation' && span.first === at + 1 && span.last === at + 1,
  );
  if (!role || !isPlaceRole(role.text) || !house || isOrganisationWord(house.text)) return undefined;
  return { ...house, kind: 'place', evidence: `stands after «${role.text} i»` };
}

/** «spiss i Vestvik»: a club stands there, which a town may give its name to. */
const isAtClub = (by: keyof typeof SURE, role: string): boolean =>
  by === 'in' && wordList('club-roles').has(role);

/** How sure the model must be of a person or a place for its word to stand. */
function surestOther(
  by: keyof typeof SURE,
  role: string,
  word: string,
  isAlone: boolean,
  beginnings: ReadonlySet<string>,
): number {
  if (by === 'in' && !isAlone && hasOrganisationEnding(word)) return SURE_OF_PLACE.asHouse;
  if (isAtClub(by, role)) return SURE_OF_PLACE.asHouse;
  if (by !== 'in' || !isAlone || endsAsPlace(word)) return SURE_OF_OTHER[by];
  if (beginnings.has(word)) return SURE_OF_PLACE.asHouse;
  return isHouseRole(role) ? SURE_OF_PLACE.behindHouseRole : SURE_OF_OTHER[by];
}

/**
 * Whether the model's word for a span stands. What is neither a person nor a place may be a house behind a noun of houses, and
 * behind a role that only houses have.
 */
function stands(
  { kind, confidence, text }: NameSpan,
  by: keyof typeof SURE,
  surest: number,
  role: string,
  link: string,
): boolean {
  if (kind === 'organisation') return confidence >= SURE_ENOUGH;
  const mayBeHouse = by === 'noun' || isHouseRole(role);
  // Nobody is led, but «rådgiver for Kari Vik» has somebody behind it.
  if (kind === 'person' && link === 'i') return false;
  if (kind === 'person' && (mayBeHouse || by === 'at') && !hasPersonsName(text)) return false;
  return !(mayBeHouse && kind === 'other') && confidence >= surest;
}

const hasPersonsName = (text: string): boolean =>
  text.split(/[ -]/u).some((word) => isFirstName(word) || isSurname(withoutGenitive(word)));

/** The role that ends at the preposition, «leder i» or «lederen i», or stands before the name that does. */
function roleBefore(unit: UnitTokens, at: number, own: readonly NameSpan[]): string | undefined {
  const role =
    roleEndingAt(unit, at - 1)?.text ??
    indefinite(tokenText(unit, at - 1)) ??
    roleWithField(unit, at - 1)?.text;
  if (role) return isPlaceRole(role) ? undefined : role;
  const name = own.find(
    ({ kind, last }) => (kind === 'organisation' ? pastParenthesis(unit, last + 1) : last + 1) === at,
  );
  // «Kari Vik ved Vikfôr»: no title is needed.
  if (name?.kind === 'person')
    return roleEndingAt(unit, name.first - 1)?.text ?? (isAtHouse(tokenText(unit, at)) ? '' : undefined);
  // «klubbleder for Vikforbundet (VF) i Vikbuss»
  const ofHouse = name?.kind === 'organisation' ? roleEndingAt(unit, name.first - 2) : undefined;
  return ofHouse && isHouseRole(ofHouse.text) ? ofHouse.text : undefined;
}

/** So many words of a field may stand behind a role. */
const LONGEST_FIELD = 4;

/** «, fagsjef ytre miljø» */
function roleWithField(unit: UnitTokens, last: number): RolePhrase | undefined {
  const word = tokenText(unit, last);
  if (!/^\p{Ll}{3,}$/u.test(word) || isFunctionWord(word)) return undefined;
  for (let at = last - 1; at > last - LONGEST_FIELD; at--) {
    const role = roleEndingAt(unit, at);
    if (role && withField(unit, role).last === last) return role;
  }
  return undefined;
}

/** The last of the capitals that follow each other, up to the next name that is sure. */
function lastOfRun(unit: UnitTokens, first: number, own: readonly NameSpan[]): number {
  let last = first;
  const goesOn = (at: number): boolean =>
    /^[\p{Lu}&]/u.test(tokenText(unit, at)) &&
    !own.some((span) => span.first === at && span.kind === 'person');
  while (last < first + LONGEST && goesOn(last + 1)) last++;
  return tokenText(unit, last) === '&' ? last - 1 : last;
}

/** @param isClub whether a club must stand there */
function isSomethingElse(text: string, isClub = false): boolean {
  const words = text.split(' ');
  if (!isClub && (isPlace(text) || isPlace(words[0] as string))) return true;
  if (words.some(isNotOrganisation)) return true;
  if (wordList('platforms').has(text)) return true;
  return (
    words.length === 1 &&
    (isOrganisationWord(text) ||
      isFunctionWord(text) ||
      isFirstName(text) ||
      isSurname(text) ||
      /^\p{Lu}\.?$/u.test(text))
  );
}
