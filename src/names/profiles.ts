/**
 * «Navn: Kari Vik», «Fakta: Kari Vik» or the name alone, and below it «Stilling: daglig leder i Vikfisk»: a profile tells of
 * the one whom it names.
 */
import { type Attributes, addOrganisations, noAttributes } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { withHouses } from './predicates.ts';
import { profileLabel } from './profileLabels.ts';
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
    if (!begins(span, scenes)) return [];
    const found = noAttributes();
    for (const below of scenes.slice(span.unit + 1, span.unit + 1 + LONGEST)) {
      const kind = label(below);
      if (kind === undefined || /^(?:name|head)$/u.test(kind)) break;
      if (kind === 'post') posts(below, found);
    }
    return found.evidence.length ? [{ span: index, found }] : [];
  });
}

/** Whether a profile begins with the name: behind its label, or alone above a line that has one. */
function begins({ unit, first, last, text }: NameSpan, scenes: readonly Scene[]): boolean {
  const scene = scenes[unit] as Scene;
  const kind = label(scene);
  if (kind === 'name') return first === 2;
  const isLast = last === scene.unit.tokens.length - 1;
  if (kind === 'head') return first === 2 && isLast;
  const below = scenes[unit + 1];
  return first === 0 && isLast && text.includes(' ') && below !== undefined && label(below) !== undefined;
}

const label = ({ unit }: Scene): string | undefined => profileLabel(unit.tokens);

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
