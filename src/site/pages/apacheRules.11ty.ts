/**
 * For Apache: what it sends with every file, and that pages that have moved answer so at once, and pages that were taken
 * away that they are gone.
 */
import { ADDRESSES } from '../addresses.ts';
import { HEADERS } from '../security.ts';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.apacheRules };

export function render({ site }: { site: Site }): string {
  const { redirects, removed } = site.archive;
  return [
    '<IfModule mod_headers.c>',
    ...HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`),
    '</IfModule>',
    '<IfModule mod_alias.c>',
    ...redirects.map(({ from, to }) => `RedirectMatch 301 ^${site.href(from)}$ ${site.href(to)}`),
    ...removed.map(({ address }) => `Redirect gone ${site.href(address)}`),
    '</IfModule>',
    '',
  ].join('\n');
}
