/** Takes the names of anonymous and removed people out of every text, before anything is made of it. */
import { namesOf, type PersonDecision } from './editors/schema.ts';
import { hashOf } from './hash.ts';
import type { Identity } from './identity/types.ts';
import { escaped, namePattern, wordPattern } from './nameWriting.ts';
import type { PersonEntry, PhotoEntry } from './schema.ts';
import { slugOf } from './slug.ts';
import type { ArticleDocument } from './types.ts';

type PersonIdentity = Identity<PersonEntry, PersonDecision>;

/** Whom a decision hides; also somebody whom no article has among its people. */
interface Hidden extends HiddenName {
  decision: PersonDecision;
  own: ReadonlySet<PersonEntry>;
  /** Entries of others who are not hidden, under a name of theirs. */
  others: ReadonlySet<PersonEntry>;
}

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

/**
 * @param people with their decisions; the mentions say which articles each is named in
 * @param decisions of the editors, also about names that no article has among its people
 */
export function withoutNames(
  documents: readonly ArticleDocument[],
  people: readonly PersonIdentity[],
  decisions: readonly PersonDecision[],
): Cleaned {
  const hidden = decisions.filter(isHidden).map((decision) => hiddenBy(decision, people));
  // What others are called as well cannot be looked for everywhere.
  const names = hidden.map(({ forms, others }) => {
    const shared = new Set([...others].map(({ name }) => name));
    return { forms: forms.filter((form) => !shared.has(form)) };
  });
  const slugs = names.flatMap(({ forms }) => forms.map(slugOf)).filter((slug) => slug.includes('-'));
  const mentions = (address: string): boolean => slugs.some((slug) => address.includes(slug));
  if (!hidden.length) return { documents: [...documents], changed: false, hidden: [], mentions };
  const cleaned = documents.map((document) => {
    const here = hidden.filter((who) => isAbout(document, who));
    // All entries first: what follows makes other entries of those that are left.
    return here.reduce((clean, who) => cleanDocument(clean, document, who), withoutEntries(document, here));
  });
  return { documents: cleaned, changed: true, hidden: names, mentions };
}

export const isHidden = ({ visibility }: PersonDecision): boolean =>
  visibility === 'anonymous' || visibility === 'removed';

function hiddenBy(decision: PersonDecision, people: readonly PersonIdentity[]): Hidden {
  const entriesOf = (wanted: (identity: PersonIdentity) => boolean): PersonEntry[] =>
    people.filter(wanted).flatMap(({ mentions }) => mentions.map(({ entry }) => entry));
  const own = entriesOf((identity) => identity.decision === decision);
  const forms = [...new Set([...namesOf(decision), ...own.map(({ name }) => name)])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const others = entriesOf((identity) => !(identity.decision && isHidden(identity.decision)));
  return {
    decision,
    forms,
    own: new Set(own),
    others: new Set(others.filter(({ name }) => forms.includes(name))),
  };
}

/** Not where the name is another's. */
const isAbout = ({ frontMatter: { people } }: ArticleDocument, { own, others }: Hidden): boolean =>
  people.some((entry) => own.has(entry)) || !people.some((entry) => others.has(entry));

/** Also without entries that the editors say are nobody, under the same name. */
function withoutEntries(document: ArticleDocument, hidden: readonly Hidden[]): ArticleDocument {
  const { frontMatter } = document;
  const people = frontMatter.people.filter((entry) => !hidden.some((who) => isOf(entry, who)));
  if (people.length === frontMatter.people.length) return document;
  return { ...document, frontMatter: { ...frontMatter, people } };
}

const isOf = (entry: PersonEntry, { own, others, forms }: Hidden): boolean =>
  own.has(entry) || (forms.includes(entry.name) && !others.has(entry));

/**
 * @param document without the entries of those who are hidden
 * @param printed as it was read
 */
function cleanDocument(document: ArticleDocument, printed: ArticleDocument, who: Hidden): ArticleDocument {
  const { decision, forms } = who;
  const spoken = new Set(
    printed.frontMatter.people.filter((entry) => isOf(entry, who)).map(({ name }) => name),
  );
  const shown = decision.shown_as ?? SHOWN;
  const { frontMatter } = document;
  const others = frontMatter.people.map(({ name }) => name);
  // Also where the name stands in the text alone, and no list of the article has it.
  const isNamed = spoken.size > 0 || hasFullName(document, forms);
  const clean = replacer(forms, isNamed, others, shown);
  const kept = {
    ...frontMatter,
    byline: frontMatter.byline.filter((name) => clean(name) === name),
    photos: frontMatter.photos.map((photo) => withoutFile(photo, clean)),
    quotes: frontMatter.quotes
      .filter(
        ({ speaker }) => decision.visibility !== 'removed' || speaker === undefined || !spoken.has(speaker),
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
