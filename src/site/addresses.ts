/** Addresses of the pages that every archive has, under the site's base. Lasting: they are printed and linked to. */
export const ADDRESSES = {
  front: '',
  articles: 'artikler/',
  people: 'personer/',
  organisations: 'organisasjoner/',
  photographers: 'fotografer/',
  overview: 'oversikt/',
  calendar: 'kalender/',
  search: 'sok/',
  openSearch: 'sok/opensearch.xml',
  about: 'om/',
  accessibility: 'tilgjengelighet/',
  notFound: '404.html',
  data: 'data/',
  dataSchema: 'data/skjema.json',
  feed: 'feed.xml',
  correctionsFeed: 'rettelser.xml',
  apacheRules: '.htaccess',
  hostRedirects: '_redirects',
  hostHeaders: '_headers',
  rss: 'rss.xml',
  jsonFeed: 'feed.json',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  licences: 'lisenser.txt',
  stylesheet: 'assets/site.css',
  icon: 'assets/icon.svg',
} as const;

/** Path of the site's address, with a slash at both ends: `/` or `/nyheter/`. */
export function baseOf({ url }: { url: string }): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

export const yearAddress = (year: number): string => `${ADDRESSES.articles}${year}/`;

/** Of a person or an organisation, beside its page. */
export const entityFeed = ({ address }: { address: string }): string => `${address}feed.xml`;
export const entityRss = ({ address }: { address: string }): string => `${address}rss.xml`;
export const entityJsonFeed = ({ address }: { address: string }): string => `${address}feed.json`;
export const entityJson = ({ address }: { address: string }): string => `${address}data.json`;

export const photographerAddress = (slug: string): string => `${ADDRESSES.photographers}${slug}/`;

/** `kalender/2016-12/` */
export const monthAddress = (year: number, month: number): string =>
  `${ADDRESSES.calendar}${year}-${String(month).padStart(2, '0')}/`;

/** `2016-12` is the section `maaned-12` on the page of 2016. */
export const monthAnchor = (month: number): string => `maaned-${month}`;
