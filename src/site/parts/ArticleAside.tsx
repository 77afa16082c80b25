/** The people and organisations of an article, as it describes them. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { describeRole } from '../summary.ts';
import { otherLanguage } from './ArticleTeaser.tsx';

export function ArticleAside({ article }: { article: Article }) {
  const site = useSite();
  const { strings } = site;
  const { people, organisations } = article;
  if (!people.length && !organisations.length) return null;
  const lang = otherLanguage(strings.htmlLang, article.frontMatter.lang);
  return (
    <aside class="article-aside" aria-label={strings.inThisArticle}>
      {people.length > 0 && (
        <section>
          <h2 class="section-title">{strings.people}</h2>
          <ul class="entities">
            {people.map(({ person, entry }) => (
              <li key={person.address}>
                <a href={site.href(person.address)}>{person.name}</a>
                <RoleThen lang={lang} text={roleThen(article, entry)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {organisations.length > 0 && (
        <section>
          <h2 class="section-title">{strings.organisations}</h2>
          <ul class="entities">
            {organisations.map(({ organisation, entry }) => (
              <li key={organisation.address}>
                <a href={site.href(organisation.address)}>{entry.name}</a>
                {entry.name !== organisation.name && <RoleThen lang={undefined} text={organisation.name} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function RoleThen({ text, lang }: { text: string; lang: string | undefined }) {
  return text ? (
    <span class="note" lang={lang}>
      {text}
    </span>
  ) : null;
}

function roleThen(article: Article, entry: Article['people'][number]['entry']): string {
  const organisations = article.organisations
    .filter((known) => entry.organisations.includes(known.entry.name))
    .map((known) => ({ ...known.organisation, name: known.entry.name }));
  return describeRole({
    ...(entry.roles.length ? { role: entry.roles.join(', ') } : {}),
    ...(entry.party === undefined ? {} : { party: entry.party }),
    organisations,
  });
}
