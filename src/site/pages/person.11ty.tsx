import type { Person } from '../../archive/types.ts';
import { ADDRESSES } from '../addresses.ts';
import { photoAnchor } from '../body/articleBody.tsx';
import { articlesSpan } from '../dates.ts';
import { groupBy } from '../groups.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleLines } from '../parts/ArticleLines.tsx';
import { OwnQuote } from '../parts/QuoteCard.tsx';
import { RoleTimes } from '../parts/RoleTimes.tsx';
import { Section } from '../parts/Section.tsx';
import { Time } from '../parts/Time.tsx';
import { heldRoles } from '../roles.ts';
import type { Site } from '../site.ts';
import { personData } from '../structuredData.ts';
import { articleCountOf, latestRole } from '../summary.ts';

export const data = {
  pagination: { data: 'site.pages.people', size: 1, alias: 'person', addAllPagesToCollections: false },
  permalink: ({ person }: { person: Person }) => `${person.address}index.html`,
};

export function render({ site, person }: { site: Site; person: Person }): string {
  const { strings } = site;
  const role = latestRole(person);
  const counts = [
    strings.articleCount(articleCountOf(person)),
    ...(person.quotes.length ? [strings.quoteCount(person.quotes.length)] : []),
  ];
  const span = articlesSpan([...person.quotedIn, ...person.mentionedIn]);
  return renderPage({
    site,
    address: person.address,
    unlisted: person.visibility !== undefined,
    title: person.name,
    description: [`${person.name}${role ? `, ${role}` : ''}`, counts.join(', ')].join(': '),
    crumbs: [
      { label: strings.people, address: ADDRESSES.people },
      { label: person.name, address: person.address },
    ],
    about: personData(site, person),
    openGraph: { type: 'profile' },
    children: (
      <div class="entity-page">
        <header class="entity-head">
          <p class="kicker">{strings.person}</p>
          <h1>{person.name}</h1>
          {role && <p class="entity-role">{role}</p>}
          <p class="entity-counts">{[...counts, span].filter(Boolean).join(' · ')}</p>
          <p class="more">
            <a href={site.href(`${ADDRESSES.search}?person=${person.slug}`)}>
              {strings.searchWithin(person.name)}
            </a>
          </p>
        </header>
        {person.roles.length > 0 && <Roles person={person} site={site} />}
        {person.quotes.length > 0 && <Quotes person={person} site={site} />}
        {person.quotedIn.length > 0 && (
          <Section id="sitert" title={strings.quotedIn} count={strings.articleCount(person.quotedIn.length)}>
            <ArticleLines articles={person.quotedIn} />
          </Section>
        )}
        {person.mentionedIn.length > 0 && (
          <Section
            id="nevnt"
            title={strings.mentionedIn}
            count={strings.articleCount(person.mentionedIn.length)}
            lead={strings.mentionedInLead}
          >
            <ArticleLines articles={person.mentionedIn} />
          </Section>
        )}
        {person.depictedIn.length > 0 && <Depictions person={person} site={site} />}
      </div>
    ),
  });
}

function Roles({ person, site }: { person: Person; site: Site }) {
  const { strings } = site;
  return (
    <Section id="roller" title={strings.roles} lead={strings.rolesLead}>
      <ol class="roles">
        {heldRoles(person.roles).map((held) => (
          <li key={`${held.role} ${held.articles[0]?.address}`}>
            <RoleTimes articles={held.articles} />
            <span class="role-words">
              <span class="role-name">
                {held.role ?? (held.organisations.length ? strings.unnamedRole : '')}
                {held.party && ` (${held.party})`}
              </span>
              {held.organisations.map((organisation) => (
                <a key={organisation.address} href={site.href(organisation.address)}>
                  {organisation.name}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Quotes({ person, site }: { person: Person; site: Site }) {
  const { strings } = site;
  return (
    <Section id="sitater" title={strings.quotes} count={strings.quoteCount(person.quotes.length)}>
      {groupBy(person.quotes, (quote) => quote.article.year).map(({ key: year, items }) => (
        <div class="year-group" key={year}>
          <h3 class="year-mark">{year}</h3>
          <ul class="quotes">
            {items.map((quote) => (
              <li key={`${quote.article.address}${quote.anchor}`}>
                <OwnQuote quote={quote} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Depictions({ person, site }: { person: Person; site: Site }) {
  return (
    <Section id="bilder" title={site.strings.depictedIn}>
      <ul class="depictions">
        {person.depictedIn.map(({ article, photo, index }) => (
          <li key={`${article.address}${index}`}>
            <p class="depiction-words" lang={article.frontMatter.lang}>
              {photo.caption ?? photo.alt}
            </p>
            <p class="note">
              <a href={site.href(`${article.address}#${photoAnchor(index)}`)}>{article.frontMatter.title}</a>{' '}
              <Time date={article.frontMatter.date} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
