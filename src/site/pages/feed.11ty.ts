/** The newest articles as an Atom feed (RFC 4287). */
import type { Article } from '../../archive/types.ts';
import { ADDRESSES } from '../addresses.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml.ts';

const NEWEST = 30;
/** Of an archive without articles. */
const NEVER = '1970-01-01';

export const data = { permalink: ADDRESSES.feed };

export function render({ site }: { site: Site }): string {
  const { settings } = site.archive;
  const articles = site.articles.slice(0, NEWEST);
  const updated = articles.map(lastChange).sort().at(-1) ?? NEVER;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.strings.htmlLang}">
<title>${xmlText(settings.title)}</title>
<subtitle>${xmlText(settings.description)}</subtitle>
<id>${xmlText(site.url(''))}</id>
<link rel="alternate" type="text/html" href="${xmlText(site.url(''))}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(site.url(ADDRESSES.feed))}"/>
<updated>${midnight(updated)}</updated>
<author><name>${xmlText(settings.publisher ?? settings.title)}</name></author>
${articles.map((article) => entry(site, article)).join('\n')}
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

const lastChange = ({ frontMatter }: Article): string => frontMatter.updated ?? frontMatter.date;

const midnight = (date: string): string => `${date}T00:00:00Z`;
