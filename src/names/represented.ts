/** Whom a house sends: «Vikfisk var representert ved advokat Kari Vik». */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { roleEndingAt, tokenText } from './rolePhrases.ts';
import { organisationEndingAt, type Scene } from './scene.ts';
import { isBeing } from './words.ts';

export function represented(person: NameSpan, scene: Scene, found: Attributes): void {
  const { unit } = scene;
  const first = roleEndingAt(unit, person.first - 1)?.first ?? person.first;
  if (
    tokenText(unit, first - 1) !== 'ved' ||
    !wordList('representing-participles').has(tokenText(unit, first - 2))
  )
    return;
  let verb = first - 3;
  while (isBeing(tokenText(unit, verb)) || /^(?:har|hadde)$/u.test(tokenText(unit, verb))) verb--;
  const house = organisationEndingAt(scene, verb);
  if (house !== undefined && verb < first - 3)
    addOrganisations(found, [house], scene, 'is represented by them');
}
