/** Who is met together in the articles, and where. */
import { isListed, oldestFirst } from '../archive/knit/article.ts';
import { speaksFor } from '../archive/roles.ts';
import type { Article, ArticleQuote, Organisation, Person } from '../archive/types.ts';

export interface Met<T> {
  who: T;
  /** In how many articles. */
  count: number;
}

/** Every article a person is in, newest first. */
export const articlesOf = (person: Person): Article[] =>
  [...person.quotedIn, ...person.mentionedIn].sort((a, b) => oldestFirst(b, a));

/** The people in these articles, those in most of them first, then by name. */
export function peopleIn(articles: readonly Article[], except?: Person): Met<Person>[] {
  return mostMet(
    articles.map((article) => article.people.map(({ person }) => person)),
    (person) => person !== except && isListed(person),
  );
}

/** The same of organisations. */
export function organisationsIn(articles: readonly Article[], except?: Organisation): Met<Organisation>[] {
  return mostMet(
    articles.map((article) => article.organisations.map(({ organisation }) => organisation)),
    (organisation) => organisation !== except && isListed(organisation),
  );
}

function mostMet<T extends { name: string }>(groups: readonly T[][], wanted: (one: T) => boolean): Met<T>[] {
  const counts = new Map<T, number>();
  for (const group of groups) {
    for (const one of new Set(group)) if (wanted(one)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts]
    .map(([who, count]) => ({ who, count }))
    .sort((a, b) => b.count - a.count || byName.compare(a.who.name, b.who.name));
}

const byName = new Intl.Collator('nb');

/** What was said for the organisation, in articles that tie the speaker to it, newest first. */
export function quotesOf(organisation: Organisation): ArticleQuote[] {
  const quotes = organisation.people
    .filter(({ person }) => isListed(person))
    .flatMap(({ person, roles }) => {
      const articles = new Set(roles.map(({ article }) => article));
      return person.quotes.filter(
        ({ article }) => articles.has(article) && speaksFor(person, article, organisation),
      );
    });
  return quotes.sort((a, b) => oldestFirst(b.article, a.article) || anchorNumber(a) - anchorNumber(b));
}

const anchorNumber = (quote: ArticleQuote): number => quote.article.quotes.indexOf(quote);
