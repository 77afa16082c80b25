import { articleAddress } from '../address.ts';
import type { Article, ArticleDocument } from '../types.ts';

/** An article that nothing is tied to yet. */
export function bareArticle(document: ArticleDocument): Article {
  const { visibility } = document.frontMatter;
  return {
    file: document.file,
    slug: document.slug,
    hash: document.hash,
    frontMatter: document.frontMatter,
    bodyPictures: document.bodyPictures,
    // Read where it is asked for.
    get body() {
      return document.body;
    },
    address: articleAddress(document),
    year: Number(document.frontMatter.date.slice(0, 4)),
    ...(visibility && visibility !== 'public' ? { visibility } : {}),
    people: [],
    organisations: [],
    quotes: [],
  };
}

/** By date, then by file: an order that lasts. */
export function oldestFirst(a: ArticleDocument, b: ArticleDocument): number {
  return compare(a.frontMatter.date, b.frontMatter.date) || compare(a.file, b.file);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether lists, search and other pages know of it. */
export const isListed = ({ visibility }: { visibility?: string }): boolean =>
  visibility === undefined || visibility === 'public' || visibility === 'noindex';
