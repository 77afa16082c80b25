import { ADDRESSES } from '../addresses.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArchiveFigures } from '../parts/ArchiveFigures.tsx';
import { ArticleTeaser } from '../parts/ArticleTeaser.tsx';
import { QuoteCard } from '../parts/QuoteCard.tsx';
import { RankedList } from '../parts/RankedList.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { YearStrip } from '../parts/YearStrip.tsx';
import type { Site } from '../site.ts';
import { mostQuoted, mostWrittenAbout, roleNow, saidLately } from '../summary.ts';

const NEWEST = 9;
const RANKED = 8;
const SAID = 5;

export const data = { permalink: 'index.html' };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  const [first, ...others] = site.articles.slice(0, NEWEST);
  const said = saidLately(site, SAID);
  return renderPage({
    site,
    address: ADDRESSES.front,
    description: site.archive.settings.description,
    about: {
      '@type': 'WebSite',
      name: site.archive.settings.title,
      url: site.url(''),
      inLanguage: site.strings.htmlLang,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${site.url(ADDRESSES.search)}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
    children: (
      <div class="front">
        <div class="front-entry">
          <SearchField />
          <ArchiveFigures />
        </div>
        <section class="front-newest" aria-labelledby="nyest">
          <h2 id="nyest" class="section-title">
            {strings.newest}
          </h2>
          {first && <ArticleTeaser article={first} level={3} size="lead" />}
          <ul class="teasers">
            {others.map((article) => (
              <li key={article.address}>
                <ArticleTeaser article={article} level={3} size="row" />
              </li>
            ))}
          </ul>
          <p class="more">
            <a href={site.href(ADDRESSES.articles)}>{strings.allArticles}</a>
          </p>
        </section>
        {said.length > 0 && (
          <section class="front-said" aria-labelledby="sagt">
            <h2 id="sagt" class="section-title">
              {strings.saidLately}
            </h2>
            <ul>
              {said.map((quote) => (
                <li key={quote.article.address}>
                  <QuoteCard quote={quote} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="front-years" aria-labelledby="aar">
          <h2 id="aar" class="section-title">
            {strings.theYears}
          </h2>
          <YearStrip />
          <p class="more">
            <a href={site.href(ADDRESSES.overview)}>{strings.overview}</a>
          </p>
        </section>
        <div class="front-rankings">
          <section aria-labelledby="mest-sitert">
            <h2 id="mest-sitert" class="section-title">
              {strings.mostQuoted}
            </h2>
            <RankedList
              items={mostQuoted(site.people, RANKED).map((person) => ({
                label: person.name,
                address: person.address,
                note: roleNow(person),
                count: strings.quoteCount(person.quotes.length),
              }))}
            />
            <p class="more">
              <a href={site.href(ADDRESSES.people)}>{strings.allPeople}</a>
            </p>
          </section>
          <section aria-labelledby="mest-omtalt">
            <h2 id="mest-omtalt" class="section-title">
              {strings.mostWrittenAbout}
            </h2>
            <RankedList
              items={mostWrittenAbout(site.organisations, RANKED).map((organisation) => ({
                label: organisation.name,
                address: organisation.address,
                note: undefined,
                count: strings.articleCount(organisation.articles.length),
              }))}
            />
            <p class="more">
              <a href={site.href(ADDRESSES.organisations)}>{strings.allOrganisations}</a>
            </p>
          </section>
        </div>
      </div>
    ),
  });
}
