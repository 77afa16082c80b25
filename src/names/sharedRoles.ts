/** Roles that several names have together: «forskerne Kari Vik og Per Ås», «Styremedlemmene er Kari Vik og Per Ås». */
import { type Attributes, addRole } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { singular, tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import { isBeing } from './words.ts';

/** «forskerne Kari Vik og Per Ås ved X»: one noun for all of the list. */
export function sharedBeforeNames(person: NameSpan, scene: Scene, found: Attributes): boolean {
  const { first } = listHead(person, scene);
  // «Dommere: Kari Vik og Per Ås»
  const isLabel = first === 2 && tokenText(scene.unit, 1) === ':';
  return isOfAll(singular(tokenText(scene.unit, isLabel ? 0 : first - 1).toLowerCase()), found);
}

/** «Styremedlemmene er Kari Vik (Vikfisk) og Per Ås»: what all are. */
export function sharedByVerb(person: NameSpan, scene: Scene, found: Attributes): boolean {
  const head = listHead(person, scene);
  const { first } = head;
  if (!isBeing(tokenText(scene.unit, first - 1))) return false;
  // «Blant kundene var Kari Vik»
  if (!scene.people.some((other) => other !== person && listHead(other, scene) === head)) return false;
  const noun = tokenText(scene.unit, first - 2);
  // «Solister var …», and not «der gjester var …»
  const isSubject = /(?:ene|ane|ne)$/u.test(noun) || /^\p{Lu}/u.test(noun);
  return isOfAll(isSubject ? singular(noun.toLowerCase()) : undefined, found);
}

function isOfAll(role: string | undefined, found: Attributes): boolean {
  if (role) addRole(found, role, 'is said of all in the list');
  return role !== undefined;
}

/** The first name of the list that a name stands in: «A (H), B og C». */
function listHead(person: NameSpan, scene: Scene): NameSpan {
  const { unit, people } = scene;
  if (!/^(?:og|,)$/u.test(tokenText(unit, person.first - 1))) return person;
  const end = person.first - 2;
  const before = people.find(
    ({ last }) => last === end || (tokenText(unit, end) === ')' && last >= end - 3 && last < end),
  );
  return before ? listHead(before, scene) : person;
}
