import { isListed } from '../../archive/knit/article.ts';
import type { Article } from '../../archive/types.ts';
import { ADDRESSES, yearAddress } from '../addresses.ts';
import { articleHtml } from '../body/articleBody.tsx';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleAside } from '../parts/ArticleAside.tsx';
import { otherLanguage } from '../parts/ArticleTeaser.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { SearchFilters } from '../parts/SearchFilters.tsx';
import { Time } from '../parts/Time.tsx';
import type { Site } from '../site.ts';
import { articleData } from '../structuredData.ts';

export const data = {
  pagination: { data: 'site.pages.articles', size: 1, alias: 'article', addAllPagesToCollections: false },
  permalink: ({ article }: { article: Article }) => `${article.address}index.html`,
};

export function render({ site, article }: { site: Site; article: Article }): string {
  const { frontMatter, year } = article;
  const { strings } = site;
  const html = articleHtml(site, article);
  return renderPage({
    site,
    address: article.address,
    unlisted: article.visibility !== undefined,
    title: frontMatter.title,
    description: frontMatter.description ?? '',
    crumbs: [
      { label: strings.articles, address: ADDRESSES.articles },
      { label: String(year), address: yearAddress(year) },
      { label: frontMatter.title, address: article.address },
    ],
    about: articleData(site, article),
    openGraph: { type: 'article', publishedTime: frontMatter.date },
    children: (
      <div class="article-page">
        <article
          class="article"
          lang={otherLanguage(strings.htmlLang, frontMatter.lang)}
          {...(isListed(article) ? { 'data-pagefind-body': '' } : {})}
        >
          <SearchFilters article={article} />
          <header class="article-head">
            {frontMatter.kicker && <p class="kicker">{frontMatter.kicker}</p>}
            <h1 data-pagefind-meta="title">{frontMatter.title}</h1>
            {html.lead && (
              <p class="lead">
                {frontMatter.dateline && <span class="dateline">{frontMatter.dateline}: </span>}
                <span dangerouslySetInnerHTML={{ __html: html.lead }} />
              </p>
            )}
            <p
              class="article-facts"
              data-pagefind-ignore=""
              lang={otherLanguage(frontMatter.lang, strings.htmlLang)}
            >
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
          </header>
          <div class="prose" dangerouslySetInnerHTML={{ __html: html.body + html.photosAfter }} />
        </article>
        <ArticleAside article={article} />
        <Neighbours article={article} />
      </div>
    ),
  });
}
