/** What form and lists know of people's names: where they begin and end, and what makes them sure. */
import { wordList, wordMap } from '../language/words.ts';
import { isCommon } from './commonWords.ts';
import { withoutGenitive } from './genitive.ts';
import { capitalised, type NameSpan, spanOf, type UnitTokens, withReplaced } from './nameSpan.ts';
import { definiteRoleAt, roleEndingAt } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import {
  endsAsPlace,
  isFirstName,
  isFunctionWord,
  isKnownOrganisation,
  isNotOrganisation,
  isOrganisationWord,
  isPlace,
  isSurname,
  roleLengthAtEnd,
} from './words.ts';

/** The name without the title before it and the full stop behind it, with a first name that the model left out. */
export function withPersonsBorders(unit: UnitTokens, span: NameSpan): NameSpan | undefined {
  return withFirstName(unit, withoutStop(unit, withoutTitle(unit, withoutGlued(unit, span))));
}

/** «Kari VikStyreleder»: the title is no part of the name. */
function withoutGlued(unit: UnitTokens, span: NameSpan): NameSpan {
  const [before, last] = [span.last - 1, span.last].map((at) => unit.tokens[at]);
  const isGlued =
    span.last > span.first && before?.end === last?.start && /^\p{Lu}\p{Ll}/u.test(last?.text ?? '');
  return isGlued ? spanOf(unit, span.first, span.last - 1, span.kind, span.confidence, span.evidence) : span;
}

/** «…, sier Jan-Erik Aa.»: a name at the end, though the word may be cut short elsewhere. */
function withoutStop(unit: UnitTokens, span: NameSpan | undefined): NameSpan | undefined {
  if (span?.kind !== 'person' || !span.text.endsWith('.') || span.last === span.first) return span;
  const [word = '', next = ''] = [span.last, span.last + 1].map((at) => unit.tokens[at]?.text);
  const isEnd = next === '' || /^\p{Lu}/u.test(next);
  if (!isEnd || wordList('name-suffixes').has(word)) return span;
  return { ...span, text: span.text.slice(0, -1), end: span.end - 1 };
}

/** «…», sier Ngadi Okwebe-Iwaru.», «journalisten Levin Tsubanidze»: who speaks or has a craft is hardly anything but a person. */
export function isShownAsPerson(unit: UnitTokens, { first, last }: NameSpan): boolean {
  const { tokens } = unit;
  if (roleEndingAt(unit, first - 1) || definiteRoleAt(unit, first - 1)) return true;
  const [mark = '', verb = ''] = [first - 2, first - 1].map((at) => tokens[at]?.text);
  const abilities = (wordMap('saying-verbs').get(verb) ?? '').split(' ');
  return (
    abilities.includes('direct') &&
    /^[,?!»”"]$/u.test(mark) &&
    /^(?:[.,(]?|til|og|i|ved|fra|frå)$/u.test(tokens[last + 1]?.text ?? '')
  );
}

/** A first name, and words that no house has in its name; «Kari «Kula» Vik» too. */
export const isPersonsName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  isFirstName(words[0] as string) &&
  words
    .slice(1)
    .every((word, at) => (at < words.length - 2 ? /^[«"“]?\p{Lu}\p{Ll}/u : /^\p{Lu}\p{Ll}/u).test(word)) &&
  !words.some(isOrganisationWord) &&
  !words.some(isNotOrganisation);

export const hasPersonName = (words: readonly string[]): boolean =>
  isFirstName(words[0] as string) || words.some((word) => isSurname(withoutGenitive(word)));

/** «Direktør Knut Vik»: the title at the beginning of a sentence is not part of the name. */
function withoutTitle(unit: UnitTokens, span: NameSpan): NameSpan | undefined {
  if (span.kind !== 'person') return span;
  let { first } = span;
  while (first < span.last) {
    const word = unit.tokens[first]?.text ?? '';
    if (unit.tokens[first + 1] === undefined) break;
    const isTitle = wordList('courtesy-titles').has(word) || roleLengthAtEnd([word]) > 0;
    if (!isTitle && !isBeforeName(unit, first, span.last)) break;
    first++;
  }
  return first === span.first
    ? span
    : spanOf(unit, first, span.last, span.kind, span.confidence, span.evidence);
}

/** «Odd Sverre Vik»: the first of two first names, which the model took for a word of the sentence. */
function withFirstName(unit: UnitTokens, span: NameSpan | undefined): NameSpan | undefined {
  if (span?.kind !== 'person' || span.first === 0) return span;
  const word = (at: number): string => unit.tokens[at]?.text ?? '';
  const isSecond = span.last > span.first && isFirstName(word(span.first));
  if (!isSecond || !isFirstName(word(span.first - 1)) || /^\p{Lu}/u.test(word(span.first - 2))) return span;
  return spanOf(unit, span.first - 1, span.last, 'person', span.confidence, span.evidence);
}

/** «Vestviks Kari Ås», «Talentfulle Kari Ås»: a word that no name begins with, before a first name and a surname. */
function isBeforeName(unit: UnitTokens, at: number, last: number): boolean {
  const [word, next] = [unit.tokens[at]?.text ?? '', unit.tokens[at + 1]?.text ?? ''];
  if (last - at < 2 || !isFirstName(next) || !/^\p{Lu}\p{Ll}{3}/u.test(word)) return false;
  const isName = isFirstName(word) || isSurname(word);
  if (isName || NAMES_ABROAD.some((list) => wordList(list).has(word))) return false;
  const owner = withoutGenitive(word);
  // «Haldis Marie Ås» is a name, whatever lists lack.
  const owns = owner !== word && (isPlace(owner) || isKnownOrganisation(owner) || endsAsPlace(owner));
  return owns || (startsSentence(unit, at) && /(?:e|en)$/u.test(word));
}

const NAMES_ABROAD = ['first-names-abroad', 'surnames-abroad'];

/** Small words between names that are no Norwegian words: behind a first name they are part of the name, whatever follows. */
const isForeign = (particles: string): boolean => wordList('foreign-particles').has(particles);

/** «Ola von der Lippe», «Eva de la Cruz»: one name, where the model saw two, or one of them. */
export function withParticles(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const joined = units.flatMap((unit) => capitalised(unit).flatMap((first) => particled(unit, first) ?? []));
  return withReplaced(spans, joined);
}

function particled(unit: UnitTokens, first: number): NameSpan | undefined {
  if (unit.kind === 'title' || unit.kind === 'heading') return undefined;
  const word = (at: number): string => unit.tokens[at]?.text ?? '';
  const isFirst = isFirstName(word(first));
  for (const length of [2, 1]) {
    const particles = Array.from({ length }, (_, at) => word(first + 1 + at)).join(' ');
    const last = first + length + 1;
    const isName = isFirst || (OF_FAMILY.test(particles) && mayBeFirstName(word(first)));
    if (isName && isForeign(particles) && /^\p{Lu}\p{Ll}/u.test(word(last)))
      return spanOf(
        unit,
        first,
        last,
        'person',
        SURE_OF_PARTICLES,
        'a first name and a surname with a particle',
      );
  }
  return undefined;
}

/** «Joost van der Strand»: what stands before such words is a first name, though no list has it. */
const OF_FAMILY = /^(?:van|von)(?: |$)/u;

const mayBeFirstName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
  !isFunctionWord(word) &&
  !isPlace(word) &&
  !isCommon(word.toLowerCase());

const SURE_OF_PARTICLES = 0.9;
