/** How an article is referred to: as a sentence, and as BibTeX and RIS for reference managers. */
import type { Article } from '../archive/types.ts';
import { type Author, authorsOf, referredTo } from './authors.ts';
import { formatDate } from './dates.ts';
import type { Site } from './site.ts';

/**
 * The pieces of `Lien, Tora og Ravn, Odd. «Ny kai» (6. desember 2016). Fjordposten. https://…`: who wrote it, where
 * that is known, and when.
 */
export function reference(site: Site, article: Article): { authors: string; date: string } {
  const authors = site.strings.list(authorsOf(article).map(referredTo));
  return { authors: authors && `${authors}. `, date: ` (${formatDate(article.frontMatter.date)}). ` };
}

/** An `@online` of BibLaTeX, which BibTeX's own styles print as `@misc`. */
export function bibTex(site: Site, article: Article): string {
  const { frontMatter } = article;
  const fields: [string, string | undefined][] = [
    ['author', authorsOf(article).map(texAuthor).join(' and ') || undefined],
    // Double braces: the title's own capitals stay.
    ['title', `{${texText(frontMatter.title)}}`],
    ['organization', texText(site.archive.settings.title)],
    ['date', frontMatter.date],
    ['year', frontMatter.date.slice(0, 4)],
    ['url', site.url(article.address)],
    ['langid', frontMatter.lang === 'nn' ? 'nynorsk' : 'norsk'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${article.slug},\n${lines.join(',\n')}\n}\n`;
}

/** Braces keep an organisation's words together. */
const texAuthor = (author: Author): string =>
  author.isOrganisation ? `{${texText(author.name)}}` : texText(referredTo(author));

/** RIS, newspaper article (`NEWS`); lines end as the format wants, with CR and LF. */
export function ris(site: Site, article: Article): string {
  const { frontMatter } = article;
  const { settings } = site.archive;
  const [year, month, day] = frontMatter.date.split('-');
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ...authorsOf(article).map((author): [string, string] => ['AU', referredTo(author)]),
    ['TI', frontMatter.title],
    ['T2', settings.title],
    ['PB', settings.publisher],
    ['PY', year],
    ['DA', `${year}/${month}/${day}`],
    ['AB', frontMatter.description],
    ['LA', frontMatter.lang],
    ['UR', site.url(article.address)],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}\r\n`)
    .join('');
}

/** A file inside its own link: it is saved without a request, and without a file an article on the host. */
export function fileLink(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}

const TEX_SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const texText = (text: string): string =>
  text.replace(/[\\~^]|[{}$&#%_]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
