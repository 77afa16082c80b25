/** What the pages say to machines: schema.org's words in JSON-LD. */
import type { Article, ArticleQuote, Organisation, Person } from '../archive/types.ts';
import { authorsOf } from './authors.ts';
import type { Crumb } from './parts/Breadcrumbs.tsx';
import type { Site } from './site.ts';

/** A schema.org thing; what is undefined is left out. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** JSON that can stand in a `<script>` whatever its texts say. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function articleData(site: Site, article: Article): Thing {
  const { frontMatter } = article;
  const { settings } = site.archive;
  const pictures = frontMatter.photos.map((photo) => photoData(site, photo));
  return {
    '@type': 'NewsArticle',
    '@id': site.url(article.address),
    url: site.url(article.address),
    headline: frontMatter.title,
    alternativeHeadline: frontMatter.kicker,
    description: frontMatter.description,
    datePublished: frontMatter.date,
    dateModified: frontMatter.updated,
    inLanguage: frontMatter.lang,
    author: list(
      authorsOf(article).map(({ name, isOrganisation }) => ({
        '@type': isOrganisation ? 'Organization' : 'Person',
        name,
      })),
    ),
    publisher: settings.publisher ? { '@type': 'Organization', name: settings.publisher } : undefined,
    isPartOf: { '@type': 'WebSite', name: settings.title, url: site.url('') },
    image: list(pictures.filter((picture) => picture.contentUrl)),
    // Pictures that the archive does not have are still described.
    associatedMedia: list(pictures.filter((picture) => !picture.contentUrl)),
    correction: list(frontMatter.corrections.map(({ date, text }) => correctionData(date, text))),
    mentions: list([
      ...article.people
        .filter(({ person }) => isOpen(person))
        .map(({ person }) => reference(site, 'Person', person)),
      ...article.organisations
        .filter(({ organisation }) => isOpen(organisation))
        .map(({ organisation }) => reference(site, 'Organization', organisation)),
    ]),
    hasPart: list(
      article.quotes
        .filter((quote) => quote.entry.style !== 'indirect')
        .map((quote) => quoteData(site, quote)),
    ),
  };
}

/** Structured data is for search engines: who is to stay out of them is not in it. */
const isOpen = ({ visibility }: Person | Organisation): boolean => visibility === undefined;

function photoData(site: Site, photo: Article['frontMatter']['photos'][number]): Thing {
  const picture = site.pictures.find(photo.src)?.shared;
  return {
    '@type': 'ImageObject',
    contentUrl: picture && site.url(picture.address),
    width: picture?.width,
    height: picture?.height,
    caption: photo.caption ?? photo.alt,
    creditText: photo.credit,
    creator: list(photo.photographers.map((name) => ({ '@type': 'Person', name }))),
  };
}

const correctionData = (date: string, text: string): Thing => ({
  '@type': 'CorrectionComment',
  datePublished: date,
  text,
});

function quoteData(site: Site, quote: ArticleQuote): Thing {
  return {
    '@type': 'Quotation',
    '@id': site.url(`${quote.article.address}#${quote.anchor}`),
    text: quote.entry.text,
    creator: quote.speaker && isOpen(quote.speaker) ? reference(site, 'Person', quote.speaker) : undefined,
  };
}

export function personData(site: Site, person: Person): Thing {
  const latest = person.roles.at(-1);
  const portrait = site.pictures.find(person.decision?.portrait)?.shared;
  return {
    '@type': 'Person',
    '@id': site.url(person.address),
    url: site.url(person.address),
    name: person.name,
    alternateName: list(person.names.filter((name) => name !== person.name)),
    description: person.decision?.description,
    image: portrait && site.url(portrait.address),
    jobTitle: latest?.role,
    affiliation: list((latest?.organisations ?? []).map((known) => reference(site, 'Organization', known))),
    sameAs: sameAs(person),
  };
}

export function organisationData(site: Site, organisation: Organisation): Thing {
  const { name, names, decision } = organisation;
  return {
    '@type': 'Organization',
    '@id': site.url(organisation.address),
    url: site.url(organisation.address),
    name,
    alternateName: list(names.map((form) => form.name).filter((form) => form !== name)),
    description: decision?.description,
    identifier: decision?.number && {
      '@type': 'PropertyValue',
      propertyID: 'https://www.brreg.no/',
      value: decision.number,
    },
    sameAs: sameAs(organisation),
  };
}

/** Where else the same one is described. */
const sameAs = ({ decision }: Person | Organisation): readonly string[] | undefined =>
  list([
    ...(decision?.website ? [decision.website] : []),
    ...(decision?.wikidata ? [`https://www.wikidata.org/entity/${decision.wikidata}`] : []),
  ]);

export function breadcrumbData(site: Site, crumbs: readonly Crumb[]): Thing {
  const all: Crumb[] = [{ label: site.strings.front, address: '' }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: site.url(crumb.address),
    })),
  };
}

function reference(site: Site, type: string, { name, address }: { name: string; address: string }): Thing {
  return { '@type': type, '@id': site.url(address), name };
}

const list = <T>(items: readonly T[]): readonly T[] | undefined => (items.length ? items : undefined);
