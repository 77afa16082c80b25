import { ADDRESSES } from '../addresses.ts';
import { peopleDirectory } from '../directories.ts';
import { renderPage } from '../layouts/Document.tsx';
import { AlphabetList } from '../parts/AlphabetList.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.people}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  return renderPage({
    site,
    address: ADDRESSES.people,
    title: strings.people,
    description: strings.peopleLead,
    crumbs: [{ label: strings.people, address: ADDRESSES.people }],
    scripts: ['site/browser/listFilter.js'],
    children: (
      <>
        <PageHead title={strings.people} lead={strings.peopleLead} />
        <AlphabetList directory={peopleDirectory(site)} />
      </>
    ),
  });
}
