import { ADDRESSES } from '../addresses.ts';
import { organisationsDirectory } from '../directories.ts';
import { renderPage } from '../layouts/Document.tsx';
import { AlphabetList } from '../parts/AlphabetList.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.organisations}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  return renderPage({
    site,
    address: ADDRESSES.organisations,
    title: strings.organisations,
    description: strings.organisationsLead,
    crumbs: [{ label: strings.organisations, address: ADDRESSES.organisations }],
    scripts: ['site/browser/listFilter.js'],
    children: (
      <>
        <PageHead title={strings.organisations} lead={strings.organisationsLead} />
        <AlphabetList directory={organisationsDirectory(site)} />
      </>
    ),
  });
}
