import type { Person } from '../../archive/types.ts';
import { ADDRESSES } from '../addresses.ts';
import { photoAnchor } from '../body/articleBody.tsx';
import { articlesOf, organisationsIn, peopleIn } from '../company.ts';
import { articlesSpan } from '../dates.ts';
import { groupBy } from '../groups.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleLines } from '../parts/ArticleLines.tsx';
import { EntityHead } from '../parts/EntityHead.tsx';
import { MetList } from '../parts/MetList.tsx';
import { PhotoList } from '../parts/PhotoList.tsx';
import { OwnQuote } from '../parts/QuoteCard.tsx';
import { RoleTable } from '../parts/RoleTable.tsx';
import { Section } from '../parts/Section.tsx';
import type { Site } from '../site.ts';
import { personData } from '../structuredData.ts';
import { roleNow } from '../summary.ts';

export const data = {
  pagination: { data: 'work.people', size: 1, alias: 'person', addAllPagesToCollections: false },
  permalink: ({ person }: { person: Person }) => `${person.address}index.html`,
};

export function render({ site, person }: { site: Site; person: Person }): string {
  const { strings } = site;
  const role = roleNow(person);
  const articles = articlesOf(person);
  const counts = [
    strings.articleCount(articles.length),
    ...(person.quotes.length ? [strings.quoteCount(person.quotes.length)] : []),
  ];
  const span = articlesSpan(articles);
  return renderPage({
    site,
    address: person.address,
    unlisted: person.visibility !== undefined || !site.hasFiles(person),
    title: person.name,
    description: [`${person.name}${role ? `, ${role}` : ''}`, counts.join(', ')].join(': '),
    crumbs: [
      { label: strings.people, address: ADDRESSES.people },
      { label: person.name, address: person.address },
    ],
    about: personData(site, person),
    openGraph: { type: 'profile' },
    feedOf: person,
    children: (
      <div class="entity-page">
        <EntityHead
          entity={person}
          kicker={strings.person}
          role={role}
          facts={[...counts, span].filter(Boolean).join(' · ')}
        />
        {person.roles.length + person.statedRoles.length > 0 && (
          <Section id="roller" title={strings.roles} lead={strings.rolesLead}>
            <RoleTable person={person} />
          </Section>
        )}
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
        {person.depictedIn.length > 0 && (
          <Section id="bilder" title={strings.depictedIn}>
            <PhotoList photos={person.depictedIn} anchor={photoAnchor} />
          </Section>
        )}
        <div class="entity-company">
          <MetList id="sammen-med" title={strings.appearsWith} met={peopleIn(articles, person)} />
          <MetList id="organisasjoner" title={strings.itsOrganisations} met={organisationsIn(articles)} />
        </div>
      </div>
    ),
  });
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
