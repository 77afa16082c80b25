import type { Organisation } from '../../archive/types.ts';
import { ADDRESSES } from '../addresses.ts';
import { organisationsIn, quotesOf } from '../company.ts';
import { articlesSpan } from '../dates.ts';
import { groupBy } from '../groups.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleLines } from '../parts/ArticleLines.tsx';
import { EntityHead } from '../parts/EntityHead.tsx';
import { MetList } from '../parts/MetList.tsx';
import { NameTable } from '../parts/NameTable.tsx';
import { QuoteCard } from '../parts/QuoteCard.tsx';
import { RoleTimes } from '../parts/RoleTimes.tsx';
import { Section } from '../parts/Section.tsx';
import { YearBars } from '../parts/YearBars.tsx';
import { heldRoles } from '../roles.ts';
import type { Site } from '../site.ts';
import { organisationData } from '../structuredData.ts';

/** Quotes that stand open; the rest are a press away. */
const QUOTES = 6;

export const data = {
  pagination: {
    data: 'work.organisations',
    size: 1,
    alias: 'organisation',
    addAllPagesToCollections: false,
  },
  permalink: ({ organisation }: { organisation: Organisation }) => `${organisation.address}index.html`,
};

const yearAnchor = (year: number): string => `aar-${year}`;

export function render({ site, organisation }: { site: Site; organisation: Organisation }): string {
  const { strings } = site;
  const { articles, people, name, decision } = organisation;
  const count = strings.articleCount(articles.length);
  const others = organisation.names.map((form) => form.name).filter((form) => form !== name);
  const facts = [
    count,
    ...(people.length ? [strings.peopleCount(people.length)] : []),
    ...(articles.length ? [articlesSpan(articles)] : []),
  ];
  return renderPage({
    site,
    address: organisation.address,
    unlisted: organisation.visibility !== undefined || !site.hasFiles(organisation),
    title: name,
    description: `${[name, ...others].join(', ')}: ${count}`,
    crumbs: [
      { label: strings.organisations, address: ADDRESSES.organisations },
      { label: name, address: organisation.address },
    ],
    about: organisationData(site, organisation),
    feedOf: organisation,
    children: (
      <div class="entity-page">
        <EntityHead entity={organisation} kicker={strings.organisation} facts={facts.join(' · ')}>
          {decision?.number && (
            <p class="entity-counts">
              {strings.organisationNumber}{' '}
              <a href={`https://virksomhet.brreg.no/nb/oppslag/enheter/${decision.number}`}>
                {decision.number.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}
              </a>
            </p>
          )}
        </EntityHead>
        {organisation.names.length > 0 && (
          <Section id="navn" title={strings.names} lead={strings.namesLead}>
            <NameTable organisation={organisation} />
          </Section>
        )}
        {people.length > 0 && <People organisation={organisation} site={site} />}
        <Quotes organisation={organisation} site={site} />
        <Section id="artikler" title={strings.byYear} count={count}>
          <YearBars articles={articles} anchor={yearAnchor} />
          {groupBy(articles, (article) => article.year).map(({ key: year, items }) => (
            <div class="year-group" key={year}>
              <h3 class="year-mark" id={yearAnchor(year)}>
                {year}
              </h3>
              <ArticleLines articles={items} level={4} />
            </div>
          ))}
        </Section>
        <MetList id="naboer" title={strings.neighbours} met={organisationsIn(articles, organisation)} />
      </div>
    ),
  });
}

function Quotes({ organisation, site }: { organisation: Organisation; site: Site }) {
  const { strings } = site;
  const quotes = quotesOf(organisation);
  if (!quotes.length) return null;
  const cards = quotes.map((quote) => (
    <li key={`${quote.article.address}${quote.anchor}`}>
      <QuoteCard quote={quote} />
    </li>
  ));
  return (
    <Section id="sagt" title={strings.itsQuotes} count={strings.quoteCount(quotes.length)}>
      <ul class="quotes quotes-wide">{cards.slice(0, QUOTES)}</ul>
      {quotes.length > QUOTES && (
        <details class="further">
          <summary>{strings.moreQuotes(strings.number(quotes.length))}</summary>
          <ul class="quotes quotes-wide">{cards.slice(QUOTES)}</ul>
        </details>
      )}
    </Section>
  );
}

function People({ organisation, site }: { organisation: Organisation; site: Site }) {
  const { strings } = site;
  return (
    <Section
      id="folk"
      title={strings.itsPeople}
      count={strings.peopleCount(organisation.people.length)}
      lead={strings.itsPeopleLead}
    >
      <ul class="members">
        {organisation.people.map(({ person, roles }) => (
          <li key={person.address}>
            <a class="member-name" href={site.href(person.address)}>
              {person.name}
            </a>
            <ul>
              {heldRoles(roles).map((held) => (
                <li key={`${held.role} ${held.articles[0]?.address}`}>
                  <span class="role-name">{held.role ?? strings.unnamedRole}</span>{' '}
                  <RoleTimes articles={held.articles} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
