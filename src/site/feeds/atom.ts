/** A feed as Atom (RFC 4287). */
import type { Article } from '../../archive/types.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml.ts';
import { type Feed, lastChange, lastChangeIn } from './feed.ts';

export function atom(site: Site, feed: Feed): string {
  const { settings } = site.archive;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.strings.htmlLang}">
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.description)}</subtitle>
<id>${xmlText(site.url(feed.page))}</id>
<link rel="alternate" type="text/html" href="${xmlText(site.url(feed.page))}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(site.url(feed.self))}"/>
<updated>${midnight(lastChangeIn(feed.articles))}</updated>
<author><name>${xmlText(settings.publisher ?? settings.title)}</name></author>
${feed.articles.map((article) => entry(site, article)).join('\n')}
</feed>
`;
}

function entry(site: Site, article: Article): string {
  const { frontMatter } = article;
  const address = xmlText(site.url(article.address));
  const authors = frontMatter.byline.map((name) => `<author><name>${xmlText(name)}</name></author>`).join('');
  const summary = frontMatter.description ? `<summary>${xmlText(frontMatter.description)}</summary>` : '';
  return `<entry xml:lang="${xmlText(frontMatter.lang)}"><title>${xmlText(frontMatter.title)}</title><id>${address}</id>\
<link rel="alternate" type="text/html" href="${address}"/><published>${midnight(frontMatter.date)}</published>\
<updated>${midnight(lastChange(article))}</updated>${authors}${summary}</entry>`;
}

const midnight = (date: string): string => `${date}T00:00:00Z`;
