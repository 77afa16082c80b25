/** Article → the people and organisations of it: the room's table of contents. */
import type { Article } from '../reading/types.ts';
import { houses, standsOf } from './houses.ts';
import { laterRoles } from './laterRoles.ts';
import { OrganisationNouns } from './organisationNouns.ts';
import { findOrganisations, type OrganisationsFound } from './organisations.ts';
import { findPeople, type PeopleFound } from './people.ts';
import { roleStartingAt } from './rolePhrases.ts';
import { attributesOf, organisationAfter } from './roles.ts';
import { type NameSpan, nameSpans, type UnitTokens, unitTokens } from './spans.ts';
import type { ArticleNames, FoundOrganisation, FoundPerson, Mention, Unsure } from './types.ts';
import { textUnits } from './units.ts';
import { throughTheText } from './wholeText.ts';
import { isHouseRole, tiesToOrganisation } from './words.ts';

/** Less sure than this, and a name is left out and shown to the editor. */
const SURE_ENOUGH = 0.5;

export function findNames(article: Article): ArticleNames {
  const units = textUnits(article);
  const tokens = unitTokens(units);
  const wordsOfText = new Set(tokens.flatMap((unit) => unit.tokens.map(({ text }) => text)));
  const spans = throughTheText(nameSpans(tokens), tokens);
  const personSpans = spans.filter(({ kind, confidence }) => kind === 'person' && confidence >= SURE_ENOUGH);
  const organisationSpans = spans.filter(
    ({ kind, confidence }) => kind === 'organisation' && confidence >= SURE_ENOUGH,
  );
  const found = findPeople(personSpans, wordsOfText);
  const owned = findOrganisations(organisationSpans, tokens);
  const organisations: FoundOrganisation[] = owned.organisations.map(
    ({ name, forms, confidence, evidence }) => ({
      name,
      aliases: [...forms],
      confidence,
      evidence,
    }),
  );
  const people: FoundPerson[] = found.people.map(({ name, forms, gender, confidence, evidence }) => ({
    name,
    forms: [...forms],
    roles: [],
    organisations: [],
    positions: [],
    depicted: false,
    ...(gender ? { gender } : {}),
    confidence,
    evidence,
  }));
  personSpans.forEach((span, index) => {
    const person = people[found.owners[index] ?? -1];
    if (!person) return;
    if (span.kind === 'person' && units[span.unit]?.kind === 'caption') person.depicted = true;
    const attributes = attributesOf(span, tokens[span.unit] as (typeof tokens)[number], organisationSpans);
    for (const role of attributes.roles) if (!person.roles.includes(role)) person.roles.push(role);
    for (const at of attributes.organisations) {
      const name = organisations[owned.owners[at] as number]?.name;
      if (name !== undefined && !person.organisations.includes(name)) person.organisations.push(name);
    }
    for (const { role, organisation } of attributes.positions)
      addPosition(person, role, organisations[owned.owners[organisation] as number]?.name);
    if (attributes.party !== undefined) person.party ??= attributes.party;
    person.evidence.push(...attributes.evidence);
  });
  addLaterRoles(people, { tokens, spans: personSpans, organisationSpans, found, owned, organisations });
  const mentions: Mention[] = spans.map((span) => mentionOf(span));
  link(mentions, spans, personSpans, found.owners, found.texts);
  link(mentions, spans, organisationSpans, owned.owners, owned.texts);
  return { units, mentions, people, organisations, unsure: unsureNames(spans, tokens) };
}

interface Seen {
  tokens: readonly UnitTokens[];
  spans: readonly NameSpan[];
  organisationSpans: readonly NameSpan[];
  found: PeopleFound;
  owned: OrganisationsFound;
  organisations: readonly FoundOrganisation[];
}

