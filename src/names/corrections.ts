/** What form and lists know better than the name model: borders of names, and what they are names of. */
import { wordList } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { hasPersonName, isPersonsName, isShownAsPerson, withPersonsBorders } from './personNames.ts';
import { profileLabel } from './profileLabels.ts';
import { startsSentence } from './sentenceStarts.ts';
import {
  endsAs,
  hasOrganisationEnding,
  isCompanyForm,
  isFirstName,
  isFunctionWord,
  isKnownOrganisation,
  isListedRole,
  isNotOrganisation,
  isOrganisationWord,
  isPlace,
  isPlaceAdjective,
  isRoleNoun,
  isSurname,
  partyCode,
} from './words.ts';

/** Surer than this and the model's word for it stands against lists. */
const VERY_SURE = 0.9;
/** Less sure of a person whose names no list has, and it is not told as one. */
const QUITE_SURE = 0.75;
/** Surer than this, and a lone word at a sentence's head is a name. */
const FAIRLY_SURE = 0.85;
/** Surer than this of a product, an event or the like, and it is one, though a house's name begins or ends it. */
const SURE_OF_THING = 0.6;

/** So sure that a name may be a house's, and a list or its last word shows it to be one. */
const HARDLY_SURE = 0.3;

/** Words of the article as they stand. */
export interface SeenWords {
  /** With a small first letter. */
  small: ReadonlySet<string>;
  /** With a capital inside a sentence, without genitive: hardly a common noun. */
  inside: ReadonlySet<string>;
}

