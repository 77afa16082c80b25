/** The second of two things that are said of somebody: «, mor til tre og rektor ved X», «, som bor i Vik og er lærer ved X». */
import { wordList } from '../language/words.ts';
import type { Attributes } from './attributes.ts';
import { beingVerb, described } from './predicates.ts';
import { afterFillers, roleStartingAt, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';
import { pastTimes } from './times.ts';
import { isBeing } from './words.ts';
import { LONGEST } from './work.ts';

const MOST_FILLERS = 2;

/** So many words of an apposition stand before «og» and the role. */
const LONGEST_FIRST = 6;

/** «, mor til tre og rektor ved X, …»: the second of two things that are said of somebody. */
export function afterAnd(from: number, scene: Scene, found: Attributes): boolean {
  const { unit } = scene;
  for (let at = from; at <= from + LONGEST_FIRST; at++) {
    const word = tokenText(unit, at);
    if (word === 'og' && at > from) {
      const role = roleStartingAt(unit, afterFillers(unit, pastTimes(unit, at + 1), MOST_FILLERS));
      const { organisations } = organisationsAfter(scene, (role?.last ?? at) + 1, true);
      return (
        role !== undefined && organisations.length > 0 && described(at + 1, scene, found, 'after a comma')
      );
    }
    // «fast gjest siden 1988»
    const isLink = wordList('clause-links').has(word) && !/^\d/u.test(tokenText(unit, at + 1));
    if (!/^(?:\p{L}{2,}|\d+|i)$/u.test(word) || isBeing(word) || isLink) return false;
    if (scene.people.some(({ first }) => first === at)) return false;
  }
  return false;
}

/** «, som har geiter på nabogården og til vanlig er lærer ved X» */
export function secondPredicate(from: number, scene: Scene, found: Attributes): void {
  for (let at = from; at < from + LONGEST; at++) {
    const word = tokenText(scene.unit, at);
    if (!/^[\p{L}\d]/u.test(word) || scene.people.some(({ first }) => first === at)) return;
    if (wordList('clause-links').has(word)) return;
    if (word !== 'og') continue;
    const verb = afterFillers(scene.unit, at + 1, MOST_FILLERS);
    const late = pastTimes(scene.unit, at + 1);
    if ([at + 1, verb - 1, verb, late].some((index) => isBeing(tokenText(scene.unit, index)))) {
      described(late, scene, found, 'after «og» and «er»');
      return;
    }
    // «og de siste årene har vært …»
    const been = beingVerb(scene.unit, late);
    if (been !== undefined) {
      described(been + 1, scene, found, 'after «og» and «har vært»');
      return;
    }
  }
}
