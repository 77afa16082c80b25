import { ADDRESSES, yearAddress } from '../addresses.ts';
import { searchModules } from '../assets.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArchiveFigures } from '../parts/ArchiveFigures.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { SearchForm } from '../parts/SearchForm.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.search}index.html` };

const SCRIPT = 'search/browser/searchPage.js';

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  return renderPage({
    site,
    address: ADDRESSES.search,
    title: strings.search,
    description: strings.searchArchive,
    crumbs: [{ label: strings.search, address: ADDRESSES.search }],
    scripts: [SCRIPT],
    modules: searchModules(SCRIPT),
    children: (
      <>
        <PageHead title={strings.searchArchive} />
        <noscript>
          <p>
            {strings.searchNeedsScript} {strings.searchWithoutScript}
          </p>
          <ArchiveFigures />
          <h2>{strings.searchTexts.years}</h2>
          <ul class="figures">
            {site.years.map(({ year }) => (
              <li key={year}>
                <a href={site.href(yearAddress(year))}>{year}</a>
              </li>
            ))}
          </ul>
        </noscript>
        <SearchForm />
      </>
    ),
  });
}