/** The span with its borders and its kind put right by general knowledge; nothing where it is no name after all. */
export function corrected(
  unit: UnitTokens,
  proposed: NameSpan,
  { small, inside }: SeenWords,
): NameSpan | undefined {
  const span = withCompanyForm(unit, withPersonsBorders(unit, proposed));
  if (!span) return undefined;
  const words = span.text.split(' ');
  const known = isKnownOrganisation(span.text) || isKnownOrganisation(withoutGenitive(span.text));
  const before = unit.tokens[span.first - 1]?.text ?? '';
  const none = (evidence: string): NameSpan => ({ ...span, kind: 'other', evidence });
  if (span.text.includes('@')) return none('an address');
  // «Bosted: Vestvik»
  const label = span.first === 2 ? profileLabel(unit.tokens) : undefined;
  // «Familie: Gift med Kari»
  if (label === 'other' && span.kind === 'organisation' && words[1] === 'med') return none('no house');
  if (label === 'place' && (span.kind === 'person' || (span.kind === 'organisation' && words.length === 1)))
    return { ...span, kind: 'place', evidence: 'stands behind a label of places' };
  if (span.kind === 'organisation' && words.length === 1 && !known && /^\p{Lu}\p{Ll}/u.test(span.text))
    if (isFunctionWord(span.text)) return none('a small word');
  if (/^[(©]$/u.test(before) && unit.tokens[span.last + 1]?.text === ')')
    if (wordList('news-agencies').has(span.text)) return none('has sent the text');
  // «Oslo (NTB-Kari Vik):»
  if (before === '(' && wordList('news-agencies').has(words[0]?.split('-')[0] ?? ''))
    return none('has sent the text');
  if (before === 'på' && wordList('platforms').has(span.text)) return none('where something is published');
  if (span.kind === 'person' && isCredit(unit, span)) return none('made the picture or the text');
  if (span.kind === 'person' && words.length > 1 && isHouseWord(words.at(-1) as string))
    return { ...span, kind: 'organisation', evidence: 'ends with a word of organisations' };
  if (span.kind === 'person' && wordList('kin-together').has((words[0] as string).toLowerCase()))
    return none('more people than one, or a house of theirs');
  const owned = unit.tokens[span.last + 1]?.text ?? '';
  if (span.kind === 'person' && words.length === 1 && withoutGenitive(span.text) !== span.text)
    if (endsAs('named-after', owned)) return none('what a prize or a place is named for');
  if (wordList('not-people').has(span.text)) return none('no person, though spoken of as one');
  if (span.kind === 'person' && words.length > 1 && isPlace(span.text))
    return { ...span, kind: 'place', evidence: 'a known place' };
  if (isPlaceName(words) && !known) return { ...span, kind: 'place', evidence: 'begins as places do' };
  if (span.kind === 'person' && isPersonsName(words))
    return { ...span, confidence: Math.max(span.confidence, QUITE_SURE) };
  if (span.kind !== 'organisation' && isNamedAsHouse(unit, span, small))
    return {
      ...span,
      kind: 'organisation',
      confidence: Math.max(span.confidence, QUITE_SURE),
      evidence: 'is made as names of houses are',
    };
  // «på Vestvik Revylag» is no place, however sure.
  const isNamedSo = span.kind === 'place' && endsAs('organisation-endings', words.at(-1) as string);
  const mayBeHouse = isNamedSo || span.confidence < (span.kind === 'other' ? SURE_OF_THING : VERY_SURE);
  if (span.kind !== 'organisation' && mayBeHouse && !known && isHouseOf(words))
    return {
      ...span,
      kind: 'organisation',
      confidence: Math.max(span.confidence, QUITE_SURE),
      evidence: 'ends with a word of organisations',
    };
  if (span.kind === 'organisation') {
    if (!known && ROAD.test(span.text)) return none('a road');
    if (/^\p{Lu}\.?$/u.test(span.text)) return none('an initial');
    if (/^[UJG]\d{1,2}$/u.test(span.text)) return none('a class of ages');
    if (isListedRole(span.text)) return none('a title');
    if (isOneOfMany(unit, span)) return none('a thing of that make');
    if (!known && isDescription(words)) return none('a description that begins the sentence');
    if (startsSentence(unit, span.first) && isCommonWord(words, small)) return none('a common noun');
    if (!known && span.confidence < FAIRLY_SURE && isOnlyFirst(unit, span, inside))
      return none('a noun in the definite that only begins sentences');
    if (isPlace(span.text) && !words.some(isOrganisationWord) && /^(?:mot|i|til|frå|fra|nær)$/u.test(before))
      return { ...span, kind: 'place', evidence: 'a known place after a preposition' };
    if (!known && span.confidence < VERY_SURE && isPersonsName(words))
      return { ...span, kind: 'person', evidence: 'a first name and a surname' };
  }
  if (span.kind !== 'person' && words.some(isCompanyForm) && words.length > 1) {
    return {
      ...span,
      kind: 'organisation',
      confidence: Math.max(span.confidence, VERY_SURE),
      evidence: 'has a company form',
    };
  }
  if (span.kind === 'person' && words.length > 1 && span.confidence < QUITE_SURE && !hasPersonName(words)) {
    if (isShownAsPerson(unit, span))
      return { ...span, confidence: QUITE_SURE, evidence: 'speaks or has a craft' };
    return {
      ...span,
      confidence: span.confidence / 2,
      evidence: `${span.evidence}, but no word is a listed name`,
    };
  }
  if (
    span.kind === 'organisation' &&
    !known &&
    (words.some(isNotOrganisation) || isNotOrganisation(before))
  ) {
    return { ...span, kind: 'other', evidence: 'named as an event, a programme, a law or a prize' };
  }
  if (span.kind !== 'organisation' && known && !isPlace(span.text)) {
    return {
      ...span,
      kind: 'organisation',
      confidence: Math.max(span.confidence, VERY_SURE),
      evidence: 'a known organisation',
    };
  }
  const after = unit.tokens[span.last + 1]?.text ?? '';
  // «(Ap)», «(ordfører, Ap)»
  if (
    span.kind === 'organisation' &&
    partyCode(span.text) &&
    (before === '(' || (before === ',' && after === ')')) &&
    !hasOrganisationEnding(unit.tokens[span.first - 2]?.text ?? '')
  ) {
    return { ...span, kind: 'other', evidence: 'a party code in parentheses' };
  }
  if (
    span.kind === 'organisation' &&
    isPlace(span.text) &&
    span.confidence < VERY_SURE &&
    !words.some(isOrganisationWord)
  ) {
    return { ...span, kind: 'place', evidence: 'a known place' };
  }
  const isWord = words.length === 1 && small.has(span.text.toLowerCase());
  const isHeaded = words.length > 1 && isOrganisationWord(withoutGenitive(words.at(-1) as string));
  const isShown = (known && !isWord) || isHeaded;
  return span.kind === 'organisation' && isShown && span.confidence >= HARDLY_SURE
    ? { ...span, confidence: Math.max(span.confidence, QUITE_SURE) }
    : span;
}

const isHouseWord = (word: string): boolean =>
  isOrganisationWord(word) && !isSurname(word) && !isFirstName(word);

/** «Vestvik Støperi», «DNB Markets»: all in capitals, and ends or begins as organisations do. */
function isHouseOf(words: readonly string[]): boolean {
  const [first, last] = [words[0] as string, withoutGenitive(words.at(-1) as string)];
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word)) || words.some(isNotOrganisation))
    return false;
  return (
    isHouseWord(last) || (isKnownOrganisation(first) && !isPlace(first) && /^\p{Lu}\p{Ll}+$/u.test(last))
  );
}

