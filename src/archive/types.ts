/** The archive: all articles knitted together. What site and search know. */
import type { FrontMatter, PhotoEntry, QuoteEntry, SiteSettings } from './schema.ts';

/** An article's Markdown file, read and checked. */
export interface ArticleDocument {
  /** Relative to `content/`: `articles/2016/ny-hall-paa-vesttangen.md`. */
  file: string;
  /** The file's name without `.md`. */
  slug: string;
  frontMatter: FrontMatter;
  /** Plain Markdown; a photo stands as `![](#foto-1)`, numbered from 1 in the order of `photos`. */
  body: string;
}

/** One article of the archive. */
export interface Article extends ArticleDocument {
  /** Address under the site's base, no leading slash: `artikler/2016/ny-hall-paa-vesttangen/`. */
  address: string;
  year: number;
  /** In the order of the article's front matter, each with the archive's person. */
  people: { person: Person; entry: FrontMatter['people'][number] }[];
  organisations: { organisation: Organisation; entry: FrontMatter['organisations'][number] }[];
  quotes: ArticleQuote[];
}

/** A quote in its article. */
export interface ArticleQuote {
  article: Article;
  entry: QuoteEntry;
  /** Anchor on the article's page: `sitat-3` (numbered from 1 in the order of the front matter). */
  anchor: string;
  speaker?: Person;
}

/** A role that a person held, with the article that shows it. */
export interface RoleEvidence {
  role?: string;
  organisations: Organisation[];
  party?: string;
  article: Article;
}

export interface Person {
  kind: 'person';
  slug: string;
  /** `personer/lise-strand/` */
  address: string;
  name: string;
  /** `Strand, Lise`: for lists. */
  sortName: string;
  /** Oldest first. */
  roles: RoleEvidence[];
  /** Newest first, direct and indirect. */
  quotes: ArticleQuote[];
  /** Newest first: articles where the person says something. */
  quotedIn: Article[];
  /** Newest first: articles where the person only is mentioned. */
  mentionedIn: Article[];
  depictedIn: { article: Article; photo: PhotoEntry; index: number }[];
}

export interface Organisation {
  kind: 'organisation';
  slug: string;
  /** `organisasjoner/vesttangen-verft/` */
  address: string;
  /** The name used most lately in its fullest form. */
  name: string;
  /** Every name and form that is printed, with its first and last date. */
  names: { name: string; from: string; to: string }[];
  /** Newest first. */
  articles: Article[];
  /** People tied to it, with the evidence, oldest first. */
  people: { person: Person; roles: RoleEvidence[] }[];
}

export interface Archive {
  settings: SiteSettings;
  /** Newest first. */
  articles: Article[];
  /** By name, Norwegian order. */
  people: Person[];
  organisations: Organisation[];
}
