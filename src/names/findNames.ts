/** Article → the people and organisations of it: the room's table of contents. */
import type { Article } from '../reading/types.ts';
import type { Attributes } from './attributes.ts';
import { withHousesBesideRoles } from './besideRoles.ts';
import { withClubs } from './clubs.ts';
import { scorers } from './goals.ts';
import { withoutLoneWords } from './loneWords.ts';
import { type NameSpan, type UnitTokens, unitTokens } from './nameSpan.ts';
import { OrganisationNouns } from './organisationNouns.ts';
import { findOrganisations, type OrganisationsFound } from './organisations.ts';
import { findPeople, type PeopleFound } from './people.ts';
import { addPosition } from './positions.ts';
import { profiles } from './profiles.ts';
import { attributesOf } from './roles.ts';
import { rosters, teams } from './rosters.ts';
import { namesKind, type Scene } from './scene.ts';
import { nameSpans } from './spans.ts';
import { toldInTitle } from './titled.ts';
import { withTitleHouses } from './titleHouses.ts';
import { withTitleNames } from './titleNames.ts';
import { addToldLater } from './toldLater.ts';
import type { ArticleNames, FoundOrganisation, FoundPerson, Mention } from './types.ts';
import { textUnits } from './units.ts';
import { SURE_ENOUGH, unsureNames } from './unsure.ts';
import { throughTheText } from './wholeText.ts';

export function findNames(article: Article): ArticleNames {
  const units = textUnits(article);
  const tokens = unitTokens(units);
  const spans = withTitleHouses(
    withClubs(
      withoutLoneWords(throughTheText(withHousesBesideRoles(nameSpans(tokens), tokens), tokens), tokens),
      tokens,
    ),
    tokens,
  );
  const named = sureOnes(spans, 'person');
  const houses = sureOnes(spans, 'organisation');
  const foundPeople = withTitleNames(findPeople(named, tokens), tokens);
  const foundHouses = findOrganisations(houses, tokens);
  const people = foundPeople.people.map(personOf);
  const organisations = foundHouses.organisations.map(organisationOf);
  const tied = new Set<number>();
  const tell = (person: FoundPerson, attributes: Attributes): void => {
    for (const house of attributes.organisations) tied.add(house);
    add(person, attributes, foundHouses, organisations);
  };

  const times = foundHouses.organisations.map(
    (_, index) => foundHouses.owners.filter((owner) => owner === index).length,
  );
  const nouns = new OrganisationNouns(
    foundHouses.organisations,
    times,
    nounsBefore(tokens, houses, foundHouses),
  );
  const scenes = scenesOf(tokens, named, houses, foundHouses, nouns);
  named.forEach((span, index) => {
    const person = people[foundPeople.owners[index] ?? -1];
    if (!person) return;
    if (units[span.unit]?.kind === 'caption') person.depicted = true;
    tell(person, attributesOf(span, scenes[span.unit] as Scene));
  });
  for (const { span, found } of [
    ...toldInTitle(tokens, named, houses),
    ...profiles(scenes, named),
    ...rosters(units, scenes, named),
    ...teams(scenes, named),
    ...scorers(scenes, named),
  ]) {
    const person = people[foundPeople.owners[span] ?? -1];
    if (person) tell(person, found);
  }
  addToldLater(people, { scenes, named, houses, foundPeople, foundHouses, organisations, nouns, tied });
  const mentions: Mention[] = spans.map(mentionOf);
  link(mentions, spans, named, foundPeople);
  link(mentions, spans, houses, foundHouses);
  return { units, mentions, people, organisations, unsure: unsureNames(spans, tokens) };
}

const sureOnes = (spans: readonly NameSpan[], kind: Mention['kind']): NameSpan[] =>
  spans.filter((span) => span.kind === kind && span.confidence >= SURE_ENOUGH);

function personOf({ name, forms, gender, confidence, evidence }: PeopleFound['people'][number]): FoundPerson {
  return {
    name,
    forms: [...forms],
    roles: [],
    organisations: [],
    left: [],
    positions: [],
    depicted: false,
    ...(gender ? { gender } : {}),
    confidence,
    evidence,
  };
}

function organisationOf(found: OrganisationsFound['organisations'][number]): FoundOrganisation {
  const { name, forms, confidence, evidence } = found;
  return { name, aliases: [...forms], confidence, evidence };
}

/** «klyngen» of «klyngen Vikforum»: for each organisation the nouns in the definite that stand before its names. */
function nounsBefore(
  units: readonly UnitTokens[],
  houses: readonly NameSpan[],
  { organisations, owners }: OrganisationsFound,
): string[][] {
  const called: string[][] = organisations.map(() => []);
  houses.forEach(({ unit, first }, index) => {
    const noun = (units[unit]?.tokens[first - 1]?.text ?? '').toLowerCase();
    if (/^\p{Ll}{3,}(?:en|et|a)$/u.test(noun) && namesKind(noun)) called[owners[index] as number]?.push(noun);
  });
  return called;
}

function scenesOf(
  units: readonly UnitTokens[],
  people: readonly NameSpan[],
  organisations: readonly NameSpan[],
  { owners }: OrganisationsFound,
  nouns: OrganisationNouns,
): Scene[] {
  const ofNoun = (noun: string): number | undefined => {
    const meant = nouns.meantBy(noun);
    const span = meant === undefined ? -1 : owners.indexOf(meant);
    return span < 0 ? undefined : span;
  };
  return units.map((unit) => ({
    unit,
    people: people.filter((span) => span.unit === unit.unit),
    organisations,
    ofNoun,
  }));
}

function add(
  person: FoundPerson,
  { roles, positions, organisations, left, party, evidence }: Attributes,
  { owners }: OrganisationsFound,
  all: readonly FoundOrganisation[],
): void {
  for (const role of roles) if (!person.roles.includes(role)) person.roles.push(role);
  for (const at of organisations) {
    const name = all[owners[at] as number]?.name;
    if (name === undefined) continue;
    if (!person.organisations.includes(name)) person.organisations.push(name);
    if (left.includes(at)) person.left.push(name);
  }
  for (const { role, organisation } of positions) {
    const name = all[owners[organisation] as number]?.name;
    if (name !== undefined && person.roles.includes(role)) addPosition(person, role, name);
  }
  if (party !== undefined) person.party ??= party;
  person.evidence.push(...evidence);
}

function mentionOf({ unit, start, end, text, kind, confidence }: Mention): Mention {
  return { unit, start, end, text, kind, confidence };
}

/** Says of each mention whose it is; the genitive's ending is left out of it. */
function link(
  mentions: Mention[],
  all: readonly NameSpan[],
  spans: readonly NameSpan[],
  { owners, texts }: Pick<PeopleFound | OrganisationsFound, 'owners' | 'texts'>,
): void {
  const positions = new Map(all.map((span, index) => [span, index]));
  spans.forEach((span, index) => {
    const mention = mentions[positions.get(span) as number] as Mention;
    const owner = owners[index];
    if (owner !== undefined) mention.entity = owner;
    mention.text = texts[index] as string;
    mention.end = mention.start + mention.text.length;
  });
}
