/** For Apache: pages that have moved answer so at once, and pages that were taken away answer that they are gone. */
import { ADDRESSES } from '../addresses.ts';
import type { Site } from '../site.ts';

export const data = {
  // A host that knows no such file would only publish it: none where there is nothing to say.
  permalink: ({ site }: { site: Site }) =>
    site.archive.redirects.length + site.archive.removed.length > 0 && ADDRESSES.apacheRules,
};

export function render({ site }: { site: Site }): string {
  const { redirects, removed } = site.archive;
  return [
    '<IfModule mod_alias.c>',
    ...redirects.map(({ from, to }) => `RedirectMatch 301 ^${site.href(from)}$ ${site.href(to)}`),
    ...removed.map(({ address }) => `Redirect gone ${site.href(address)}`),
    '</IfModule>',
    '',
  ].join('\n');
}
