/** An article as it is met in a list. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { Time } from './Time.tsx';

interface Props {
  article: Article;
  level: 2 | 3 | 4;
  /** `lead`: the one that opens a page; `row`: one of many, with its lead; `line`: title and date alone. */
  size: 'lead' | 'row' | 'line';
  /** The day stands above it. */
  undated?: boolean;
}

export function ArticleTeaser({ article, level, size, undated }: Props) {
  const site = useSite();
  const { frontMatter } = article;
  const Heading = `h${level}` as const;
  return (
    <article
      class={`teaser ${undated ? 'teaser-undated' : `teaser-${size === 'lead' ? 'lead-story' : size}`}`}
      lang={otherLanguage(site.strings.htmlLang, frontMatter.lang)}
    >
      {!undated && (
        <p class="teaser-date">
          <Time date={frontMatter.date} />
        </p>
      )}
      <div class="teaser-words">
        {frontMatter.kicker && <p class="kicker">{frontMatter.kicker}</p>}
        <Heading class="teaser-title">
          <a href={site.href(article.address)}>{frontMatter.title}</a>
        </Heading>
        {size !== 'line' && frontMatter.description && <p class="teaser-lead">{frontMatter.description}</p>}
      </div>
    </article>
  );
}

/** A language that must be said because it is not the page's own. */
export function otherLanguage(pageLang: string, lang: string): string | undefined {
  return lang === pageLang ? undefined : lang;
}
