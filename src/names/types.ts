/** What names gives: an Article's text → mentions → the people and organisations of that one article. */

/** A place in the article where running text stands. */
export type TextPlace =
  | { part: 'title' }
  | { part: 'lead' }
  /** A line above the title that has a house's name: «Vestvik kommune», «Pressemelding fra Vikfisk AS». */
  | { part: 'kicker' }
  /** `item` is the index in a list, a fact box (blocks, then items, counted in reading order), a verse or a related block. */
  | { part: 'block'; block: number; item?: number }
  | { part: 'alt' | 'caption' | 'credit'; block: number };

/** One stretch of running text of the article: what tokens, names and quotes are counted in. */
export interface TextUnit {
  place: TextPlace;
  /** `body` text tells the story; `heading`s and `caption`s count for less. */
  kind: 'title' | 'lead' | 'body' | 'heading' | 'caption' | 'aside';
  text: string;
}

/** One time that a name stands in the text. Offsets are in the unit's text. */
export interface Mention {
  unit: number;
  start: number;
  end: number;
  /** As it stands, genitive included in neither text nor offsets («Bjørnsons» → «Bjørnson»). */
  text: string;
  kind: 'person' | 'organisation' | 'place' | 'other';
  /** Index in `people` or `organisations`; missing where it is left unsaid (two of that surname). */
  entity?: number;
  confidence: number;
}

export interface FoundPerson {
  /** The fullest form in the article. */
  name: string;
  /** Other forms of the name in it. */
  forms: string[];
  /** As printed, lower case, in order of appearance. */
  roles: string[];
  /** Names as in the article's organisations. */
  organisations: string[];
  /** Those of them that they come from, and may have left. */
  left: string[];
  /** Which of the roles is held in which of the organisations, as far as the text says it. */
  positions: { role: string; organisation: string }[];
  /** Party code (`H`, `Ap`, `Sp` …), only where printed. */
  party?: string;
  /** Named in a caption or alt text. */
  depicted: boolean;
  /** `woman` or `man` by the first name, where it is clear. For pronouns only; never published. */
  gender?: 'woman' | 'man';
  /** 0 to 1. */
  confidence: number;
  /** Short English sentences: why each thing is believed. */
  evidence: string[];
}

export interface FoundOrganisation {
  /** The fullest form in the article. */
  name: string;
  /** Other forms in it, not counting genitives. */
  aliases: string[];
  confidence: number;
  evidence: string[];
}

/** A common-noun phrase that points to a person: «direktøren», «ordføreren». */
export interface RoleMention {
  unit: number;
  start: number;
  end: number;
  text: string;
  person: number;
}

/** Something left out because it was not sure enough, for the editor's eyes. */
export interface Unsure {
  what: 'person' | 'organisation' | 'role' | 'affiliation' | 'speaker' | 'quote';
  text: string;
  /** The sentence it stands in. */
  sentence: string;
  reason: string;
  confidence: number;
}

export interface ArticleNames {
  units: TextUnit[];
  mentions: Mention[];
  people: FoundPerson[];
  organisations: FoundOrganisation[];
  unsure: Unsure[];
}
