import type { Article } from '../../archive/types.ts';
import { ADDRESSES, yearAddress } from '../addresses.ts';
import { articleHtml } from '../body/articleBody.tsx';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleAside } from '../parts/ArticleAside.tsx';
import { ArticleHead } from '../parts/ArticleHead.tsx';
import { otherLanguage } from '../parts/ArticleTeaser.tsx';
import { Citation } from '../parts/Citation.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { RelatedArticles } from '../parts/RelatedArticles.tsx';
import type { Site } from '../site.ts';
import { articleData } from '../structuredData.ts';

export const data = {
  pagination: { data: 'work.articles', size: 1, alias: 'article', addAllPagesToCollections: false },
  permalink: ({ article }: { article: Article }) => `${article.address}index.html`,
};

export function render({ site, article }: { site: Site; article: Article }): string {
  const { frontMatter, year } = article;
  const { strings } = site;
  const picture = frontMatter.photos.map(({ src }) => site.pictures.find(src)).find(Boolean);
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
    openGraph: {
      type: 'article',
      image: picture?.shared,
      publishedTime: frontMatter.date,
      modifiedTime: frontMatter.updated,
      authors: frontMatter.byline,
    },
    scripts: ['site/browser/article.js'],
    children: (
      <div class="article-page">
        <article class="article" lang={otherLanguage(strings.htmlLang, frontMatter.lang)}>
          <ArticleHead article={article} lead={html.lead} />
          <div class="prose" dangerouslySetInnerHTML={{ __html: html.body + html.photosAfter }} />
        </article>
        <ArticleAside article={article} />
        <div class="article-after">
          <Citation article={article} />
          <RelatedArticles article={article} />
          <Neighbours article={article} />
        </div>
      </div>
    ),
  });
}
