/** Words of time inside a clause: «i mange år», «fra 2004 til 2012», «inntil i fjor», «de siste årene». */
import { wordList, wordMap } from '../language/words.ts';
import type { UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';

/** So many words one of them has at most. */
const LONGEST = 5;
const MOST = 3;

/** The first token behind all words of time that begin at one; the same one where none do. */
export function pastTimes(unit: UnitTokens, from: number): number {
  let at = from;
  for (let count = 0; count < MOST; count++) {
    const next = pastOne(unit, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function pastOne(unit: UnitTokens, from: number): number {
  if (!wordList('time-openers').has(tokenText(unit, from))) return from;
  for (let at = from + 1; at <= from + LONGEST; at++) {
    const word = tokenText(unit, at);
    if (isTime(word)) return at + 1;
    if (/^(?:det|da)$/u.test(word) && at === from + 1) return at + 1;
    if (!/^(?:\p{Ll}+|\d{1,2})$/u.test(word)) return from;
  }
  return from;
}

/** «årene», «fjor», «2004», «august», «nå» */
const isTime = (word: string): boolean =>
  /^(?:(?:1[89]|20)\d\d|nå|no|nylig|nyleg)$/u.test(word) ||
  wordMap('months').has(word) ||
  ['time-nouns', 'weekdays'].some((list) => wordList(list).has(word));
