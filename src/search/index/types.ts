/** The search index on its way: records → blocks → blocks that Pagefind has indexed → the one index that readers load. */

/** One article as the index knows it: a pure function of the article and the names of those in it. */
export interface SearchRecord {
  /** From `pageId`: unlike any other. */
  id: string;
  /** Where a hit leads: an address from the site's base, no leading slash. */
  url: string;
  /** All that is searched first, and excerpts are made of. */
  content: string;
  /** Searched too. Every record has the same keys. */
  meta: Record<string, string>;
  /** What the browser gets with a hit, as it is. */
  extra?: unknown;
}

export interface Dated {
  id: string;
  /** ISO, the article's. */
  date: string;
  /** Another one where the record would be. */
  key: string;
}

/** Records of one span of time: what Pagefind indexes at once, and again when one of them changes. */
export interface Block<T extends Dated = Dated> {
  /** `2016`, `2016-h2`, `2016-q4`, `2016-12` */
  name: string;
  /** By id. */
  records: T[];
}

/** What Pagefind made of a block. Words and where they stand are columns: millions of small objects would cost seconds. */
export interface IndexedBlock {
  /** In the order of the records. */
  pages: { id: string; wordCount: number; fragment: Uint8Array }[];
  /** Keys of `meta` in the order of their numbers. */
  metaFields: string[];
  /** `word`, or `word\0form` for a spelling that Pagefind has folded into it (`pa\0på`). In their order. */
  words: string[];
  /** For each of `words`: how many pages, the first and the last one's number in the block, where in `postings`. */
  columns: { count: Uint32Array; first: Uint32Array; last: Uint32Array; end: Uint32Array };
  /** The words' pages as Pagefind wrote them, but for the first one's number, which depends on the blocks before. */
  postings: Uint8Array;
  /** What else is to be known of the records, by name. */
  lists: Record<string, TextLists>;
}

/** A list of texts for each record. Most have many texts in common, which stand here once. */
export interface TextLists {
  texts: string[];
  /** Of each record, in their order: where in `texts` its own are. */
  numbers: Uint32Array[];
}

/** Where indexed blocks are kept between builds by one version of the program and of Pagefind. */
export interface BlockStore {
  /** Whether it is there; it may be damaged. */
  has(key: string): boolean;
  /** Undefined where it is not there, or damaged. What is given is shared, and must not be changed. */
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown): void;
  /** Forgets what begins so and has been neither asked for nor set. */
  prune(prefix: string): void;
}

export interface IndexFile {
  /** Under the index's folder. */
  path: string;
  content: Uint8Array;
}
