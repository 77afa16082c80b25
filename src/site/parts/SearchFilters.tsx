/** What the search can narrow an article down by. Read when the site is indexed; never shown. */

import { isListed } from '../../archive/knit/article.ts';
import type { Article } from '../../archive/types.ts';
import { filterValue } from '../../search/filterValue.ts';

export function SearchFilters({ article }: { article: Article }) {
  const filters = [
    `year:${article.year}`,
    ...article.people
      .filter(({ person }) => isListed(person))
      .map(({ person }) => `person:${filterValue(person)}`),
    ...article.organisations
      .filter(({ organisation }) => isListed(organisation))
      .map(({ organisation }) => `organisation:${filterValue(organisation)}`),
  ];
  return (
    <div hidden>
      <span
        data-pagefind-sort={`date:${article.frontMatter.date}`}
        data-pagefind-meta={`date:${article.frontMatter.date}`}
      />
      {[...new Set(filters)].map((filter) => (
        <span data-pagefind-filter={filter} key={filter} />
      ))}
    </div>
  );
}
