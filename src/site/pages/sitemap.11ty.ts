/** Every address, for search machines (sitemaps.org). */
import { ADDRESSES, monthAddress, photographerAddress, yearAddress } from '../addresses.ts';
import { letterAddress, longDirectories } from '../directories.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml.ts';

export const data = { permalink: ADDRESSES.sitemap };

const isOpen = ({ visibility }: { visibility?: string }): boolean => visibility === undefined;

export function render({ site }: { site: Site }): string {
  const lists: string[] = [
    ADDRESSES.front,
    ADDRESSES.articles,
    ADDRESSES.people,
    ADDRESSES.organisations,
    ADDRESSES.photographers,
    ADDRESSES.overview,
    ADDRESSES.about,
    ADDRESSES.data,
    ADDRESSES.accessibility,
  ];
  const addresses = [
    ...[
      ...lists,
      ...site.years.map(({ year }) => yearAddress(year)),
      ...site.months.map(({ year, month }) => monthAddress(year, month)),
      ...longDirectories(site).flatMap((directory) =>
        directory.letters.map((letter) => letterAddress(directory, letter)),
      ),
      ...site.photographers.map(({ slug }) => photographerAddress(slug)),
    ].map((address) => ({ address })),
    ...site.articles.filter(isOpen).map(({ address, frontMatter }) => ({
      address,
      changed: frontMatter.updated ?? frontMatter.date,
    })),
    ...site.people.filter(isOpen).map(({ address }) => ({ address })),
    ...site.organisations.filter(isOpen).map(({ address }) => ({ address })),
  ];
  const lines = addresses.map((page: { address: string; changed?: string }) => {
    const changed = page.changed ? `<lastmod>${page.changed}</lastmod>` : '';
    return `<url><loc>${xmlText(site.url(page.address))}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}
