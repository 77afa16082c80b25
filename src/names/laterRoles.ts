/**
 * Roles told of somebody who was named before: «Hun blir direktør i X», «I 2012 ble hun prosjektleder», «Gründeren i Y».
 * Only where exactly one person can be meant.
 */

import { wordList } from '../language/words.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import type { PersonCluster } from './people.ts';
import { employedAs, type RolePhrase, roleStartingAt } from './rolePhrases.ts';
import { beingVerb } from './rolesAfter.ts';
import { indefiniteRole, isBeing, isEmployment, speakerGender } from './words.ts';

export interface LaterRole {
  person: number;
  /** Its text is in the base form, as a role before a name is printed. */
  role: RolePhrase;
  unit: number;
  why: string;
}

export interface Named {
  person: number;
  unit: number;
  token: number;
}

const ADVERBS = 2;
/** So many words may stand between «har hun» and «vært». */
const LONGEST_TIME = 5;

export function laterRoles(
  units: readonly UnitTokens[],
  spans: readonly NameSpan[],
  owners: readonly (number | undefined)[],
  people: readonly PersonCluster[],
  hasRole: (person: number, role: string) => boolean,
  isOwned: (unit: UnitTokens, after: number) => boolean,
): LaterRole[] {
  const named = namedPeople(spans, owners);
  return units
    .filter(({ kind }) => kind === 'body' || kind === 'lead')
    .flatMap((unit) =>
      unit.tokens.flatMap((_, at): LaterRole[] => {
        const found = byPronoun(unit, at) ?? byDefinite(unit, at, isOwned);
        if (!found) return [];
        const person = onlyCandidate(unit, at, named, people, found.gender);
        if (person === undefined) return [];
        const isKnown = found.definite && people.some((_, other) => hasRole(other, found.role.text));
        return isKnown ? [] : [{ person, role: found.role, unit: unit.unit, why: found.why }];
      }),
    );
}

interface Found {
  role: RolePhrase;
  gender?: 'woman' | 'man' | undefined;
  definite: boolean;
  why: string;
}

const text = (unit: UnitTokens, at: number): string => unit.tokens[at]?.text ?? '';

/** «hun blir R», «ble hun R», «var han også R» */
function byPronoun(unit: UnitTokens, at: number): Found | undefined {
  const gender = speakerGender(text(unit, at).toLowerCase());
  if (!gender) return undefined;
  const employed = employedAs(unit, isEmployment(text(unit, at - 1)) ? at - 1 : at + 1);
  const why = `«${text(unit, at)}» can only be them here`;
  if (employed) return { role: employed, gender, definite: false, why };
  const verb =
    beingVerb(unit, at + 1) ??
    (isBeing(text(unit, at - 1))
      ? at
      : /^(?:har|hadde)$/u.test(text(unit, at - 1))
        ? beenAfter(unit, at)
        : undefined);
  if (verb === undefined) return undefined;
  for (let skip = 0; skip <= ADVERBS; skip++) {
    const role = roleStartingAt(unit, verb + 1 + skip);
    if (role) return { role, gender, definite: false, why };
    const word = text(unit, verb + 1 + skip);
    if (!/^\p{Ll}+$/u.test(word) || wordList('name-links').has(word)) return undefined;
  }
  return undefined;
}

/** «har hun [blant annet] vært» */
function beenAfter(unit: UnitTokens, pronoun: number): number | undefined {
  for (let verb = pronoun + 1; verb <= pronoun + LONGEST_TIME; verb++) {
    const word = text(unit, verb);
    if (/^(?:vært|vore|blitt|vorte)$/u.test(word)) return verb;
    if (!/^(?:\p{Ll}+|\d{1,4})$/u.test(word)) return undefined;
  }
  return undefined;
}

/**
 * «Gründeren i Robodal», «den daglige lederen», «den tidligere konsernsjefen». «Ordføreren» alone may be anybody.
 * @param isOwned whether an organisation that has the role is named from a token on
 */
function byDefinite(
  unit: UnitTokens,
  at: number,
  isOwned: (unit: UnitTokens, after: number) => boolean,
): Found | undefined {
  const words = [text(unit, at - 2), text(unit, at - 1), text(unit, at)];
  const role = indefiniteRole(words);
  if (!role) return undefined;
  // Another name follows: «direktøren Kari Vik».
  if (/^\p{Lu}/u.test(text(unit, at + 1))) return undefined;
  if (!role.includes(' ') && !isOwned(unit, at + 1)) return undefined;
  return {
    role: { text: role, first: at, last: at },
    definite: true,
    why: `«${words[2]}» can only be them here`,
  };
}

/** Who is named where, of names in reading order. */
export const namedPeople = (spans: readonly NameSpan[], owners: readonly (number | undefined)[]): Named[] =>
  spans.flatMap((span, index): Named[] => {
    const person = owners[index];
    return person === undefined ? [] : [{ person, unit: span.unit, token: span.first }];
  });

/** The one person of fitting gender in the nearest paragraph that names any: this one up to here, or the one before. */
export function onlyCandidate(
  unit: UnitTokens,
  at: number,
  named: readonly Named[],
  people: readonly PersonCluster[],
  gender: 'woman' | 'man' | undefined,
): number | undefined {
  const fits = ({ person }: Named): boolean => {
    const known = people[person]?.gender;
    return gender === undefined || known === undefined || known === gender;
  };
  for (const back of [0, 1, 2]) {
    const here = named.filter((name) => name.unit === unit.unit - back && (back > 0 || name.token < at));
    if (!here.length) continue;
    const candidates = new Set(here.filter(fits).map(({ person }) => person));
    return candidates.size === 1 ? [...candidates][0] : undefined;
  }
  return undefined;
}
