/** The archive as a search engine of the reader's browser (OpenSearch 1.1). */
import { ADDRESSES } from '../addresses.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml.ts';

export const data = { permalink: ADDRESSES.openSearch };

/** Browsers cut longer names. */
const LONGEST_NAME = 16;

export function render({ site }: { site: Site }): string {
  const { title, description } = site.archive.settings;
  const about = description || site.strings.searchArchive;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText([...title].slice(0, LONGEST_NAME).join(''))}</ShortName>
  <LongName>${xmlText(title)}</LongName>
  <Description>${xmlText(about)}</Description>
  <Language>${site.strings.htmlLang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${xmlText(site.url(ADDRESSES.icon))}</Image>
  <Url type="text/html" method="get" template="${xmlText(site.url(ADDRESSES.search))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(site.url(ADDRESSES.openSearch))}"/>
</OpenSearchDescription>
`;
}
