/**
 * The front matter contract: the one seam between understanding and publishing. Documented in the README.
 * Unknown keys are kept, so that an editor's own keys survive.
 */
import { z } from 'zod';

const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a date such as 2016-12-06');
const text = z.string().trim().min(1, 'must not be empty');

export const personEntry = z.looseObject({
  /** The fullest form in the article. */
  name: text,
  /** As printed, lower case. */
  roles: z.array(text).default([]),
  /** Names as in the article's `organisations`. */
  organisations: z.array(text).default([]),
  /**
   * Which role is held where, as far as the article says it. One role and one organisation go together without it, unless the
   * role stands here alone: then it is not said to be held there.
   */
  positions: z.array(z.looseObject({ role: text, organisation: text.optional() })).default([]),
  /** Party code, only where printed. */
  party: text.optional(),
  /** Says something in the article. */
  quoted: z.boolean().default(false),
  /** Named in a caption. */
  depicted: z.boolean().default(false),
});

export const organisationEntry = z.looseObject({
  /** The fullest form in the article. */
  name: text,
  /** Other forms in it. */
  aliases: z.array(text).default([]),
});

export const photoEntry = z.looseObject({
  alt: z.string().optional(),
  caption: z.string().optional(),
  /** As printed: `Per Ås/VV`. */
  credit: z.string().optional(),
  /** The printed label where it is not «Foto»: `Illustrasjon`. */
  label: z.string().optional(),
  photographers: z.array(text).default([]),
  agency: text.optional(),
  /** The picture's file under `content/media/`, or where the source had it. */
  src: z.string().optional(),
  /** By hand: nobody knows who took it, and no report asks again. */
  unnamed: z.boolean().optional(),
});

export const quoteEntry = z.looseObject({
  /** A name of `people`; left out where the text names nobody. */
  speaker: text.optional(),
  /** The words said; found verbatim in the lead or the body. */
  text,
  style: z.enum(['dash', 'verbatim', 'indirect']),
  /** By hand: nobody is to be named as its speaker, and no report asks again. */
  unnamed: z.boolean().optional(),
});

export const frontMatter = z.looseObject({
  title: text,
  kicker: text.optional(),
  date: isoDate,
  updated: isoDate.optional(),
  /** What was wrong and has been put right, for readers: by hand. */
  corrections: z.array(z.looseObject({ date: isoDate, text })).default([]),
  /** How far the article may be found: by hand. Missing: everywhere. */
  visibility: z.enum(['public', 'noindex', 'unlisted', 'removed']).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language code such as nb or nn')
    .default('nb'),
  /** The lead, whole. */
  description: z.string().optional(),
  /** Place before the lead, as printed: `OSLO (NTB)`. */
  dateline: text.optional(),
  byline: z.array(text).default([]),
  /** Under `content/`; missing for an article written by hand. */
  source: text.optional(),
  /** Lines read as structure, as the source printed them. */
  printed: z.looseObject({ date: z.string().optional(), byline: z.string().optional() }).optional(),
  people: z.array(personEntry).default([]),
  organisations: z.array(organisationEntry).default([]),
  photos: z.array(photoEntry).default([]),
  quotes: z.array(quoteEntry).default([]),
});

export type PersonEntry = z.infer<typeof personEntry>;
export type OrganisationEntry = z.infer<typeof organisationEntry>;
export type PhotoEntry = z.infer<typeof photoEntry>;
export type QuoteEntry = z.infer<typeof quoteEntry>;
export type FrontMatter = z.infer<typeof frontMatter>;

/** `content/site.yml`. */
export const siteSettings = z.strictObject({
  title: text,
  /** One or two sentences about the archive. */
  description: z.string().default(''),
  /** Where the site will live, with its folder if any: `https://arkiv.example.no/nyheter/`. */
  url: z
    .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.no/arkiv/' })
    .refine(
      (url) => !/[?#]/.test(url),
      'must end with the folder; take «?» or «#» and what stands behind it away',
    )
    .default('http://localhost:8080/'),
  /** Language of the interface. */
  lang: z.enum(['nb', 'nn']).default('nb'),
  publisher: text.optional(),
  /** Shown on every page, such as that all is invented. */
  notice: z.string().optional(),
  /** What the accessibility statement says of this very archive. */
  accessibility: z
    .strictObject({
      /** E-mail address or web address for those who meet a barrier. */
      contact: z
        .union([z.email(), z.url({ protocol: /^https?$/ })], {
          error:
            'must be an e-mail address or a web address, such as post@example.no or https://example.no/kontakt',
        })
        .optional(),
      /** When somebody last went through the pages. */
      assessed: isoDate.optional(),
      /** Barriers that are known, a sentence each. */
      issues: z.array(text).default([]),
    })
    .optional(),
});
export type SiteSettings = z.infer<typeof siteSettings>;
