/** What the index is told of an article: plain data, so that another thread can make the record of it. */
import { isListed } from '../archive/knit/article.ts';
import type { Article, ArticleQuote } from '../archive/types.ts';
import { organisationNames } from './organisationNames.ts';

export interface SearchSource {
  id: string;
  /** ISO. */
  date: string;
  /** Where a hit leads: an address from the site's base, no leading slash. */
  url: string;
  title: string;
  /** What stands above the body. */
  lead: string[];
  /** Markdown. */
  body: string;
  /** Of its photos. */
  captions: string[];
  /** Slug and name of those in it, and whether they say something. */
  people: [slug: string, name: string, speaks: 0 | 1][];
  /** All that people in it are called, photographers and writers too. */
  names: string[];
  /** All that organisations in it are called. */
  houses: string[];
  quotes: {
    anchor: string;
    text: string;
    speaker: string | undefined;
    style: ArticleQuote['entry']['style'];
  }[];
}

/** @param id of the page, from `pageIds` */
export function searchSource(article: Article, id: string): SearchSource {
  const { frontMatter } = article;
  const people = article.people.map(({ person }) => person).filter(isListed);
  const organisations = article.organisations.map(({ organisation }) => organisation).filter(isListed);
  const speakers = new Set(article.quotes.map(({ speaker }) => speaker));
  return {
    id,
    date: frontMatter.date,
    url: article.address,
    title: frontMatter.title,
    lead: [frontMatter.kicker, frontMatter.description].filter((text) => text !== undefined),
    body: article.body,
    captions: frontMatter.photos
      .flatMap(({ alt, caption }) => [alt, caption])
      .filter((text) => text !== undefined),
    people: people.map((person) => [person.slug, person.name, speakers.has(person) ? 1 : 0]),
    names: [
      ...people.flatMap((person) => [person.name, ...person.names]),
      ...frontMatter.photos.flatMap(({ photographers }) => photographers),
      ...frontMatter.byline,
    ],
    houses: organisations.flatMap(organisationNames),
    quotes: article.quotes.map(({ anchor, entry, speaker }) => ({
      anchor,
      text: entry.text,
      speaker: speaker?.slug,
      style: entry.style,
    })),
  };
}
