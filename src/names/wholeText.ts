/** What one place in the text says of a name, said of it in all places. */
import { withBranches, withDistricts, withPlacesBefore, withPlacesBehind, withPurposes } from './branches.ts';
import { withCommonAnd, withListed } from './coordinated.ts';
import { explainedNames } from './explained.ts';
import { withoutGenitive } from './genitive.ts';
import { withNouns } from './houseNouns.ts';
import {
  withCompass,
  withFaculties,
  withForms,
  withHyphens,
  withJoinedNouns,
  withNationality,
  withPlaces,
  withRegions,
  withTails,
} from './institutions.ts';
import { withLoneHouses } from './loneHouses.ts';
import { withoutMistakenPeople } from './mistakenPeople.ts';
import { AS_ELSEWHERE, type Form, formsOf, wordsOfPeople } from './nameForms.ts';
import { capitalised, type NameSpan, spanOf, touches, type UnitTokens, withReplaced } from './nameSpan.ts';
import { withPapers } from './papers.ts';
import { tokenText } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import { SURE_ENOUGH } from './unsure.ts';
import {
  beginsKnownOrganisation,
  hasOrganisationEnding,
  isAtHouse,
  isCompanyForm,
  isFirstName,
  isFunctionWord,
  isKnownOrganisation,
  isOrganisationWord,
  isPlace,
  isPlaceLink,
  isSurname,
  partyCode,
} from './words.ts';

/** Explained in the text itself, or written as institutions are: hardly ever wrong. */
const SURE = 0.95;
/** How sure a name is that only stands in a list with houses. */
const LISTED_WITH = 0.65;
/** Words of the longest names in the list. */
const LONGEST_LISTED = 7;

/** Organisations that the model cut short, missed, or took for a person in one place and not in another. */
export function throughTheText(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const read = units.filter(({ kind }) => kind !== 'title' && kind !== 'heading');
  const named = spans.filter((span) => !isCompanyForm(span.text));
  const people = wordsOfPeople(named);
  const inside = capitalsInside(read);
  const institutions = replace(
    named,
    read.flatMap((unit) => {
      const inList = listed(unit, named);
      return [
        ...explained(unit, named),
        ...withTails(unit, inside, SURE),
        ...withPlaces(unit, SURE),
        ...withBranches(unit, SURE),
        ...withPlacesBefore(unit, SURE),
        ...withPlacesBehind(unit, [...named, ...inList], SURE),
        ...withDistricts(unit, [...named, ...inList], SURE),
        ...withPurposes(unit, AS_ELSEWHERE).filter((span) => !isInside(span, named)),
        ...withPapers(unit, named, people, AS_ELSEWHERE),
        ...withForms(unit, SURE),
        ...withHyphens(unit, AS_ELSEWHERE),
        ...withNationality(unit, AS_ELSEWHERE),
        ...withFaculties(unit, AS_ELSEWHERE),
        ...withRegions(unit, named, SURE),
        ...withCompass(unit, SURE),
        ...byEnding(unit, named, read),
        ...withLoneHouses(unit, named, AS_ELSEWHERE),
        ...inList,
        ...withNouns(unit, named, read, AS_ELSEWHERE),
        ...withJoinedNouns(unit, named, AS_ELSEWHERE),
        ...withCommonAnd(unit, named, read, AS_ELSEWHERE),
      ];
    }),
  );
  const listedWith = replace(
    institutions,
    read.flatMap((unit) => withListed(unit, institutions, LISTED_WITH)),
  );
  const kinds = withoutMistakenPeople([...listedWith, ...ofTitle(units, listedWith)]);
  const forms = formsOf(kinds, read);
  return replace(
    kinds,
    read.flatMap((unit) => known(unit, kinds, forms)),
  );
}

/** Words that have a capital inside a sentence somewhere. */
const capitalsInside = (units: readonly UnitTokens[]): Set<string> =>
  new Set(
    units.flatMap((unit) =>
      capitalised(unit).flatMap((at) =>
        startsSentence(unit, at) ? [] : [withoutGenitive(unit.tokens[at]?.text ?? '')],
      ),
    ),
  );

/** New spans in the place of all that they touch, the longest where they touch each other. */
function replace(spans: readonly NameSpan[], better: readonly NameSpan[]): NameSpan[] {
  const chosen: NameSpan[] = [];
  for (const span of [...better].sort((a, b) => b.last - b.first - (a.last - a.first)))
    if (!chosen.some((other) => touches(other, span))) chosen.push(span);
  return withReplaced(spans, chosen);
}

