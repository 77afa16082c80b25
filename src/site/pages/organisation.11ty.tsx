import type { Organisation } from '../../archive/types.ts';
import { ADDRESSES } from '../addresses.ts';
import { articlesSpan } from '../dates.ts';
import { groupBy } from '../groups.ts';
import { renderPage } from '../layouts/Document.tsx';
import { ArticleLines } from '../parts/ArticleLines.tsx';
import { RoleTimes } from '../parts/RoleTimes.tsx';
import { Section } from '../parts/Section.tsx';
import { Time } from '../parts/Time.tsx';
import { heldRoles } from '../roles.ts';
import type { Site } from '../site.ts';
import { organisationData } from '../structuredData.ts';

export const data = {
  pagination: {
    data: 'site.pages.organisations',
    size: 1,
    alias: 'organisation',
    addAllPagesToCollections: false,
  },
  permalink: ({ organisation }: { organisation: Organisation }) => `${organisation.address}index.html`,
};

export function render({ site, organisation }: { site: Site; organisation: Organisation }): string {
  const { strings } = site;
  const count = strings.articleCount(organisation.articles.length);
  const others = organisation.names.map(({ name }) => name).filter((name) => name !== organisation.name);
  const facts = [
    count,
    ...(organisation.people.length ? [strings.peopleCount(organisation.people.length)] : []),
    articlesSpan(organisation.articles) ?? '',
  ];
  return renderPage({
    site,
    address: organisation.address,
    unlisted: organisation.visibility !== undefined,
    title: organisation.name,
    description: `${[organisation.name, ...others].join(', ')}: ${count}`,
    crumbs: [
      { label: strings.organisations, address: ADDRESSES.organisations },
      { label: organisation.name, address: organisation.address },
    ],
    about: organisationData(site, organisation),
    children: (
      <div class="entity-page">
        <header class="entity-head">
          <p class="kicker">{strings.organisation}</p>
          <h1>{organisation.name}</h1>
          <p class="entity-counts">{facts.join(' · ')}</p>
          <p class="more">
            <a href={site.href(`${ADDRESSES.search}?organisasjon=${organisation.slug}`)}>
              {strings.searchWithin(organisation.name)}
            </a>
          </p>
        </header>
        <Names organisation={organisation} site={site} />
        {organisation.people.length > 0 && <People organisation={organisation} site={site} />}
        <Section id="artikler" title={strings.byYear} count={count}>
          {groupBy(organisation.articles, (article) => article.year).map(({ key: year, items }) => (
            <div class="year-group" key={year}>
              <h3 class="year-mark">{year}</h3>
              <ArticleLines articles={items} level={4} />
            </div>
          ))}
        </Section>
      </div>
    ),
  });
}

function Names({ organisation, site }: { organisation: Organisation; site: Site }) {
  const { strings } = site;
  return (
    <Section id="navn" title={strings.names} lead={strings.namesLead}>
      <div class="table">
        <table class="names">
          <thead>
            <tr>
              <th scope="col">{strings.name}</th>
              <th scope="col">{strings.firstSeen}</th>
              <th scope="col">{strings.lastSeen}</th>
            </tr>
          </thead>
          <tbody>
            {organisation.names.map(({ name, from, to }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <Time date={from} style="short" />
                </td>
                <td>
                  <Time date={to} style="short" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
