/** «Arkitekt er Vikstrek ved Kari Vik», «Vikstrek i Sandvik v/ sivilarkitekt Kari Vik»: the house that somebody answers for. */
import { type Attributes, addOrganisations } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { titleEndingAt, tokenText } from './rolePhrases.ts';
import { organisationEndingAt, type Scene } from './scene.ts';

export function standsFor(person: NameSpan, scene: Scene, found: Attributes): void {
  const title = titleEndingAt(scene.unit, person.first - 1);
  const first = title?.first ?? person.first;
  // «ved sivilarkitekt Kari Vik», though nobody knows the title
  const end = houseEnd(first - 1, scene) ?? (title ? undefined : houseEnd(first - 2, scene));
  const house =
    end === undefined
      ? undefined
      : (organisationEndingAt(scene, end) ??
        beforePlace(end, scene) ??
        scene.ofNoun(tokenText(scene.unit, end).toLowerCase()));
  if (house !== undefined)
    addOrganisations(found, [house], scene, 'stands before «ved» and the name', title?.text);
}

/** The token before «ved» or «v/». */
function houseEnd(link: number, { unit }: Scene): number | undefined {
  const word = tokenText(unit, link);
  if (word === 'ved' || word === 'v/') return link - 1;
  return word === '/' && tokenText(unit, link - 1) === 'v' ? link - 2 : undefined;
}

/** «Vikstrek i Sandvik» */
const beforePlace = (end: number, scene: Scene): number | undefined =>
  /^(?:i|på)$/u.test(tokenText(scene.unit, end - 1)) && /^\p{Lu}/u.test(tokenText(scene.unit, end))
    ? organisationEndingAt(scene, end - 2)
    : undefined;
