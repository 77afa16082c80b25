/** A role before a comma and a name: «Lederen i det nye laget, Kari Vik, …», «daglig leder i X, den blide Kari Vik». */
import { wordMap } from '../language/words.ts';
import { type Attributes, addOrganisations, addRole } from './attributes.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { ownedRole } from './ownedRoles.ts';
import {
  definiteRoleAt,
  ITS,
  OWNER,
  type RolePhrase,
  rolesUpTo,
  titleEndingAt,
  tokenText,
  withField,
} from './rolePhrases.ts';
import { houseInTitle, organisationsAfter, type Scene, sameHouse } from './scene.ts';
import { pastTimes } from './times.ts';
import { tiesToOrganisation } from './words.ts';

/** So far before the comma «lederen i det nye laget, Kari Vik» may begin. */
const LONGEST_APPOSITION = 12;
/** So many words from a comma to a name. */
const LONGEST_DESCRIPTION = 7;

/** «Lederen i X, [den unge og blide] Kari Vik»: the comma before a name, or before words that describe whose name it is. */
export function commaBefore(before: number, unit: UnitTokens): number | undefined {
  for (let at = before; at > before - LONGEST_DESCRIPTION; at--) {
    const word = tokenText(unit, at);
    if (word === ',') return at;
    const isAge = /^\d{1,3}$/u.test(word) || word === 'år';
    if (!isAge && !/^(?:den|det|og|\p{Ll}{2,}e)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** «Lederen i det nye laget, Kari Vik, …», «daglig leder i X, Kari Vik» */
export function apposed(person: NameSpan, comma: number, scene: Scene, found: Attributes): void {
  const closed = /^(?:[,.:(!?–)]|i|fra|frå|ved|)$/u.test(tokenText(scene.unit, person.last + 1));
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_APPOSITION); at--) {
    if (/^[,.:;!?–«»"”]$/u.test(tokenText(scene.unit, at))) return;
    // «rådgiver Per Vik og lederen i X, Kari Vik»
    if (tokenText(scene.unit, at + 1) === 'og' && scene.people.some(({ last }) => last === at)) return;
    // «hos Fylkesmannen, Kari Vik»: a house, and no title of hers.
    if (isOfHouse(at, scene)) continue;
    const definite = definiteRoleAt(scene.unit, at);
    const bare = definite ? withField(scene.unit, definite) : plainRole(scene, at, comma);
    if (!bare) continue;
    const { role, owner } = ownedRole(bare, scene);
    // «F.v. Per Vik, leder i X, Kari Vik»: is said of the one before it.
    if (isBehindName(role, scene)) return;
    // «treneren hennes, Kari Vik»
    const isOwned =
      role.last + 1 === comma - 1 && wordMap('determiners').get(tokenText(scene.unit, comma - 1)) === 'owned';
    if (isOwned && closed) {
      addRole(found, role.text, 'before the name and a comma');
      return;
    }
    // «Korets leder siden 2009, Kari Vik»
    const isWhole = pastTimes(scene.unit, role.last + 1) === comma;
    // «lektor Per Vik ved X og rektor samme sted, Kari Vik»
    const same = sameHouse(scene, role.last + 1);
    if (same?.next === comma) {
      addRole(found, role.text, 'before the name and a comma');
      addOrganisations(found, [same.organisation], scene, 'is the same place', role.text);
      return;
    }
    if (!isWhole && !tiesToOrganisation(tokenText(scene.unit, role.last + 1))) continue;
    const houses = organisationsAfter(scene, role.last + 1, true);
    if (houses.next !== comma && !closed) continue;
    for (const { text } of rolesUpTo(scene.unit, role)) addRole(found, text, 'before the name and a comma');
    const inTitle = houseInTitle(role, scene);
    if (inTitle !== undefined)
      addOrganisations(found, [inTitle], scene, `is part of the role «${role.text}»`, role.text);
    if (owner !== undefined)
      addOrganisations(found, [owner], scene, `owns the role «${role.text}»`, role.text);
    addOrganisations(found, houses.organisations, scene, `«${role.text}» stands before it`, role.text);
    return;
  }
}

const isBehindName = ({ first }: RolePhrase, { unit, people }: Scene): boolean =>
  tokenText(unit, first - 1) === ',' && people.some(({ last }) => last === first - 2);

/** An indefinite role that has more behind it: «rektor ved X, Kari Vik». */
function plainRole(scene: Scene, at: number, comma: number): RolePhrase | undefined {
  const role = titleEndingAt(scene.unit, at);
  if (!role) return undefined;
  const withField = titleEndingAt(scene.unit, comma - 1);
  if (withField?.first === role.first) {
    // «Foreningens leder, Kari Vik», «Vestvik sin trenar, Kari Vik»
    const { role: whole, owner } = ownedRole(role, scene);
    const before = tokenText(scene.unit, whole.first - 1);
    const isOwned = owner !== undefined || OWNER.test(before) || ITS.test(before);
    const isWhole = withField.last > role.last || isOwned;
    return isWhole ? withField : undefined;
  }
  return role.last < comma - 1 ? role : undefined;
}

const isOfHouse = (at: number, { unit, organisations }: Scene): boolean =>
  organisations.some(
    (span) => span.unit === unit.unit && span.first === at && span.end >= (unit.tokens[at]?.end ?? 0),
  ) && /^\p{Lu}/u.test(tokenText(unit, at));
