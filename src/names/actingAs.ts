/** A sentence that begins with what somebody does something as: «Som lærer ved X ser Kari Vik …». */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { pastPlace } from './predicates.ts';
import { roleBehindWords, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';

/** So many words from «Etter» to «som»: «Etter over tjue gode år som». */
const LONGEST_TIME = 5;

export function actingAs({ first }: NameSpan, scene: Scene, found: Attributes): boolean {
  const { unit } = scene;
  const verb = first - 1;
  const before = unit.tokens.slice(0, verb);
  const from = before.findLastIndex(({ text }) => /^[.!?:–,]$/u.test(text)) + 1;
  const as = before.findLastIndex(({ text }, at) => at >= from && /^som$/iu.test(text));
  // «Etter 22 år som direktør i X takker Kari Vik for seg.»
  const isTime =
    as > from && as <= from + LONGEST_TIME && wordList('time-nouns').has(tokenText(unit, as - 1));
  if (as < from || !(as === from || isTime) || !/^\p{Ll}+$/u.test(tokenText(unit, verb))) return false;
  const role = roleBehindWords(unit, as + 1);
  if (!role) return false;
  const houses = organisationsAfter(scene, role.last + 1, true);
  if (pastPlace(houses.next, scene) !== verb) return false;
  addRole(found, role.text, 'behind «Som»');
  addOrganisations(found, houses.organisations, scene, `«${role.text}» stands before it`, role.text);
  return true;
}