/** «Sukker & Salt», «Hotell Strand», and «Selva Turbin», where turbines are told of. */
function isNamedAsHouse(
  unit: UnitTokens,
  { first, text, kind }: NameSpan,
  small: ReadonlySet<string>,
): boolean {
  const words = text.split(' ');
  const isQuoted = /^[«"“]$/u.test(unit.tokens[first - 1]?.text ?? '');
  if (words.length < 2 || isQuoted || words.some(isNotOrganisation)) return false;
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}]{3,}|&)$/u.test(word))) return false;
  const [head, last] = [words[0] as string, words.at(-1) as string];
  if (kind !== 'person')
    return (words.length === 3 && words[1] === '&') || wordList('first-nouns').has(head.toLowerCase());
  const isName = isSurname(last) || isFirstName(last) || wordList('surnames-abroad').has(last);
  const stem = last.toLowerCase();
  return !isName && words.length === 2 && ['', 'en', 'et', 'er', 'ene'].some((end) => small.has(stem + end));
}

/** «Ytre Sula», «Nedre Moen» */
const isPlaceName = (words: readonly string[]): boolean =>
  words.length === 2 &&
  isPlaceAdjective(words[0] as string) &&
  /^\p{Lu}\p{Ll}+$/u.test(words[1] as string) &&
  !isOrganisationWord(words[1] as string) &&
  !isCompanyForm(words[1] as string);

/** «Valgkomiteens leder …»: a lone word in the definite, and never with a capital inside a sentence. */
const isOnlyFirst = (
  unit: UnitTokens,
  { first, last, text }: NameSpan,
  inside: ReadonlySet<string>,
): boolean =>
  first === last &&
  startsSentence(unit, first) &&
  /^\p{Lu}\p{Ll}{5,}$/u.test(text) &&
  /(?:en|et|a)$/u.test(withoutGenitive(text)) &&
  !inside.has(withoutGenitive(text));

/** «en Toyota», «en bulkete Toyota»: a house is one and has no article. */
function isOneOfMany({ tokens }: UnitTokens, { first, last }: NameSpan): boolean {
  if (first !== last) return false;
  const [before = '', article = ''] = [tokens[first - 1]?.text, tokens[first - 2]?.text];
  const isArticle = (word: string): boolean => /^(?:en|ein|ei|et|eit)$/iu.test(word);
  return isArticle(before) || (isArticle(article) && /^\p{Ll}{4,}(?:e|t|sk|ig|en)$/u.test(before));
}

/** «E39», «Rv. 7» */
const ROAD = /^(?:E|Rv\.?|Fv\.?|Riksvei|Riksveg|Fylkesvei|Fylkesveg) ?\d+$/u;

/** «Foto: Kari Vik», «Foto Kari Vik» in running text; «Fotograf Kari Vik lar …» is told of as others are. */
function isCredit({ tokens }: UnitTokens, { first, last }: NameSpan): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (before === ':') return wordList('credit-labels').has(tokens[first - 2]?.text ?? '');
  const next = tokens[last + 1]?.text ?? '';
  const isTold = isRoleNoun(before) && /^\p{Ll}{2}/u.test(next);
  return wordList('credit-labels').has(before) && !isTold;
}

/** «Det nordkoreanske forsvaret»: only the article has a capital. */
const isDescription = (words: readonly string[]): boolean =>
  words.length > 2 &&
  /^(?:Den|Det|De|Dei)$/u.test(words[0] as string) &&
  words.slice(1).every((word) => /^\p{Ll}/u.test(word));

const isCommonWord = (words: readonly string[], small: ReadonlySet<string>): boolean =>
  words.length === 1 &&
  /^\p{Lu}\p{Ll}+$/u.test(words[0] as string) &&
  small.has((words[0] as string).toLowerCase());

/** «Vesttangen Verft» + «AS». */
function withCompanyForm(unit: UnitTokens, span: NameSpan | undefined): NameSpan | undefined {
  if (!span) return undefined;
  const next = unit.tokens[span.last + 1];
  if (!next || !isCompanyForm(next.text) || !/^\p{Lu}/u.test(next.text) || next.start !== span.end + 1)
    return span;
  return spanOf(
    unit,
    span.first,
    span.last + 1,
    'organisation',
    Math.max(span.confidence, VERY_SURE),
    'has a company form',
  );
}
