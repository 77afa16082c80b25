/** What a sentence goes on to tell of its subject: «Vik studerte i Bergen, ble lektor ved X og startet Y». */
import { wordList } from '../language/words.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { pastParenthesis } from './scene.ts';
import { isBeing } from './words.ts';

/** So many words of a sentence are read. */
const LONGEST = 45;
const VERBS = ['working-verbs', 'leading-verbs', 'coming-words', 'employment-words'];

/**
 * The verbs behind commas and «og» that have no subject of their own, up to the end of the sentence, another clause or
 * another name.
 * @param from the token behind the subject
 * @param people the unit's names of people
 */
export function verbsGoingOn(unit: UnitTokens, from: number, people: readonly NameSpan[]): number[] {
  const verbs: number[] = [];
  for (let at = pastRelative(unit, pastParenthesis(unit, from)); at < from + LONGEST; at++) {
    const word = tokenText(unit, at);
    if (word === '' || /^[.!?:;–«»"()]$/u.test(word) || people.some(({ first }) => first === at)) break;
    if (opensClause(unit, at)) break;
    const verb = word === ',' && tokenText(unit, at + 1) === 'og' ? at + 2 : at + 1;
    if (/^(?:,|og)$/u.test(word) && isVerb(tokenText(unit, verb))) verbs.push(verb);
  }
  return verbs;
}

/** «, som kom hit i 1998, har ledet …»: the comma that closes what is said of the subject in passing. */
function pastRelative({ tokens }: UnitTokens, from: number): number {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.text !== 'som') return from;
  const close = tokens.findIndex(({ text }, at) => at > from + 1 && /^[,.!?:;–«»"()]$/u.test(text));
  return tokens[close]?.text === ',' ? close : from;
}

const isVerb = (word: string): boolean =>
  isBeing(word) || /^(?:har|hadde)$/u.test(word) || VERBS.some((list) => wordList(list).has(word));

/** «at», «som», «fordi»; not «siden 2004», «før det». */
function opensClause(unit: UnitTokens, at: number): boolean {
  const word = tokenText(unit, at);
  if (!wordList('clause-links').has(word) && word !== 'som' && word !== 'men') return false;
  if (word === 'som') return tokenText(unit, at - 1) === ',';
  // «for fire år siden»
  if (wordList('time-nouns').has(tokenText(unit, at - 1))) return false;
  return !/^(?:\d+|det|da)$/u.test(tokenText(unit, at + 1));
}
