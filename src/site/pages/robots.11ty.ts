import { ADDRESSES } from '../addresses.ts';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.robots };

export function render({ site }: { site: Site }): string {
  return `User-agent: *\nAllow: /\nSitemap: ${site.url(ADDRESSES.sitemap)}\n`;
}
