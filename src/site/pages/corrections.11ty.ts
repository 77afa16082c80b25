/** What has been put right in the archive, as a feed. */
import { ADDRESSES } from '../addresses.ts';
import { correctionsAtom } from '../feeds/atom.ts';
import { corrections } from '../feeds/feed.ts';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.correctionsFeed };

export function render({ site }: { site: Site }): string {
  const { settings } = site.archive;
  const feed = {
    title: `${site.strings.corrections} – ${settings.title}`,
    description: site.strings.correctionsText,
    page: '',
    self: ADDRESSES.correctionsFeed,
  };
  return correctionsAtom(site, feed, corrections(site));
}
