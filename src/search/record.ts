/** An article as the index knows it. */
import { bodyText } from '../archive/bodyText.ts';
import { isListed } from '../archive/knit/article.ts';
import type { Article } from '../archive/types.ts';
import { compoundParts } from './compoundParts.ts';
import type { SearchRecord } from './index/types.ts';
import { organisationNames } from './organisationNames.ts';
import { type QuoteSpan, quoteSpans } from './quoteSpans.ts';

/** What the browser gets with a hit, beside the words. */
export interface RecordExtra {
  date: string;
  /** Slug and name of those in it, and whether they say something. */
  people: [slug: string, name: string, speaks: 0 | 1][];
  quotes: QuoteSpan[];
  /** Words inside others: without inflection, and where the compound stands. */
  parts: [part: string, word: number][];
}

/** Between names, so that no phrase is found across two of them. */
const BETWEEN = ' ¦ ';
/** Between texts that no sign ends, such as headings: a word of its own for those who count. */
const APART = '·';
const ENDED = /[.!?:»”"…]$/;
const TRAILING = /(?: ·)+$/;

/** @param id of the page, from `pageIds` */
export function searchRecord(article: Article, id: string): SearchRecord {
  const { frontMatter } = article;
  const content = visibleWords(article);
  const people = article.people.map(({ person }) => person).filter(isListed);
  const organisations = article.organisations.map(({ organisation }) => organisation).filter(isListed);
  const names = [
    ...people.flatMap((person) => [person.name, ...person.names]),
    ...organisations.flatMap(organisationNames),
    ...frontMatter.photos.flatMap(({ photographers }) => photographers),
    ...frontMatter.byline,
  ];
  const parts = compoundParts(content, names);
  const inTitle = compoundParts(frontMatter.title, names);
  const speakers = new Set(article.quotes.map(({ speaker }) => speaker));
  const extra: RecordExtra = {
    date: frontMatter.date,
    people: people.map((person) => [person.slug, person.name, speakers.has(person) ? 1 : 0]),
    quotes: quoteSpans(content, article.quotes),
    parts,
  };
  return {
    id,
    url: article.address,
    content,
    meta: {
      title: frontMatter.title,
      names: [...new Set(names)].join(BETWEEN),
      parts: [...new Set([...parts, ...inTitle].map(([part]) => part))].join(' '),
    },
    extra,
  };
}

/** What a reader sees of the article below its title, in order, with single spaces. */
function visibleWords({ frontMatter, body }: Article): string {
  const captions = frontMatter.photos.flatMap(({ alt, caption }) => [alt, caption]);
  return [frontMatter.kicker, frontMatter.description, ...bodyText(body), ...captions]
    .filter((text) => text !== undefined)
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => (ENDED.test(text) ? text : `${text} ${APART}`))
    .join(' ')
    .replace(TRAILING, '');
}
