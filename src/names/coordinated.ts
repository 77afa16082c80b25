/** «sammen med Tømrerringen, Vikfiber og Vestnett AS»: what stands in one list with a house, and is nothing else, is one. */

import { isCommon } from './commonWords.ts';
import { standAt, withoutGenitive } from './genitive.ts';
import { capitalised, type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import { SURE_ENOUGH } from './unsure.ts';
import {
  endsAsPlace,
  isFirstName,
  isFunctionWord,
  isNotOrganisation,
  isPlace,
  isSurname,
  partyCode,
} from './words.ts';

/** Surer than this of a house, and what stands beside it is read by it. */
const SURE_HOUSE = 0.8;
/** Surer than this of a place or a thing, and it is one. */
const SURE_OF_OTHER = 0.85;
const LONGEST = 3;

export function withListed(unit: UnitTokens, spans: readonly NameSpan[], confidence: number): NameSpan[] {
  const own = spans.filter((span) => span.unit === unit.unit);
  const isTaken = (at: number): boolean =>
    own.some(
      ({ kind, first, last, confidence: sure }) =>
        first <= at &&
        last >= at &&
        sure >= (kind === 'person' || kind === 'organisation' ? SURE_ENOUGH : SURE_OF_OTHER),
    );
  const why = 'stands in a list with an organisation';
  return own.flatMap(({ kind, first, last, confidence: sure }): NameSpan[] => {
    if (kind !== 'organisation' || sure < SURE_HOUSE) return [];
    const found: NameSpan[] = [];
    const next = tokenText(unit, last + 1) === 'og' ? runStartingAt(unit, last + 2, isTaken) : undefined;
    if (next !== undefined) found.push(spanOf(unit, last + 2, next, 'organisation', confidence, why));
    if (tokenText(unit, first - 1) !== 'og') return found;
    for (let end = first - 2; ; ) {
      const run = runEndingAt(unit, end, isTaken);
      if (run === undefined) return found;
      found.push(spanOf(unit, run, end, 'organisation', confidence, why));
      if (tokenText(unit, run - 1) !== ',') return found;
      end = run - 2;
    }
  });
}

/** «Solvik Surf og Seil», twice in the text: what stands behind «og» is a word of no house of its own. */
export function withCommonAnd(
  unit: UnitTokens,
  spans: readonly NameSpan[],
  units: readonly UnitTokens[],
  confidence: number,
): NameSpan[] {
  return spans.flatMap(({ unit: own, kind, first, last }): NameSpan[] => {
    const isPair = own === unit.unit && kind === 'organisation' && tokenText(unit, last + 1) === 'og';
    if (!isPair) return [];
    const word = withoutGenitive(tokenText(unit, last + 2));
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || !isCommon(word.toLowerCase())) return [];
    const words = [...unit.tokens.slice(first, last + 2).map(({ text }) => text), word];
    const times = units.reduce(
      (sum, other) => sum + capitalised(other).filter((at) => standAt(other, at, words)).length,
      0,
    );
    return times < 2
      ? []
      : [spanOf(unit, first, last + 2, 'organisation', confidence, 'goes on with «og» wherever it stands')];
  });
}

/** Where the capitals end that begin at a token, if they can be a house's name and end the list. */
function runStartingAt(
  unit: UnitTokens,
  first: number,
  isTaken: (at: number) => boolean,
): number | undefined {
  if (!isNameWord(tokenText(unit, first))) return undefined;
  let last = first;
  while (last - first < LONGEST && isNameWord(tokenText(unit, last + 1))) last++;
  const isEnd = /^(?:[.,;:)]?|som|er|har|skal|vil|for|i|på)$/u.test(tokenText(unit, last + 1));
  return isEnd && runEndingAt(unit, last, isTaken) === first ? last : undefined;
}

/** Where the capitals begin that end at a token, if they can be a house's name. */
function runEndingAt(unit: UnitTokens, end: number, isTaken: (at: number) => boolean): number | undefined {
  let first = end;
  while (end - first < LONGEST && isNameWord(tokenText(unit, first - 1))) first--;
  const words = unit.tokens.slice(Math.max(0, first), end + 1).map(({ text }) => text);
  if (first < 1 || startsSentence(unit, first) || !words.every(isNameWord)) return undefined;
  if (words.some((_, offset) => isTaken(first + offset))) return undefined;
  const [word = ''] = words;
  const isSomethingElse =
    words.some((one) => isFirstName(one) || isSurname(withoutGenitive(one)) || isNotOrganisation(one)) ||
    isPlace(words.join(' ')) ||
    (words.length === 1 && (endsAsPlace(word) || isFunctionWord(word) || partyCode(word) !== undefined));
  return isSomethingElse ? undefined : first;
}

const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\p{N}-]*$/u.test(word);
