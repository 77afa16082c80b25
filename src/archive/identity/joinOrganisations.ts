/** Organisations whose names are close → one where the articles show it, else a question to the editors. */
import type { OrganisationDecision, OrganisationsFile } from '../editors/schema.ts';
import { formsOf, presentName } from '../naming.ts';
import type { OrganisationEntry } from '../schema.ts';
import { type OrganisationCloseness, organisationCloseness, organisationKey } from './closeOrganisations.ts';
import { Groups } from './groups.ts';
import { merged } from './merged.ts';
import { organisationPairs } from './pairs.ts';
import { type Ground, joined, mergeOrApart, type Side } from './proposals.ts';
import type { Identity, Proposal } from './types.ts';

type OrganisationIdentity = Identity<OrganisationEntry, OrganisationDecision>;

/** Years that the articles about two may lie apart and still overlap. */
const YEARS_APART = 3;

export interface JoinedOrganisations {
  identities: OrganisationIdentity[];
  joins: Proposal[];
  proposals: Proposal[];
}

/** @param peopleOf who is tied to an organisation in an article: full names, alone and with each role */
export function joinOrganisations(
  found: readonly OrganisationIdentity[],
  notSame: OrganisationsFile['not_same'],
  peopleOf: (name: string, file: string) => readonly string[],
): JoinedOrganisations {
  const apart = new Set(notSame.map((pair) => pairKey(...pair)));
  const explained = joinExplained(found, apart);
  const close = joinClose(explained.identities, apart, peopleOf);
  return {
    identities: close.identities,
    joins: [...explained.joins, ...close.joins],
    proposals: [...explained.proposals, ...close.proposals],
  };
}

/** An article gives one name as another name of the other. */
function joinExplained(
  found: readonly OrganisationIdentity[],
  apart: ReadonlySet<string>,
): JoinedOrganisations {
  const numberOf = new Map<string, number>();
  found.forEach((identity, number) => {
    for (const key of identity.keys) numberOf.set(key, number);
  });
  const owners = new Map<string, Set<number>>();
  found.forEach((identity, number) => {
    for (const alias of identity.mentions.flatMap(({ entry }) => entry.aliases.map(organisationKey))) {
      if (!identity.keys.includes(alias)) owners.set(alias, (owners.get(alias) ?? new Set()).add(number));
    }
  });
  const groups = new Groups(found.length);
  const joins: Proposal[] = [];
  const proposals: Proposal[] = [];
  for (const [alias, having] of owners) {
    const [owner, ...others] = having;
    const own = numberOf.get(alias);
    if (owner === undefined || own === undefined) continue;
    const [one, other] = [found[owner], found[own]] as [OrganisationIdentity, OrganisationIdentity];
    if ((one.decision && other.decision) || isSaidApart(one, other, apart)) continue;
    if (others.length === 0 && (isShortFor(other, one) || !sideBySide(one, other))) {
      groups.join(owner, own);
      joins.push(joined('organisation', sideOf(one), sideOf(other), EXPLAINED));
    } else proposals.push(mergeOrApart('organisation', sideOf(one), sideOf(other), CONTRADICTED));
  }
  return { identities: mergedGroups(groups, found), joins, proposals };
}

/** Nothing but the names and the people who stand for them say that the two may be one. */
function joinClose(
  found: readonly OrganisationIdentity[],
  apart: ReadonlySet<string>,
  peopleOf: (name: string, file: string) => readonly string[],
): JoinedOrganisations {
  const names = found.map(shownName);
  const peopleIn = ({ mentions }: OrganisationIdentity): string[] =>
    mentions.flatMap(({ entry, file }) => peopleOf(entry.name, file));
  const pairs = organisationPairs(names).flatMap(([a, b]) => {
    const close = organisationCloseness(names[a] as string, names[b] as string);
    const [one, other] = [found[a], found[b]] as [OrganisationIdentity, OrganisationIdentity];
    if (close === undefined || (one.decision && other.decision)) return [];
    return isSaidApart(one, other, apart) || sideBySide(one, other) ? [] : [{ a, b, one, other, close }];
  });
  const isClear = clearOnes(pairs, names);
  const groups = new Groups(found.length);
  const joins: Proposal[] = [];
  const proposals: Proposal[] = [];
  for (const pair of pairs.filter(isClear)) {
    const { a, b, one, other, close } = pair;
    const there = new Set(peopleIn(other));
    const shared = [...new Set(peopleIn(one))].filter((who) => there.has(who));
    if (yearsBetween(one, other) <= YEARS_APART && isShown(close, shared, one, other)) {
      groups.join(a, b);
      joins.push(joined('organisation', sideOf(one), sideOf(other), GROUNDS[close]));
    } else proposals.push(mergeOrApart('organisation', sideOf(one), sideOf(other), GROUNDS[close]));
  }
  return { identities: mergedGroups(groups, found), joins, proposals };
}

