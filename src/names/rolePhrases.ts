/** Where a role is printed: «daglig leder», «fungerende rektor». */
import type { UnitTokens } from './spans.ts';
import { roleLengthAtEnd } from './words.ts';

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

function rolePhrase({ tokens }: Pick<UnitTokens, 'tokens'>, first: number, last: number): RolePhrase {
  const [start = '', ...rest] = tokens.slice(first, last + 1).map((token) => token.text);
  const lower = /^\p{Lu}\p{Ll}+$/u.test(start) ? start.toLowerCase() : start;
  return { text: [lower, ...rest].join(' '), first, last };
}
