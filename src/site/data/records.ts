/** The archive as open data: one flat record for each article, person, organisation and quote. Described on the data page. */
import { isListed } from '../../archive/knit/article.ts';
import type { Article, Organisation, Person } from '../../archive/types.ts';
import { articlesOf } from '../company.ts';
import type { Site } from '../site.ts';

/** A field is text, a number, a truth, or a list of these; what is unknown is left out. */
export type DataRecord = Record<string, string | number | boolean | readonly string[] | undefined>;

export function articleRecord(site: Site, article: Article): DataRecord {
  const { frontMatter } = article;
  return {
    url: site.url(article.address),
    title: frontMatter.title,
    date: frontMatter.date,
    updated: frontMatter.updated,
    lang: frontMatter.lang,
    description: frontMatter.description,
    byline: frontMatter.byline,
    people: addressesOf(
      site,
      article.people.map(({ person }) => person),
    ),
    organisations: addressesOf(
      site,
      article.organisations.map(({ organisation }) => organisation),
    ),
    quotes: article.quotes.length,
    photos: frontMatter.photos.length,
  };
}

const addressesOf = (site: Site, entities: readonly (Person | Organisation)[]): string[] =>
  entities.filter(isListed).map(({ address }) => site.url(address));

export function personRecord(site: Site, person: Person): DataRecord {
  const articles = articlesOf(person);
  return {
    url: site.url(person.address),
    name: person.name,
    sort_name: person.sortName,
    other_names: person.names.filter((name) => name !== person.name),
    roles: [...new Set(person.roles.flatMap(({ role }) => role ?? []))],
    organisations: [
      ...new Set(
        person.roles.flatMap(({ organisations }) => organisations.map(({ address }) => site.url(address))),
      ),
    ],
    wikidata: person.decision?.wikidata,
    articles: articles.length,
    quotes: person.quotes.length,
    first_date: articles.at(-1)?.frontMatter.date,
    last_date: articles[0]?.frontMatter.date,
  };
}

export function organisationRecord(site: Site, organisation: Organisation): DataRecord {
  const { articles, names, name, decision } = organisation;
  return {
    url: site.url(organisation.address),
    name,
    other_names: names.map((form) => form.name).filter((form) => form !== name),
    number: decision?.number,
    wikidata: decision?.wikidata,
    people: organisation.people.map(({ person }) => site.url(person.address)),
    articles: articles.length,
    first_date: articles.at(-1)?.frontMatter.date,
    last_date: articles[0]?.frontMatter.date,
  };
}

export function quoteRecord(
  site: Site,
  { article, anchor, entry, speaker }: Article['quotes'][number],
): DataRecord {
  // Lists and data do not know of an unlisted person, and an editor may have said that a speaker is nobody.
  const named = speaker && isListed(speaker) ? speaker : undefined;
  return {
    url: site.url(`${article.address}#${anchor}`),
    text: entry.text,
    style: entry.style,
    speaker: named?.name,
    speaker_url: named && site.url(named.address),
    date: article.frontMatter.date,
    lang: article.frontMatter.lang,
    article: site.url(article.address),
  };
}
