/** Articles about the same people and organisations, each with the reason why it is here. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { RELATED, type RelatedArticle } from '../related.ts';
import { ArticleTeaser } from './ArticleTeaser.tsx';
import { Section } from './Section.tsx';

/** How many shared names are said. */
const NAMED = 3;

export function RelatedArticles({ article }: { article: Article }) {
  const site = useSite();
  const related = site.relations.related(article, RELATED);
  if (!related.length) return null;
  return (
    <Section id="i-samme-sak" title={site.strings.related} class="related">
      <ul class="related-list">
        {related.map((other) => (
          <li key={other.article.address}>
            <ArticleTeaser article={other.article} level={3} size="line" />
            <Reason shared={other.shared} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reason({ shared }: Pick<RelatedArticle, 'shared'>) {
  const { strings } = useSite();
  const names = shared.slice(0, NAMED).map(({ name }) => name);
  const more = shared.length - names.length;
  return (
    <p class="note">{strings.relatedBy(strings.list(more ? [...names, strings.andMore(more)] : names))}</p>
  );
}
