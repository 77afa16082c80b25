/**
 * Which names across articles are one organisation.
 *
 * The editors' decisions come first. Then a name is one with and without its company form («Robodal», «Robodal AS»),
 * and with another name that an article gives it («Malmhavn Industriklynge (MIK)»), where that other name belongs to
 * nobody else and no article tells the two apart. Abbreviations and short forms that no article explains are proposed.
 */
import type { OrganisationDecision, OrganisationsFile } from '../editors/schema.ts';
import { formsOf, presentName } from '../naming.ts';
import type { OrganisationEntry } from '../schema.ts';
import { nameKey } from './closeNames.ts';
import { Decisions } from './decide.ts';
import { Groups } from './groups.ts';
import { mergeOrApart } from './proposals.ts';
import type { Identified, Identity, Mention, Proposal } from './types.ts';

type OrganisationMention = Mention<OrganisationEntry>;
type OrganisationIdentity = Identity<OrganisationEntry, OrganisationDecision>;

/** Company forms that a name is the same with and without (Norwegian register of business enterprises). */
const COMPANY_FORM = / (?:as|asa|sa|da|ans|kf|sf|iks|ba|nuf|ltd|inc|ab|a\/s|gmbh)$/;

export function organisationKey(name: string): string {
  return nameKey(name).replace(COMPANY_FORM, '');
}

/** @param mentions oldest first */
export function identifyOrganisations(
  mentions: readonly OrganisationMention[],
  decisions: OrganisationsFile,
): Identified<OrganisationEntry, OrganisationDecision> {
  const refusals = new Decisions(decisions.not_organisations.map(asRefusal), organisationKey);
  const known = new Decisions(decisions.organisations, organisationKey);
  const refused: OrganisationMention[] = [];
  const byKey = new Map<string, OrganisationIdentity>();
  for (const mention of mentions) {
    const { entry, file, date } = mention;
    if (refusals.find({ name: entry.name, file, date })) {
      refused.push(mention);
      continue;
    }
    // A decision may know the organisation by a name that the article gives only as another name.
    const decision = [entry.name, ...entry.aliases]
      .map((name) => known.find({ name, file, date }))
      .find((each) => each !== undefined);
    const key = decision
      ? `decision ${decisions.organisations.indexOf(decision)}`
      : organisationKey(entry.name);
    const identity = byKey.get(key) ?? { mentions: [], ...(decision ? { decision } : {}), keys: [] };
    identity.mentions.push(mention);
    byKey.set(key, identity);
  }
  const found = [...byKey.values()].map((identity) => ({ ...identity, keys: keysOf(identity) }));
  const { identities, proposals } = joinByAlias(found, decisions.not_same);
  return {
    identities,
    refused,
    proposals: [...proposals, ...shortForms(identities, decisions.not_same)],
    idle: [
      ...known
        .unused()
        .map(({ decision, form }) =>
          decision.name === form
            ? `organisations: no article names «${form}»`
            : `organisations: «${decision.name}» has the alias «${form}», which no article names`,
        ),
      ...refusals.unused().map(({ form }) => `not_organisations: no article names «${form}»`),
    ],
  };
}

const asRefusal = (entry: OrganisationsFile['not_organisations'][number]) =>
  typeof entry === 'string'
    ? { name: entry, aliases: [] }
    : { name: entry.name, aliases: [], articles: entry.article ? [entry.article] : undefined };

function keysOf({ mentions, decision }: OrganisationIdentity): string[] {
  const keys = mentions.map(({ entry, file }) =>
    decision?.articles ? `${organisationKey(entry.name)} @ ${file}` : organisationKey(entry.name),
  );
  return [...new Set(keys)].sort();
}

function joinByAlias(
  found: OrganisationIdentity[],
  notSame: OrganisationsFile['not_same'],
): { identities: OrganisationIdentity[]; proposals: Proposal[] } {
  const apart = new Set(notSame.map((pair) => pairKey(...pair)));
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
  const proposals: Proposal[] = [];
  for (const [alias, having] of owners) {
    const [owner, ...others] = having;
    const own = numberOf.get(alias);
    if (owner === undefined || own === undefined) continue;
    const [one, other] = [found[owner], found[own]] as [OrganisationIdentity, OrganisationIdentity];
    if (one.decision && other.decision) continue;
    if ([...one.keys].some((key) => apart.has(pairKey(key, alias)))) continue;
    if (others.length === 0 && (isShortFor(other, one) || !sideBySide(one, other))) groups.join(owner, own);
    else
      proposals.push(
        mergeOrApart(
          'organisation',
          shownName(one),
          shownName(other),
          'one article gives them as one, others do not',
          filesOf(one, other),
        ),
      );
  }
  const identities = groups
    .all()
    .map((members) => merged(members.map((member) => found[member] as OrganisationIdentity)));
  return { identities, proposals };
}

/** A short form that an article has explained is meant wherever it stands. */
const isShortFor = (short: OrganisationIdentity, long: OrganisationIdentity): boolean =>
  long.keys.some((key) => shortFormsOf(key).some((form) => short.keys.includes(form))) ||
  long.mentions.some(({ entry }) => shortFormsOf(entry.name).some((form) => short.keys.includes(form)));

/** An article that names both as two. */
function sideBySide(a: OrganisationIdentity, b: OrganisationIdentity): boolean {
  const files = new Set(a.mentions.map(({ file }) => file));
  return b.mentions.some(({ file }) => files.has(file));
}

/** «MIK» where somebody is called Malmhavn Industriklynge, «Sundvind» where somebody is called Sundvind Energi. */
function shortForms(
  identities: readonly OrganisationIdentity[],
  notSame: OrganisationsFile['not_same'],
): Proposal[] {
  const apart = new Set(notSame.map((pair) => pairKey(...pair)));
  const byShort = new Map<string, OrganisationIdentity[]>();
  for (const identity of identities) {
    for (const short of shortFormsOf(shownName(identity))) {
      byShort.set(short, [...(byShort.get(short) ?? []), identity]);
    }
  }
  return identities.flatMap((identity) => {
    const name = shownName(identity);
    const long = (byShort.get(organisationKey(name)) ?? []).filter((each) => each !== identity);
    const [only] = long;
    if (long.length !== 1 || only === undefined || (only.decision && identity.decision)) return [];
    if (sideBySide(only, identity) || apart.has(pairKey(shownName(only), name))) return [];
    return [
      mergeOrApart(
        'organisation',
        shownName(only),
        name,
        'one reads as a short form of the other',
        filesOf(only, identity),
      ),
    ];
  });
}

function shortFormsOf(name: string): string[] {
  const words = organisationKey(name).split(' ');
  if (words.length < 2) return [];
  const initials =
    name
      .match(/(?<!\p{L})\p{Lu}/gu)
      ?.join('')
      .toLocaleLowerCase('nb') ?? '';
  return [words.slice(0, -1).join(' '), ...(initials.length > 1 ? [initials] : [])];
}

const shownName = ({ decision, mentions }: OrganisationIdentity): string =>
  decision?.name ?? presentName(formsOf(mentions));

const filesOf = (...identities: OrganisationIdentity[]): string[] =>
  identities.flatMap(({ mentions }) => mentions.slice(0, 2).map(({ file }) => file));

const pairKey = (a: string, b: string): string => [organisationKey(a), organisationKey(b)].sort().join('\n');

function merged(parts: OrganisationIdentity[]): OrganisationIdentity {
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
