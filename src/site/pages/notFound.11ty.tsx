import { ADDRESSES } from '../addresses.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArchiveFigures } from '../parts/ArchiveFigures.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.notFound };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  return renderPage({
    site,
    address: ADDRESSES.notFound,
    title: strings.notFoundTitle,
    description: strings.notFoundText,
    unlisted: true,
    children: (
      <>
        <PageHead title={strings.notFoundTitle} lead={strings.notFoundText} />
        <SearchField />
        <ArchiveFigures />
      </>
    ),
  });
}
