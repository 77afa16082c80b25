/** The people and organisations of an article, as it describes them. */
import type { Article } from '../../archive/types.ts';
import { organisationNote, personNote } from '../body/named.ts';
import { useSite } from '../context.ts';
import { organisationThen, roleThen } from '../summary.ts';
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
            {people.map(({ person, entry }, index) => (
              <li key={person.address}>
                <a href={site.href(person.address)}>{person.name}</a>
                <Note id={personNote(index)} lang={lang} text={roleThen(article, entry)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {organisations.length > 0 && (
        <section>
          <h2 class="section-title">{strings.organisations}</h2>
          <ul class="entities">
            {organisations.map(({ organisation, entry }, index) => (
              <li key={organisation.address}>
                <a href={site.href(organisation.address)}>{entry.name}</a>
                <Note id={organisationNote(index)} text={organisationThen(organisation, entry)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Note({ id, text, lang }: { id: string; text: string; lang?: string | undefined }) {
  return text ? (
    <span class="note" id={id} lang={lang}>
      {text}
    </span>
  ) : null;
}
