/** Takes the names of anonymous and removed people out of every text, before anything is made of it. */
import type { PersonDecision } from './editors/schema.ts';
import { hashOf } from './hash.ts';
import type { Identity } from './identity/types.ts';
import { escaped, namePattern, wordPattern } from './nameWriting.ts';
import type { PersonEntry, PhotoEntry } from './schema.ts';
import { slugOf } from './slug.ts';
import type { ArticleDocument } from './types.ts';

type PersonIdentity = Identity<PersonEntry, PersonDecision>;

/** A person whose name stands nowhere in the site. */
export interface HiddenName {
  /** Full names and aliases. */
  forms: string[];
}

export interface Cleaned {
  documents: ArticleDocument[];
  changed: boolean;
  hidden: HiddenName[];
  /** Whether an address has one of the names in it. */
  mentions(address: string): boolean;
}

const SHOWN = '[navn fjernet]';

/** @param people with their decisions; the mentions say which articles each is named in */
export function withoutNames(
  documents: readonly ArticleDocument[],
  people: readonly PersonIdentity[],
): Cleaned {
  const hidden = people.filter(({ decision }) => decision && isHidden(decision));
  const names = hidden.map(({ mentions, decision }) => ({
    forms: formsOf(mentions, decision as PersonDecision),
  }));
  const slugs = names.flatMap(({ forms }) => forms.map(slugOf)).filter((slug) => slug.includes('-'));
  const mentions = (address: string): boolean => slugs.some((slug) => address.includes(slug));
  if (!hidden.length) return { documents: [...documents], changed: false, hidden: [], mentions };
  const cleaned = documents.map((document) => {
    let clean = document;
    hidden.forEach((identity, index) => {
      clean = cleanDocument(clean, identity, (names[index] as HiddenName).forms);
    });
    return clean;
  });
  return { documents: cleaned, changed: true, hidden: names, mentions };
}

export const isHidden = ({ visibility }: PersonDecision): boolean =>
  visibility === 'anonymous' || visibility === 'removed';

function formsOf(mentions: PersonIdentity['mentions'], decision: PersonDecision): string[] {
  const aliases = decision.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name));
  return [...new Set([decision.name, ...aliases, ...mentions.map(({ entry }) => entry.name)])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}

function cleanDocument(
  document: ArticleDocument,
  { mentions, decision }: PersonIdentity,
  forms: string[],
): ArticleDocument {
  const own = new Set(mentions.filter(({ file }) => file === document.file).map(({ entry }) => entry));
  const shown = decision?.shown_as ?? SHOWN;
  const others = document.frontMatter.people.filter((entry) => !own.has(entry)).map(({ name }) => name);
  const { frontMatter } = document;
  // Also where the name stands in the text alone, and no list of the article has it.
  const isNamed = own.size > 0 || hasFullName(document, forms);
  const clean = replacer(forms, isNamed, others, shown);
  const spoken = new Set([...own].map(({ name }) => name));
  const kept = {
    ...frontMatter,
    people: frontMatter.people.filter((entry) => !own.has(entry)),
    byline: frontMatter.byline.filter((name) => clean(name) === name),
    photos: frontMatter.photos.map((photo) => withoutFile(photo, clean)),
    quotes: frontMatter.quotes
      .filter(
        ({ speaker }) => decision?.visibility !== 'removed' || speaker === undefined || !spoken.has(speaker),
      )
      .map(({ speaker, ...quote }) =>
        speaker === undefined || spoken.has(speaker) ? quote : { ...quote, speaker },
      ),
  };
  const changed = everyText(kept, clean) as typeof kept;
  // Where the source lies is the importer's affair, and its name may tell.
  const { source, ...published } = changed;
  const slug = cleanSlug(document.slug, [...forms, ...(isNamed ? surnamesOf(forms) : [])], shown);
  const cleaned = {
    file: document.file,
    slug,
    frontMatter: source === undefined || clean(source) === source ? changed : published,
    bodyPictures: document.bodyPictures,
    body: clean(document.body),
  };
  return { ...cleaned, hash: hashOf(JSON.stringify([document.hash, cleaned])) };
}

