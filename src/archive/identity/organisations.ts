/**
 * Which names across articles are one organisation.
 *
 * The editors' decisions come first. Then a name is one with and without its company form («Robodal», «Robodal AS»),
 * and with another name that an article gives it («Malmhavn Industriklynge (MIK)»), where that other name belongs to
 * nobody else and no article tells the two apart. Close names that no article explains become one where the same people
 * stand for both in overlapping years; otherwise they are proposed to the editor.
 */
import type { OrganisationDecision, OrganisationsFile } from '../editors/schema.ts';
import type { OrganisationEntry } from '../schema.ts';
import { organisationKey } from './closeOrganisations.ts';
import { Decisions, idlePairs, refusalsOf } from './decide.ts';
import { joinOrganisations } from './joinOrganisations.ts';
import type { Identified, Identity, Mention } from './types.ts';

type OrganisationMention = Mention<OrganisationEntry>;
type OrganisationIdentity = Identity<OrganisationEntry, OrganisationDecision>;

/**
 * @param mentions oldest first
 * @param peopleOf who is tied to an organisation in an article: full names, alone and with each role
 * @param files of all articles
 */
export function identifyOrganisations(
  mentions: readonly OrganisationMention[],
  decisions: OrganisationsFile,
  peopleOf: (name: string, file: string) => readonly string[],
  files: ReadonlySet<string>,
): Identified<OrganisationEntry, OrganisationDecision> {
  const refusals = new Decisions(
    'not_organisations',
    refusalsOf(decisions.not_organisations),
    organisationKey,
  );
  const known = new Decisions('organisations', decisions.organisations, organisationKey);
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
  const { identities, proposals, joins } = joinOrganisations(found, decisions.not_same, peopleOf);
  return {
    identities,
    refused,
    proposals,
    joins,
    idle: [
      ...known.idle(files),
      ...refusals.idle(files),
      ...idlePairs(
        decisions.not_same,
        mentions.flatMap(({ entry }) => [entry.name, ...entry.aliases]),
        organisationKey,
      ),
    ],
  };
}

function keysOf({ mentions, decision }: OrganisationIdentity): string[] {
  const keys = mentions.map(({ entry, file }) =>
    decision?.articles ? `${organisationKey(entry.name)} @ ${file}` : organisationKey(entry.name),
  );
  return [...new Set(keys)].sort();
}
