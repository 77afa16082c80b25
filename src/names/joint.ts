/** What one word says of all in a list: «Kari Vik og Per Ås, begge forskere ved X». */
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import { singular, tokenText } from './rolePhrases.ts';
import { houseAt, organisationsAfter, type Scene } from './scene.ts';

/** «Kari Vik og Per Ås, begge forskere ved X», «Kari Vik, Per Ås og Ola Moe (alle Vikfisk)» */
export function jointly(at: number, scene: Scene, found: Attributes, others = 1): boolean {
  if (!/^(?:og|,)$/u.test(tokenText(scene.unit, at)) || found.organisations.length > 0) return false;
  const other = scene.people.find(({ first }) => first === at + 1);
  if (!other) return false;
  const next = other.last + 1;
  const word = tokenText(scene.unit, next + 1);
  const isOfAll = /^[,(]$/u.test(tokenText(scene.unit, next)) && ALL.test(word);
  if (!isOfAll) return jointly(next, scene, found, others + 1);
  if (word === 'begge' && others > 1) return false;
  allAre(next + 2, scene, found);
  return true;
}

export const ALL = /^(?:begge|alle)$/u;

/** What stands behind «begge»: «forskere ved X», «i X», «X». */
export function allAre(at: number, scene: Scene, found: Attributes): void {
  const role = singular(tokenText(scene.unit, at));
  if (role) addRole(found, role, 'is said of all');
  const from = role ? at + 1 : at;
  const named = /^\p{Lu}/u.test(tokenText(scene.unit, from)) ? houseAt(scene, from) : undefined;
  const houses = named
    ? [named.organisation]
    : organisationsAfter(scene, from, role !== undefined).organisations;
  addOrganisations(found, houses, scene, 'is said of all', role);
}

/** «er [begge] lærere ved X»: what stands behind the verb, if it is a role in the plural. */
export function areAll(from: number, scene: Scene, found: Attributes): boolean {
  const at = ALL.test(tokenText(scene.unit, from)) ? from + 1 : from;
  if (singular(tokenText(scene.unit, at)) === undefined) return false;
  allAre(at, scene, found);
  return true;
}
