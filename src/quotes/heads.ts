/** What a sentence is about, where its first name does not tell it. */
import type { Token } from '../language/tokens.ts';
import { wordList } from '../language/words.ts';
import type { Line } from './lines.ts';
import { pronounKind } from './words.ts';

/** «Da Vik ga seg, kjøpte hun butikken»: the name is of the clause alone, and the sentence about somebody told of before. */
export function isOfClause({ tokens }: Line, start: number, name: number, end: number): boolean {
  const first = tokens.find((token) => token.start === start)?.text.toLowerCase() ?? '';
  if (!wordList('clause-links').has(first)) return false;
  const comma = tokens.findIndex((token) => token.text === ',' && token.start >= name && token.start < end);
  return (
    comma >= 0 && /^(?:man|woman)$/u.test(pronounKind(tokens[comma + 2]?.text.toLowerCase() ?? '') ?? '')
  );
}

/** «Frisøren vil …», but not «Mannen bak rattet, Per Vik, …»: what a sentence is about that names nobody. */
export const beginsAlone = ({ sentences, people }: Line, token: Token): boolean =>
  sentences.some(
    ({ start, end }) =>
      start === token.start && !people.some((mention) => mention.start > start && mention.start < end),
  );
