/** The tables that are offered as open data, with their columns in order. */
import type { Site } from '../site.ts';
import {
  articleRecords,
  type DataRecord,
  organisationRecords,
  personRecords,
  quoteRecords,
} from './records.ts';

export interface DataSet {
  /** The file's name without its ending, and what the strings call it. */
  name: 'artikler' | 'personer' | 'organisasjoner' | 'sitater';
  columns: readonly DataField[];
  records(site: Site): DataRecord[];
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
    records: articleRecords,
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
    records: personRecords,
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
    records: organisationRecords,
  },
  {
    name: 'sitater',
    columns: ['url', 'text', 'style', 'speaker', 'speaker_url', 'date', 'lang', 'article'],
    records: quoteRecords,
  },
];
