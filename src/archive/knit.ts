/** Articles, each on its own → one archive: the same person in many articles is one person. */
import { articleAddress, organisationAddress, personAddress } from './address.ts';
import { groupOrganisations, organisationKey, personKey } from './identity.ts';
import { type NameForm, presentName, sortName } from './naming.ts';
import type { SiteSettings } from './schema.ts';
import { uniqueSlugs } from './slug.ts';
import type { Archive, Article, ArticleDocument, Organisation, Person, RoleEvidence } from './types.ts';

/** Norwegian order: æ, ø and å last; numbers by size. */
const byNorwegian = new Intl.Collator('nb', { numeric: true });

export function knit(settings: SiteSettings, documents: readonly ArticleDocument[]): Archive {
  const articles = documents.map(emptyArticle).sort(oldestFirst);
  const organisations = knitOrganisations(articles);
  const people = knitPeople(articles);
  knitQuotes(articles);
  articles.reverse();
  for (const person of people) newestFirst(person);
  for (const organisation of organisations) organisation.articles.reverse();
  return {
    settings,
    articles,
    people: people.sort((a, b) => byNorwegian.compare(a.sortName, b.sortName)),
    organisations: organisations.sort((a, b) => byNorwegian.compare(a.name, b.name)),
  };
}

function emptyArticle(document: ArticleDocument): Article {
  return {
    ...document,
    address: articleAddress(document),
    year: Number(document.frontMatter.date.slice(0, 4)),
    people: [],
    organisations: [],
    quotes: [],
  };
}

function oldestFirst(a: Article, b: Article): number {
  return compare(a.frontMatter.date, b.frontMatter.date) || compare(a.file, b.file);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function knitOrganisations(articles: readonly Article[]): Organisation[] {
  const entries = articles.flatMap((article) =>
    article.frontMatter.organisations.map((entry) => ({ article, entry })),
  );
  const groups = groupOrganisations(entries.map(({ entry }) => entry));
  const members = new Map<number, typeof entries>();
  entries.forEach((entry, index) => {
    const group = groups[index] as number;
    members.set(group, [...(members.get(group) ?? []), entry]);
  });
  const groupsInOrder = [...members.values()].map((group) => ({ group, forms: formsOf(group) }));
  const slugs = uniqueSlugs(groupsInOrder.map(({ forms }) => firstName(forms)));
  return groupsInOrder.map(({ group, forms }, index) => {
    const slug = slugs[index] as string;
    const organisation: Organisation = {
      kind: 'organisation',
      slug,
      address: organisationAddress(slug),
      name: presentName(forms),
      names: forms.map(({ name, from, to }) => ({ name, from, to })),
      articles: [],
      people: [],
    };
    for (const { article, entry } of group) {
      if (organisation.articles.at(-1) !== article) organisation.articles.push(article);
      article.organisations.push({ organisation, entry });
    }
    return organisation;
  });
}

/** Every form in print, with its first and last date. `group` is oldest first. */
function formsOf(group: { article: Article; entry: { name: string; aliases: string[] } }[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const { article, entry } of group) {
    const { date } = article.frontMatter;
    for (const name of [entry.name, ...entry.aliases]) {
      const full = name === entry.name;
      const known = forms.get(name);
      if (known) {
        known.to = date;
        known.fullUntil = full ? date : known.fullUntil;
        known.alias ||= !full;
      } else {
        forms.set(name, { name, from: date, to: date, fullUntil: full ? date : undefined, alias: !full });
      }
    }
  }
  return [...forms.values()];
}

/** What the address is made of: the first full name in print, so that a new article does not move the page. */
function firstName(forms: readonly NameForm[]): string {
  return (forms.find((form) => form.fullUntil !== undefined && !form.alias) ?? (forms[0] as NameForm)).name;
}

function knitPeople(articles: readonly Article[]): Person[] {
  const people = new Map<string, Person>();
  const names = new Map<string, string>();
  for (const { frontMatter } of articles) {
    for (const { name } of frontMatter.people)
      if (!names.has(personKey(name))) names.set(personKey(name), name);
  }
  const slugs = uniqueSlugs([...names.values()]);
  [...names].forEach(([key, name], index) => {
    const slug = slugs[index] as string;
    people.set(key, {
      kind: 'person',
      slug,
      address: personAddress(slug),
      name,
      sortName: sortName(name),
      roles: [],
      quotes: [],
      quotedIn: [],
      mentionedIn: [],
      depictedIn: [],
    });
  });
  for (const article of articles) {
    for (const entry of article.frontMatter.people) {
      const person = people.get(personKey(entry.name)) as Person;
      article.people.push({ person, entry });
      addRoles(person, article, entry);
      addPhotos(person, article);
    }
  }
  return [...people.values()];
}

function addRoles(person: Person, article: Article, entry: Article['people'][number]['entry']): void {
  const organisations = entry.organisations
    .map((name) =>
      article.organisations.find((known) => organisationKey(known.entry.name) === organisationKey(name)),
    )
    .filter((known) => known !== undefined)
    .map((known) => known.organisation);
  const roles: (string | undefined)[] = entry.roles.length ? entry.roles : [undefined];
  if (!entry.roles.length && !organisations.length && !entry.party) return;
  const found = roles.map(
    (role): RoleEvidence => ({
      ...(role === undefined ? {} : { role }),
      organisations,
      ...(entry.party === undefined ? {} : { party: entry.party }),
      article,
    }),
  );
  person.roles.push(...found);
  for (const organisation of new Set(organisations)) {
    const known = organisation.people.find((member) => member.person === person);
    if (known) known.roles.push(...found);
    else organisation.people.push({ person, roles: [...found] });
  }
}

/** A picture is of somebody whose full name stands in its alt text or caption. */
function addPhotos(person: Person, article: Article): void {
  article.frontMatter.photos.forEach((photo, index) => {
    if (`${photo.alt ?? ''} ${photo.caption ?? ''}`.includes(person.name)) {
      person.depictedIn.push({ article, photo, index });
    }
  });
}

function knitQuotes(articles: readonly Article[]): void {
  for (const article of articles) {
    article.quotes = article.frontMatter.quotes.map((entry, index) => {
      const speaker = article.people.find(({ person, entry: known }) =>
        entry.speaker !== undefined ? known.name === entry.speaker || person.name === entry.speaker : false,
      )?.person;
      return { article, entry, anchor: `sitat-${index + 1}`, ...(speaker ? { speaker } : {}) };
    });
    for (const { person } of article.people) {
      const said = article.quotes.filter((quote) => quote.speaker === person);
      person.quotes.push(...said);
      (said.length ? person.quotedIn : person.mentionedIn).push(article);
    }
  }
}

/** Quotes keep their order within an article. */
function newestFirst(person: Person): void {
  person.quotedIn.reverse();
  person.mentionedIn.reverse();
  person.depictedIn.reverse();
  person.quotes.sort((a, b) => oldestFirst(b.article, a.article));
}
