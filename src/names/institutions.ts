/** Names of organisations by their form: what the model cut too long or too short, and what is named as institutions are. */
import { wordList } from '../language/words.ts';
import { isCommon } from './commonWords.ts';
import { withoutGenitive } from './genitive.ts';
import { capitalised, type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import {
  describesOrganisation,
  endsAsAssociation,
  endsAsOrganisationNoun,
  endsAsPlace,
  hasOrganisationEnding,
  isBeing,
  isCompanyForm,
  isFirstName,
  isFunctionWord,
  isKnownOrganisation,
  isNamedWithPlace,
  isOrganisationTail,
  isPlace,
  isPlaceAdjective,
  mayBeNamedWithPlace,
} from './words.ts';

/** The span without what cannot be part of a name; two where another name stands in parentheses in it. */
export function cutToNames(unit: UnitTokens, span: NameSpan): NameSpan[] {
  if (span.kind !== 'organisation' || isKnownOrganisation(span.text)) return [span];
  const first = withPlaceAdjective(unit, span.first + leadIn(unit, span));
  const again = (from: number, to: number): NameSpan =>
    spanOf(unit, from, to, span.kind, span.confidence, span.evidence);
  const inside = (is: (word: string) => boolean): number | undefined => {
    for (let at = first + 1; at < span.last; at++) if (is(tokenText(unit, at))) return at;
    return undefined;
  };
  // «Institutt for informatikk: …»
  const colon = inside((word) => word === ':');
  if (colon !== undefined) return [again(first, colon - 1)];
  const verb = inside(isBeing);
  // «Største eier i Vikfisk er Torlaks Holding»
  if (verb !== undefined) return [again(first, verb - 1), again(verb + 1, span.last)];
  const comma = inside((word) => word === ',');
  // «Institutt for mosekunde, Vestvik universitet»: the smaller house and the greater
  if (
    comma !== undefined &&
    comma > first + 2 &&
    tokenText(unit, first + 1) === 'for' &&
    /^\p{Lu}/u.test(tokenText(unit, comma + 1))
  )
    return [again(first, comma - 1), again(comma + 1, span.last)];
  const tail = looseTail(unit, span) ?? placeOfPurpose(unit, span);
  if (tail !== undefined && tail > first) return [again(first, tail - 1)];
  const open = inside((word) => word === '(');
  if (open === undefined) return [first === span.first ? span : again(first, span.last)];
  const close = tokenText(unit, span.last) === ')' ? span.last - 1 : span.last;
  return [again(first, open - 1), again(open + 1, close)];
}

/** «[Indre] Fjord Bondelag»: the first word of the place's name, inside a sentence. */
export function withPlaceAdjective(unit: UnitTokens, first: number): number {
  const before = first - 1;
  const isPart = isPlaceAdjective(tokenText(unit, before)) && !/^\p{Lu}/u.test(tokenText(unit, before - 1));
  return isPart && !startsSentence(unit, before) ? before : first;
}

/** «Senter for polarstudier [i Solvik]»: where it is, behind what it is for. */
function placeOfPurpose(unit: UnitTokens, { first, last }: NameSpan): number | undefined {
  const word = (at: number): string => tokenText(unit, at);
  const isFor = word(first + 1) === 'for' && word(last - 1) === 'i' && /^\p{Lu}/u.test(word(last));
  return isFor && last - 1 > first + 2 && /\p{Ll}{3}$/u.test(word(last - 2)) ? last - 1 : undefined;
}

/** «Handelshøyskolen [på forhånd]»: where a preposition and small words begin that are no part of the name. */
function looseTail(unit: UnitTokens, { first, last }: NameSpan): number | undefined {
  for (let at = first + 1; at < last; at++) {
    if (!/^(?:på|i|til|fra|frå|med)$/u.test(tokenText(unit, at))) continue;
    const rest = unit.tokens.slice(at + 1, last + 1);
    if (/^\p{Lu}/u.test(tokenText(unit, at - 1)) && rest.every(({ text }) => /^\p{Ll}/u.test(text)))
      return at;
  }
  const word = tokenText(unit, last);
  // «Institutt for språk [og studentene]»
  const isPurpose = tokenText(unit, first + 1) === 'for' && last > first + 3;
  if (isPurpose && tokenText(unit, last - 1) === 'og' && /\p{Ll}[ea]ne$/u.test(word)) return last - 1;
  // «tok advokat Kari Vik i Advokatfirmaet Vik [saken]»
  const isLoose = /^\p{Ll}{3,}(?:en|et|a)$/u.test(word) && /^\p{Lu}/u.test(tokenText(unit, last - 1));
  return isLoose && last > first + 1 && !hasOrganisationEnding(word) && !endsAsOrganisationNoun(word)
    ? last
    : undefined;
}

/** «Entreprenøren Vikbygg», «Kontaktperson Vikfisk»: says what the name is, and is no part of it. */
const isBeforeName = (word: string): boolean =>
  ['describing-nouns', 'box-labels'].some((list) => wordList(list).has(word.toLowerCase()));

/** How many words stand before the name that only begin the sentence: «For Vikfisk», «Programvareselskapet Vikdata». */
function leadIn(unit: UnitTokens, { first, last }: NameSpan): number {
  const before = tokenText(unit, first - 1);
  if (first === last || (before !== '' && !/^[.!?:–—«"”-]$/u.test(before))) return 0;
  const word = tokenText(unit, first);
  if (!/^\p{Lu}/u.test(tokenText(unit, first + 1))) return 0;
  const isSmall = isFunctionWord(word) && !/^(?:Den|Det|De|Dei|Vår|Vårt)$/u.test(word);
  return isSmall || isBeforeName(word) || describesOrganisation(word) ? 1 : 0;
}

/** «Fylkesmannen i Møre og Romsdal», «Høgskolen i Indre Fjord»: the organisation with its place. */
export function withPlaces(unit: UnitTokens, confidence: number): NameSpan[] {
  return unit.tokens.flatMap(({ text }, first): NameSpan[] => {
    const isRegion = /^\p{Lu}\p{Ll}+landet$/u.test(tokenText(unit, first + 2));
    if (tokenText(unit, first + 1) !== 'i' && !(isRegion && tokenText(unit, first + 1) === 'på')) return [];
    const isName = (): boolean => hasOrganisationEnding(text) && !isCommon(text.toLowerCase());
    const mayBe = mayBeNamedWithPlace(text) && (!startsSentence(unit, first) || isName());
    if (!isNamedWithPlace(text) && !mayBe) return [];
    let last = endOfCapitals(unit, first + 1);
    if (last === first + 1) return [];
    last = endOfPair(unit, last);
    if (tokenText(unit, last + 1) === 'fylke') last++;
    return [spanOf(unit, first, last, 'organisation', confidence, 'is named with its place')];
  });
}

/** The last of the words with capitals that follow a token; itself where there are none. */
export function endOfCapitals(unit: UnitTokens, from: number): number {
  let last = from;
  while (/^\p{Lu}\p{Ll}/u.test(tokenText(unit, last + 1))) last++;
  return last;
}

/** The last token of a place that may have «og» in it: «Sogn og Fjordane». */
export function endOfPair(unit: UnitTokens, first: number): number {
  const pair = [first, first + 1, first + 2].map((at) => tokenText(unit, at)).join(' ');
  return isPlace(pair) || isPlace(withoutGenitive(pair)) ? first + 2 : first;
}

/**
 * «Bodø kommune», «Lillevik videregående skole».
 * @param inside words that have a capital inside a sentence of the article: no common nouns
 */
export function withTails(unit: UnitTokens, inside: ReadonlySet<string>, confidence: number): NameSpan[] {
  const { tokens } = unit;
  const text = (at: number): string => tokens[at]?.text ?? '';
  return capitalised(unit).flatMap((first): NameSpan[] => {
    const word = text(first);
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return [];
    if (/^\p{Lu}/u.test(text(first - 1)) && !isSmallWord(unit, first - 1)) return [];
    const last = endOfRegion(unit, endOfCapitals(unit, first));
    // «For Vestvik historielag», «Nye Vestvik skole»
    const isNoPart = isFunctionWord(word) || wordList('before-names').has(word);
    const from = last > first && isNoPart && startsSentence(unit, first) ? first + 1 : first;
    const length = tailLength(unit, last + 1);
    // «Kari vel ikke»
    const isLong = length > 1 || text(last + 1).length >= SHORTEST_TAIL;
    const isName =
      isPlace(word) || endsAsPlace(word) || (isLong && (inside.has(word) || isPlaceAdjective(word)));
    // «Den videregående skole», «Vår kommune»: the first word of a sentence need be no name.
    const mayBeAnyWord = first === last && !isName && startsSentence(unit, first);
    const form = isCompanyForm(text(last + length + 1)) ? 1 : 0;
    const surelyTail = length > 1 || /kommune$/.test(text(last + 1));
    if (!length || (mayBeAnyWord && (isFunctionWord(word) || !surelyTail))) return [];
    const start = withOtherPlace(unit, from, last, length);
    return [
      spanOf(unit, start, last + length + form, 'organisation', confidence, 'is named as institutions are'),
    ];
  });
}

/** «Vestvik og omegn»: the last token, itself where that does not follow. */
const endOfRegion = (unit: UnitTokens, last: number): number =>
  tokenText(unit, last + 1) === 'og' && tokenText(unit, last + 2) === 'omegn' ? last + 2 : last;

/** «I Li grendelag»: a capital that only begins the sentence. */
const isSmallWord = (unit: UnitTokens, at: number): boolean =>
  isFunctionWord(tokenText(unit, at)) && startsSentence(unit, at);

const LONGEST_TAIL = 3;
/** Letters of a tail that is hardly anything else. */
const SHORTEST_TAIL = 4;

/** Of how many words the tail at a token is; 0 where there is none. */
function tailLength(unit: UnitTokens, at: number): number {
  const words = Array.from({ length: LONGEST_TAIL }, (_, offset) => tokenText(unit, at + offset));
  for (let length = LONGEST_TAIL; length > 1; length--)
    if (isOrganisationTail(words.slice(0, length).join(' '))) return length;
  const [only = ''] = words;
  return isOrganisationTail(only) || isOrganisationTail(withoutGenitive(only)) ? 1 : 0;
}

/** «Lidal og Våle tingrett»: the first of two places that have it together. */
function withOtherPlace(unit: UnitTokens, first: number, last: number, length: number): number {
  const tail = unit.tokens.slice(last + 1, last + 1 + length).map(({ text }) => text);
  const other = first - 2;
  // «Møre og Romsdal fylkeskommune»
  if (first === last && other >= 0 && endOfPair(unit, other) === last) return other;
  const isJoint =
    wordList('joint-tails').has(tail.join(' ')) &&
    tokenText(unit, first - 1) === 'og' &&
    /^\p{Lu}\p{Ll}+$/u.test(tokenText(unit, other)) &&
    !isFirstName(tokenText(unit, other)) &&
    !/^\p{Lu}/u.test(tokenText(unit, other - 1));
  return isJoint ? other : first;
}

/** «Vassdalen Sau og Geit»: a name that has a noun behind «og», whatever its first half was taken for. */
export function withJoinedNouns(
  unit: UnitTokens,
  spans: readonly NameSpan[],
  confidence: number,
): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    if (span.unit !== unit.unit || tokenText(unit, span.last + 1) !== 'og') return [];
    if (!wordList('joined-nouns').has(withoutGenitive(tokenText(unit, span.last + 2)))) return [];
    if (span.kind !== 'organisation' && span.first === span.last) return [];
    if (/^\p{Lu}/u.test(tokenText(unit, span.last + 3))) return [];
    const why = 'ends with two nouns and «og»';
    return [spanOf(unit, span.first, span.last + 2, 'organisation', confidence, why)];
  });
}

/** «Kystbåten SA»: capitals before a company form, though the model saw no name in them. */
export function withForms(unit: UnitTokens, confidence: number): NameSpan[] {
  const word = (at: number): string => unit.tokens[at]?.text ?? '';
  return capitalised(unit).flatMap((last): NameSpan[] => {
    const text = word(last);
    if (!isCompanyForm(text) || !/^\p{Lu}{2,3}$/u.test(text) || isKnownOrganisation(text)) return [];
    let first = last;
    while (/^(?:\p{Lu}\p{Ll}[\p{L}-]*\.?|&)$/u.test(word(first - 1)) || isNumbered(unit, first)) first--;
    while (
      first < last &&
      (word(first) === '&' || (isFunctionWord(word(first)) && startsSentence(unit, first)))
    )
      first++;
    if (isBeforeName(word(first)) && first < last - 1) first++;
    if (first === last || describesOrganisation(word(first))) return [];
    return [spanOf(unit, first, last, 'organisation', confidence, 'has a company form')];
  });
}

/** «Linje 3 Arkitekter AS»: a number between two words of the name. */
const isNumbered = (unit: UnitTokens, at: number): boolean =>
  /^\d{1,3}$/u.test(tokenText(unit, at - 1)) && /^\p{Lu}\p{Ll}/u.test(tokenText(unit, at - 2));

/** «Lidal og Omegn Bondelag», of which only the end was taken for a name. */
export function withRegions(unit: UnitTokens, spans: readonly NameSpan[], confidence: number): NameSpan[] {
  return spans.flatMap(({ unit: own, kind, first, last }): NameSpan[] => {
    const isRegion = kind === 'organisation' && own === unit.unit && tokenText(unit, first) === 'Omegn';
    if (!isRegion || tokenText(unit, first - 1) !== 'og' || !/^\p{Lu}/u.test(tokenText(unit, first - 2)))
      return [];
    return [spanOf(unit, first - 2, last, 'organisation', confidence, 'is of a place and all around it')];
  });
}

/** «Kystverket Nord», «Vegvesenet Vest»: part of a house, known at the head of a sentence as well. */
export function withCompass(unit: UnitTokens, confidence: number): NameSpan[] {
  return capitalised(unit).flatMap((first): NameSpan[] => {
    const [word, point] = [tokenText(unit, first), tokenText(unit, first + 1)];
    if (!wordList('compass-points').has(withoutGenitive(point))) return [];
    const isNoun = hasOrganisationEnding(word) || wordList('organisation-endings').has(word.toLowerCase());
    const isHouse = /^\p{Lu}\p{Ll}{5,}(?:en|et|a)$/u.test(word) && isNoun;
    if (!isHouse || /^\p{Lu}/u.test(tokenText(unit, first + 2))) return [];
    return [
      spanOf(unit, first, first + 1, 'organisation', confidence, 'is a house of a point of the compass'),
    ];
  });
}

/** «Det teologiske fakultet»: in the midst of a sentence, by the form that names have and no other words. */
export function withFaculties(unit: UnitTokens, confidence: number): NameSpan[] {
  return capitalised(unit).flatMap((first): NameSpan[] => {
    if (!/^(?:Det|Den)$/u.test(tokenText(unit, first)) || startsSentence(unit, first)) return [];
    if (!/^\p{Ll}{4,}e$/u.test(tokenText(unit, first + 1))) return [];
    if (!/^(?:fakultet|institutt)$/u.test(withoutGenitive(tokenText(unit, first + 2)))) return [];
    return [spanOf(unit, first, first + 2, 'organisation', confidence, 'is named as faculties are')];
  });
}

/** «Den norske garnforening»: by the form that names have and no other words. */
export function withNationality(unit: UnitTokens, confidence: number): NameSpan[] {
  return unit.tokens.flatMap(({ text }, first): NameSpan[] => {
    if (!/^(?:Den|Det)$/u.test(text) || !/^[Nn]orske$/u.test(tokenText(unit, first + 1))) return [];
    const noun = tokenText(unit, first + 2);
    const isDefinite = /(?:en|et|a)$/u.test(noun);
    if (isDefinite || !/^\p{Ll}{5,}$/u.test(noun) || !endsAsAssociation(noun)) return [];
    return [spanOf(unit, first, first + 2, 'organisation', confidence, 'is named as what there is one of')];
  });
}

/** «Barne-, ungdoms- og familiedirektoratet», «Bryggeri- og drikkevareforeningen», at the head of a sentence as well. */
export function withHyphens(unit: UnitTokens, confidence: number): NameSpan[] {
  return unit.tokens.flatMap(({ text }, first): NameSpan[] => {
    if (!/^\p{Lu}\p{Ll}+-$/u.test(text)) return [];
    let and = first + 1;
    while (tokenText(unit, and) === ',' && /^\p{Ll}+-$/u.test(tokenText(unit, and + 1))) and += 2;
    if (tokenText(unit, and) !== 'og') return [];
    const noun = and + 1;
    const word = withoutGenitive(tokenText(unit, noun));
    if (!/^\p{L}\p{Ll}{5,}(?:en|et|a)$/u.test(word) || !hasOrganisationEnding(word)) return [];
    // «… for kystfylkene (Kystfondet)»: what stands in parentheses is another name of all before it.
    const isLonger = tokenText(unit, noun + 1) === 'for' && tokenText(unit, noun + 3) === '(';
    const last = isLonger ? noun + 2 : noun;
    return [spanOf(unit, first, last, 'organisation', confidence, 'is two nouns with one ending')];
  });
}
