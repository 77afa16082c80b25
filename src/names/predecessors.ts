/** «Vik tar over som leder i Vikfisk etter Per Ås»: what somebody takes over was the one's who is named behind «etter». */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { roleBehindWords, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';

/** So many words from «som» to «etter». */
const LONGEST = 14;
/** So many from the verb to «som». */
const NEAR = 5;

export function predecessor(person: NameSpan, scene: Scene, found: Attributes): void {
  const { unit } = scene;
  const after = person.first - 1;
  if (tokenText(unit, after) !== 'etter') return;
  for (let at = after - 1; at >= after - LONGEST; at--) {
    const word = tokenText(unit, at);
    if (word === '' || /^[.!?:;–«»"]$/u.test(word)) return;
    if (word !== 'som' || !takesOver(at, scene)) continue;
    const role = roleBehindWords(unit, at + 1);
    if (!role) return;
    addRole(found, role.text, 'is taken over from them');
    const { organisations } = organisationsAfter(scene, role.last + 1, true);
    addOrganisations(found, organisations, scene, `«${role.text}» stands before it`, role.text);
    return;
  }
}

/** So many words from «overtar» to «etter». */
const NEAR_AFTER = 5;

/** «Hun overtar etter Kari Vik», «Lund avløser Kari Vik»: what is taken over is not told. */
export function isSucceeded({ first }: NameSpan, { unit }: Scene): boolean {
  const before = tokenText(unit, first - 1);
  if (wordList('succeeding-verbs').has(before)) return true;
  if (before !== 'etter') return false;
  for (let at = first - 2; at >= first - 2 - NEAR_AFTER; at--) {
    const word = tokenText(unit, at);
    if (!/^\p{L}+$/u.test(word) || word === 'som') return false;
    if (wordList('taking-over-words').has(word)) return true;
  }
  return false;
}

function takesOver(som: number, { unit }: Scene): boolean {
  for (let at = som - 1; at >= som - NEAR; at--)
    if (wordList('taking-over-words').has(tokenText(unit, at))) return true;
  return false;
}
