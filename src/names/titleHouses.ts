/** «NTL-leder Kari Vik», «Sandøy Laks-sjefen»: the organisation that is the first part of a compound title. */
import { wordList, wordMap } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { type NameSpan, type UnitTokens, withReplaced } from './nameSpan.ts';
import { indefinite, tokenText } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import {
  isClubForm,
  isFirstName,
  isKnownOrganisation,
  isOrganisationWord,
  isPlace,
  isSurname,
  partyCode,
} from './words.ts';

const COMPOUND = /^(\p{Lu}[\p{L}\p{N}&.]*)-(\p{Ll}+)$/u;
/** A listed name, or one that stands elsewhere in the text. */
const KNOWN = 0.9;
/** Only its place tells that it is a house. */
const BY_PLACE = 0.7;
/** Words of a name before the hyphen, besides the last one. */
const LONGEST = 3;

/** @returns the spans, and one for each house in a title; it ends inside the title's token */
export function withTitleHouses(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const names = new Set(
    spans
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ text }) => [
        text,
        withoutGenitive(text),
        ...placeOfClub(text),
        ...withoutPlace(text),
        ...ownFirstWord(text),
      ]),
  );
  const people = new Set(
    spans.filter(({ kind }) => kind === 'person').flatMap(({ text }) => withoutGenitive(text).split(' ')),
  );
  const found = units
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
    .flatMap((unit) => unit.tokens.flatMap((_, at) => houseIn(unit, at, spans, names, people) ?? []));
  return withReplaced(spans, found);
}

/** The role in a title with a house before it, in its base form: «kaptein» of «Vestvik-kapteinen». */
export function roleOfTitle(unit: UnitTokens, at: number): string | undefined {
  const title = COMPOUND.exec(tokenText(unit, at))?.[2];
  return title && indefinite(title);
}

/** «Solbris» of «Solbris Partners»: a word that is neither a place nor somebody's name. */
function ownFirstWord(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const isOwn = rest.length > 0 && /^\p{Lu}\p{Ll}{3,}[^s]$/u.test(first);
  return isOwn && !isPlace(first) && !isFirstName(first) && !isSurname(first) && !isField(first)
    ? [first]
    : [];
}

/** «Akvariet» of «Akvariet i Vestvik» */
const withoutPlace = (name: string): string[] => name.split(' i ').slice(0, -1);

/** «Vestvik» of «Vestvik IL» */
function placeOfClub(name: string): string[] {
  const words = withoutGenitive(name).split(' ');
  return words.length > 1 && isClubForm(words.at(-1) as string) ? [words.slice(0, -1).join(' ')] : [];
}

function houseIn(
  unit: UnitTokens,
  at: number,
  spans: readonly NameSpan[],
  names: ReadonlySet<string>,
  people: ReadonlySet<string>,
): NameSpan | undefined {
  const [, house = '', title = ''] = COMPOUND.exec(tokenText(unit, at)) ?? [];
  const heads = wordMap('title-heads');
  const head = heads.get(title) ?? heads.get(indefinite(title) ?? '');
  if (!house || !head) return undefined;
  const nameFollows = spans.some(
    ({ unit: own, kind, first }) => own === unit.unit && kind === 'person' && first === at + 1,
  );
  const first = startOfName(unit, at, house, names);
  const text = [...unit.tokens.slice(first, at).map((token) => token.text), house].join(' ');
  const isKnown = names.has(text) || isListed(text);
  const mayLead = head === 'leads' && !startsSentence(unit, first);
  const isClub = head === 'plays' && mayBeClub(text, people);
  if (!isKnown && !(nameFollows && (isClub || looksLikeHouse(text, people, mayLead)))) return undefined;
  const { start } = unit.tokens[first] as { start: number };
  const end = (unit.tokens[at] as { start: number }).start + house.length;
  return {
    unit: unit.unit,
    first,
    last: at,
    start,
    end,
    text: unit.text.slice(start, end),
    kind: 'organisation',
    confidence: isKnown ? KNOWN : BY_PLACE,
    evidence: `is part of the title «${tokenText(unit, at)}»`,
  };
}

/** The first token of the longest name known here that ends before the hyphen: «Sandøy Laks-sjef». */
function startOfName(unit: UnitTokens, at: number, house: string, names: ReadonlySet<string>): number {
  for (let first = Math.max(0, at - LONGEST); first < at; first++) {
    const words = unit.tokens.slice(first, at).map((token) => token.text);
    const name = [...words, house].join(' ');
    if (names.has(name) || isKnownOrganisation(name)) return first;
  }
  if (names.has(house) || isListed(house)) return at;
  // «også EA Sport-sjef Kari Vik»: capitals inside a sentence that lead up to it.
  let first = at;
  while (/^\p{Lu}/u.test(tokenText(unit, first - 1)) && !startsSentence(unit, first - 1)) first--;
  return first;
}

const isListed = (name: string): boolean =>
  !isPlace(name) &&
  (isKnownOrganisation(name) || isKnownOrganisation(name.toUpperCase()) || partyCode(name) !== undefined) &&
  !isField(name);

/** Those who play do so for a club, which mostly has a town's name; «Sverige-spiller» does not. */
const mayBeClub = (name: string, people: ReadonlySet<string>): boolean =>
  !isField(name) &&
  !people.has(name) &&
  !isFirstName(name) &&
  (isListedClub(name) || !wordList('places').has(name));

const isListedClub = (name: string): boolean =>
  isKnownOrganisation(name) || wordList('organisations-abroad').has(name);

const isField = (name: string): boolean => wordList('no-title-houses').has(name);

/** Letters that shorten a name, or a word that is neither a place nor a person's name. @param led any such word is one */
function looksLikeHouse(name: string, people: ReadonlySet<string>, led: boolean): boolean {
  if (isField(name) || isPlace(name) || people.has(name)) return false;
  if (wordList('cities').has(name) || isFirstName(name) || isSurname(name)) return false;
  return led || /^\p{Lu}{2,}$/u.test(name) || isOrganisationWord(name);
}