/** Roles that are told after the name, and organisations that are named by a noun: «verftssjef», «leder i klyngen». */
function addLaterRoles(people: FoundPerson[], seen: Seen): void {
  const { tokens, spans, organisationSpans, found, owned, organisations } = seen;
  const nouns = new OrganisationNouns(owned.organisations);
  const belongs = (
    person: FoundPerson,
    organisation: number | undefined,
    why: string,
    role?: string,
  ): void => {
    const name = organisations[organisation ?? -1]?.name;
    addPosition(person, role, name);
    if (name === undefined || person.organisations.includes(name)) return;
    person.organisations.push(name);
    person.evidence.push(`organisation «${name}»: ${why}`);
  };
  const hasRole = (person: number, role: string): boolean =>
    people[person]?.roles.some((known) => known === role || known.endsWith(` ${role}`)) ?? false;
  const isOwned = (unit: UnitTokens, at: number): boolean =>
    organisationAfter(unit, at, organisationSpans) !== undefined || nounAfter(unit, at, nouns) !== undefined;
  for (const later of laterRoles(tokens, spans, found.owners, found.people, hasRole, isOwned)) {
    const person = people[later.person] as FoundPerson;
    const unit = tokens[later.unit] as UnitTokens;
    if (!person.roles.includes(later.role)) {
      person.roles.push(later.role);
      person.evidence.push(`role «${later.role}»: ${later.why}`);
    }
    const after = organisationAfter(unit, later.next, organisationSpans);
    const owner = after === undefined ? nounAfter(unit, later.next, nouns) : owned.owners[after];
    belongs(person, owner, `«${later.role}» stands before it`, later.role);
  }
  // «Kari Vik i klyngen», «Kari Vik, leder i klyngen»
  spans.forEach((span, index) => {
    const person = people[found.owners[index] ?? -1];
    const unit = tokens[span.unit] as UnitTokens;
    const role = unit.tokens[span.last + 1]?.text === ',' ? roleStartingAt(unit, span.last + 2) : undefined;
    if (person)
      belongs(
        person,
        nounAfter(unit, (role ?? span).last + 1, nouns),
        'a noun that can only mean it',
        role?.text,
      );
  });
  for (const person of people)
    for (const role of person.roles)
      belongs(person, nouns.ownerOf(role), `«${role}» can only be of it here`, role);
  const near = houses(people, standsOf(spans, found.owners), standsOf(organisationSpans, owned.owners));
  people.forEach((person, index) => {
    belongs(
      person,
      near[index],
      'the article is about it, and no other is near',
      person.roles.find(isHouseRole),
    );
  });
}

function addPosition(person: FoundPerson, role: string | undefined, organisation: string | undefined): void {
  if (role === undefined || organisation === undefined) return;
  const isKnown = person.positions.some(
    (known) => known.role === role && known.organisation === organisation,
  );
  if (!isKnown) person.positions.push({ role, organisation });
}

/** «i klyngen» */
function nounAfter({ tokens }: UnitTokens, at: number, nouns: OrganisationNouns): number | undefined {
  return tiesToOrganisation(tokens[at]?.text ?? '') ? nouns.meantBy(tokens[at + 1]?.text ?? '') : undefined;
}

function mentionOf({ unit, start, end, text, kind, confidence }: Mention): Mention {
  return { unit, start, end, text, kind, confidence };
}

/** Says of each mention whose it is; the genitive's ending is left out of it. */
function link<T extends Mention>(
  mentions: Mention[],
  all: readonly T[],
  spans: readonly T[],
  owners: readonly (number | undefined)[],
  texts: readonly string[],
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

function unsureNames(
  spans: readonly (Mention & { evidence: string })[],
  units: readonly { text: string }[],
): Unsure[] {
  return spans.flatMap(({ kind, text, unit, confidence }): Unsure[] => {
    if ((kind !== 'person' && kind !== 'organisation') || confidence >= SURE_ENOUGH) return [];
    return [
      {
        what: kind,
        text,
        sentence: units[unit]?.text ?? '',
        reason: 'may be a name, but is not sure enough',
        confidence,
      },
    ];
  });
}
