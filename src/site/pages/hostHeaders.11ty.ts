/** For Netlify and Cloudflare Pages: what they send with every file. */
import { ADDRESSES } from '../addresses.ts';
import { HEADERS } from '../security.ts';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.hostHeaders };

export function render({ site }: { site: Site }): string {
  return [`${site.base}*`, ...HEADERS.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
