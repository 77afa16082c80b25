/** «Long Name (LN)»: which words before a parenthesis the letters in it are short for. */
import type { UnitTokens } from './nameSpan.ts';
import {
  hasOrganisationEnding,
  isKnownOrganisation,
  isNotOrganisation,
  isOrganisationWord,
  partyCode,
} from './words.ts';

/** Tokens of the unit, `last` included. */
export interface Explained {
  full: { first: number; last: number };
  short: { first: number; last: number };
}

const SHORT = /^\p{Lu}[\p{L}\p{N}&]{1,8}$/u;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * Abbreviations in parentheses with their long forms, by Schwartz and Hearst (2003): the letters of the short form are
 * found from right to left in the words before it, the first letter at the beginning of a word.
 * @param isName whether a token is part of a name that is not a person's
 */
export function explainedNames(unit: UnitTokens, isName: (token: number) => boolean): Explained[] {
  const { tokens } = unit;
  return tokens.flatMap(({ text }, open): Explained[] => {
    if (text !== '(') return [];
    const close = tokens.findIndex((token, at) => at > open && token.text === ')');
    const words = tokens.slice(open + 1, close).map((token) => token.text);
    const letters = words.join('');
    if (close < 0 || words.length === 0 || words.length > 2 || !words.every((word) => SHORT.test(word)))
      return [];
    if ((letters.match(/\p{Lu}/gu) ?? []).length < 2 && !isKnownOrganisation(letters)) return [];
    // «Vestvik (SV)» is somebody's party; «Skipperforbundet (SF)» is not.
    if (partyCode(letters) && !hasOrganisationEnding(tokens[open - 1]?.text ?? '')) return [];
    const first = longFormStart(unit, open - 1, letters);
    if (first === undefined) return [];
    const long = tokens.slice(first, open).map((token) => token.text);
    const isOrganisation = long.some(isOrganisationWord) || long.some((_, offset) => isName(first + offset));
    if (!isOrganisation || long.some(isNotOrganisation)) return [];
    return [{ full: { first, last: open - 1 }, short: { first: open + 1, last: close - 1 } }];
  });
}

function longFormStart({ tokens }: UnitTokens, last: number, letters: string): number | undefined {
  const reach = Math.min(letters.length + 5, letters.length * 2);
  let lowest = last;
  while (lowest > 0 && last - lowest + 1 < reach && WORD.test(tokens[lowest - 1]?.text ?? '')) lowest--;
  let letter = letters.length - 1;
  for (let at = last; at >= lowest; at--) {
    const word = (tokens[at]?.text ?? '').toLowerCase();
    for (let sign = word.length - 1; sign >= 0 && letter >= 0; sign--) {
      if (word[sign] !== letters[letter]?.toLowerCase()) continue;
      if (letter > 0) letter--;
      else if (sign === 0) return /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? at : undefined;
    }
  }
  return undefined;
}
