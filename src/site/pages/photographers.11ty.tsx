import { ADDRESSES } from '../addresses.ts';
import { photographersDirectory } from '../directories.ts';
import { renderPage } from '../layouts/Document.tsx';
import { AlphabetList } from '../parts/AlphabetList.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.photographers}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  return renderPage({
    site,
    address: ADDRESSES.photographers,
    title: strings.photographers,
    description: strings.photographersLead,
    crumbs: [{ label: strings.photographers, address: ADDRESSES.photographers }],
    scripts: ['site/browser/listFilter.js'],
    children: (
      <>
        <PageHead
          title={strings.photographers}
          lead={site.photographers.length ? strings.photographersLead : strings.noPhotographers}
        />
        <AlphabetList directory={photographersDirectory(site)} />
      </>
    ),
  });
}
