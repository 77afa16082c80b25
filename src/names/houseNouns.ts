/** Names of organisations that a noun begins or stands before: «Misjonsforeningen Lyspunktet», «Apotekkjeden Vikur». */
import { wordList } from '../language/words.ts';
import { standAt } from './genitive.ts';
import { capitalised, type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import { SURE_ENOUGH } from './unsure.ts';
import {
  describesOrganisation,
  endsAsOrganisationNoun,
  endsAsPlace,
  isFirstName,
  isPlace,
  isPlaceAdjective,
  isSurname,
} from './words.ts';

/**
 * «Misjonsforeningen Lyspunktet», «Advokatfirmaet Vik & Co»: a noun of organisations with a capital, and the name after it.
 * The noun is no part of a name that stands without it elsewhere in the text.
 */
export function withNouns(
  unit: UnitTokens,
  spans: readonly NameSpan[],
  units: readonly UnitTokens[],
  confidence: number,
): NameSpan[] {
  const word = (at: number): string => tokenText(unit, at);
  return capitalised(unit).flatMap((first): NameSpan[] => {
    const text = word(first);
    if (!/^\p{Lu}\p{Ll}/u.test(text)) return [];
    if (describesOrganisation(text)) return onlyBehind(unit, first, spans, confidence);
    // «Salong Turid»
    const isFirst = wordList('first-nouns').has(text.toLowerCase()) && !startsSentence(unit, first);
    if (!isFirst && !endsAsOrganisationNoun(text.toLowerCase())) return [];
    let last = first;
    while (/^(?:\p{Lu}\p{Ll}[\p{L}-]*|&)$/u.test(word(last + 1))) last++;
    if (word(last) === '&') last--;
    // «Det er Stiftelsen Vikheim»: the capital inside a sentence makes the noun part of the name.
    const isPartOfName = !startsSentence(unit, first) || wordList('leading-nouns').has(text.toLowerCase());
    const isTouched = (span: NameSpan): boolean =>
      span.unit === unit.unit &&
      span.last > first &&
      span.first <= last &&
      !(isPartOfName && span.kind === 'organisation' && span.first === first + 1 && span.last === last) &&
      !(
        span.kind === 'person' &&
        span.first === first + 1 &&
        last > first + 1 &&
        !isFirstName(word(first + 1))
      ) &&
      !(isFirst && span.kind === 'person' && span.first === first + 1 && span.last === last) &&
      !mayBePart(span, first, last);
    if (last === first || spans.some(isTouched)) return [];
    const isOfPlace = last === first + 1 && (isPlace(word(last)) || endsAsPlace(word(last)));
    // «Bransjeorganisasjonen Grønn Sjøfart er …»
    const isDescribed =
      !isPartOfName && last > first + 1 && !isPlaceAdjective(word(first + 1)) && !endsAsPlace(word(last));
    const from =
      !isFirst && !isOfPlace && (isDescribed || standsWithout(unit, first, last, units)) ? first + 1 : first;
    return [spanOf(unit, from, last, 'organisation', confidence, 'begins with a noun of organisations')];
  });
}

/** «Apotekkjeden Vikur», «Bransjeorganisasjonen Grønn Sjøfart»: what stands behind what says that it is a house, though it was taken for somebody. */
function onlyBehind(
  unit: UnitTokens,
  noun: number,
  spans: readonly NameSpan[],
  confidence: number,
): NameSpan[] {
  const at = noun + 1;
  // «Entreprenøren Vik» may be somebody.
  const isSomebody = /(?:ren|aren|kunden)$/u.test(tokenText(unit, noun));
  if (isSomebody || !startsSentence(unit, noun)) return [];
  const taken = spans.find((span) => span.unit === unit.unit && span.first <= at && span.last >= at);
  if (taken?.kind !== 'person' || taken.first !== at || /^\p{Lu}/u.test(tokenText(unit, taken.last + 1)))
    return [];
  const words = taken.text.split(' ');
  if (isFirstName(words[0] as string) || isSurname(words.at(-1) as string)) return [];
  return [spanOf(unit, at, taken.last, 'organisation', confidence, 'stands behind a noun of organisations')];
}

/** Whether the words behind a token stand elsewhere, with another word before them. */
function standsWithout(unit: UnitTokens, first: number, last: number, units: readonly UnitTokens[]): boolean {
  const noun = tokenText(unit, first).toLowerCase();
  const words = unit.tokens.slice(first + 1, last + 1).map(({ text }) => text);
  return units.some((other) =>
    capitalised(other).some(
      (at) => tokenText(other, at - 1).toLowerCase() !== noun && standAt(other, at, words),
    ),
  );
}

/** Whether a span may be part of a house's name that begins with a noun, whatever it was taken for. */
function mayBePart({ kind, text, confidence, first, last }: NameSpan, from: number, to: number): boolean {
  if (kind === 'other') return true;
  if (first < from || last > to) return false;
  if (kind === 'organisation') return confidence < SURE_ENOUGH;
  // «Sparebanken Vik», «Sparebanken Ytre Fjord», «Arkitektkontoret Nye Rom»
  return (
    kind === 'place' ||
    first === from ||
    !text.split(' ').some((word) => isFirstName(word) || isSurname(word))
  );
}
