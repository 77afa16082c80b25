/** Addresses under the site's base: Norwegian and lasting. No leading slash, a slash at the end. */
import type { ArticleDocument } from './types.ts';

/** `artikler/2016/ny-hall/`: the year is the date's, the rest is the file's name. */
export function articleAddress(document: ArticleDocument): string {
  return `artikler/${document.frontMatter.date.slice(0, 4)}/${document.slug}/`;
}

export const personAddress = (slug: string): string => `personer/${slug}/`;

export const organisationAddress = (slug: string): string => `organisasjoner/${slug}/`;