/** Part of a longer name of a house. */
const isInside = (span: NameSpan, spans: readonly NameSpan[]): boolean =>
  spans.some(
    (other) =>
      other.unit === span.unit &&
      other.kind === 'organisation' &&
      other.first <= span.first &&
      other.last > span.last,
  );

function explained(unit: UnitTokens, spans: readonly NameSpan[]): NameSpan[] {
  const own = spans.filter((span) => span.unit === unit.unit);
  const isName = (token: number): boolean =>
    own.some(({ kind, first, last }) => kind === 'organisation' && first <= token && token <= last);
  return explainedNames(unit, isName).flatMap(({ full, short }) => [
    spanOf(unit, full.first, full.last, 'organisation', SURE, 'has its abbreviation in parentheses'),
    spanOf(unit, short.first, short.last, 'organisation', SURE, 'stands in parentheses as an abbreviation'),
  ]);
}

/** «Rødts representant» */
function isPartyOwning(unit: UnitTokens, at: number): boolean {
  const word = unit.tokens[at]?.text ?? '';
  const bare = withoutGenitive(word);
  const isPart = /^\p{Lu}/u.test(unit.tokens[at + 1]?.text ?? '');
  if (bare === word || bare.length < 4 || isPart || startsSentence(unit, at)) return false;
  return partyCode(bare) !== undefined;
}

/** «Vikskip Shipping bestiller to skip»: what the title begins with, ends as houses do, and no text names. */
function ofTitle(units: readonly UnitTokens[], spans: readonly NameSpan[]): NameSpan[] {
  const title = units.find(({ kind }) => kind === 'title');
  if (!title) return [];
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(title.tokens[at]?.text ?? '');
  let last = 0;
  while (isName(last + 1)) last++;
  const [first = '', end = ''] = [title.tokens[0]?.text, title.tokens[last]?.text];
  if (last === 0 || last > 2 || !isName(0) || isFunctionWord(first) || isFirstName(first)) return [];
  if (!isOrganisationWord(end) || isSurname(end) || last === title.tokens.length - 1) return [];
  const isKnown = spans.some(({ kind, text }) => kind === 'organisation' && text.startsWith(first));
  return isKnown ? [] : [spanOf(title, 0, last, 'organisation', AS_ELSEWHERE, 'begins the title')];
}

/** «KS», «NVE», where no name was seen: all in capitals, though the words beside it are not, and no party's code. */
function isKnownAbbreviation(within: UnitTokens, at: number, spans: readonly NameSpan[]): boolean {
  const { unit, tokens } = within;
  const [before = '', text = '', after = ''] = [at - 1, at, at + 1].map((place) => tokens[place]?.text);
  const isLoud = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
  if (!isLoud(text) || isLoud(before) || isLoud(after) || /^[/-]$/u.test(before)) return false;
  if (!isKnownOrganisation(text) || isPlace(text) || partyCode(text)) return false;
  // «Vikskip KS», not «Også KS»
  const isOneOfName = /^\p{Lu}/u.test(before) && !(isFunctionWord(before) && startsSentence(within, at - 1));
  if (isCompanyForm(text) && isOneOfName) return false;
  return !spans.some((span) => span.unit === unit && span.first <= at && span.last >= at);
}

/** Names of several words, and abbreviations, that the list of organisations has. */
function listed(unit: UnitTokens, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens } = unit;
  return capitalised(unit).flatMap((first): NameSpan[] => {
    if (isPartyOwning(unit, first))
      return [spanOf(unit, first, first, 'organisation', SURE, 'a party in the genitive')];
    if (isKnownAbbreviation(unit, first, spans))
      return [spanOf(unit, first, first, 'organisation', SURE, 'a known organisation')];
    if (!beginsKnownOrganisation(tokens[first]?.text ?? '')) return [];
    for (let last = Math.min(first + LONGEST_LISTED, tokens.length) - 1; last > first; last--) {
      const words = tokens.slice(first, last + 1).map((token) => token.text);
      const name = [...words.slice(0, -1), withoutGenitive(words.at(-1) as string)].join(' ');
      // «Vestvik Røde Kors» is one of its own.
      const isPart = spans.some(
        (span) =>
          span.unit === unit.unit &&
          span.kind === 'organisation' &&
          span.confidence >= SURE &&
          span.first <= first &&
          span.last >= last &&
          span.last - span.first > last - first,
      );
      if (isPart) return [];
      if (isKnownOrganisation(name) || isKnownOrganisation(words.join(' ')))
        return [spanOf(unit, first, last, 'organisation', SURE, 'a known organisation')];
    }
    return [];
  });
}

