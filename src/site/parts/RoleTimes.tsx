/** When a role is printed: the first and the last date, each with the article that shows it. Two dates are no span. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { Time } from './Time.tsx';

/** @param articles oldest first, at least one */
export function RoleTimes({ articles }: { articles: readonly Article[] }) {
  const [first] = articles;
  const last = articles.at(-1);
  if (!first || !last) return null;
  return (
    <span class="role-times">
      <Evidence article={first} />
      {last !== first && (
        <>
          {articles.length > 2 ? ' – ' : ', '}
          <Evidence article={last} />
        </>
      )}
    </span>
  );
}

function Evidence({ article }: { article: Article }) {
  const site = useSite();
  return (
    <a href={site.href(article.address)} title={article.frontMatter.title}>
      <Time date={article.frontMatter.date} style="short" />
    </a>
  );
}
