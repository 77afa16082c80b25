/** Articles as lines: date and title, newest first. */
import type { Article } from '../../archive/types.ts';
import { ArticleTeaser } from './ArticleTeaser.tsx';

export function ArticleLines({ articles, level = 3 }: { articles: readonly Article[]; level?: 2 | 3 | 4 }) {
  return (
    <ul class="lines">
      {articles.map((article) => (
        <li key={article.address}>
          <ArticleTeaser article={article} level={level} size="line" />
        </li>
      ))}
    </ul>
  );
}
