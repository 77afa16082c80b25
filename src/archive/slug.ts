/** Names in addresses. */
import slugify from '@sindresorhus/slugify';

/** Long titles are cut at a word, so that an address can be read and no file system refuses it. */
const MAX_LENGTH = 80;

/** `Ærlig talt, Kåre!` → `aerlig-talt-kare`; never empty. */
export function slugOf(text: string): string {
  const slug = slugify(text.normalize('NFC'), { decamelize: false });
  if (slug.length <= MAX_LENGTH) return slug || 'uten-navn';
  const cut = slug.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}

/** The name of an article's file: the source's own where it has one, else from the title. */
export function articleSlug(article: { slug?: string; title: string }): string {
  return slugOf(article.slug ?? article.title);
}
