/** Groups of mentions whose names are close → one person where the articles show it, else a question to the editors. */
import type { PeopleFile, PersonDecision } from '../editors/schema.ts';
import type { PersonEntry } from '../schema.ts';
import { type Closeness, closeness, nameKey } from './closeNames.ts';
import { Groups } from './groups.ts';
import { merged } from './merged.ts';
import { namePairs } from './pairs.ts';
import { type Ground, joined, mergeOrApart, type Side } from './proposals.ts';
import { shownName } from './shownName.ts';
import type { Identity, Proposal } from './types.ts';

type PersonIdentity = Identity<PersonEntry, PersonDecision>;

/** Years that two people's articles may lie apart and still overlap. */
const YEARS_APART = 3;
/** Names of an archive that a role may stand with and still say who is meant. */
const ROLE_OF_FEW = 6;

/** What a group of mentions tells of its person. */
interface Portrait {
  names: Set<string>;
  organisations: Set<number>;
  roles: Set<string>;
  parties: Set<string>;
  files: Set<string>;
  from: number;
  to: number;
}

/** What came of it: people, what was joined on evidence, and what an editor must say. */
export interface JoinedPeople {
  identities: PersonIdentity[];
  joins: Proposal[];
  proposals: Proposal[];
}

/** @param organisationOf the archive's own number for an organisation that is named in an article */
export function joinClose(
  found: readonly PersonIdentity[],
  notSame: PeopleFile['not_same'],
  organisationOf: (name: string, file: string) => number | undefined,
): JoinedPeople {
  const portraits = portraitsOf(found, organisationOf);
  const names = found.map(shownName);
  const groups = new Groups(found.length);
  const apart = new Set(notSame.map(([a, b]) => pairKey(nameKey(a), nameKey(b))));
  const candidates = closePairs(found, names).filter(
    ({ a, b }) => !isApart(portraits(a), portraits(b), apart),
  );
  const rare = rareRoles(found);
  const proven = candidates.filter(({ a, b, close }) => hasEvidence(portraits(a), portraits(b), close, rare));
  // A short form that fits two people, who are not close themselves, is nobody's.
  const fitsAnother = (short: number, long: number): boolean =>
    proven.some(({ a, b }) => {
      const other = a === short ? b : b === short ? a : undefined;
      return other !== undefined && other !== long && !closeness(names[other] ?? '', names[long] ?? '');
    });
  const joins: Proposal[] = [];
  const sides = ({ a, b }: ClosePair): [Side, Side] => [
    sideOf(found[a], names[a]),
    sideOf(found[b], names[b]),
  ];
  for (const pair of proven) {
    const { a, b, close } = pair;
    if (fitsAnother(a, b) || fitsAnother(b, a) || groupsApart(groups, portraits, a, b, apart)) continue;
    groups.join(a, b);
    joins.push(joined('person', ...sides(pair), GROUNDS[close]));
  }
  const proposals = candidates
    .filter(({ a, b }) => groups.root(a) !== groups.root(b))
    .map((pair) => mergeOrApart('person', ...sides(pair), GROUNDS[pair.close]));
  const identities = groups
    .all()
    .map((members) => merged(members.map((member) => found[member] as PersonIdentity)));
  return { identities, joins, proposals };
}

interface ClosePair {
  a: number;
  b: number;
  close: Closeness;
}

/** Pairs that the editors have not spoken about. */
function closePairs(found: readonly PersonIdentity[], names: readonly string[]): ClosePair[] {
  return namePairs(names).flatMap(([a, b]) => {
    const close = closeness(names[a] as string, names[b] as string);
    const [one, other] = [found[a]?.decision, found[b]?.decision];
    if (close === undefined || (one && other) || one?.articles || other?.articles) return [];
    // Parts of one name were separated for a reason.
    return nameKey(names[a] as string) === nameKey(names[b] as string) ? [] : [{ a, b, close }];
  });
}

