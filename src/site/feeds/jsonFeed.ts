/** A feed as JSON Feed 1.1 (jsonfeed.org). */
import type { Site } from '../site.ts';
import type { Feed } from './feed.ts';

export function jsonFeed(site: Site, feed: Feed): string {
  const { settings } = site.archive;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description || undefined,
    home_page_url: site.url(feed.page),
    feed_url: site.url(feed.self),
    language: site.strings.htmlLang,
    authors: [{ name: settings.publisher ?? settings.title }],
    items: feed.articles.map(({ address, frontMatter }) => ({
      id: site.url(address),
      url: site.url(address),
      title: frontMatter.title,
      content_text: frontMatter.description ?? frontMatter.title,
      date_published: `${frontMatter.date}T00:00:00Z`,
      date_modified: frontMatter.updated && `${frontMatter.updated}T00:00:00Z`,
      language: frontMatter.lang,
      authors: frontMatter.byline.length ? frontMatter.byline.map((name) => ({ name })) : undefined,
    })),
  })}\n`;
}
