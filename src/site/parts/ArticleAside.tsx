/** The people and organisations of an article, as it describes them. */
import type { ComponentChildren } from 'preact';
import type { Article } from '../../archive/types.ts';
import { organisationNote, personNote } from '../body/named.ts';
import { useSite } from '../context.ts';
import { groupBy } from '../groups.ts';
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
            {groupBy(
              organisations.map((named, index) => ({ ...named, index })),
              ({ organisation }) => organisation,
            ).map(({ key, items }) => (
              <House names={items} key={key.address} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

type HouseName = Article['organisations'][number] & { index: number };

/** Each house once, though the article may have several of its names. */
function House({ names }: { names: HouseName[] }) {
  const site = useSite();
  const [{ organisation, entry, index }, ...more] = names as [HouseName, ...HouseName[]];
  const href = site.href(organisation.address);
  if (!more.length)
    return (
      <li>
        <a href={href}>{entry.name}</a>
        <Note id={organisationNote(index)} text={organisationThen(organisation, entry)} />
      </li>
    );
  const old = names.filter((name) => organisationThen(organisation, name.entry));
  // What the text says of each old name is the name that the house has now.
  const now = old.reduce<ComponentChildren>(
    (inside, name) => <span id={organisationNote(name.index)}>{inside}</span>,
    organisation.name,
  );
  return (
    <li>
      <a href={href}>{now}</a>
      <span class="note">{old.map((name) => name.entry.name).join(', ')}</span>
    </li>
  );
}

function Note({ id, text, lang }: { id: string; text: string; lang?: string | undefined }) {
  return text ? (
    <span class="note" id={id} lang={lang}>
      {text}
    </span>
  ) : null;
}
