/** What a feed holds, whatever its format. */
import type { Article } from '../../archive/types.ts';
import type { Site } from '../site.ts';

/** As many as a reader who was away for a while has use for. */
const NEWEST = 30;

export interface Feed {
  title: string;
  description: string;
  /** The page it is of, and the feed itself, under the site's base. */
  page: string;
  self: string;
  /** Newest first. */
  articles: readonly Article[];
}

/** The whole archive's feed. */
export const archiveFeed = (site: Site, self: string): Feed => ({
  title: site.archive.settings.title,
  description: site.archive.settings.description,
  page: '',
  self,
  articles: site.articles.slice(0, NEWEST),
});

/** The feed of one who has a page. @param articles newest first */
export const feedOf = (
  site: Site,
  entity: { name: string; address: string },
  self: string,
  articles: readonly Article[],
): Feed => ({
  title: `${entity.name} – ${site.archive.settings.title}`,
  description: site.strings.articlesWith(entity.name),
  page: entity.address,
  self,
  articles: articles.slice(0, NEWEST),
});

export interface CorrectionEntry {
  article: Article;
  date: string;
  text: string;
}

/** All that has been put right in the articles that may be found. @returns the last correction first */
export const corrections = (site: Site): CorrectionEntry[] =>
  site.articles
    .flatMap((article) => article.frontMatter.corrections.map(({ date, text }) => ({ article, date, text })))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, NEWEST);

/** ISO date of the last time that an article was changed. */
export const lastChange = ({ frontMatter }: Article): string => frontMatter.updated ?? frontMatter.date;

/** Of an archive without articles. */
const NEVER = '1970-01-01';

export const lastChangeIn = (articles: readonly Article[]): string =>
  articles.reduce((last, article) => (lastChange(article) > last ? lastChange(article) : last), NEVER);
