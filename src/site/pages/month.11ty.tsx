import { ADDRESSES, monthAddress, yearAddress } from '../addresses.ts';
import { capitalised, formatDate } from '../dates.ts';
import { groupBy } from '../groups.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleTeaser } from '../parts/ArticleTeaser.tsx';
import { dayAnchor, MonthCalendar } from '../parts/MonthCalendar.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { WaysInTime } from '../parts/WaysInTime.tsx';
import type { Month, Site } from '../site.ts';

export const data = {
  pagination: { data: 'work.months', size: 1, alias: 'month', addAllPagesToCollections: false },
  permalink: ({ month }: { month: Month }) => `${monthAddress(month.year, month.month)}index.html`,
};

export function render({ site, month }: { site: Site; month: Month }): string {
  const { strings, months } = site;
  const address = monthAddress(month.year, month.month);
  const name = monthName(month);
  const count = strings.articleCount(month.articles.length);
  const position = months.indexOf(month);
  return renderPage({
    site,
    address,
    title: name,
    description: `${name}: ${count}`,
    crumbs: [
      { label: strings.articles, address: ADDRESSES.articles },
      { label: String(month.year), address: yearAddress(month.year) },
      { label: name, address },
    ],
    children: (
      <div class="month-page">
        <PageHead title={name} lead={count} />
        <MonthCalendar month={month} />
        <div class="month-days">
          {groupBy(month.articles, ({ frontMatter }) => frontMatter.date).map(({ key: date, items }) => (
            <section key={date} aria-labelledby={dayAnchor(date)}>
              <h2 id={dayAnchor(date)} class="section-title">
                {formatDate(date, 'day')}
              </h2>
              <ul class="teasers">
                {items.map((article) => (
                  <li key={article.address}>
                    <ArticleTeaser article={article} level={3} size="row" undated />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <WaysInTime
          label={strings.otherMonths}
          earlier={wayTo(months[position + 1])}
          later={wayTo(months[position - 1])}
        />
      </div>
    ),
  });
}

const monthName = ({ articles }: Month): string =>
  capitalised(formatDate(articles[0]?.frontMatter.date ?? '', 'monthYear'));

const wayTo = (month: Month | undefined) =>
  month && { address: monthAddress(month.year, month.month), title: monthName(month) };
