/** The newest articles as a feed, in each of its formats. */
import { ADDRESSES } from '../addresses.ts';
import { atom } from '../feeds/atom.ts';
import { archiveFeed, type Feed } from '../feeds/feed.ts';
import { jsonFeed } from '../feeds/jsonFeed.ts';
import { rss } from '../feeds/rss.ts';
import type { Site } from '../site.ts';

interface Format {
  address: string;
  write(site: Site, feed: Feed): string;
}

export const data = {
  formats: [
    { address: ADDRESSES.feed, write: atom },
    { address: ADDRESSES.rss, write: rss },
    { address: ADDRESSES.jsonFeed, write: jsonFeed },
  ],
  pagination: { data: 'formats', size: 1, alias: 'format', addAllPagesToCollections: false },
  permalink: ({ format }: { format: Format }) => format.address,
};

export function render({ site, format }: { site: Site; format: Format }): string {
  return format.write(site, archiveFeed(site, format.address));
}
