/**
 * What reading gives: bytes → RawText → Article.
 *
 * All offsets are UTF-16 code units, `start` included and `end` not, as in `String.slice`.
 */

/** A file of the archive's owner, as it lies on disk. `path` is relative to `content/`, with `/`. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
}

/** The words of a file, decoded and normalised (NFC, `\n`), before anything is understood. */
export interface RawText {
  path: string;
  text: string;
  format: 'text' | 'html' | 'markdown' | 'wordpress';
  notes: Note[];
}

/** Something an editor should know. An `error` keeps the article out; a `warning` does not. */
export interface Note {
  level: 'error' | 'warning' | 'info';
  /** A lasting name for machines and tests, such as `no-date`. */
  code: string;
  /** One line: what is wrong, and what to do. Does not repeat the file's name. */
  message: string;
  /** 1-based line of the source where it is known. */
  line?: number;
}

/** A link inside a block's plain text. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

export interface ParagraphBlock {
  type: 'paragraph';
  text: string;
  links?: Link[];
}

export interface HeadingBlock {
  type: 'heading';
  /** 2 for a subheading of the article, 3 below it. */
  level: 2 | 3;
  text: string;
}

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: { text: string; links?: Link[] }[];
}

/** Lines that belong together and keep their line breaks (a poem, an address). */
export interface VerseBlock {
  type: 'verse';
  lines: string[];
}

/** The first row is the head. */
export interface TableBlock {
  type: 'table';
  rows: string[][];
}

/** «Fakta: …»: a box beside the story. */
export interface FactBoxBlock {
  type: 'factbox';
  title: string;
  /** The printed label where it is not plain «Fakta»; empty where none is printed. */
  label?: string;
  blocks: (ParagraphBlock | ListBlock)[];
}

/** «Les også: …»: pointers to other articles. */
export interface RelatedBlock {
  type: 'related';
  /** The printed label where it is not plain «Les også»; empty where none is printed. */
  label?: string;
  items: { text: string; links?: Link[] }[];
}

export interface PhotoBlock {
  type: 'photo';
  /** The line that stood where the picture was, whole (it may hold a credit of its own). */
  alt?: string;
  /** The caption without its credit. */
  caption?: string;
  /** As printed after «Foto:»: `Per Skøien/NCE SE`. */
  credit?: string;
  /** The printed label where it is not plain «Foto»: `Illustrasjon`, `Arkivfoto`. */
  label?: string;
  photographers: string[];
  agency?: string;
  /** Address or file name of the picture in the source, where it says so. */
  src?: string;
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | VerseBlock
  | TableBlock
  | FactBoxBlock
  | RelatedBlock
  | PhotoBlock;

/** Text around the article that is not of it (menus, «Del på Facebook»); kept for the report, never published. */
export interface Debris {
  text: string;
  line: number;
}

export type ArticleLanguage = string; // 'nb' | 'nn', or another BCP 47 code that is reported

/** One article, understood as far as its shape goes. Who is in it and who says what comes later. */
export interface Article {
  /** Path of the source relative to `content/`. */
  source: string;
  title: string;
  kicker?: string;
  /** ISO date. */
  date: string;
  /** ISO date, only where the source says so. */
  updated?: string;
  lang: ArticleLanguage;
  byline: string[];
  /** `KONGSBERG` or `OSLO (NTB)`: as printed before the lead. */
  dateline?: string;
  /** The lead, whole. */
  lead?: string;
  /** Everything after the lead, in the source's order. */
  blocks: Block[];
  /** Lines that were read as structure, as printed (date lines, bylines), so that no word is lost. */
  printed: { date?: string; byline?: string };
  /** Address name wanted by the source (a WordPress slug, a Markdown file's name). */
  slug?: string;
  debris: Debris[];
  notes: Note[];
  /** The text that this article was read from, decoded and normalised: what nothing may be lost of. */
  sourceText?: string;
}

/** What came of one file: usually one article, many for a WordPress export, none with an error. */
export interface ReadResult {
  path: string;
  articles: Article[];
  notes: Note[];
  /** Markdown that already is under the front matter contract, whole: the article as it is, to be passed through. */
  markdown?: string;
}

/** How files are read. */
export interface ReadOptions {
  /** ISO date of today: no article is published after it, and two-digit years are counted back from it. */
  today: string;
}
