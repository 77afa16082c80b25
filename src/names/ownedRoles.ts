/** A role with what owns it: «Vikfisks nye daglige leder», «korpsets leder». */
import { withoutGenitive } from './genitive.ts';
import { OWNER, type RolePhrase, tokenText } from './rolePhrases.ts';
import { organisationEndingAt, type Scene } from './scene.ts';
import { isListedRole, isRoleModifier } from './words.ts';

/** «Vikfisks», «korpsets»: the organisation in the genitive. */
export function ownerEndingAt(last: number, scene: Scene): number | undefined {
  const word = tokenText(scene.unit, last);
  if (!/s$|['’]$/u.test(word)) return undefined;
  return organisationEndingAt(scene, last) ?? scene.ofNoun(withoutGenitive(word.toLowerCase()));
}

const MOST_ADJECTIVES = 3;

/**
 * A role with the organisation that owns it, past the adjectives between: «Vikfisks nye daglige leder». Those that can be
 * part of a role are, in their base form: «daglig leder».
 */
export function ownedRole(role: RolePhrase, scene: Scene): { role: RolePhrase; owner?: number | undefined } {
  let { text, first } = role;
  for (let count = 0; count <= MOST_ADJECTIVES; count++) {
    const owner = ownerEndingAt(first - 1, scene);
    if (owner !== undefined) return { role: { ...role, text, first }, owner };
    if (OWNER.test(tokenText(scene.unit, first - 1))) return { role: { ...role, text, first } };
    const word = tokenText(scene.unit, first - 1);
    if (!/^(?:\p{Ll}{2,}e|egen|eigen)$/u.test(word)) break;
    const bare = word.slice(0, -1);
    if (isRoleModifier(bare) || isListedRole(`${bare} ${text}`)) text = `${bare} ${text}`;
    first--;
  }
  return { role };
}
