/** A sentence that begins with what somebody does something as: «Som lærer ved X ser Kari Vik …». */
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { pastPlace } from './predicates.ts';
import { roleBehindWords, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';

export function actingAs({ first }: NameSpan, scene: Scene, found: Attributes): boolean {
  const { unit } = scene;
  const verb = first - 1;
  const from = unit.tokens.slice(0, verb).findLastIndex(({ text }) => /^[.!?:–]$/u.test(text)) + 1;
  if (tokenText(unit, from) !== 'Som' || !/^\p{Ll}+$/u.test(tokenText(unit, verb))) return false;
  const role = roleBehindWords(unit, from + 1);
  if (!role) return false;
  const houses = organisationsAfter(scene, role.last + 1, true);
  if (pastPlace(houses.next, scene) !== verb) return false;
  addRole(found, role.text, 'behind «Som»');
  addOrganisations(found, houses.organisations, scene, `«${role.text}» stands before it`, role.text);
  return true;
}