const isUnsureHouse = (kind: NameSpan['kind'], confidence: number): boolean =>
  kind === 'organisation' && confidence < SURE_ENOUGH;

/**
 * «Kystklyngen», «Havforskningsrådet»: a word with a capital inside a sentence that ends as organisations' names do,
 * and that is no common noun in this text.
 */
function byEnding(unit: UnitTokens, spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  return capitalised(unit).flatMap((at): NameSpan[] => {
    const word = withoutGenitive(unit.tokens[at]?.text ?? '');
    if (!/^\p{Lu}\p{Ll}{6,}$/u.test(word) || !isOrganisationWord(word)) return [];
    const begin = beginOfName(unit, at);
    if (
      begin < at &&
      !spans.some((span) => span.unit === unit.unit && span.first <= at && span.last >= begin)
    )
      return [spanOf(unit, begin, at, 'organisation', AS_ELSEWHERE, 'ends as names of organisations do')];
    if (!hasOrganisationEnding(word)) return [];
    const isTaken = ({ unit: own, first, last, kind, confidence }: NameSpan): boolean =>
      own === unit.unit &&
      first <= at &&
      last >= at &&
      !(
        first === last && (/^(?:place|other)$/u.test(kind) ? !isPlace(word) : isUnsureHouse(kind, confidence))
      );
    if (spans.some(isTaken)) return [];
    const isName = spans.some(
      (span) =>
        span.unit === unit.unit &&
        span.first === at &&
        span.kind === 'other' &&
        span.confidence >= SURE_ENOUGH &&
        span.evidence.startsWith('tagged'),
    );
    const inside = units.some((other) =>
      other.tokens.some(
        (token, place) => withoutGenitive(token.text) === word && !startsSentence(other, place),
      ),
    );
    const isCommon = units.some(({ tokens }) => tokens.some((token) => token.text === word.toLowerCase()));
    if (!(inside || isName) || isCommon) return [];
    return [spanOf(unit, at, at, 'organisation', AS_ELSEWHERE, 'ends as names of organisations do')];
  });
}

/** «Vestvik Revylag»: where the words with capitals begin that belong to the one at a token. */
function beginOfName({ tokens }: UnitTokens, at: number): number {
  let begin = at;
  const isPart = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isFunctionWord(word);
  while (isPart(tokens[begin - 1]?.text ?? '')) begin--;
  return begin;
}

/** Every place where the full words of an organisation stand, or the first word of its name that is nothing else's. */
function known(
  unit: UnitTokens,
  spans: readonly NameSpan[],
  forms: ReadonlyMap<string, readonly Form[]>,
): NameSpan[] {
  return unit.tokens.flatMap(({ text: begin }, first): NameSpan[] => {
    for (const form of forms.get(begin) ?? forms.get(withoutGenitive(begin)) ?? []) {
      const last = first + form.words.length - 1;
      const stands = form.words.every((word, offset) => {
        const text = unit.tokens[first + offset]?.text;
        return (
          text === word ||
          (offset === form.words.length - 1 && text !== undefined && withoutGenitive(text) === word)
        );
      });
      if (!stands) continue;
      const own = spans.find((span) => span.unit === unit.unit && span.first <= first && span.last >= last);
      // As it is already, part of a longer name, or a person who has the word as a surname.
      const isAt = isAtHouse(tokenText(unit, first - 1));
      const stays = own?.kind === 'organisation' && own.confidence >= SURE_ENOUGH;
      if (own && (stays || own.last - own.first > last - first)) return [];
      const mayBe =
        (isAt && own?.first === own?.last) || (form.sure && own && mayBeHouse(own, unit, form.sure));
      if (form.words.length === 1 && own && isOther(own) && !mayBe) return [];
      if (form.sure === 'at house' && !isAt) return [];
      return [
        spanOf(
          unit,
          first,
          last,
          'organisation',
          AS_ELSEWHERE,
          'is an organisation’s name elsewhere in the text',
        ),
      ];
    }
    return [];
  });
}

const isOther = ({ kind }: NameSpan): boolean => kind === 'person' || kind === 'place';

/** A lone word that the model took for a place or a person; «i Vestvik» is the place after all, where Vestvik IL plays. */
const mayBeHouse = (own: NameSpan, unit: UnitTokens, sure: Form['sure']): boolean =>
  own.first === own.last &&
  (sure === 'company' ||
    sure === 'often' ||
    own.kind !== 'place' ||
    !isPlaceLink(unit.tokens[own.first - 1]?.text ?? ''));
