/** Organisations of the archive, out of what each article says of them. */
import { organisationAddress } from '../address.ts';
import type { OrganisationDecision } from '../editors/schema.ts';
import type { Identity } from '../identity/types.ts';
import { formsOf, presentName } from '../naming.ts';
import type { OrganisationEntry } from '../schema.ts';
import type { Article, Organisation } from '../types.ts';
import { isListed } from './article.ts';

/** Ties each organisation to its articles, oldest first. `articleOf` knows each article by its file. */
export function knitOrganisations(
  identities: readonly Identity<OrganisationEntry, OrganisationDecision>[],
  slugs: readonly string[],
  articleOf: ReadonlyMap<string, Article>,
): Organisation[] {
  return identities.map(({ mentions, decision }, index) => {
    const slug = slugs[index] as string;
    const forms = formsOf(mentions);
    const organisation: Organisation = {
      kind: 'organisation',
      slug,
      address: organisationAddress(slug),
      name: decision?.name ?? presentName(forms),
      ...(decision ? { decision } : {}),
      ...(decision && decision.visibility !== 'public' ? { visibility: decision.visibility } : {}),
      names: forms.map(({ name, from, to }) => ({ name, from, to })),
      articles: [],
      people: [],
    };
    for (const { entry, file } of mentions) {
      const article = articleOf.get(file) as Article;
      if (isListed(article) && organisation.articles.at(-1) !== article) organisation.articles.push(article);
      article.organisations.push({ organisation, entry });
    }
    return organisation;
  });
}
