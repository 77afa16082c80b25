/** «Navn: Kari Vik», and below it «Stilling: daglig leder i Vikfisk»: a profile tells of the one whom it names. */
import { wordMap } from '../language/words.ts';
import { type Attributes, addOrganisations, noAttributes } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { withHouses } from './predicates.ts';
import { roleStartingAt, tokenText } from './rolePhrases.ts';
import { houseAt, type Scene } from './scene.ts';

/** So many lines below the name a post may stand. */
const LONGEST = 8;

/** @returns what each profile tells of the person whose name's span it is, by index in `named` */
export function profiles(
  scenes: readonly Scene[],
  named: readonly NameSpan[],
): { span: number; found: Attributes }[] {
  return named.flatMap((span, index) => {
    const scene = scenes[span.unit];
    if (!scene || label(scene) !== 'name' || span.first !== 2) return [];
    const found = noAttributes();
    for (const below of scenes.slice(span.unit + 1, span.unit + 1 + LONGEST)) {
      if (label(below) === 'name') break;
      if (label(below) === 'post') posts(below, found);
    }
    return found.evidence.length ? [{ span: index, found }] : [];
  });
}

/** What the word before a line's first colon says of the rest. */
const label = ({ unit }: Scene): string | undefined =>
  tokenText(unit, 1) === ':' ? wordMap('profile-labels').get(tokenText(unit, 0).toLowerCase()) : undefined;

/** Roles and houses, one after each comma. */
function posts(scene: Scene, found: Attributes): void {
  scene.unit.tokens.forEach((_, at) => {
    if (!/^[:,]$/u.test(tokenText(scene.unit, at))) return;
    const role = roleStartingAt(scene.unit, at + 1);
    const house = role ? undefined : houseAt(scene, at + 1);
    if (role) withHouses(role, scene, found, 'in a profile');
    else if (house) addOrganisations(found, [house.organisation], scene, 'stands in a profile');
  });
}
