/** What is put before the editors: two names that may be one, why, and the lines that decide it. */
import { stringify } from 'yaml';
import type { OrganisationEntry, PersonEntry } from '../schema.ts';
import { slugOf } from '../slug.ts';
import type { Decision, Evidence, Mention, Proposal } from './types.ts';

type Entry = PersonEntry | OrganisationEntry;

/** One of the two. */
export interface Side {
  name: string;
  mentions: readonly Mention<Entry>[];
  /** The editors' entry for it, where there is one. */
  decided?: string | undefined;
}

/** Why, and how likely they are one. */
export interface Ground {
  reason: string;
  confidence: number;
}

/** So many articles of each are shown. */
const SHOWN = 2;

/** A value as it stands in a list of the editors' files. */
export const inlineYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

/** Two names that are kept apart and may be one. */
export function mergeOrApart(kind: Proposal['kind'], first: Side, second: Side, ground: Ground): Proposal {
  const [long, short] = byLength(first, second);
  return { ...about(kind, long, short, ground), decisions: [asOne(kind, long, short), asTwo(long, short)] };
}

/** Two names that the articles show to be one: the line parts them. */
export function joined(kind: Proposal['kind'], first: Side, second: Side, ground: Ground): Proposal {
  const [long, short] = byLength(first, second);
  return { ...about(kind, long, short, ground), decisions: [asTwo(long, short)] };
}

/** One name that may be two people's: `leave` are the articles of the second. */
export function oneNameOfTwo(stay: Side, leave: Side, ground: Ground): Proposal {
  const { name } = stay;
  const articles = leave.mentions.map(({ file }) => file);
  const split = { name, id: `${slugOf(name)}-2`, articles };
  return {
    ...about('person', stay, leave, ground),
    decisions: [
      { label: 'one', list: 'people', line: `- ${inlineYaml({ name })}` },
      { label: 'two', list: 'people', line: `- ${inlineYaml(split)}` },
    ],
  };
}

const byLength = (first: Side, second: Side): [Side, Side] =>
  first.name.length >= second.name.length ? [first, second] : [second, first];

function about(
  kind: Proposal['kind'],
  a: Side,
  b: Side,
  { reason, confidence }: Ground,
): Omit<Proposal, 'decisions'> {
  return {
    kind,
    names: [a.name, b.name],
    reason,
    confidence,
    evidence: [...evidenceOf(a), ...evidenceOf(b)],
  };
}

const evidenceOf = ({ mentions }: Side): Evidence[] =>
  mentions
    .slice(0, SHOWN)
    .map(({ entry, file, date }) => ({ name: entry.name, file, date, said: said(entry) }));

function said(entry: Entry): string[] {
  if ('roles' in entry) {
    const { roles, organisations, party } = entry as PersonEntry;
    return [...roles, ...organisations, ...(party ? [party] : [])];
  }
  return (entry as OrganisationEntry).aliases;
}

/** Of two names, one may have an entry already: the other is then a name of that one. */
function asOne(kind: Proposal['kind'], long: Side, short: Side): Decision {
  const known = long.decided !== undefined ? long : short.decided !== undefined ? short : undefined;
  if (known) {
    const other = known === long ? short : long;
    return {
      label: 'one',
      list: 'aliases',
      entry: known.decided as string,
      line: `- ${inlineYaml(other.name)}`,
    };
  }
  const list = kind === 'person' ? 'people' : 'organisations';
  return { label: 'one', list, line: `- ${inlineYaml({ name: long.name, aliases: [short.name] })}` };
}

const asTwo = (long: Side, short: Side): Decision => ({
  label: 'two',
  list: 'not_same',
  line: `- ${inlineYaml([long.name, short.name])}`,
});
