/** «Stilling: daglig leder»: what the words before a line's first colon say of the rest. */
import { wordMap } from '../language/words.ts';

/** Words of the longest label. */
const LONGEST_LABEL = 2;

/** @returns the kind that the list of labels gives; nothing where no label begins the line */
export function profileLabel(tokens: readonly { text: string }[]): string | undefined {
  const colon = tokens.findIndex(({ text }, at) => text === ':' || at > LONGEST_LABEL);
  if (colon < 1 || tokens[colon]?.text !== ':') return undefined;
  const words = tokens.slice(0, colon).map(({ text }) => text.toLowerCase());
  return wordMap('profile-labels').get(words.join(' '));
}
