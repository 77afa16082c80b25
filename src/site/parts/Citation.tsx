/** How to refer to an article: a sentence to copy, and files for reference managers. */
import type { Article } from '../../archive/types.ts';
import { bibTex, fileLink, reference, ris } from '../citation.ts';
import { useSite } from '../context.ts';
import { otherLanguage } from './ArticleTeaser.tsx';

export function Citation({ article }: { article: Article }) {
  const site = useSite();
  const { strings } = site;
  const { title, lang } = article.frontMatter;
  const { authors, date } = reference(site, article);
  const bibliography = bibTex(site, article);
  return (
    <details class="citation">
      <summary>{strings.cite}</summary>
      <p>
        {authors}
        <span lang={otherLanguage(strings.htmlLang, lang)}>«{title}»</span>
        {date}
        <cite>{site.archive.settings.title}</cite>. {site.url(article.address)}
      </p>
      <pre>{bibliography}</pre>
      <p class="citation-files">
        <a
          href={fileLink('application/x-research-info-systems', ris(site, article))}
          download={`${article.slug}.ris`}
        >
          {strings.saveRis}
        </a>
        <a href={fileLink('application/x-bibtex', bibliography)} download={`${article.slug}.bib`}>
          {strings.saveBibTex}
        </a>
      </p>
    </details>
  );
}
