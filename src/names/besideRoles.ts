/**
 * Organisations by where they stand: what comes with a capital after a role and a preposition («daglig leder i Vikfisk»,
 * «rektor Kari Vik ved Nordli») or after a noun of organisations («rederiet Havgard») is one, if it is nothing else that is
 * known.
 */

import { withoutGenitive } from './genitive.ts';
import { wordsOfPeople } from './nameForms.ts';
import { type NameSpan, spanOf, type UnitTokens, withReplaced } from './nameSpan.ts';
import { roleEndingAt, roleStartingAt, tokenText } from './rolePhrases.ts';
import { SURE_ENOUGH } from './unsure.ts';
import {
  endsAsOrganisationNoun,
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
const AT = new Set(['ved', 'hos', 'hjå']);
const IN = new Set(['i', 'for', 'fra', 'frå', 'av']);
const LONGEST = 5;
const OWNS = 'owns the role';

/** @returns the spans, with those replaced that stand so and were taken for something else */
export function withHousesBesideRoles(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const people = wordsOfPeople(spans);
  const found = units.flatMap((unit) => {
    const own = spans.filter((span) => span.unit === unit.unit);
    return unit.tokens.flatMap(
      (_, at) =>
        houseBehind(unit, at, own) ?? houseOwning(unit, at, own, people) ?? placeBehind(unit, at, own) ?? [],
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

function houseBehind(unit: UnitTokens, at: number, own: readonly NameSpan[]): NameSpan | undefined {
  const word = tokenText(unit, at);
  if (!/^\p{Lu}/u.test(tokenText(unit, at + 1))) return undefined;
  const kind = AT.has(word) ? 'at' : IN.has(word) ? 'in' : endsAsOrganisationNoun(word) ? 'noun' : undefined;
  if (!kind || (kind !== 'noun' && !hasRoleBefore(unit, at, own))) return undefined;
  const last = lastOfRun(unit, at + 1, own);
  const touched = own.filter((span) => span.first <= last && span.last > at);
  if (touched.some((span) => stands(span, kind))) return undefined;
  const why = kind === 'noun' ? `stands after «${word}»` : `stands after a role and «${word}»`;
  const house = spanOf(unit, at + 1, last, 'organisation', SURE[kind], why);
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

/** Whether the model's word for a span stands. What is neither a person nor a place may be a house behind a noun of houses. */
function stands({ kind, confidence }: NameSpan, by: keyof typeof SURE): boolean {
  if (kind === 'organisation') return confidence >= SURE_ENOUGH;
  return (by !== 'noun' || kind !== 'other') && confidence >= SURE_OF_OTHER[by];
}

/** A role, or somebody with a role before the name, ends at the preposition. */
function hasRoleBefore(unit: UnitTokens, at: number, own: readonly NameSpan[]): boolean {
  const role = roleEndingAt(unit, at - 1);
  if (role) return !isPlaceRole(role.text);
  const person = own.find((span) => span.kind === 'person' && span.last === at - 1);
  return person !== undefined && roleEndingAt(unit, person.first - 1) !== undefined;
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

function isSomethingElse(text: string): boolean {
  const words = text.split(' ');
  if (isPlace(text) || isPlace(words[0] as string) || words.some(isNotOrganisation)) return true;
  return (
    words.length === 1 &&
    (isOrganisationWord(text) ||
      isFunctionWord(text) ||
      isFirstName(text) ||
      isSurname(text) ||
      /^\p{Lu}\.?$/u.test(text))
  );
}
