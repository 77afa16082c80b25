import { remembered } from './remembered.ts';
import { wordList } from './words.ts';

/** A word, number or mark. `text` is `source.slice(start, end)`; offsets are UTF-16 code units. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A stretch of the source, `end` not included. */
export interface Span {
  start: number;
  end: number;
}

/** What can stand as one token, tried in this order at each place that is not a space. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>«»"”]*[^\s<>«»"”.,;:!?)]`, // an address
    String.raw`[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`, // an e-mail address
    String.raw`[@#][\p{L}\p{N}_]+`, // a user or a tag
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:-?\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*)?`, // 1.200,50 and 1990-tallet
    String.raw`\p{L}{1,2}\/\p{L}(?![\p{L}\p{N}])`, // A/S, km/t
    // Words keep their inner hyphens, apostrophes and &; abbreviations and endings are seen to afterwards.
    String.raw`[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_]|[-'’´&\u00AD\u2011](?=[\p{L}\p{N}])|\.(?=\p{L}\p{Ll}*\.)|\.(?=\p{Ll})|\.(?=\p{Lu}\p{L}*-)|\.(?=-\p{Ll}))*`,
    String.raw`\.{2,}`,
    String.raw`[\uD800-\uDBFF][\uDC00-\uDFFF]`,
    String.raw`\S`,
  ].join('|'),
  'uy',
);
const SPACE = /\s*/uy;
const WORD_START = /^[\p{L}\p{N}]/u;
const UPPER_START = /^\p{Lu}/u;
const ORDINAL = /^\p{N}{1,4}$/u;
const SINGLE_CAPITAL = /^\p{Lu}\p{M}*$/u;
const TAKES_APOSTROPHE = /[sxzSXZ]$/;
const CLOSERS = new Set(['»', '"', '”', '“', '’', "'", ')', ']']);
const ENDERS = new Set(['.', '!', '?', '…', '|']);

/** Texts of one article are asked for by one room after the other; so many are kept, those of a few articles. */
const MOST_TEXTS = 500;
const LONGEST_KEPT = 20_000;

/**
 * Cuts a text into tokens. Every character that is not white space is in exactly one token.
 * Full stops stay with abbreviations («bl.a.»), initials («Knut E. Sunde») and ordinals («6. desember»).
 */
export function tokenize(text: string): readonly Token[] {
  return text.length > LONGEST_KEPT ? cutIntoTokens(text) : keptTokens(text);
}

const keptTokens = remembered((text): readonly Token[] => cutIntoTokens(text), MOST_TEXTS);

function cutIntoTokens(text: string): Token[] {
  const abbreviations = wordList('abbreviations');
  const tokens: Token[] = [];
  let at = 0;
  let openQuote = false;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (at >= text.length) return tokens;
    TOKEN.lastIndex = at;
    // A lone surrogate half matches nothing under the u flag's reading of some inputs: take it as one mark.
    let end = TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
    let word = text.slice(at, end);
    if (WORD_START.test(word)) {
      const next = text[end];
      if (next === '.' && keepsStop(word, text, end, tokens.at(-1), abbreviations)) end += 1;
      else if ((next === "'" || next === '’') && !openQuote && TAKES_APOSTROPHE.test(word)) end += 1;
      else if (next === '-' && /^[\s,/]/.test(text.slice(end + 1, end + 2))) end += 1;
      else if (word.includes('.') && !abbreviations.has(`${word.toLowerCase()}.`)) {
        // «slutt.Neste»: a forgotten space, not an abbreviation.
        const cut = cutAtStop(word, abbreviations);
        end = at + cut;
      }
      word = text.slice(at, end);
    } else if (word === "'" || word === '‘' || word === '’') openQuote = word === '‘' || !openQuote;
    tokens.push({ text: word, start: at, end });
    at = end;
  }
}

/** Whether the full stop at `stop` belongs to the word before it. */
function keepsStop(
  word: string,
  text: string,
  stop: number,
  before: Token | undefined,
  abbreviations: ReadonlySet<string>,
): boolean {
  const abbreviation = `${word.toLowerCase()}.`;
  if (abbreviations.has(abbreviation) && text[stop + 1] !== '.') {
    // «Det er mange dr. Men»: a short word is only an abbreviation where something follows on the line.
    return true;
  }
  const next = followingWord(text, stop + 1);
  if (ORDINAL.test(word)) return /^\p{Ll}/u.test(next) && /\s/u.test(text[stop + 1] ?? '');
  if (!SINGLE_CAPITAL.test(word)) return false;
  // «Knut E. Sunde» but not «plan B. Det var …».
  if (!UPPER_START.test(next)) return false;
  if (wordList('function-words').has(next.toLowerCase())) return false;
  return !before || !/^\p{Ll}/u.test(before.text) || !wordList('before-letters').has(before.text);
}

function followingWord(text: string, from: number): string {
  return /^[ \t\u00A0]*([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(from, from + 40))?.[1] ?? '';
}

/** Length of the part of a dotted word that is one token. */
function cutAtStop(word: string, abbreviations: ReadonlySet<string>): number {
  const parts = word.split('.');
  if (parts.every((part) => part.length <= 3) || parts.length > 2) return word.length; // «f.Kr», «a.s», «db.no»
  const [first = '', second = ''] = parts;
  if (abbreviations.has(`${first.toLowerCase()}.`)) return first.length + 1;
  return UPPER_START.test(second) ? first.length : word.length; // «nettavisen.no» stays whole
}

/**
 * The sentences of a text, without the space around them. A line break always ends one; abbreviations,
 * initials and ordinals do not. Give `tokens` where they are known already.
 */
export function sentences(text: string, tokens: readonly Token[] = tokenize(text)): readonly Span[] {
  let spans = sentencesOf.get(tokens);
  if (!spans) {
    spans = findSentences(text, tokens);
    sentencesOf.set(tokens, spans);
  }
  return spans;
}

const sentencesOf = new WeakMap<readonly Token[], readonly Span[]>();

function findSentences(text: string, tokens: readonly Token[]): Span[] {
  const mayEnd = wordList('abbreviations-ending-sentences');
  const spans: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const ends =
      ENDERS.has(token.text) || /^\.{2,}$/.test(token.text) || mayEnd.has(token.text.toLowerCase());
    let last = i;
    if (ends) while (closes(tokens, last + 1)) last += 1;
    const next = tokens[last + 1];
    if (
      !next ||
      hasLineBreak(text, tokens[i] as Token, tokens[i + 1]) ||
      (ends && startsSentence(text, tokens, last + 1))
    ) {
      if (!next || ends) i = hasLineBreak(text, token, tokens[i + 1]) ? i : last;
      spans.push({ start: (tokens[first] as Token).start, end: (tokens[i] as Token).end });
      first = i + 1;
    }
  }
  return spans;
}

/** A mark that closes what was said, directly after the one before it. */
function closes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.start !== (tokens[index - 1] as Token).end) return false;
  return CLOSERS.has(token.text) || ENDERS.has(token.text);
}

function startsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (/^[\p{Lu}\p{N}]/u.test(token.text)) return true;
  if (/^[«"“”„‘'([–—•*-]/u.test(token.text)) {
    const next = tokens[index + 1];
    return next !== undefined && /^[\p{Lu}\p{N}«"“”‘'–—-]/u.test(next.text);
  }
  return hasLineBreak(text, tokens[index - 1] as Token, token);
}

function hasLineBreak(text: string, before: Token, after: Token | undefined): boolean {
  return after !== undefined && text.slice(before.end, after.start).includes('\n');
}
