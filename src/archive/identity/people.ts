/**
 * Which names across articles are one person.
 *
 * The editors' decisions come first. Then the full name is the ground; a name of one word never crosses from one
 * article to another. Close forms («Lars J. Moe», «Lars Jacob Moe») are one person where the same organisation or
 * role in overlapping years says so and nothing speaks against it; otherwise they are proposed to the editor.
 */
import type { PeopleFile, PersonDecision } from '../editors/schema.ts';
import type { PersonEntry } from '../schema.ts';
import { type Closeness, closeness, isFullName, nameKey } from './closeNames.ts';
import { Decisions } from './decide.ts';
import { Groups } from './groups.ts';
import { separateHomonyms } from './homonyms.ts';
import { namePairs } from './pairs.ts';
import { mergeOrApart } from './proposals.ts';
import type { Identified, Identity, Mention, Proposal } from './types.ts';

type PersonMention = Mention<PersonEntry>;
type PersonIdentity = Identity<PersonEntry, PersonDecision>;

/** Years that two people's articles may lie apart and still overlap. */
const YEARS_APART = 3;

/**
 * @param mentions oldest first
 * @param organisationOf the archive's own number for an organisation that is named in an article
 */
export function identifyPeople(
  mentions: readonly PersonMention[],
  decisions: PeopleFile,
  organisationOf: (name: string, file: string) => number | undefined,
): Identified<PersonEntry, PersonDecision> {
  const refusals = new Decisions(decisions.not_people.map(asRefusal));
  const known = new Decisions(decisions.people);
  const refused: PersonMention[] = [];
  const byKey = new Map<string, PersonIdentity>();
  for (const mention of mentions) {
    const printed = { name: mention.entry.name, file: mention.file, date: mention.date };
    if (refusals.find(printed)) {
      refused.push(mention);
      continue;
    }
    const decision = known.find(printed);
    const key = decision
      ? `decision ${decisions.people.indexOf(decision)}`
      : isFullName(printed.name)
        ? nameKey(printed.name)
        : alone(printed);
    const identity: PersonIdentity = byKey.get(key) ?? {
      mentions: [],
      ...(decision ? { decision } : {}),
      keys: [],
    };
    identity.mentions.push(mention);
    byKey.set(key, identity);
  }
  const homonyms = [...byKey.values()].map((identity) => ({ identity, ...separateHomonyms(identity) }));
  const found = homonyms.flatMap(({ identity, parts }) =>
    parts.map((part) => ({
      ...identity,
      mentions: part,
      keys: keysOf(part, identity.decision, parts.length),
    })),
  );
  const { identities, proposals } = joinClose(found, decisions.not_same, organisationOf);
  return {
    identities,
    refused,
    proposals: [...homonyms.flatMap((each) => each.proposals), ...proposals],
    idle: [
      ...known.unused().map(({ decision, form }) => idleLine(decision.name, form)),
      ...refusals.unused().map(({ form }) => `not_people: no article names «${form}»`),
      ...idlePairs(decisions.not_same, identities),
    ],
  };
}

const asRefusal = (entry: PeopleFile['not_people'][number]) =>
  typeof entry === 'string'
    ? { name: entry, aliases: [] }
    : { name: entry.name, aliases: [], articles: entry.article ? [entry.article] : undefined };

const alone = ({ name, file }: { name: string; file: string }): string => `${nameKey(name)} @ ${file}`;

/** A name that is two people's belongs to each in their own articles alone. */
function keysOf(
  mentions: readonly PersonMention[],
  decision: PersonDecision | undefined,
  bearers: number,
): string[] {
  const keys = mentions.map(({ entry: { name }, file }) =>
    decision?.articles || bearers > 1 || !isFullName(name) ? alone({ name, file }) : nameKey(name),
  );
  return [...new Set(keys)].sort();
}

function idleLine(name: string, form: string): string {
  return name === form
    ? `people: no article names «${name}»`
    : `people: «${name}» has the alias «${form}», which no article names`;
}

function idlePairs(pairs: PeopleFile['not_same'], identities: readonly PersonIdentity[]): string[] {
  const names = new Set(
    identities.flatMap(({ mentions }) => mentions.map(({ entry }) => nameKey(entry.name))),
  );
  return pairs
    .filter((pair) => !pair.every((name) => names.has(nameKey(name))))
    .map(([a, b]) => `not_same: no article names both of «${a}» and «${b}»`);
}

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

