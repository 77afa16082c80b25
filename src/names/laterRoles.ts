/**
 * Roles told of somebody who was named before: «Hun blir direktør i X», «I 2012 ble hun prosjektleder», «Gründeren i Y».
 * Only where exactly one person can be meant.
 */

import { wordList } from '../language/words.ts';
import { describedRole } from './describedRoles.ts';
import { verbsGoingOn } from './goingOn.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import type { PersonCluster } from './people.ts';
import { beingVerb, verbPastTime } from './predicates.ts';
import { afterFillers, employedAs, type RolePhrase, roleBehindWords, roleStartingAt } from './rolePhrases.ts';
import { startsSentence } from './sentenceStarts.ts';
import { isSpoken } from './stands.ts';
import { pastTimes } from './times.ts';
import { indefiniteRole, isBeing, isEmployment, isKinNoun, speakerGender } from './words.ts';

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
/** «også en». */
const MOST_FILLERS = 6;
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
    .flatMap((unit) => {
      const own = spans.filter((span) => span.unit === unit.unit);
      return unit.tokens.flatMap((_, at): LaterRole[] => {
        const first = byPronoun(unit, at) ?? byDefinite(unit, at, isOwned);
        return [...(first ? [first] : []), ...goingOn(unit, at, own)].flatMap((found): LaterRole[] => {
          const person = onlyCandidate(unit, at, named, people, found.gender);
          if (person === undefined || (found.near && !isNamedNear(unit, found.role.first, named))) return [];
          const isKnown = found.definite && people.some((_, other) => hasRole(other, found.role.text));
          return isKnown ? [] : [{ person, role: found.role, unit: unit.unit, why: found.why }];
        });
      });
    });
}

interface Found {
  role: RolePhrase;
  gender?: 'woman' | 'man' | undefined;
  definite: boolean;
  /** Means somebody whom the words right before have named: «legen ved X» is else somebody new. */
  near?: boolean;
  why: string;
}

/** In the same paragraph, or in the one before where the next begins with the title. */
const isNamedNear = ({ unit }: UnitTokens, first: number, named: readonly Named[]): boolean =>
  named.some((name) => (first === 0 ? name.unit === unit - 1 : name.unit === unit && name.token < first));

const text = (unit: UnitTokens, at: number): string => unit.tokens[at]?.text ?? '';

/** «hun blir R», «ble hun R», «var han også R» */
function byPronoun(unit: UnitTokens, at: number): Found | undefined {
  const gender = speakerGender(text(unit, at).toLowerCase());
  if (!gender) return undefined;
  const employed =
    employedAs(unit, isEmployment(text(unit, at - 1)) ? at - 1 : at + 1) ?? actingBefore(unit, at);
  const why = `«${text(unit, at)}» can only be them here`;
  if (employed) return { role: employed, gender, definite: false, why };
  const verb =
    beingVerb(unit, pastTimes(unit, at + 1)) ??
    (isBeing(text(unit, at - 1))
      ? at
      : /^(?:har|hadde)$/u.test(text(unit, at - 1))
        ? beenAfter(unit, at)
        : undefined);
  if (verb === undefined) return undefined;
  const role = roleBehind(unit, verb + 1);
  return role && { role, gender, definite: false, why };
}

/** So many words from «Som» to the pronoun: «Som leiar i Vikfisk frå 1961 til 1974 stod han …». */
const LONGEST_ACTING = 14;

/** The role that a sentence begins with before its verb and the pronoun: «Som leiar i Vikfisk såg han …». */
function actingBefore(unit: UnitTokens, pronoun: number): RolePhrase | undefined {
  for (let at = pronoun - 3; at >= Math.max(0, pronoun - LONGEST_ACTING); at--) {
    if (/^[,.!?:;]$/u.test(text(unit, at))) return undefined;
    if (text(unit, at) === 'Som' && startsSentence(unit, at)) return roleBehindWords(unit, at + 1);
  }
  return undefined;
}

/** The role behind a verb of being, past adverbs and words of time: «er [i dag] styreleder». */
function roleBehind(unit: UnitTokens, from: number): RolePhrase | undefined {
  const first = pastTimes(unit, from);
  for (let at = first; at <= first + ADVERBS; at++) {
    const role = roleStartingAt(unit, at);
    if (role) return role;
    const word = text(unit, at);
    if (!/^\p{Ll}+$/u.test(word) || wordList('name-links').has(word)) break;
  }
  return describedRole(unit, afterFillers(unit, first, MOST_FILLERS));
}

/** «Hun kommer herfra og var inntil i fjor kommunalsjef»: what a sentence that begins with a pronoun goes on to tell. */
function goingOn(unit: UnitTokens, at: number, people: readonly NameSpan[]): Found[] {
  const gender = speakerGender(text(unit, at).toLowerCase());
  if (!gender || !startsSentence(unit, at)) return [];
  return verbsGoingOn(unit, at + 1, people).flatMap((verb): Found[] => {
    const being = beingVerb(unit, verb);
    const role = being === undefined ? employedAs(unit, verb) : roleBehind(unit, being + 1);
    return role ? [{ role, gender, definite: false, why: `«${text(unit, at)}» can only be them here` }] : [];
  });
}

/** «har hun [blant annet] vært» */
const beenAfter = (unit: UnitTokens, pronoun: number): number | undefined =>
  verbPastTime(unit, pronoun + 1, LONGEST_TIME, /^(?:vært|vore|blitt|vorte)$/u);

/** «snakket med den tidligere kassereren», «den første slakteren»: somebody else than whom the sentence is about, or one of several. */
const isOther = (before: string, adjective: string): boolean =>
  wordList('prepositions').has(before) || wordList('ordinals').has(adjective);

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
  const isPlain = !role.includes(' ');
  const isDescribed = /^(?:den|det)$/iu.test(words[0] as string);
  // «Den ordknappe smeden …»: whoever the sentences before are about.
  const isEpithet = words[0] === 'Den' && startsSentence(unit, at - 2) && /e$/u.test(words[1] as string);
  if (isPlain && !isEpithet && !isOwned(unit, at + 1)) return undefined;
  if (isPlain && wordList('serving-roles').has(role)) return undefined;
  if (isOther(text(unit, isDescribed ? at - 3 : at - 1), words[1] as string)) return undefined;
  if (isKinNoun(role.split(' ').at(-1) as string)) return undefined;
  return {
    role: { text: role, first: isPlain && !isEpithet ? at : isDescribed ? at - 2 : at, last: at },
    definite: true,
    near: isPlain,
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
    // Who is spoken of in what somebody says does not say it.
    const here = named.filter(
      (name) =>
        name.unit === unit.unit - back &&
        (back > 0 || (name.token < at && !isSpoken(unit, name.token))) &&
        fits(name),
    );
    if (!here.length) continue;
    const candidates = new Set(here.map(({ person }) => person));
    return candidates.size === 1 ? [...candidates][0] : undefined;
  }
  return undefined;
}
