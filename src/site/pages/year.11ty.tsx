import { ADDRESSES, monthAnchor, yearAddress } from '../addresses.ts';
import { formatDate } from '../dates.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleTeaser } from '../parts/ArticleTeaser.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Section } from '../parts/Section.tsx';
import type { Site, Year } from '../site.ts';

export const data = {
  pagination: { data: 'site.years', size: 1, alias: 'volume', addAllPagesToCollections: false },
  permalink: ({ volume }: { volume: Year }) => `${yearAddress(volume.year)}index.html`,
};

export function render({ site, volume }: { site: Site; volume: Year }): string {
  const { strings } = site;
  const { year, articles, months } = volume;
  const count = strings.articleCount(articles.length);
  return renderPage({
    site,
    address: yearAddress(year),
    title: `${strings.articles} ${year}`,
    description: `${count}, ${year}`,
    crumbs: [
      { label: strings.articles, address: ADDRESSES.articles },
      { label: String(year), address: yearAddress(year) },
    ],
    children: (
      <>
        <PageHead title={String(year)} lead={count} />
        <nav class="letters" aria-label={strings.months}>
          <ul>
            {months.map(({ month, articles: ofMonth }) => (
              <li key={month}>
                <a href={`#${monthAnchor(month)}`}>
                  {formatDate(ofMonth[0]?.frontMatter.date ?? '', 'month')}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {months.map(({ month, articles: ofMonth }) => (
          <Section
            key={month}
            id={monthAnchor(month)}
            title={capitalised(formatDate(ofMonth[0]?.frontMatter.date ?? '', 'month'))}
            count={strings.articleCount(ofMonth.length)}
          >
            <ul class="teasers">
              {ofMonth.map((article) => (
                <li key={article.address}>
                  <ArticleTeaser article={article} level={3} size="row" />
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <OtherYears site={site} year={year} />
      </>
    ),
  });
}

function OtherYears({ site, year }: { site: Site; year: number }) {
  const { strings, years } = site;
  const position = years.findIndex((other) => other.year === year);
  const ways = [
    { to: years[position + 1], label: strings.earlierYear, rel: 'prev' },
    { to: years[position - 1], label: strings.laterYear, rel: 'next' },
  ];
  return (
    <nav class="neighbours" aria-label={strings.otherYears}>
      {ways.map(
        ({ to, label, rel }) =>
          to && (
            <a href={site.href(yearAddress(to.year))} rel={rel} class={`neighbour-${rel}`} key={rel}>
              <span class="neighbour-label">{label}</span>
              <span class="neighbour-title">{to.year}</span>
            </a>
          ),
      )}
    </nav>
  );
}

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('nb') + word.slice(1);
