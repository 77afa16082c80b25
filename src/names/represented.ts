/**
 * Whom a house sends or has at its head: «Vikfisk var representert ved advokat Kari Vik», «Vikfisk, med Kari Vik i spissen, …»,
 * «Bak Vikfisk står Kari Vik», «Kari Vik tok imot prisen på vegne av Vikfisk».
 */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { roleEndingAt, tokenText } from './rolePhrases.ts';
import { houseAt, organisationEndingAt, type Scene } from './scene.ts';
import { endsAs, isBeing } from './words.ts';

/** So many words from the name to «på vegne av». */
const NEAR = 10;

export function represented(person: NameSpan, scene: Scene, found: Attributes): void {
  sentBy(person, scene, found);
  const heads = headed(person, scene);
  if (heads !== undefined) addOrganisations(found, [heads], scene, 'has them at its head');
  const behalf = onBehalfOf(person, scene);
  if (behalf !== undefined && !found.roles.some((role) => endsAs('advocates', role)))
    addOrganisations(found, [behalf], scene, 'is on whose behalf they act');
}

/** «X, med Kari Vik i spissen», «Bak X står Kari Vik» */
function headed({ first, last }: NameSpan, scene: Scene): number | undefined {
  const word = (at: number): string => tokenText(scene.unit, at);
  const leads = word(last + 1) === 'i' && /^(?:spissen|brodden|leiinga|ledelsen)$/u.test(word(last + 2));
  if (leads && word(first - 1) === 'med' && word(first - 2) === ',')
    return organisationEndingAt(scene, first - 3);
  if (!/^(?:står|stod|sto)$/u.test(word(first - 1))) return undefined;
  const house = organisationEndingAt(scene, first - 2);
  const begin = scene.organisations[house ?? -1]?.first ?? 0;
  return word(begin - 1) === 'Bak' ? house : undefined;
}

/** «Kari Vik tok imot prisen på vegne av X» */
function onBehalfOf({ last }: NameSpan, scene: Scene): number | undefined {
  for (let at = last + 1; at <= last + NEAR; at++) {
    const words = [at, at + 1, at + 2].map((place) => tokenText(scene.unit, place)).join(' ');
    if (words === 'på vegne av') return houseAt(scene, at + 3)?.organisation;
    if (!/^\p{Ll}+$/u.test(tokenText(scene.unit, at))) return undefined;
  }
  return undefined;
}

/** «X var representert ved advokat Kari Vik» */
function sentBy(person: NameSpan, scene: Scene, found: Attributes): void {
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
