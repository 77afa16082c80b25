import { ADDRESSES } from '../addresses.ts';
import { renderPage } from '../layouts/Document.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Section } from '../parts/Section.tsx';
import type { Site } from '../site.ts';
import { quoteTotal } from '../summary.ts';

export const data = { permalink: `${ADDRESSES.about}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  const { settings } = site.archive;
  return renderPage({
    site,
    address: ADDRESSES.about,
    title: strings.aboutTitle,
    description: settings.description || strings.aboutTitle,
    crumbs: [{ label: strings.aboutTitle, address: ADDRESSES.about }],
    children: (
      <div class="prose about">
        <PageHead
          title={strings.aboutTitle}
          {...(settings.description ? { lead: settings.description } : {})}
        />
        {settings.notice && <p>{settings.notice}</p>}
        <p>
          {strings.aboutHolds({
            articles: strings.articleCount(site.articles.length),
            span: site.span ?? '',
            people: strings.peopleCount(site.people.length),
            organisations: strings.organisationCount(site.organisations.length),
            quotes: strings.quoteCount(quoteTotal(site)),
          })}
        </p>
        {settings.publisher && (
          <p>
            {strings.published} {settings.publisher}.
          </p>
        )}
        <Section id="lesing" title={strings.aboutReading}>
          <p>{strings.aboutQuotes}</p>
          <p>{strings.aboutRoles}</p>
          <p>
            {strings.aboutFeed} <a href={site.href(ADDRESSES.feed)}>{strings.feed}</a>
          </p>
        </Section>
      </div>
    ),
  });
}
