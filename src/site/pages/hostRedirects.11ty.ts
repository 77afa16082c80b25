/** For Netlify and Cloudflare Pages: pages that have moved answer so at once. */
import { ADDRESSES } from '../addresses.ts';
import type { Site } from '../site.ts';

export const data = {
  permalink: ({ site }: { site: Site }) => site.archive.redirects.length > 0 && ADDRESSES.hostRedirects,
};

export function render({ site }: { site: Site }): string {
  return site.archive.redirects.map(({ from, to }) => `${site.href(from)} ${site.href(to)} 301\n`).join('');
}