/** What may be short for two is short for neither, and a slip of two names is of neither. */
function clearOnes<P extends { a: number; b: number; close: OrganisationCloseness }>(
  pairs: readonly P[],
  names: readonly string[],
): (pair: P) => boolean {
  const isShort = ({ close }: P): boolean => close === 'initials' || close === 'beginning';
  const endsOf = (pair: P): number[] => {
    const [a, b] = [names[pair.a] ?? '', names[pair.b] ?? ''];
    return isShort(pair) ? [a.length < b.length ? pair.a : pair.b] : [pair.a, pair.b];
  };
  const times = new Map<string, number>();
  for (const pair of pairs)
    for (const end of endsOf(pair)) {
      const key = `${isShort(pair)} ${end}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  return (pair) => endsOf(pair).every((end) => times.get(`${isShort(pair)} ${end}`) === 1);
}

/**
 * The same people stand for both. A mother is called what her daughters' names begin with, and one letter makes another
 * place of a place: there, who goes from one to the other proves nothing, unless the form was printed once in the same role.
 */
function isShown(
  close: OrganisationCloseness,
  shared: readonly string[],
  one: OrganisationIdentity,
  other: OrganisationIdentity,
): boolean {
  if (close === 'beginning') return false;
  if (close !== 'slip') return shared.length > 0;
  const isOnce = Math.min(one.mentions.length, other.mentions.length) === 1;
  return isOnce && yearsBetween(one, other) <= 1 && shared.some((who) => who.includes('\n'));
}

const EXPLAINED: Ground = { reason: 'an article gives one as another name of the other', confidence: 0.9 };
const CONTRADICTED: Ground = { reason: 'one article gives them as one, others do not', confidence: 0.5 };
const GROUNDS: Record<OrganisationCloseness, Ground> = {
  spelling: { reason: 'the names differ in accents, spaces or hyphens alone', confidence: 0.8 },
  initials: { reason: 'one may be the initials of the other', confidence: 0.5 },
  beginning: { reason: 'one reads as a short form of the other', confidence: 0.3 },
  slip: { reason: 'one letter is different', confidence: 0.4 },
};

/** A short form that an article has explained is meant wherever it stands. */
const isShortFor = (short: OrganisationIdentity, long: OrganisationIdentity): boolean =>
  namesOf(long).some((name) =>
    namesOf(short).some((other) => {
      const close = organisationCloseness(name, other);
      return close === 'initials' || (close === 'beginning' && other.length < name.length);
    }),
  );

/** An article that names both as two. */
function sideBySide(a: OrganisationIdentity, b: OrganisationIdentity): boolean {
  const files = new Set(a.mentions.map(({ file }) => file));
  return b.mentions.some(({ file }) => files.has(file));
}

function isSaidApart(a: OrganisationIdentity, b: OrganisationIdentity, apart: ReadonlySet<string>): boolean {
  if (!apart.size) return false;
  return [shownName(a), ...namesOf(a)].some((name) =>
    [shownName(b), ...namesOf(b)].some((other) => apart.has(pairKey(name, other))),
  );
}

function yearsBetween(a: OrganisationIdentity, b: OrganisationIdentity): number {
  const span = ({ mentions }: OrganisationIdentity): [number, number] => {
    const years = mentions.map(({ date }) => Number(date.slice(0, 4)));
    return [Math.min(...years), Math.max(...years)];
  };
  const [[fromA, toA], [fromB, toB]] = [span(a), span(b)];
  return Math.max(0, fromA - toB, fromB - toA);
}

const namesOf = ({ mentions }: OrganisationIdentity): string[] => [
  ...new Set(mentions.map(({ entry }) => entry.name)),
];

const shownName = ({ decision, mentions }: OrganisationIdentity): string =>
  decision?.name ?? presentName(formsOf(mentions));

const sideOf = (identity: OrganisationIdentity): Side => ({
  name: shownName(identity),
  mentions: identity.mentions,
  decided: identity.decision?.name,
});

const pairKey = (a: string, b: string): string => [organisationKey(a), organisationKey(b)].sort().join('\n');

const mergedGroups = (groups: Groups, found: readonly OrganisationIdentity[]): OrganisationIdentity[] =>
  groups.all().map((members) => merged(members.map((member) => found[member] as OrganisationIdentity)));
