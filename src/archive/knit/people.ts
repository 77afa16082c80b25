/** People of the archive: their roles, quotes and pictures, out of what each article says of them. */
import { personAddress } from '../address.ts';
import type { PersonDecision } from '../editors/schema.ts';
import { organisationKey } from '../identity/closeOrganisations.ts';
import { shownName } from '../identity/shownName.ts';
import type { Identity } from '../identity/types.ts';
import { sortName } from '../naming.ts';
import type { PersonEntry } from '../schema.ts';
import type { Article, Organisation, Person, RoleEvidence, StatedRole } from '../types.ts';
import { isListed, oldestFirst } from './article.ts';

/** Ties each person to their articles, oldest first. `articleOf` knows each article by its file. */
export function knitPeople(
  identities: readonly Identity<PersonEntry, PersonDecision>[],
  slugs: readonly string[],
  articleOf: ReadonlyMap<string, Article>,
  organisations: readonly Organisation[],
): Person[] {
  const byName = new Map(
    organisations.flatMap((organisation) =>
      [organisation.name, ...organisation.names.map(({ name }) => name)].map(
        (name) => [organisationKey(name), organisation] as const,
      ),
    ),
  );
  const staff: Staff = new Map();
  return identities.map((identity, index) => {
    const person = barePerson(identity, slugs[index] as string, byName);
    for (const { entry, file } of identity.mentions) {
      const article = articleOf.get(file) as Article;
      article.people.push({ person, entry });
      if (!isListed(article)) continue;
      addRoles(person, article, entry, staff);
      addPhotos(person, article, entry);
    }
    return person;
  });
}

function barePerson(
  { mentions, decision, ...identity }: Identity<PersonEntry, PersonDecision>,
  slug: string,
  byName: ReadonlyMap<string, Organisation>,
): Person {
  const name = shownName({ mentions, ...identity, ...(decision ? { decision } : {}) });
  const everywhere = (decision?.aliases ?? []).filter((alias) => typeof alias === 'string');
  return {
    kind: 'person',
    slug,
    address: personAddress(slug),
    name,
    names: [...new Set([name, ...mentions.map(({ entry }) => entry.name), ...everywhere])],
    ...(decision ? { decision } : {}),
    ...(decision && decision.visibility !== 'public' ? { visibility: decision.visibility } : {}),
    statedRoles: (decision?.roles ?? []).map((role) => statedRole(role, byName)),
    sortName: sortName(name),
    roles: [],
    quotes: [],
    quotedIn: [],
    mentionedIn: [],
    depictedIn: [],
  };
}

function statedRole(
  { role, organisation: name, from, to }: PersonDecision['roles'][number],
  byName: ReadonlyMap<string, Organisation>,
): StatedRole {
  const organisation = name === undefined ? undefined : byName.get(organisationKey(name));
  return {
    role,
    ...(organisation ? { organisation } : {}),
    ...(name === undefined ? {} : { organisationName: name }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Where each member of an organisation stands in its list. */
type Staff = Map<Organisation, Map<Person, Organisation['people'][number]>>;

function addRoles(person: Person, article: Article, entry: PersonEntry, staff: Staff): void {
  const organisations = entry.organisations
    .map((name) => organisationNamed(article, name))
    .filter((known) => known !== undefined);
  const found: RoleEvidence[] = entry.roles.map((role) => ({
    role,
    organisations: heldIn(role, article, entry, organisations),
    article,
  }));
  const placed = new Set(found.flatMap((evidence) => evidence.organisations));
  const rest = organisations.filter((organisation) => !placed.has(organisation));
  if (rest.length || (!found.length && entry.party !== undefined))
    found.push({ organisations: rest, article });
  if (entry.party !== undefined) for (const evidence of ofParty(found)) evidence.party = entry.party;
  person.roles.push(...found);
  if (!isListed(person)) return;
  for (const organisation of new Set(organisations)) {
    const there = found.filter((evidence) => evidence.organisations.includes(organisation));
    const members = staff.get(organisation) ?? new Map();
    staff.set(organisation, members);
    const known = members.get(person);
    if (known) {
      known.roles.push(...there);
      continue;
    }
    const member = { person, roles: there };
    members.set(person, member);
    organisation.people.push(member);
  }
}

/** Houses whose members parties send there, by a part of their name. */
const ELECTED = /kommune|fylke|storting|sameting|regjering|departement|bystyre|herad/i;

/** Of several roles a party goes with those that are held for it, and not with a post in a club or a firm. */
function ofParty(found: readonly RoleEvidence[]): readonly RoleEvidence[] {
  if (found.length < 2) return found;
  const political = found.filter(({ organisations }) =>
    organisations.every(({ name }) => ELECTED.test(name)),
  );
  return political.length ? political : found.slice(0, 1);
}

/** Where an article does not say which role is held where, a role is held nowhere in particular. */
function heldIn(
  role: string,
  article: Article,
  { roles, organisations, positions }: PersonEntry,
  all: readonly Organisation[],
): Organisation[] {
  const told = positions.filter((position) => position.role === role);
  if (!told.length && roles.length === 1 && organisations.length === 1) return [...all];
  return told
    .flatMap(({ organisation }) => organisation ?? [])
    .map((name) => organisationNamed(article, name))
    .filter((known) => known !== undefined);
}

function organisationNamed(article: Article, name: string): Organisation | undefined {
  const key = organisationKey(name);
  return article.organisations.find(({ entry }) => organisationKey(entry.name) === key)?.organisation;
}

/** A picture is of somebody whose full name stands in its alt text or caption. */
function addPhotos(person: Person, article: Article, entry: PersonEntry): void {
  article.frontMatter.photos.forEach((photo, index) => {
    if (`${photo.alt ?? ''} ${photo.caption ?? ''}`.includes(entry.name)) {
      person.depictedIn.push({ article, photo, index });
    }
  });
}

/** Gives each quote its speaker, and each person what they said and where they only are named. */
export function knitQuotes(articles: readonly Article[]): void {
  for (const article of articles) {
    article.quotes = article.frontMatter.quotes.map((entry, index) => {
      const speaker = article.people.find(({ person, entry: known }) =>
        entry.speaker !== undefined ? known.name === entry.speaker || person.name === entry.speaker : false,
      )?.person;
      return { article, entry, anchor: `sitat-${index + 1}`, ...(speaker ? { speaker } : {}) };
    });
    if (!isListed(article)) continue;
    for (const person of new Set(article.people.map(({ person }) => person))) {
      const said = article.quotes.filter((quote) => quote.speaker === person);
      person.quotes.push(...said);
      (said.length ? person.quotedIn : person.mentionedIn).push(article);
    }
  }
}

/** Quotes keep their order within an article. */
export function newestFirst(person: Person): void {
  person.quotedIn.reverse();
  person.mentionedIn.reverse();
  person.depictedIn.reverse();
  person.quotes.sort((a, b) => oldestFirst(b.article, a.article));
}
