/** The articles before and after in time. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { otherLanguage } from './ArticleTeaser.tsx';
import { Time } from './Time.tsx';

export function Neighbours({ article }: { article: Article }) {
  const site = useSite();
  const { earlier, later } = site.neighbours(article);
  const ways = [
    { to: earlier, rel: 'prev', label: site.strings.earlierArticle },
    { to: later, rel: 'next', label: site.strings.laterArticle },
  ];
  if (!earlier && !later) return null;
  return (
    <nav class="neighbours" aria-label={site.strings.inTime}>
      {ways.map(
        ({ to, rel, label }) =>
          to && (
            <a href={site.href(to.address)} rel={rel} class={`neighbour-${rel}`} key={rel}>
              <span class="neighbour-label">
                {label}, <Time date={to.frontMatter.date} />
              </span>
              <span class="neighbour-title" lang={otherLanguage(site.strings.htmlLang, to.frontMatter.lang)}>
                {to.frontMatter.title}
              </span>
            </a>
          ),
      )}
    </nav>
  );
}
