/** One full name that may be two people's: what speaks against one, and which articles go with which. */
import type { PersonDecision } from '../editors/schema.ts';
import type { PersonEntry } from '../schema.ts';
import { nameKey } from './closeNames.ts';
import { oneNameOfTwo } from './proposals.ts';
import type { Identity, Mention, Proposal } from './types.ts';

type PersonIdentity = Identity<PersonEntry, PersonDecision>;
type PersonMention = Mention<PersonEntry>;

/** So many years of silence between two articles: a child of the same name may have grown up. */
const GENERATION = 30;

const TWO_PARTIES = { reason: 'one name stands for two parties in the same years', confidence: 0.1 };
const RETURNS = { reason: 'one name returns after a generation', confidence: 0.5 };

export interface Homonyms {
  /** One, or several where the parties of the same years contradict each other. */
  parts: PersonMention[][];
  proposals: Proposal[];
}

/**
 * Who changes party stands for one first and for the other after. Who stands for two in turn is two people; articles
 * that name no party follow the one of them whose organisation or role they share, and nobody where that is unclear.
 */
export function separateHomonyms({ mentions, decision }: PersonIdentity): Homonyms {
  if (decision) return { parts: [mentions], proposals: [] };
  const parties = [...new Set(mentions.flatMap(({ entry }) => entry.party ?? []))];
  const ofParty = parties.map((party) => mentions.filter(({ entry }) => entry.party === party));
  if (!ofParty.some((one, at) => ofParty.slice(at + 1).some((other) => interleaved(one, other))))
    return { parts: [mentions], proposals: afterSilence(mentions) };
  const parts = ofParty.map((members) => [...members]);
  for (const mention of mentions.filter(({ entry }) => !entry.party)) {
    const [only, ...others] = ofParty.filter((members) => members.some((member) => agree(member, mention)));
    const home = only && others.length === 0 ? parts[ofParty.indexOf(only)] : undefined;
    if (home) home.push(mention);
    else parts.push([mention]);
  }
  for (const part of parts) part.sort((a, b) => mentions.indexOf(a) - mentions.indexOf(b));
  const [largest, ...smaller] = [...parts].sort((a, b) => b.length - a.length);
  return {
    parts,
    proposals: smaller.map((part) =>
      oneNameOfTwo(sideOf(largest as PersonMention[]), sideOf(part), TWO_PARTIES),
    ),
  };
}

function interleaved(one: readonly PersonMention[], other: readonly PersonMention[]): boolean {
  const [a, b] = [one, other].map((mentions) => mentions.map(({ date }) => date).sort()) as [
    string[],
    string[],
  ];
  return (a[0] as string) <= (b.at(-1) as string) && (b[0] as string) <= (a.at(-1) as string);
}

function agree({ entry: a }: PersonMention, { entry: b }: PersonMention): boolean {
  const shared = (x: readonly string[], y: readonly string[]): boolean =>
    x.some((name) => y.some((other) => nameKey(name) === nameKey(other)));
  return shared(a.organisations, b.organisations) || shared(a.roles, b.roles);
}

/** Kept as one, and asked about. */
function afterSilence(mentions: readonly PersonMention[]): Proposal[] {
  const year = (at: number): number => Number(mentions[at]?.date.slice(0, 4));
  const at = mentions.findIndex((_, index) => index > 0 && year(index) - year(index - 1) >= GENERATION);
  if (at < 0) return [];
  const [before, after] = [mentions.slice(0, at), mentions.slice(at)];
  if (before.some((one) => after.some((other) => agree(one, other)))) return [];
  return [oneNameOfTwo(sideOf(after), sideOf(before), RETURNS)];
}

const sideOf = (mentions: readonly PersonMention[]) => ({ name: mentions[0]?.entry.name ?? '', mentions });
