/**
 * The editors' files, `people.yml` and `organisations.yml`: their decisions, which win over everything that is found.
 * Described with examples in docs/editors.md; `npm run schemas` writes the JSON Schemas that editors complete from.
 */
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
/** A day, a month or a year: `2016`, `2016-12`, `2016-12-06`. YAML reads a bare year as a number. */
const when = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2016, 2016-12 or 2016-12-06'))
  .describe('2016, 2016-12 or 2016-12-06');
const articleFile = z
  .string()
  .regex(/^articles\/.+\.md$/, 'must be an article’s file, such as articles/2016/ny-hall.md')
  .describe('An article’s file: articles/2016/ny-hall.md');

const alias = z.union([
  text,
  z.strictObject({
    name: text,
    article: articleFile.optional().describe('Only in this article'),
    from: when.optional().describe('Only from this date on'),
    to: when.optional().describe('Only until this date'),
  }),
]);

export const visibility = z
  .enum(['public', 'noindex', 'unlisted', 'anonymous', 'removed'])
  .describe(
    'noindex: out of search engines. unlisted: also out of lists, and the site’s own search does not know the name; the words of articles are searched as they stand. anonymous: the name is replaced on all pages. removed: as anonymous, and nothing that was said is shown as theirs.',
  );
export type Visibility = z.infer<typeof visibility>;

const common = {
  name: text.describe('The name to show'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be a–z, 0–9 and hyphens')
    .optional()
    .describe('The last part of the page’s address'),
  aliases: z.array(alias).default([]).describe('Other names of the same; this is how two are merged'),
  articles: z
    .array(articleFile)
    .optional()
    .describe('Only in these articles is the name this one; this is how one is split in two'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'must be a Wikidata id such as Q585')
    .optional(),
  website: z
    .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.no/' })
    .optional(),
  description: text.optional().describe('A short text for the page'),
};

export const personDecision = z.strictObject({
  ...common,
  roles: z
    .array(
      z.strictObject({
        role: text,
        organisation: text.optional(),
        from: when.optional(),
        to: when.optional(),
      }),
    )
    .default([])
    .describe('Roles with their dates, as the editors know them'),
  portrait: z
    .string()
    .regex(
      /^media\/[^/.][^/]*\.(jpe?g|png|webp|avif|gif)$/i,
      'must be a picture in content/media/, such as media/kari-vik.jpg (JPEG, PNG, WebP, AVIF or GIF)',
    )
    .optional(),
  visibility: visibility.default('public'),
  shown_as: text.optional().describe('What stands in the place of an anonymous person’s name'),
});
export type PersonDecision = z.infer<typeof personDecision>;

export const organisationDecision = z.strictObject({
  ...common,
  number: z
    .union([z.string(), z.number()])
    .transform((value) => String(value).replace(/\s/g, ''))
    .refine(isOrganisationNumber, 'is no Norwegian organisation number (nine digits, the last by modulus 11)')
    .optional()
    .describe('Number in the Norwegian register of legal entities'),
  visibility: z.enum(['public', 'noindex', 'unlisted']).default('public'),
});
export type OrganisationDecision = z.infer<typeof organisationDecision>;

type Named = Pick<PersonDecision | OrganisationDecision, 'name' | 'aliases'>;

/** Every name that a decision is about, also those of one article or span of time. */
export const namesOf = ({ name, aliases }: Named): string[] => [
  name,
  ...aliases.map((other) => (typeof other === 'string' ? other : other.name)),
];

/** Those that hold wherever they stand. */
export const namesEverywhere = ({ name, aliases }: Named): string[] => [
  name,
  ...aliases.filter((other) => typeof other === 'string'),
];

const pair = z.tuple([text, text], {
  error: ({ code }) =>
    code === 'invalid_type' ? undefined : 'must be two names: [Lise Strand, Lise Strandli]',
});
const notOne = z.union([
  text,
  z.strictObject({
    name: text,
    is: text.optional().describe('What it is instead: place, event, product …'),
    article: articleFile.optional().describe('Only in this article'),
  }),
]);

export const peopleFile = z.strictObject({
  people: z.array(personDecision).default([]),
  not_same: z.array(pair).default([]).describe('Two names that are two people, however alike'),
  not_people: z.array(notOne).default([]).describe('Names that are no person’s'),
});
export type PeopleFile = z.infer<typeof peopleFile>;

export const organisationsFile = z.strictObject({
  organisations: z.array(organisationDecision).default([]),
  not_same: z.array(pair).default([]).describe('Two names that are two organisations, however alike'),
  not_organisations: z.array(notOne).default([]).describe('Names that are no organisation’s'),
});
export type OrganisationsFile = z.infer<typeof organisationsFile>;

/** Modulus 11 with the weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene, «Om organisasjonsnummeret»). */
function isOrganisationNumber(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false;
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[8]);
}
