/**
 * People, organisations and what ties them, by the Popolo specification (popoloproject.com), as civic software reads it.
 * A membership's dates are those of print: the first and the last article that shows it.
 */
import type { Organisation, Person } from '../../archive/types.ts';
import type { Fingerprints } from '../fingerprints.ts';
import { heldRoles } from '../roles.ts';
import type { Site } from '../site.ts';
import type { Section } from './recordFile.ts';

/** The file of the whole archive. */
export function popoloSections(site: Site, prints: Fingerprints): Section[] {
  const listed = <T extends Person | Organisation>(
    entities: readonly T[],
    name: string,
    print: (entity: T) => string,
    make: (entity: T) => readonly object[],
  ): Section => ({
    open: `"${name}":[`,
    between: ',',
    close: ']',
    texts: entities.map((entity) => ({
      // A person stands in two of the lists.
      key: `${name} ${print(entity)}`,
      make: () =>
        make(entity)
          .map((object) => JSON.stringify(object))
          .join(','),
    })),
  });
  const ofPerson = (person: Person): string => prints.person(person);
  const persons = listed(site.people, 'persons', ofPerson, (person) => [popoloPerson(site, person)]);
  const organizations = listed(
    site.organisations,
    'organizations',
    (organisation) => prints.organisation(organisation),
    (organisation) => [popoloOrganization(site, organisation)],
  );
  const ties = listed(site.people, 'memberships', ofPerson, (person) => memberships(site, person));
  const mark = (text: string): Section => ({ open: text, between: '', close: '', texts: [] });
  return [mark('{'), persons, mark(','), organizations, mark(','), ties, mark('}\n')];
}

export function popoloPerson(site: Site, person: Person): object {
  const [family, given] = person.sortName.split(', ');
  return {
    id: site.url(person.address),
    name: person.name,
    sort_name: person.sortName,
    ...(given ? { family_name: family, given_name: given } : {}),
    other_names: person.names.filter((name) => name !== person.name).map((name) => ({ name })),
    ...identifiers({ wikidata: person.decision?.wikidata }),
    links: [{ url: site.url(person.address) }, ...website(person)],
  };
}

export function popoloOrganization(site: Site, organisation: Organisation): object {
  const { name, names, decision } = organisation;
  return {
    id: site.url(organisation.address),
    name,
    other_names: names
      .filter((form) => form.name !== name)
      .map((form) => ({ name: form.name, start_date: form.from, end_date: form.to })),
    ...identifiers({ wikidata: decision?.wikidata, brreg: decision?.number }),
    links: [{ url: site.url(organisation.address) }, ...website(organisation)],
  };
}

/** What ties a person to organisations, with the articles that show it. */
export function memberships(site: Site, person: Person): object[] {
  return heldRoles(person.roles).flatMap(({ role, organisations, articles }) =>
    organisations.map((organisation) => ({
      person_id: site.url(person.address),
      organization_id: site.url(organisation.address),
      role,
      start_date: articles[0]?.frontMatter.date,
      end_date: articles.at(-1)?.frontMatter.date,
      sources: articles.map((article) => ({ url: site.url(article.address) })),
    })),
  );
}

/** @param known scheme → identifier */
function identifiers(known: Record<string, string | undefined>): object {
  const identifiers = Object.entries(known).flatMap(([scheme, identifier]) =>
    identifier ? [{ scheme, identifier }] : [],
  );
  return identifiers.length ? { identifiers } : {};
}

const website = ({ decision }: Person | Organisation): { url: string }[] =>
  decision?.website ? [{ url: decision.website }] : [];
