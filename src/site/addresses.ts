/** Addresses of the pages that every archive has, under the site's base. Lasting: they are printed and linked to. */
export const ADDRESSES = {
  front: '',
  articles: 'artikler/',
  people: 'personer/',
  organisations: 'organisasjoner/',
  search: 'sok/',
  about: 'om/',
  notFound: '404.html',
  feed: 'feed.xml',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  stylesheet: 'assets/site.css',
  icon: 'assets/icon.svg',
} as const;

export const yearAddress = (year: number): string => `${ADDRESSES.articles}${year}/`;

/** `2016-12` is the section `maaned-12` on the page of 2016. */
export const monthAnchor = (month: number): string => `maaned-${month}`;
