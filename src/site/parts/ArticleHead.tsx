/** An article's title, lead and facts, and what its readers should know of its age and of what was wrong in it. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { longWords } from '../longWords.ts';
import { otherLanguage } from './ArticleTeaser.tsx';
import { Time } from './Time.tsx';

/** @param lead HTML inside a paragraph */
export function ArticleHead({ article, lead }: { article: Article; lead: string | undefined }) {
  const { strings } = useSite();
  const { frontMatter } = article;
  return (
    <header class="article-head">
      {frontMatter.kicker && <p class="kicker">{frontMatter.kicker}</p>}
      <h1 class={longWords(frontMatter.title)}>{frontMatter.title}</h1>
      {lead && (
        <p class="lead">
          {frontMatter.dateline && <span class="dateline">{frontMatter.dateline}: </span>}
          <span dangerouslySetInnerHTML={{ __html: lead }} />
        </p>
      )}
      <div lang={otherLanguage(frontMatter.lang, strings.htmlLang)}>
        <p class="article-facts">
          <Time date={frontMatter.date} />
          {frontMatter.byline.length > 0 && (
            <span class="byline">
              {strings.by} {frontMatter.byline.join(', ')}
            </span>
          )}
          {frontMatter.updated && (
            <span>
              {strings.updatedOn} <Time date={frontMatter.updated} />
            </span>
          )}
          {frontMatter.lang !== strings.htmlLang && strings.inLanguage(frontMatter.lang) && (
            <span>{strings.inLanguage(frontMatter.lang)}</span>
          )}
        </p>
        <Age article={article} />
        <Corrections article={article} />
      </div>
    </header>
  );
}

/** The year is the page's; how long ago it was, a script says, so that no page changes because time goes by. */
function Age({ article }: { article: Article }) {
  const { strings } = useSite();
  return (
    <p class="article-age" data-published={article.frontMatter.date} data-aged={strings.agedText}>
      {strings.ofItsTime(article.year)}
    </p>
  );
}

function Corrections({ article }: { article: Article }) {
  const { strings } = useSite();
  const { corrections } = article.frontMatter;
  if (!corrections.length) return null;
  return (
    <section class="corrections" aria-labelledby="rettelser">
      <h2 id="rettelser" class="box-title">
        {corrections.length > 1 ? strings.corrections : strings.correction}
      </h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={date + text}>
            <Time date={date} />:{' '}
            <span lang={otherLanguage(strings.htmlLang, article.frontMatter.lang)}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
