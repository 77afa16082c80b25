/** How near two names of organisations are: written otherwise, a short form, initials, a slip of the pen. */
import { areNear } from '../nearWords.ts';
import { keptKeys, nameKey, wordsOf } from './closeNames.ts';

/** Company forms that a name is the same with and without (Norwegian register of business enterprises). */
const COMPANY_FORM = / (?:as|asa|sa|da|ans|kf|sf|iks|ba|nuf|ltd|inc|ab|a\/s|gmbh)$/;

/** Two names with one key are one name. */
export const organisationKey = keptKeys((name) => nameKey(name).replace(COMPANY_FORM, ''));

export type OrganisationCloseness = 'spelling' | 'initials' | 'beginning' | 'slip';

/** Shorter words than this differ by a letter without being the same word misspelt. */
const SLIP_FROM = 6;

/**
 * What makes two names close. Neither is the other with or without a company form: those are one name.
 * @returns `spelling`: hyphens, spaces and accents alone; `initials`: «NHK» for «Nordre Havn-Kran», «Havn NK» for «Havn
 *   Nordre Kran»; `beginning`: the first words of the other; `slip`: one letter of a long word
 */
export function organisationCloseness(a: string, b: string): OrganisationCloseness | undefined {
  const [first, second] = [wordsOf(organisationKey(a)), wordsOf(organisationKey(b))];
  if (first.join('') === second.join('')) return 'spelling';
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < long.length && short.every((word, at) => word === long[at])) return 'beginning';
  const [abbreviated, full] = first.join('').length <= second.join('').length ? [a, b] : [b, a];
  if (isInitials(abbreviated, full)) return 'initials';
  return short.length === long.length && isSlip(short, long) ? 'slip' : undefined;
}

/** Names that are compared by their first letter alone, since they may be initials of anything. */
export const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name.trim());

/**
 * Capitals in the place of words: all of them, or those after words that are the same. The capitals hold the first letter
 * of every word that is written with one, in order, and perhaps letters from inside a word («MIK», Malmhavn Industriklynge).
 */
function isInitials(short: string, long: string): boolean {
  const [shortWords, longWords] = [short, long].map((name) =>
    name.trim().replace(/-/g, ' ').split(/\s+/),
  ) as [string[], string[]];
  const letters = shortWords.at(-1) ?? '';
  const before = shortWords.slice(0, -1);
  if (!/^\p{Lu}{2,6}$/u.test(letters) || longWords.length < before.length + 2) return false;
  if (!before.every((word, at) => nameKey(word) === nameKey(longWords[at] as string))) return false;
  const rest = longWords.slice(before.length).join(' ');
  const capitals = rest.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  if (capitals.length < 2 || capitals[0] !== letters[0] || !isWithin(nameKey(letters), nameKey(rest)))
    return false;
  // The place at the end of a name is often left out.
  const heads = capitals.length > 2 ? [capitals, capitals.slice(0, -1)] : [capitals];
  return heads.some((head) => isWithin(head.join(''), letters));
}

/** Whether the letters of one stand in the other, in order. */
function isWithin(letters: string, text: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] as string] as const]));
  const [only] = different;
  if (different.length !== 1 || !only) return false;
  return Math.min(only[0].length, only[1].length) >= SLIP_FROM && areNear(...only, 1);
}