function joinClose(
  found: PersonIdentity[],
  notSame: PeopleFile['not_same'],
  organisationOf: (name: string, file: string) => number | undefined,
): { identities: PersonIdentity[]; proposals: Proposal[] } {
  const portraits = found.map((identity) => portrait(identity, organisationOf));
  const groups = new Groups(found.length);
  const apart = new Set(notSame.map(([a, b]) => pairKey(nameKey(a), nameKey(b))));
  const candidates = namePairs(found.map(shownName))
    .map(([a, b]) => ({ a, b, close: closeness(shownName(found[a]), shownName(found[b])) }))
    .filter((pair): pair is { a: number; b: number; close: Closeness } => pair.close !== undefined)
    // One person is split, or both are decided: the editors have spoken.
    .filter(({ a, b }) => !(found[a]?.decision && found[b]?.decision))
    .filter(({ a, b }) => !found[a]?.decision?.articles && !found[b]?.decision?.articles)
    // Parts of one name were separated for a reason.
    .filter(({ a, b }) => nameKey(shownName(found[a])) !== nameKey(shownName(found[b])))
    .filter(({ a, b }) => !isApart(portraits[a], portraits[b], apart));
  const proven = candidates.filter(({ a, b, close }) => hasEvidence(portraits[a], portraits[b], close));
  const near = new Map<number, number[]>();
  for (const { a, b } of proven) {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  }
  // A short form that fits two people, who are not close themselves, is nobody's.
  const fitsAnother = (short: number, long: number): boolean =>
    (near.get(short) ?? []).some(
      (other) => other !== long && !closeness(shownName(found[other]), shownName(found[long])),
    );
  const proposals: Proposal[] = [];
  for (const { a, b } of proven) {
    if (fitsAnother(a, b) || fitsAnother(b, a) || groupsApart(groups, portraits, a, b, apart)) continue;
    groups.join(a, b);
  }
  for (const { a, b, close } of candidates) {
    if (groups.root(a) === groups.root(b)) continue;
    const files = [found[a], found[b]].flatMap(
      (identity) => identity?.mentions.slice(0, 2).map(({ file }) => file) ?? [],
    );
    proposals.push(mergeOrApart('person', shownName(found[a]), shownName(found[b]), REASONS[close], files));
  }
  const identities = groups
    .all()
    .map((members) => merged(members.map((member) => found[member] as PersonIdentity)));
  return { identities, proposals };
}

const REASONS: Record<Closeness, string> = {
  spelling: 'the names differ in accents or hyphens alone',
  shorter: 'one is the other with a name left out',
  initial: 'one is the other with an initial',
  slip: 'one letter is different',
};

/** The name that stands most often, the longest of those. */
export function shownName(identity: PersonIdentity | undefined): string {
  if (identity?.decision) return identity.decision.name;
  const counts = new Map<string, number>();
  for (const { entry } of identity?.mentions ?? []) {
    const name = entry.name.replace(/\s+/g, ' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return best?.[0] ?? '';
}

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
    roles: new Set(mentions.flatMap(({ entry }) => entry.roles.map(nameKey))),
    parties: new Set(mentions.flatMap(({ entry }) => (entry.party ? [entry.party] : []))),
    files: new Set(mentions.map(({ file }) => file)),
    from: Math.min(...years),
    to: Math.max(...years),
  };
}

/** Named side by side in an article, of two parties, or two by the editors' word. */
function isApart(a: Portrait | undefined, b: Portrait | undefined, apart: ReadonlySet<string>): boolean {
  if (!a || !b) return true;
  if (meet(a.files, b.files)) return true;
  if (a.parties.size && b.parties.size && !meet(a.parties, b.parties)) return true;
  return [...a.names].some((name) => [...b.names].some((other) => apart.has(pairKey(name, other))));
}

function groupsApart(
  groups: Groups,
  portraits: readonly Portrait[],
  a: number,
  b: number,
  apart: ReadonlySet<string>,
): boolean {
  const members = (of: number): Portrait[] =>
    portraits.filter((_, at) => groups.root(at) === groups.root(of));
  return members(a).some((one) => members(b).some((other) => isApart(one, other, apart)));
}

function hasEvidence(a: Portrait | undefined, b: Portrait | undefined, close: Closeness): boolean {
  if (!a || !b || a.from > b.to + YEARS_APART || b.from > a.to + YEARS_APART) return false;
  const sameOrganisation = meet(a.organisations, b.organisations);
  const sameRole = meet(a.roles, b.roles);
  // One letter makes Ole of Ola: there, both must agree.
  return close === 'slip' ? sameOrganisation && sameRole : sameOrganisation || sameRole;
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value));

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function merged(parts: PersonIdentity[]): PersonIdentity {
  const decision = parts.find((part) => part.decision)?.decision;
  return {
    mentions: parts
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) =>
        a.date < b.date ? -1 : a.date > b.date ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
      ),
    ...(decision ? { decision } : {}),
    keys: [...new Set(parts.flatMap(({ keys }) => keys))].sort(),
  };
}
