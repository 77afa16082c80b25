/** Names that the model cut too long or too short: «For Vikfisk», «Fylkesmannen» «i Nordland», «Norsk Råd (NR)». */
import { withoutGenitive } from './genitive.ts';
import { type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import {
  describesOrganisation,
  isFunctionWord,
  isKnownOrganisation,
  isNamedWithPlace,
  isPlace,
} from './words.ts';

/** The span without what cannot be part of a name; two where another name stands in parentheses in it. */
export function cutToNames(unit: UnitTokens, span: NameSpan): NameSpan[] {
  if (span.kind !== 'organisation' || isKnownOrganisation(span.text)) return [span];
  const first = span.first + leadIn(unit, span);
  const again = (from: number, to: number): NameSpan =>
    spanOf(unit, from, to, span.kind, span.confidence, span.evidence);
  const open = unit.tokens.findIndex(({ text }, at) => text === '(' && at > first && at < span.last);
  if (open < 0) return [first === span.first ? span : again(first, span.last)];
  const close = tokenText(unit, span.last) === ')' ? span.last - 1 : span.last;
  return [again(first, open - 1), again(open + 1, close)];
}

/** How many words stand before the name that only begin the sentence: «For Vikfisk», «Programvareselskapet Vikdata». */
function leadIn(unit: UnitTokens, { first, last }: NameSpan): number {
  const before = tokenText(unit, first - 1);
  if (first === last || (before !== '' && !/^[.!?:–—«"”-]$/u.test(before))) return 0;
  const word = tokenText(unit, first);
  if (!/^\p{Lu}/u.test(tokenText(unit, first + 1))) return 0;
  const isSmall = isFunctionWord(word) && !/^(?:Den|Det|De|Dei|Vår|Vårt)$/u.test(word);
  return isSmall || describesOrganisation(word) ? 1 : 0;
}

/** «Fylkesmannen i Møre og Romsdal», «Høgskolen i Indre Fjord»: the organisation with its place. */
export function withPlaces(unit: UnitTokens, confidence: number): NameSpan[] {
  return unit.tokens.flatMap(({ text }, first): NameSpan[] => {
    if (!isNamedWithPlace(text) || tokenText(unit, first + 1) !== 'i') return [];
    let last = first + 1;
    while (/^\p{Lu}\p{Ll}/u.test(tokenText(unit, last + 1))) last++;
    if (last === first + 1) return [];
    // «Sogn og Fjordane»
    const pair = [last, last + 1, last + 2].map((at) => tokenText(unit, at)).join(' ');
    if (isPlace(pair) || isPlace(withoutGenitive(pair))) last += 2;
    if (tokenText(unit, last + 1) === 'fylke') last++;
    return [spanOf(unit, first, last, 'organisation', confidence, 'is named with its place')];
  });
}
