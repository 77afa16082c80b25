/** Parts of large organisations, and houses named for what they are for: «NHO Innlandet», «Foreningen for slåttemark». */
import { wordList } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { endOfCapitals, endOfPair, withPlaceAdjective } from './institutions.ts';
import { capitalised, type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import { endsAsAssociation, isFunctionWord, isPlace, isPlaceAdjective } from './words.ts';

const NUMBERED = /^(?:avdeling|avd\.?|lokallag|klubb)$/u;

/** «Utdanningsforbundet Øvre Dal», «NHO Innlandet», «Fellesforbundet avdeling 17»: a part of a union, named for its place or number. */
export function withBranches(unit: UnitTokens, confidence: number): NameSpan[] {
  return capitalised(unit).flatMap((first): NameSpan[] => {
    const named = endOfBranched(unit, first);
    if (named === undefined) return [];
    const why = 'is a part of an organisation with branches';
    if (NUMBERED.test(tokenText(unit, named + 1))) {
      const number = tokenText(unit, named + 2) === '.' ? named + 3 : named + 2;
      return /^\d{1,4}$/u.test(tokenText(unit, number))
        ? [spanOf(unit, first, number, 'organisation', confidence, why)]
        : [];
    }
    const next = tokenText(unit, named + 1);
    if (!isPlace(withoutGenitive(next)) && !isPlaceAdjective(next)) return [];
    const last = isPlaceAdjective(next) ? endOfCapitals(unit, named + 1) : named + 1;
    return [spanOf(unit, first, endOfPair(unit, last), 'organisation', confidence, why)];
  });
}

/** «region» of «Fiskeforbundet region Sør» */
export const isDistrict = (word: string): boolean => wordList('district-nouns').has(word);

/** «Fiskeforbundet region Sør», «Hundeklubben distrikt Austdal»: a part that is called by what it is and its name. */
export function withDistricts(unit: UnitTokens, spans: readonly NameSpan[], confidence: number): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    if (span.unit !== unit.unit || span.kind !== 'organisation') return [];
    if (!isDistrict(tokenText(unit, span.last + 1))) return [];
    const last = endOfCapitals(unit, span.last + 1);
    const why = 'is a district of an organisation';
    return last === span.last + 1
      ? []
      : [spanOf(unit, span.first, endOfPair(unit, last), 'organisation', confidence, why)];
  });
}

/** «Norges Blindeforbund Møre og Romsdal»: an association with the place of a part of it right behind. */
export function withPlacesBehind(
  unit: UnitTokens,
  spans: readonly NameSpan[],
  confidence: number,
): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    if (span.unit !== unit.unit || span.kind !== 'organisation') return [];
    const next = span.last + 1;
    if (!endsAsAssociation(tokenText(unit, span.last)) || !/^\p{Lu}/u.test(tokenText(unit, next))) return [];
    const last = endOfPair(unit, next);
    if (last === next && !isPlace(withoutGenitive(tokenText(unit, next)))) return [];
    return [
      spanOf(unit, span.first, last, 'organisation', confidence, 'is the part of an association in a place'),
    ];
  });
}

/** The last token of an organisation with branches that begins here: «NHO», «Innovasjon Norge». */
function endOfBranched(unit: UnitTokens, first: number): number | undefined {
  const two = `${tokenText(unit, first)} ${tokenText(unit, first + 1)}`;
  const names = wordList('organisations-with-branches');
  if (names.has(two)) return first + 1;
  return names.has(tokenText(unit, first)) ? first : undefined;
}

/** «Møre og Romsdal Røde Kors»: a branch named behind its place. */
export function withPlacesBefore(unit: UnitTokens, confidence: number): NameSpan[] {
  return capitalised(unit).flatMap((first): NameSpan[] => {
    if (!beginsBranch(tokenText(unit, first + 1)) && !beginsBranch(tokenText(unit, first + 3))) return [];
    const place = endOfPair(unit, first);
    if (place === first && !isPlace(tokenText(unit, first))) return [];
    for (const name of wordList('branches-behind-places')) {
      const words = name.split(' ');
      const last = place + words.length;
      const isHere = words.every((word, at) => {
        const text = tokenText(unit, place + 1 + at);
        return text === word || (at === words.length - 1 && withoutGenitive(text) === word);
      });
      const why = 'is a branch named behind its place';
      if (isHere)
        return [spanOf(unit, withPlaceAdjective(unit, first), last, 'organisation', confidence, why)];
    }
    return [];
  });
}

const beginsBranch = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  [...wordList('branches-behind-places')].some((name) => name.startsWith(withoutGenitive(word)));

/** «Landsforeininga for blodgivarar og pårørande», «Foreningen for hjerte- og lungesyke». */
export function withPurposes(unit: UnitTokens, confidence: number): NameSpan[] {
  return capitalised(unit).flatMap((first): NameSpan[] => {
    if (tokenText(unit, first + 1) !== 'for') return [];
    const word = tokenText(unit, first).toLowerCase();
    const noun = afterAdjective(unit, first + 2);
    if (![...wordList('named-for')].some((head) => word.endsWith(head)) || !isNoun(tokenText(unit, noun)))
      return [];
    const next = endOfCommas(unit, noun);
    const isPair = tokenText(unit, next + 1) === 'og' && isPurpose(tokenText(unit, next + 2));
    const isHalf = tokenText(unit, noun).endsWith('-');
    // «rådet for tre år siden»
    if ((isHalf || tokenText(unit, noun).length < 4) && !isPair) return [];
    const ends = /^(?:[.,;:!?)(–-]?|som|er|har|i|ved|på)$/u.test(tokenText(unit, next + 3));
    const last = isPair && (isHalf || ends || next > noun) ? next + 2 : noun;
    // «Foreningen for slåttemark» in the midst of a sentence is a name; at its head it may be any.
    const isAlone = first === 0 && last === unit.tokens.length - 1;
    const isName =
      !startsSentence(unit, first) ||
      isAlone ||
      isHalf ||
      last > noun ||
      /^\(/u.test(tokenText(unit, noun + 1));
    const why = 'is named for what it is for';
    return isName ? [spanOf(unit, first, last, 'organisation', confidence, why)] : [];
  });
}

/** «sikkerhet, økonomi» before «og planlegging»: the last noun before «og». */
function endOfCommas(unit: UnitTokens, noun: number): number {
  let at = noun;
  while (tokenText(unit, at + 1) === ',' && isNoun(tokenText(unit, at + 2))) at += 2;
  return tokenText(unit, at + 1) === 'og' ? at : noun;
}

/** «akvatisk biologi», «anvendt økonomi»: the noun behind an adjective. */
const afterAdjective = (unit: UnitTokens, at: number): number =>
  ADJECTIVE.test(tokenText(unit, at)) && isNoun(tokenText(unit, at + 1)) ? at + 1 : at;

const ADJECTIVE = /^\p{Ll}{4,}(?:isk|lig|leg|ell|iv|endt|ende|ert)$/u;

const isNoun = (word: string): boolean => /^\p{Ll}{3,}-?$/u.test(word) && !isFunctionWord(word);

/** «litteratur», and not «studentene», who go on with the sentence. */
const isPurpose = (word: string): boolean => isNoun(word) && !/[ea]ne$/u.test(word);
