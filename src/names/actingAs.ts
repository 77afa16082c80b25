/**
 * A sentence that begins with what somebody does something as («Som lærer ved X ser Kari Vik …»), or with the post that goes to
 * somebody («Stillingen som lærer ved X går til Kari Vik»).
 */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { pastPlace } from './predicates.ts';
import { roleBehindWords, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';
import { isPost } from './words.ts';

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
  if (as < from || !/^\p{Ll}+$/u.test(tokenText(unit, verb))) return false;
  const going = toWhomItGoes(unit, verb, as);
  if (going === undefined && as !== from && !isTime) return false;
  const role = roleBehindWords(unit, as + 1);
  if (!role) return false;
  const houses = organisationsAfter(scene, role.last + 1, true);
  if (pastPlace(houses.next, scene) !== (going ?? verb)) return false;
  addRole(found, role.text, 'behind «Som»');
  addOrganisations(found, houses.organisations, scene, `«${role.text}» stands before it`, role.text);
  return true;
}

/** «[Jobben som …] gikk til»: the verb, where a post stands before «som». */
function toWhomItGoes(unit: UnitTokens, to: number, as: number): number | undefined {
  const goes = /^(?:går|gikk|gjekk)$/u.test(tokenText(unit, to - 1));
  return isPost(tokenText(unit, as - 1).toLowerCase()) && goes && tokenText(unit, to) === 'til'
    ? to - 1
    : undefined;
}
