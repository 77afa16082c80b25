import { ADDRESSES, monthAnchor, yearAddress } from '../addresses.ts';
import { formatDate } from '../dates.ts';
import { renderPage } from '../layouts/Document.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { YearStrip } from '../parts/YearStrip.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.articles}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  const lead = strings.articlesLead(strings.articleCount(site.articles.length), site.span ?? '');
  return renderPage({
    site,
    address: ADDRESSES.articles,
    title: strings.articles,
    description: lead,
    crumbs: [{ label: strings.articles, address: ADDRESSES.articles }],
    children: (
      <>
        <PageHead title={strings.articles} lead={lead} />
        <YearStrip />
        <ul class="volumes">
          {site.years.map(({ year, articles, months }) => (
            <li key={year}>
              <h2 class="volume-year">
                <a href={site.href(yearAddress(year))}>{year}</a>
              </h2>
              <p class="note">{strings.articleCount(articles.length)}</p>
              <ul class="volume-months">
                {months.map(({ month, articles: ofMonth }) => (
                  <li key={month}>
                    <a href={site.href(`${yearAddress(year)}#${monthAnchor(month)}`)}>
                      {formatDate(ofMonth[0]?.frontMatter.date ?? '', 'month')}{' '}
                      <span class="count">{strings.number(ofMonth.length)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
