/** A feed as RSS 2.0 (Harvard, 2003), for readers that know no other. */
import type { Article } from '../../archive/types.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml.ts';
import { type Feed, lastChangeIn } from './feed.ts';

export function rss(site: Site, feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(feed.title)}</title>
<link>${xmlText(site.url(feed.page))}</link>
<description>${xmlText(feed.description || feed.title)}</description>
<language>${site.strings.htmlLang}</language>
<atom:link rel="self" type="application/rss+xml" href="${xmlText(site.url(feed.self))}"/>
<lastBuildDate>${emailDate(lastChangeIn(feed.articles))}</lastBuildDate>
${feed.articles.map((article) => item(site, article)).join('\n')}
</channel>
</rss>
`;
}

function item(site: Site, article: Article): string {
  const { frontMatter } = article;
  const address = xmlText(site.url(article.address));
  const authors = frontMatter.byline.map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`).join('');
  return `<item><title>${xmlText(frontMatter.title)}</title><link>${address}</link><guid>${address}</guid>\
<pubDate>${emailDate(frontMatter.date)}</pubDate>${authors}\
<description>${xmlText(frontMatter.description ?? '')}</description></item>`;
}

/** As RFC 822 has it, in Greenwich time. */
const emailDate = (date: string): string => new Date(`${date}T00:00:00Z`).toUTCString();
