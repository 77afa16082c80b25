/** A feed as Atom (RFC 4287). */
import type { Article } from '../../archive/types.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml.ts';
import { type CorrectionEntry, type Feed, lastChange, lastChangeIn } from './feed.ts';

export const atom = (site: Site, feed: Feed): string =>
  document(
    site,
    feed,
    lastChangeIn(feed.articles),
    feed.articles.map((article) => entry(site, article)),
  );

/** What has been put right: an entry a correction, under the article's title. */
export const correctionsAtom = (
  site: Site,
  feed: Omit<Feed, 'articles'>,
  corrections: readonly CorrectionEntry[],
): string =>
  document(
    site,
    feed,
    corrections[0]?.date ?? lastChangeIn([]),
    corrections.map((correction) => correctionEntry(site, correction)),
  );

function document(site: Site, feed: Omit<Feed, 'articles'>, updated: string, entries: string[]): string {
  const { settings } = site.archive;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.strings.htmlLang}">
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.description)}</subtitle>
<id>${xmlText(site.url(feed.page))}</id>
<link rel="alternate" type="text/html" href="${xmlText(site.url(feed.page))}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(site.url(feed.self))}"/>
<updated>${midnight(updated)}</updated>
<author><name>${xmlText(settings.publisher ?? settings.title)}</name></author>
${entries.join('\n')}
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

/** The fragment keeps two corrections of one article apart, and leads to where they stand. */
function correctionEntry(site: Site, { article, date, text }: CorrectionEntry): string {
  const address = xmlText(site.url(article.address));
  const nth = article.frontMatter.corrections.findIndex((each) => each.date === date && each.text === text);
  return `<entry><title>${xmlText(article.frontMatter.title)}</title><id>${address}#rettelse-${nth + 1}</id>\
<link rel="alternate" type="text/html" href="${address}#rettelser"/><updated>${midnight(date)}</updated>\
<summary>${xmlText(text)}</summary></entry>`;
}

const midnight = (date: string): string => `${date}T00:00:00Z`;