/** Why two names may be one, and how likely it is where the articles do not say. */
const GROUNDS: Record<Closeness, Ground> = {
  spelling: { reason: 'the names differ in accents or hyphens alone', confidence: 0.8 },
  initial: { reason: 'one is the other with an initial', confidence: 0.6 },
  shorter: { reason: 'one is the other with a name left out', confidence: 0.5 },
  slip: { reason: 'one letter is different', confidence: 0.4 },
};

/** Drawn where they are asked for: few names are close to another. */
function portraitsOf(
  found: readonly PersonIdentity[],
  organisationOf: (name: string, file: string) => number | undefined,
): (number: number) => Portrait {
  const drawn = new Map<number, Portrait>();
  return (number) => {
    const known = drawn.get(number) ?? portrait(found[number] as PersonIdentity, organisationOf);
    drawn.set(number, known);
    return known;
  };
}

const sideOf = (identity: PersonIdentity | undefined, name: string | undefined): Side => ({
  name: name ?? '',
  mentions: identity?.mentions ?? [],
  decided: identity?.decision?.name,
});

function portrait(
  { mentions }: PersonIdentity,
  organisationOf: (name: string, file: string) => number | undefined,
): Portrait {
  const years = mentions.map(({ date }) => Number(date.slice(0, 4)));
  return {
    names: new Set(mentions.map(({ entry }) => nameKey(entry.name))),
    organisations: new Set(
      mentions
        .flatMap(({ entry, file }) => entry.organisations.map((name) => organisationOf(name, file)))
        .filter((number) => number !== undefined),
    ),
    roles: rolesOf(mentions),
    parties: new Set(mentions.flatMap(({ entry }) => (entry.party ? [entry.party] : []))),
    files: new Set(mentions.map(({ file }) => file)),
    from: Math.min(...years),
    to: Math.max(...years),
  };
}

const rolesOf = (mentions: PersonIdentity['mentions']): Set<string> =>
  new Set(mentions.flatMap(({ entry }) => entry.roles.map(nameKey)));

/** Named side by side in an article, of two parties, or two by the editors' word. */
function isApart(a: Portrait, b: Portrait, apart: ReadonlySet<string>): boolean {
  if (meet(a.files, b.files)) return true;
  if (a.parties.size && b.parties.size && !meet(a.parties, b.parties)) return true;
  return [...a.names].some((name) => [...b.names].some((other) => apart.has(pairKey(name, other))));
}

function groupsApart(
  groups: Groups,
  portraits: (number: number) => Portrait,
  a: number,
  b: number,
  apart: ReadonlySet<string>,
): boolean {
  const members = (of: number): Portrait[] => groups.members(of).map(portraits);
  return members(a).some((one) => members(b).some((other) => isApart(one, other, apart)));
}

/** Roles that few have: «fylkeslege» tells who somebody is, «elev» does not. */
function rareRoles(found: readonly PersonIdentity[]): (role: string) => boolean {
  const counts = new Map<string, number>();
  for (const { mentions } of found)
    for (const role of rolesOf(mentions)) counts.set(role, (counts.get(role) ?? 0) + 1);
  return (role) => (counts.get(role) ?? 0) <= ROLE_OF_FEW;
}

function hasEvidence(a: Portrait, b: Portrait, close: Closeness, isRare: (role: string) => boolean): boolean {
  if (a.from > b.to + YEARS_APART || b.from > a.to + YEARS_APART) return false;
  const sameOrganisation = meet(a.organisations, b.organisations);
  const sameRole = meet(a.roles, b.roles);
  // One letter makes Ole of Ola: there, both must agree.
  if (close === 'slip') return sameOrganisation && sameRole;
  // Two who are teachers at two schools are not shown to be one.
  const elsewhere = a.organisations.size > 0 && b.organisations.size > 0;
  return sameOrganisation || (!elsewhere && [...a.roles].some((role) => b.roles.has(role) && isRare(role)));
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value));

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
