/** The accessibility statement: what holds for every archive, and what the owner has filled in. */
import { ADDRESSES } from '../addresses.ts';
import { renderPage } from '../layouts/Document.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Section } from '../parts/Section.tsx';
import { Time } from '../parts/Time.tsx';
import type { Site } from '../site.ts';

export const data = { permalink: `${ADDRESSES.accessibility}index.html` };

export function render({ site }: { site: Site }): string {
  const { strings } = site;
  const texts = strings.accessibilityTexts;
  const { title, publisher, accessibility } = site.archive.settings;
  return renderPage({
    site,
    address: ADDRESSES.accessibility,
    title: strings.accessibility,
    description: texts.aim(title),
    crumbs: [{ label: strings.accessibility, address: ADDRESSES.accessibility }],
    children: (
      <div class="prose about">
        <PageHead title={strings.accessibility} lead={texts.aim(title)} />
        <p>{texts.how}</p>
        <p>{texts.content}</p>
        {accessibility?.issues.length ? (
          <Section id="mangler" title={texts.issues}>
            <ul>
              {accessibility.issues.map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="si-fra" title={texts.contactTitle}>
          <p>{accessibility?.contact ? texts.contact : texts.noContact(publisher ?? title)}</p>
          {accessibility?.contact && (
            <p>
              <a href={contactLink(accessibility.contact)}>{accessibility.contact}</a>
            </p>
          )}
          {accessibility?.assessed && (
            <p>
              {texts.assessed} <Time date={accessibility.assessed} />.
            </p>
          )}
        </Section>
      </div>
    ),
  });
}

const contactLink = (contact: string): string => (contact.includes('://') ? contact : `mailto:${contact}`);