/** A picture's file may be called after the person, and whoever took it has no page. */
function withoutFile(photo: PhotoEntry, clean: (text: string) => string): PhotoEntry {
  const { src, ...rest } = photo;
  const told = { ...rest, photographers: photo.photographers.filter((name) => clean(name) === name) };
  return src === undefined || clean(src) !== src ? told : { ...told, src };
}

/** Replaces the names in a text. In an article that is about the person, the surname and first name alone as well. */
function replacer(
  forms: readonly string[],
  isNamed: boolean,
  others: readonly string[],
  shown: string,
): (text: string) => string {
  const full = forms.map((form) =>
    pattern(form.includes(' ') ? namePattern(form) : wordPattern(form), form.includes(' ') ? 'giu' : 'gu'),
  );
  const alone = isNamed
    ? [...surnamesOf(forms), ...firstNamesOf(forms)].filter((word) => !isFirstNameOf(word, others))
    : [];
  const single = alone
    .flatMap((word) => [...new Set([word, word.toLocaleUpperCase('nb')])])
    .map((word) => pattern(`${notAfter(word, others)}${wordPattern(word)}`, 'gu'));
  return (text) =>
    [...full, ...single].reduce(
      (clean, each) =>
        clean.replace(each, (match, at: number, whole: string) => {
          const word = opensSentence(whole.slice(0, at)) ? capitalised(shown) : shown;
          return /[’']$/.test(match) ? `${word}s` : word;
        }),
      text,
    );
}

/** With the apostrophe of a genitive («Aas’ hus»), but without its s. */
const pattern = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?:(?<=[sxzSXZ])[’'](?=\\s)|(?=s?(?![\\p{L}\\p{N}])))`, flags);

const opensSentence = (before: string): boolean => /(?:^|[.!?]\s+|\n\s*|^[–—-]\s+)$/.test(before);

const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('nb'));

/** In words: an address alone does not say whom the surnames of the article belong to. */
function hasFullName({ frontMatter, body }: ArticleDocument, forms: readonly string[]): boolean {
  const full = forms
    .filter((form) => form.includes(' '))
    .map((form) => pattern(form.split(/\s+/).map(wordPattern).join('\\s+'), 'iu'));
  const text = `${JSON.stringify(frontMatter)}\n${body}`;
  return full.some((each) => each.test(text));
}

/** «Moe» of «Per Moe» is another's. */
function notAfter(word: string, others: readonly string[]): string {
  const before = others
    .filter((name) => name.endsWith(` ${word}`))
    .map((name) => escaped(name.slice(0, -word.length)).replace(/\s+/g, '\\s+'));
  return before.length ? `(?<!${before.join('|')})` : '';
}

const isFirstNameOf = (word: string, others: readonly string[]): boolean =>
  others.some((name) => name.split(' ')[0] === word);

const surnamesOf = (forms: readonly string[]): string[] => lastOf(forms, -1);
const firstNamesOf = (forms: readonly string[]): string[] => lastOf(forms, 0);
const lastOf = (forms: readonly string[], at: number): string[] => [
  ...new Set(forms.filter((form) => form.includes(' ')).map((form) => form.split(/\s+/).at(at) as string)),
];

function everyText(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((entry) => everyText(entry, clean));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, everyText(entry, clean)]));
}

function cleanSlug(slug: string, names: readonly string[], shown: string): string {
  const words = names.map(slugOf).sort((a, b) => b.length - a.length);
  return words.reduce(
    (clean, name) => clean.replace(new RegExp(`(?<![a-z0-9])${name}(?=s?(?![a-z0-9]))`, 'g'), slugOf(shown)),
    slug,
  );
}
