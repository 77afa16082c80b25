/** Who has written an article: people, or the house whose page it was. */
import { sortName } from '../archive/naming.ts';
import type { Article } from '../archive/types.ts';

export interface Author {
  name: string;
  isOrganisation: boolean;
}

/** In the order of the byline. A name that the article has as an organisation's is one. */
export function authorsOf({
  frontMatter,
  organisations,
}: Pick<Article, 'frontMatter' | 'organisations'>): Author[] {
  const houses = new Set(organisations.flatMap(({ entry }) => [entry.name, ...entry.aliases]));
  return frontMatter.byline.map((name) => ({ name, isOrganisation: houses.has(name) }));
}

/** `Moe, Kari`, as lists of references have it; an organisation's name stays as it is. */
export const referredTo = ({ name, isOrganisation }: Author): string =>
  isOrganisation ? name : sortName(name);
