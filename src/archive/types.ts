/** The archive: all articles knitted together. What site and search know. */
import type { OrganisationDecision, PersonDecision, Visibility } from './editors/schema.ts';
import type { Proposal } from './identity/types.ts';
import type { FrontMatter, PhotoEntry, QuoteEntry, SiteSettings } from './schema.ts';

/** An article's Markdown file, read and checked. */
export interface ArticleDocument {
  /** Relative to `content/`: `articles/2016/ny-hall-paa-vesttangen.md`. */
  file: string;
  /** The file's name without `.md`. */
  slug: string;
  /** Of all that the file says: another one where a word of it is changed. */
  hash: string;
  frontMatter: FrontMatter;
  /** Pictures that stand in the body by their names. */
  bodyPictures: string[];
  /** Plain Markdown; a photo stands as `![](#foto-1)`, numbered from 1 in the order of `photos`. */
  body: string;
}

/** One article of the archive. */
export interface Article extends ArticleDocument {
  /** Address under the site's base, no leading slash: `artikler/2016/ny-hall-paa-vesttangen/`. */
  address: string;
  year: number;
  /** Missing: everywhere. Never `anonymous`. */
  visibility?: Visibility;
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

/** A role that the editors know of. */
export interface StatedRole {
  role: string;
  organisation?: Organisation;
  /** The organisation's name as the editors wrote it. */
  organisationName?: string;
  /** `2014`, `2014-06` or `2014-06-01`. */
  from?: string;
  to?: string;
}

export interface Person {
  kind: 'person';
  slug: string;
  /** `personer/lise-strand/` */
  address: string;
  name: string;
  /** Every full name in print or by the editors, the shown one among them. */
  names: string[];
  /** What the editors have decided about them. */
  decision?: PersonDecision;
  /** Missing: everywhere. */
  visibility?: Visibility;
  /** In the editors' order. */
  statedRoles: StatedRole[];
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
  /** What the editors have decided about it. */
  decision?: OrganisationDecision;
  /** Missing: everywhere. */
  visibility?: Visibility;
  /** Every name and form that is printed, with its first and last date. */
  names: { name: string; from: string; to: string }[];
  /** Newest first. */
  articles: Article[];
  /** People tied to it, with the evidence, oldest first. */
  people: { person: Person; roles: RoleEvidence[] }[];
}

export interface Archive {
  settings: SiteSettings;
  /** Newest first. Those in lists and search: the others are in `unlisted`. */
  articles: Article[];
  /** By name, Norwegian order. */
  people: Person[];
  organisations: Organisation[];
  /** These have a page, and no list, feed, export or search leads there. */
  unlisted: { articles: Article[]; people: Person[]; organisations: Organisation[] };
  /** Articles that are taken away: a page says so, without their words. Addresses only. */
  removed: { address: string }[];
  /** Addresses that a page once had → where it is now. No leading slashes. */
  redirects: { from: string; to: string }[];
}

/** What the editors should look at, over all articles. */
export interface Editorial {
  /** Names that may be one. */
  proposals: Proposal[];
  /** Different names that the articles themselves show to be one. */
  joins: Proposal[];
  /** Decisions that nothing in the archive falls under. */
  idle: { file: string; line?: number | undefined; what: string }[];
  /** The articles as they stand, with names that are hidden on the site: for the editors' eyes alone. */
  documents: readonly ArticleDocument[];
}
