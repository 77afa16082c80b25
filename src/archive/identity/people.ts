/**
 * Which names across articles are one person.
 *
 * The editors' decisions come first. Then the full name is the ground; a name of one word never crosses from one
 * article to another. Close forms («Lars J. Moe», «Lars Jacob Moe») are one person where the same organisation or
 * role in overlapping years says so and nothing speaks against it; otherwise they are proposed to the editor.
 */
import type { PeopleFile, PersonDecision } from '../editors/schema.ts';
import { isHidden } from '../privacy.ts';
import type { PersonEntry } from '../schema.ts';
import { isFullName, nameKey } from './closeNames.ts';
import { Decisions, idlePairs, refusalsOf } from './decide.ts';
import { separateHomonyms } from './homonyms.ts';
import { joinClose } from './joinPeople.ts';
import type { Identified, Identity, Mention } from './types.ts';

type PersonMention = Mention<PersonEntry>;
type PersonIdentity = Identity<PersonEntry, PersonDecision>;

/**
 * @param mentions oldest first
 * @param organisationOf the archive's own number for an organisation that is named in an article
 * @param files of all articles
 */
export function identifyPeople(
  mentions: readonly PersonMention[],
  decisions: PeopleFile,
  organisationOf: (name: string, file: string) => number | undefined,
  files: ReadonlySet<string>,
): Identified<PersonEntry, PersonDecision> {
  const refusals = new Decisions('not_people', refusalsOf(decisions.not_people));
  const known = new Decisions('people', decisions.people);
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
  const { identities, proposals, joins } = joinClose(found, decisions.not_same, organisationOf);
  return {
    identities,
    refused,
    proposals: [...homonyms.flatMap((each) => each.proposals), ...proposals],
    joins,
    idle: [
      // Whoever is hidden is kept out of articles that are still to come, and out of bylines and texts.
      ...known
        .idle(files)
        .filter(
          ({ path: [, at, part] }) =>
            part === 'articles' || !isHidden(decisions.people[at as number] as PersonDecision),
        ),
      ...refusals.idle(files),
      ...idlePairs(
        decisions.not_same,
        identities.flatMap((identity) => identity.mentions.map(({ entry }) => entry.name)),
      ),
    ],
  };
}

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
