/** Links that an article's author wrote → links of the site. */
import type { Article } from '../../archive/types.ts';
import type { Site } from '../site.ts';

/**
 * An article may be named by its file (`../2016/ny-kai.md`, `articles/2016/ny-kai.md`), and a page of the site by its
 * address, whole or from the root (`https://arkiv.example.no/nyheter/personer/`, `/personer/`). Whatever leads elsewhere
 * stays as it is.
 */
export function siteLink(site: Site, article: Article, href: string): string {
  if (href.startsWith('#')) return href;
  if (href.startsWith(site.url(''))) return site.href(href.slice(site.url('').length));
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const named = path.endsWith('.md') ? site.articleAt(contentPath(path, article.file)) : undefined;
  if (named) return site.href(named.address) + (anchor === undefined ? '' : `#${anchor}`);
  return href.startsWith('/') && !href.startsWith(site.base) ? site.href(href.slice(1)) : href;
}

/** Seen from the article's own file, unless it begins where the content folder does. */
function contentPath(path: string, from: string): string {
  if (/^\/?articles\//.test(path)) return path.replace(/^\//, '');
  return decodeURI(new URL(path, `http://content/${from}`).pathname.slice(1));
}
