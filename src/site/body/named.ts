/** Who is named in an article, and what their links tell of them there. */
import type { Article, Organisation, Person } from '../../archive/types.ts';
import type { Site } from '../site.ts';
import { organisationThen, roleThen } from '../summary.ts';
import type { NamedEntity } from './nameMarks.ts';

/** Where an article says who somebody is, beside the text; its links refer to it. `index` is the front matter's. */
export const personNote = (index: number): string => `person-${index + 1}`;
export const organisationNote = (index: number): string => `organisasjon-${index + 1}`;

export class NamedInArticle {
  readonly entities: NamedEntity[];
  /** By the anchors of their quotes; the first name is the one the quote is given under. */
  readonly speakers: ReadonlyMap<string, NamedEntity>;

  constructor(site: Site, article: Article) {
    const people = article.people.map(({ person, entry }, index) => ({
      person,
      names: [entry.name],
      attributes: linkOf(site, person, roleThen(article, entry), personNote(index)),
    }));
    const organisations = article.organisations.map(({ organisation, entry }, index) => ({
      names: [entry.name, ...entry.aliases],
      attributes: linkOf(site, organisation, organisationThen(organisation, entry), organisationNote(index)),
    }));
    this.entities = [...people, ...organisations];
    this.speakers = new Map(
      article.quotes.flatMap(({ anchor, speaker, entry }) => {
        const known = people.find(({ person }) => person === speaker);
        return known ? [[anchor, { ...known, names: [entry.speaker ?? known.person.name] }]] : [];
      }),
    );
  }
}

/** The role is shown by the style sheet when the link is pointed at, and said by the note it refers to. */
function linkOf(
  site: Site,
  { address }: Person | Organisation,
  about: string,
  note: string,
): NamedEntity['attributes'] {
  const href = site.href(address);
  return about ? { href, 'data-about': about, 'aria-describedby': note } : { href };
}
