/** The tables that are offered as open data, with their columns in order. */
import type { Fingerprints } from '../fingerprints.ts';
import type { Site } from '../site.ts';
import { articleRecord, type DataRecord, organisationRecord, personRecord, quoteRecord } from './records.ts';

/** The records of one article, person or organisation. */
export interface RecordGroup {
  /** Another one where the records would be. */
  key: string;
  records(): DataRecord[];
}

export interface DataSet {
  /** The file's name without its ending, and what the strings call it. */
  name: 'artikler' | 'personer' | 'organisasjoner' | 'sitater';
  columns: readonly DataField[];
  groups(site: Site, prints: Fingerprints): RecordGroup[];
}

/** Every field of the records; what each means is said in the strings. */
export const DATA_FIELDS = [
  'url',
  'title',
  'name',
  'sort_name',
  'other_names',
  'text',
  'style',
  'speaker',
  'speaker_url',
  'article',
  'date',
  'updated',
  'lang',
  'description',
  'byline',
  'people',
  'roles',
  'organisations',
  'number',
  'wikidata',
  'articles',
  'quotes',
  'photos',
  'first_date',
  'last_date',
] as const;

export type DataField = (typeof DATA_FIELDS)[number];

export const DATA_SETS: readonly DataSet[] = [
  {
    name: 'artikler',
    columns: [
      'url',
      'title',
      'date',
      'updated',
      'lang',
      'description',
      'byline',
      'people',
      'organisations',
      'quotes',
      'photos',
    ],
    groups: (site, prints) =>
      site.articles.map((article) => ({
        key: prints.head(article),
        records: () => [articleRecord(site, article)],
      })),
  },
  {
    name: 'personer',
    columns: [
      'url',
      'name',
      'sort_name',
      'other_names',
      'roles',
      'organisations',
      'wikidata',
      'articles',
      'quotes',
      'first_date',
      'last_date',
    ],
    groups: (site, prints) =>
      site.people.map((person) => ({
        key: prints.person(person),
        records: () => [personRecord(site, person)],
      })),
  },
  {
    name: 'organisasjoner',
    columns: [
      'url',
      'name',
      'other_names',
      'number',
      'wikidata',
      'people',
      'articles',
      'first_date',
      'last_date',
    ],
    groups: (site, prints) =>
      site.organisations.map((organisation) => ({
        key: prints.organisation(organisation),
        records: () => [organisationRecord(site, organisation)],
      })),
  },
  {
    name: 'sitater',
    columns: ['url', 'text', 'style', 'speaker', 'speaker_url', 'date', 'lang', 'article'],
    groups: (site, prints) =>
      site.articles.map((article) => ({
        key: prints.head(article),
        records: () => article.quotes.map((quote) => quoteRecord(site, quote)),
      })),
  },
];
