/** Posts that a house gives: «Vikfisk har ansatt Kari Vik (44) som ny direktør», «X velger Per Ås til leder». */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { ITS, type RolePhrase, roleStartingAt, tokenText } from './rolePhrases.ts';
import { organisationEndingAt, organisationsAfter, type Scene } from './scene.ts';
import { mayStandBeforeRole } from './words.ts';

const MOST_FILLERS = 3;

/**
 * @param at the token behind the name and its asides
 * @returns whether the sentence says so
 */
export function appointed(person: NameSpan, at: number, scene: Scene, found: Attributes): boolean {
  const { unit } = scene;
  const verb = isDay(tokenText(unit, person.first - 1)) ? person.first - 2 : person.first - 1;
  if (!/^(?:som|til)$/u.test(tokenText(unit, at))) {
    if (wordList('signing-verbs').has(tokenText(unit, verb))) takenOn(verb, scene, found);
    return false;
  }
  if (!wordList('hiring-verbs').has(tokenText(unit, verb))) return false;
  const role = roleFrom(at + 1, scene);
  if (!role) return false;
  addRole(found, role.text, 'is the post that they are given');
  const { organisations } = organisationsAfter(scene, role.last + 1, true);
  if (organisations.length > 0) {
    addOrganisations(found, organisations, scene, `«${role.text}» stands before it`, role.text);
    return true;
  }
  const house = houseBefore(verb, scene);
  if (house !== undefined) addOrganisations(found, [house], scene, 'gives them the post', role.text);
  return true;
}

/** «Vikfisk har ansatt», at the verb. */
function houseBefore(verb: number, scene: Scene): number | undefined {
  const helped = /^(?:har|hadde|skal)$/u.test(tokenText(scene.unit, verb - 1)) ? verb - 1 : verb;
  return organisationEndingAt(scene, helped - 1);
}

/** «Vikfisk har ansatt Kari Vik», with no word of her post. */
function takenOn(verb: number, scene: Scene, found: Attributes): void {
  const house = houseBefore(verb, scene);
  if (house !== undefined) addOrganisations(found, [house], scene, 'takes them on');
}

/** «ansatte mandag Kari Vik» */
const isDay = (word: string): boolean => wordList('weekdays').has(word) || /^(?:nylig|nyleg)$/u.test(word);

function roleFrom(from: number, { unit }: Scene): RolePhrase | undefined {
  for (let at = from; at <= from + MOST_FILLERS; at++) {
    const role = roleStartingAt(unit, at);
    if (role) return /^\p{Lu}/u.test(tokenText(unit, role.last + 1)) ? undefined : role;
    if (!mayStandBeforeRole(tokenText(unit, at)) && !ITS.test(tokenText(unit, at))) return undefined;
  }
  return undefined;
}
