/** What the open data is, and what each field means. */
import { ADDRESSES } from '../addresses.ts';
import { DATA_SETS } from '../data/sets.ts';
import { renderPage } from '../layouts/Document.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Section } from '../parts/Section.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.data}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  const { texts, fields } = strings.data;
  return renderPage({
    site,
    address: ADDRESSES.data,
    title: strings.openData,
    description: texts.lead,
    crumbs: [{ label: strings.openData, address: ADDRESSES.data }],
    children: (
      <div class="about">
        <PageHead title={strings.openData} lead={texts.lead} />
        {DATA_SETS.map(({ name, columns }) => (
          <Section id={name} title={texts[name]} key={name}>
            <ul class="entity-ways">
              {['jsonl', 'csv'].map((ending) => (
                <li key={ending}>
                  <a href={site.href(`${ADDRESSES.data}${name}.${ending}`)} download="">
                    {name}.{ending}
                  </a>
                </li>
              ))}
            </ul>
            <dl class="fields">
              {columns.map((column) => (
                <div key={column}>
                  <dt>
                    <code>{column}</code>
                  </dt>
                  <dd>{fields[column]}</dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
        <Section id="popolo" title="Popolo" lead={texts.popolo}>
          <p>
            <a href={site.href(`${ADDRESSES.data}popolo.json`)} download="">
              popolo.json
            </a>
          </p>
        </Section>
        <Section id="skjema" title={texts.schemaTitle} lead={texts.schema}>
          <p>
            <a href={site.href(ADDRESSES.dataSchema)}>skjema.json</a>
          </p>
        </Section>
        <Section id="hver-for-seg" title={texts.eachTitle} lead={texts.each} />
        <Section id="nyhetslesere" title={texts.feeds}>
          <ul class="entity-ways">
            {[
              ADDRESSES.feed,
              ADDRESSES.rss,
              ADDRESSES.jsonFeed,
              ADDRESSES.correctionsFeed,
              ADDRESSES.sitemap,
            ].map((address) => (
              <li key={address}>
                <a href={site.href(address)}>{address}</a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    ),
  });
}
