/** Where a role is printed: «daglig leder», «fungerende rektor». */
import type { UnitTokens } from './spans.ts';
import { isEmployment, mayStandBeforeRole, roleLengthAtEnd } from './words.ts';

export interface RolePhrase {
  /** As printed; a capital that only begins the sentence is made small. */
  text: string;
  /** Tokens of the unit, both included. */
  first: number;
  last: number;
}

/** Longest role, in words. */
const LONGEST = 6;
const WORD = /^[\p{L}][\p{L}.-]*$/u;

export function roleEndingAt({ tokens }: Pick<UnitTokens, 'tokens'>, last: number): RolePhrase | undefined {
  const words: string[] = [];
  for (let at = last; at >= 0 && words.length < LONGEST && WORD.test(tokens[at]?.text ?? ''); at--)
    words.unshift(tokens[at]?.text ?? '');
  const length = roleLengthAtEnd(words);
  return length ? rolePhrase({ tokens }, last - length + 1, last) : undefined;
}

export function roleStartingAt(
  { tokens }: Pick<UnitTokens, 'tokens'>,
  first: number,
): RolePhrase | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const words = tokens.slice(first, first + length).map((token) => token.text);
    if (words.length === length && roleLengthAtEnd(words) === length)
      return rolePhrase({ tokens }, first, first + length - 1);
  }
  return undefined;
}

/** So many words may stand from the subject to the employment, and from there to «som». */
const NEAR = 6;

/** «er ansatt som ny direktør», «kom til X som driftsleder»: the role that is told within one sentence from a token on. */
export function employedAs({ tokens }: UnitTokens, from: number): RolePhrase | undefined {
  let employment = -1;
  for (let at = from; at < from + 2 * NEAR; at++) {
    const word = tokens[at]?.text ?? '.';
    if (/^[.!?;:–»"]$/u.test(word)) return undefined;
    if (isEmployment(word) && at < from + NEAR) employment = at;
    if (employment < 0 || at - employment > NEAR || (word !== 'som' && word !== 'til')) continue;
    let start = at + 1;
    while (mayStandBeforeRole(tokens[start]?.text ?? '')) start++;
    const role = roleStartingAt({ tokens }, start);
    if (role) return role;
  }
  return undefined;
}

function rolePhrase({ tokens }: Pick<UnitTokens, 'tokens'>, first: number, last: number): RolePhrase {
  const [start = '', ...rest] = tokens.slice(first, last + 1).map((token) => token.text);
  const lower = /^\p{Lu}\p{Ll}+$/u.test(start) ? start.toLowerCase() : start;
  return { text: [lower, ...rest].join(' '), first, last };
}
