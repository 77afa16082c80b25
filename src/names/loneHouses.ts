/** Houses of one word that the model did not see: «Enova bidrar», «Energiarbeiderforbundet har sagt ja». */
import { wordList } from '../language/words.ts';
import { isCommon } from './commonWords.ts';
import { withoutGenitive } from './genitive.ts';
import { capitalised, type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { startsSentence } from './sentenceStarts.ts';
import { SURE_ENOUGH } from './unsure.ts';
import { isFirstName, isFunctionWord, isKnownOrganisation, isPlace, isSurname, partyCode } from './words.ts';

/** Letters of a word that is hardly anything else than what the list says. */
const SHORTEST_LISTED = 4;
/** Letters before «-forbundet». */
const SHORTEST_BEGINNING = 4;

/**
 * Words of the list of organisations, and words that end as only they do, that are in no name yet.
 * @param spans names found so far
 */
export function withLoneHouses(unit: UnitTokens, spans: readonly NameSpan[], confidence: number): NameSpan[] {
  const taken = spans.filter((span) => span.unit === unit.unit && span.confidence >= SURE_ENOUGH);
  return capitalised(unit).flatMap((at): NameSpan[] => {
    const text = unit.tokens[at]?.text ?? '';
    const word = withoutGenitive(text);
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || isBesideCapital(unit, at)) return [];
    const isAlone = ({ first, last }: NameSpan): boolean => first === at && last === at;
    if (taken.some((span) => span.first <= at && span.last >= at && !(isAlone(span) && endsSurely(word))))
      return [];
    if (isListedWord(unit, at, word) || isListedWord(unit, at, text))
      return [spanOf(unit, at, at, 'organisation', confidence, 'a known organisation')];
    return endsSurely(word)
      ? [spanOf(unit, at, at, 'organisation', confidence, 'ends as only names of organisations do')]
      : [];
  });
}

const isBesideCapital = (unit: UnitTokens, at: number): boolean =>
  [at - 1, at + 1].some((beside) => /^\p{Lu}/u.test(unit.tokens[beside]?.text ?? '')) &&
  !startsSentence(unit, at);

/** Not «Posten», where the capital may only begin the sentence. */
function isListedWord(unit: UnitTokens, at: number, word: string): boolean {
  if (word.length < SHORTEST_LISTED || !isKnownOrganisation(word)) return false;
  if (isPlace(word) || isFirstName(word) || isSurname(word) || isFunctionWord(word)) return false;
  if (partyCode(word) || wordList('platforms').has(word) || wordList('everyday-clubs').has(word))
    return false;
  return !startsSentence(unit, at) || !isCommon(word.toLowerCase());
}

/** «Energiarbeiderforbundet», but not «Forbundet». */
const endsSurely = (word: string): boolean =>
  [...wordList('sure-endings')].some(
    (ending) => word.length >= ending.length + SHORTEST_BEGINNING && word.endsWith(ending),
  );
