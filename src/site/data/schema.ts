/** The open data's tables as a JSON Schema (2020-12): one definition for each, as its records are in JSON Lines. */
import type { Strings } from '../strings/index.ts';
import { DATA_SETS, type DataField } from './sets.ts';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const date = { type: 'string', format: 'date' };
const count = { type: 'integer', minimum: 0 };
const list = (items: object) => ({ type: 'array', items });

const TYPES: Record<DataField, object> = {
  url: address,
  title: text,
  name: text,
  sort_name: text,
  other_names: list(text),
  text,
  style: { enum: ['dash', 'verbatim', 'indirect'] },
  speaker: text,
  speaker_url: address,
  article: address,
  date,
  updated: date,
  lang: text,
  description: text,
  byline: list(text),
  people: list(address),
  roles: list(text),
  organisations: list(address),
  number: text,
  wikidata: text,
  articles: count,
  quotes: count,
  photos: count,
  first_date: date,
  last_date: date,
};

/** Fields that a record may lack. */
const UNSURE: ReadonlySet<DataField> = new Set([
  'updated',
  'description',
  'speaker',
  'speaker_url',
  'number',
  'wikidata',
  'first_date',
  'last_date',
]);

/** @param fields what each means, in the language of the archive */
export function dataSchema(url: string, fields: Strings['data']['fields']): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url,
    $defs: Object.fromEntries(
      DATA_SETS.map(({ name, columns }) => [
        name,
        {
          type: 'object',
          properties: Object.fromEntries(
            columns.map((column) => [column, { ...TYPES[column], description: fields[column] }]),
          ),
          required: columns.filter((column) => !UNSURE.has(column)),
          additionalProperties: false,
        },
      ]),
    ),
  };
}
