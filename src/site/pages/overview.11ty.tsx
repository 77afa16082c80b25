/** The archive in pictures: its years, its voices, and who is met with whom. */
import { ADDRESSES } from '../addresses.ts';
import { renderPage } from '../layouts/Document.tsx';
import { networkOf } from '../network/network.ts';
import { BarList } from '../parts/BarList.tsx';
import { NetworkChoice } from '../parts/NetworkChoice.tsx';
import { NetworkDrawing } from '../parts/NetworkDrawing.tsx';
import { NetworkTable } from '../parts/NetworkTable.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Section } from '../parts/Section.tsx';
import { YearStrip } from '../parts/YearStrip.tsx';
import type { Site } from '../site.ts';
import { mostQuoted, mostWrittenAbout, roleNow } from '../summary.ts';

const RANKED = 20;

export const data = { permalink: `${ADDRESSES.overview}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  const network = networkOf(site.articles);
  return renderPage({
    site,
    address: ADDRESSES.overview,
    title: strings.overview,
    description: strings.overviewLead,
    crumbs: [{ label: strings.overview, address: ADDRESSES.overview }],
    scripts: ['site/browser/network.js'],
    children: (
      <div class="overview">
        <PageHead title={strings.overview} lead={strings.overviewLead} />
        <Section id="aar" title={strings.theYears} lead={strings.yearsLead}>
          <YearStrip />
        </Section>
        {network.edges.length > 0 && (
          <Section id="nettverk" title={strings.network} lead={strings.networkLead}>
            <NetworkChoice network={network} />
            <NetworkDrawing network={network} />
            <p class="network-said" role="status" data-tied={strings.tiedTo} />
            <NetworkTable network={network} />
          </Section>
        )}
        <div class="overview-rankings">
          <Section id="mest-sitert" title={strings.mostQuoted}>
            <BarList
              items={mostQuoted(site.people, RANKED).map((person) => ({
                label: person.name,
                address: person.address,
                note: roleNow(person),
                count: person.quotes.length,
                words: strings.quoteCount(person.quotes.length),
              }))}
            />
          </Section>
          <Section id="mest-omtalt" title={strings.mostWrittenAbout}>
            <BarList
              items={mostWrittenAbout(site.organisations, RANKED).map((organisation) => ({
                label: organisation.name,
                address: organisation.address,
                count: organisation.articles.length,
                words: strings.articleCount(organisation.articles.length),
              }))}
            />
          </Section>
        </div>
      </div>
    ),
  });
}
