/** Who and what is in which article, by year, for filters and their counts. */
import { isListed } from '../../archive/knit/article.ts';
import type { Article, Person } from '../../archive/types.ts';
import type { DataFile } from './types.ts';

/** One year's articles. Numbers point into the lists above them. */
export interface YearFacts {
  people: [slug: string, name: string][];
  organisations: [slug: string, name: string][];
  photographers: string[];
  /**
   * By page id: who says something, who is only mentioned, organisations, photographers, number of quotes, and how many of
   * them are each speaker's own, in the order of those who say something.
   */
  pages: Record<
    string,
    [
      said: number[],
      mentioned: number[],
      organisations: number[],
      photographers: number[],
      quotes: number,
      own: number[],
    ]
  >;
}

/** `fakta/2016.json`, and `aar.json`: how many articles each year has. */
export function factFiles(articles: readonly Article[], idOf: (article: Article) => string): DataFile[] {
  const years = new Map<number, Article[]>();
  for (const article of [...articles].reverse()) {
    const known = years.get(article.year);
    if (known) known.push(article);
    else years.set(article.year, [article]);
  }
  const ordered = [...years].sort(([a], [b]) => a - b);
  return [
    { path: 'aar.json', content: JSON.stringify(ordered.map(([year, { length }]) => [year, length])) },
    ...ordered.map(([year, ofYear]) => ({
      path: `fakta/${year}.json`,
      content: JSON.stringify(yearFacts(ofYear, idOf)),
    })),
  ];
}

function yearFacts(articles: readonly Article[], idOf: (article: Article) => string): YearFacts {
  const people = new Numbered<[string, string]>();
  const organisations = new Numbered<[string, string]>();
  const photographers = new Numbered<string>();
  const pages: YearFacts['pages'] = {};
  for (const article of articles) {
    const own = new Map<Person | undefined, number>();
    for (const { speaker } of article.quotes) own.set(speaker, (own.get(speaker) ?? 0) + 1);
    const there = [...new Set(article.people.map(({ person }) => person).filter(isListed))];
    const number = (person: Person): number => people.number(person.slug, [person.slug, person.name]);
    const speaking = there.filter((person) => own.has(person));
    const held = new Set(article.organisations.map(({ organisation }) => organisation).filter(isListed));
    const took = new Set(article.frontMatter.photos.flatMap((photo) => photo.photographers));
    pages[idOf(article)] = [
      speaking.map(number),
      there.filter((person) => !own.has(person)).map(number),
      [...held].map(({ slug, name }) => organisations.number(slug, [slug, name])),
      [...took].map((name) => photographers.number(name, name)),
      article.quotes.length,
      speaking.map((person) => own.get(person) as number),
    ];
  }
  return { people: people.all, organisations: organisations.all, photographers: photographers.all, pages };
}

/** Gives each thing a number, the first time it is met. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();

  number(key: string, thing: T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}
