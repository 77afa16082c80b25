/** What stands where a removed article stood. */
import { ADDRESSES } from '../addresses.ts';
import { renderPage } from '../layouts/Document.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { Site } from '../site.ts';

interface Removed {
  address: string;
}

export const data = {
  pagination: { data: 'work.removed', size: 1, alias: 'removed', addAllPagesToCollections: false },
  permalink: ({ removed }: { removed: Removed }) => `${removed.address}index.html`,
};

export function render({ site, removed }: { site: Site; removed: Removed }): string {
  const { strings } = site;
  return renderPage({
    site,
    address: removed.address,
    title: strings.removedTitle,
    description: strings.removedText,
    unlisted: true,
    crumbs: [
      { label: strings.articles, address: ADDRESSES.articles },
      { label: strings.removedTitle, address: removed.address },
    ],
    children: <PageHead title={strings.removedTitle} lead={strings.removedText} />,
  });
}
