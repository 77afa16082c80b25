/** Lists of people behind the house that they are of: «Målscorere Solvik: Kari Vik 8, Per Ås 6». */
import { type Attributes, addOrganisations } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { organisationEndingAt, type Scene } from './scene.ts';

/** So many words before the colon. */
const LONGEST_LABEL = 6;

export function listed(person: NameSpan, scene: Scene, found: Attributes): void {
  const { unit, people } = scene;
  const colon = unit.tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_LABEL || person.first < colon) return;
  const house = organisationEndingAt(scene, colon - 1);
  if (house === undefined) return;
  const isItem = ({ first }: NameSpan): boolean => /^(?:[:,;]|og|\d+\.?)$/u.test(tokenText(unit, first - 1));
  const items = people.filter(({ first }) => first > colon);
  if (items.length > 1 && items.every(isItem))
    addOrganisations(found, [house], scene, 'stands before the list that the name is in');
}
