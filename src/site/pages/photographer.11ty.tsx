import { ADDRESSES, photographerAddress } from '../addresses.ts';
import { photoAnchor } from '../body/articleBody.tsx';
import { articlesSpan } from '../dates.ts';
import { groupBy } from '../groups.ts';
import { renderPage } from '../layouts/Document.tsx';
import { PhotoList } from '../parts/PhotoList.tsx';
import { Section } from '../parts/Section.tsx';
import type { Photographer } from '../photographers.ts';
import type { Site } from '../site.ts';

export const data = {
  pagination: { data: 'work.photographers', size: 1, alias: 'photographer', addAllPagesToCollections: false },
  permalink: ({ photographer }: { photographer: Photographer }) =>
    `${photographerAddress(photographer.slug)}index.html`,
};

export function render({ site, photographer }: { site: Site; photographer: Photographer }): string {
  const { strings } = site;
  const { name, slug, person, photos } = photographer;
  const count = strings.photoCount(photos.length);
  return renderPage({
    site,
    address: photographerAddress(slug),
    title: name,
    description: `${name}: ${count}`,
    crumbs: [
      { label: strings.photographers, address: ADDRESSES.photographers },
      { label: name, address: photographerAddress(slug) },
    ],
    openGraph: { type: 'profile' },
    children: (
      <div class="entity-page">
        <header class="entity-head">
          <p class="kicker">{strings.photographer}</p>
          <h1>{name}</h1>
          <p class="entity-counts">
            {[count, articlesSpan(photos.map(({ article }) => article))].filter(Boolean).join(' · ')}
          </p>
          {person && (
            <p class="more">
              <a href={site.href(person.address)}>{strings.asPerson(name)}</a>
            </p>
          )}
        </header>
        <Section id="bilder" title={strings.pictures}>
          {groupBy(photos, ({ article }) => article.year).map(({ key: year, items }) => (
            <div class="year-group" key={year}>
              <h3 class="year-mark">{year}</h3>
              <PhotoList photos={items} anchor={photoAnchor} />
            </div>
          ))}
        </Section>
      </div>
    ),
  });
}
