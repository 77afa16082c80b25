/** Where names can stand: around capitals. The rest of a text is surely no name and need not be looked at. */
import { LISTED } from './lexicon.ts';
import type { WordFeatures } from './wordFeatures.ts';

/** Words from `start` to `end`, `end` not included. */
export interface Stretch {
  start: number;
  end: number;
}

/** A name may go on in lower case this far from a capital («Direktoratet for samfunnstryggleik og beredskap»). */
const REACH = 5;
/** «Det kongelige slott»: an everyday word that opens a sentence tells little. */
const REACH_OF_EVERYDAY = 2;
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}/u;

/** @param first index of the word that opens the sentence */
export function nameStretches(words: readonly WordFeatures[], first: number): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  words.forEach((word, at) => {
    if (!word.capital && !INNER_CAPITAL.test(word.text)) return;
    const everyday = at === first && (word.lists & LISTED.functionWord) !== 0;
    const reach = everyday ? REACH_OF_EVERYDAY : REACH;
    const start = Math.max(0, at - reach);
    const end = Math.min(words.length, at + reach + 1);
    if (open && start <= open.end) open.end = Math.max(open.end, end);
    else {
      open = { start, end };
      found.push(open);
    }
  });
  return found;
}
