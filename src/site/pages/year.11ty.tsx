import { ADDRESSES, monthAddress, monthAnchor, yearAddress } from '../addresses.ts';
import { capitalised, formatDate } from '../dates.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleTeaser } from '../parts/ArticleTeaser.tsx';
import { MonthCalendar } from '../parts/MonthCalendar.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Section } from '../parts/Section.tsx';
import { WaysInTime } from '../parts/WaysInTime.tsx';
import type { Site, Year } from '../site.ts';

export const data = {
  pagination: { data: 'work.years', size: 1, alias: 'volume', addAllPagesToCollections: false },
  permalink: ({ volume }: { volume: Year }) => `${yearAddress(volume.year)}index.html`,
};

export function render({ site, volume }: { site: Site; volume: Year }): string {
  const { strings, years } = site;
  const { year, articles, months } = volume;
  const position = years.indexOf(volume);
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
        {months.map((month) => (
          <Section
            key={month.month}
            id={monthAnchor(month.month)}
            title={capitalised(formatDate(month.articles[0]?.frontMatter.date ?? '', 'month'))}
            count={strings.articleCount(month.articles.length)}
            class="month-section"
          >
            <MonthCalendar month={month} address={site.href(monthAddress(year, month.month))} />
            <ul class="teasers">
              {month.articles.map((article) => (
                <li key={article.address}>
                  <ArticleTeaser article={article} level={3} size="row" />
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <WaysInTime
          label={strings.otherYears}
          earlier={wayTo(years[position + 1])}
          later={wayTo(years[position - 1])}
        />
      </>
    ),
  });
}

const wayTo = (year: Year | undefined) =>
  year && { address: yearAddress(year.year), title: String(year.year) };
