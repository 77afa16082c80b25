/** What can be seen in one word alone, hashed once for each distinct word. */
import { hashOn, hashText, mix } from './hash.ts';
import { type Lexicon, LIST_COUNT, LISTED, type Phrase } from './lexicon.ts';

export interface WordFeatures {
  /** The word with dashes and quotation marks in one form. */
  text: string;
  capital: boolean;
  /** Bits of `LISTED`. */
  lists: number;
  /** Hashes that features of several words are joined from. */
  lowerHash: number;
  shapeHash: number;
  listsHash: number;
  textHash: number;
  /** Features that tell which word it is, and those that tell what it looks like. */
  identity: Int32Array;
  form: Int32Array;
  /** Features for a word one step and two steps away. */
  near: Int32Array;
  far: Int32Array;
}

const DASHES = /^[–—‐‑−]$/;
const QUOTES = /^(?:[«»“”„]|'')$/;

const NAME_LISTS =
  LISTED.womanName |
  LISTED.manName |
  LISTED.surname |
  LISTED.firstNameAbroad |
  LISTED.surnameAbroad |
  LISTED.city |
  LISTED.sight |
  LISTED.place |
  LISTED.particle |
  LISTED.functionWord;

/** What stands before a text says which feature it is. */
const SALT = {
  lists: hashText('lists'),
  word: hashText('w='),
  lower: hashText('l='),
  shape: hashText('shape='),
  short: hashText('short='),
  bias: hashText('bias'),
  length: hashText('length='),
  digit: hashText('digit'),
  hyphen: hashText('hyphen'),
  lastPart: hashText('last part='),
  lastPartShape: hashText('last part shape='),
  lastPartLists: hashText('last part lists'),
  firstPart: hashText('first part='),
  firstPartLists: hashText('first part lists'),
};
const saltOfLengths = (letter: string): number[] =>
  Array.from({ length: 7 }, (_, length) => hashText(`${letter}${length}=`));
const PREFIX = saltOfLengths('p');
const SUFFIX = saltOfLengths('s');
const SUFFIX_OF_CAPITAL = saltOfLengths('Cs');
const SUFFIX_OF_STEM = saltOfLengths('g');

/** Newspapers and corpora write dashes and quotation marks in many ways; the model knows one of each. */
export function normaliseMark(text: string): string {
  if (DASHES.test(text)) return '-';
  if (QUOTES.test(text)) return '"';
  return text;
}

/** A word of a listed stretch of words is read as part of it: «Jan Mayen» is a place, whatever «Jan» is elsewhere. */
export function describeWordOfPhrase(
  text: string,
  phrase: { name: string; kind: Phrase['kind']; place: number },
  lexicon: Lexicon,
): WordFeatures {
  const own = describeWord(text, lexicon);
  const bit = phrase.kind === 'place' ? LISTED.place : LISTED.organisation;
  const lists = (own.lists & ~NAME_LISTS) | bit;
  const kind = mix(hashText('phrase'), mix(bit, phrase.place));
  if (phrase.kind === 'organisation')
    return {
      ...own,
      lists,
      listsHash: mix(hashText('lists'), lists),
      form: Int32Array.of(...own.form, kind),
    };
  const name = hashText(`phrase=${phrase.name}`);
  return {
    ...own,
    lists,
    listsHash: mix(hashText('lists'), lists),
    textHash: mix(kind, name),
    lowerHash: kind,
    identity: Int32Array.of(mix(name, phrase.place)),
    form: Int32Array.of(kind, hashText('bias'), mix(kind, own.shapeHash)),
    near: Int32Array.of(kind, mix(own.shapeHash, 1)),
    far: Int32Array.of(kind, mix(own.shapeHash, 1)),
  };
}

export function describeWord(text: string, lexicon: Lexicon): WordFeatures {
  const lower = text.toLowerCase();
  const shape = longShape(text);
  const short = shape.replace(/(.)\1+/g, '$1');
  const lists = lexicon.lookUp(text);
  const capital = /^\p{Lu}/u.test(text);
  const listsHash = mix(SALT.lists, lists);
  const shapeHash = hashText(short);
  const lowerHash = hashText(lower);
  const identity = [hashOn(SALT.word, text), hashOn(SALT.lower, lower)];
  const genitive = /.['’]?s['’]?$|.['’]$/.test(lower);
  if (genitive) identity.push(hashOn(SALT.word, text.replace(/['’]?[sS]?['’]?$/, '')));
  for (let length = 3; length <= 5 && length < text.length; length++)
    identity.push(hashOn(PREFIX[length] as number, text, 0, length));

  const form = [hashOn(SALT.shape, shape), hashOn(SALT.short, short), mix(listsHash, shapeHash), SALT.bias];
  form.push(
    hashOn(PREFIX[2] as number, text, 0, Math.min(2, text.length)),
    hashOn(SALT.length, String(Math.min(text.length, 12))),
  );
  for (let length = 2; length <= 6 && length < lower.length; length++) {
    form.push(hashEnd(SUFFIX[length] as number, lower, length));
    if (capital && length > 2) form.push(hashEnd(SUFFIX_OF_CAPITAL[length] as number, lower, length));
  }
  if (genitive && capital) {
    const stem = lower.replace(/['’]?s?['’]?$/, '');
    for (let length = 3; length <= 5 && length < stem.length; length++)
      form.push(hashEnd(SUFFIX_OF_STEM[length] as number, stem, length));
  }
  if (/\d/.test(text)) form.push(SALT.digit);
  if (text.includes('-') && text.length > 1) {
    const parts = lower.split('-');
    form.push(SALT.hyphen, hashOn(SALT.lastPart, parts.at(-1) as string));
    form.push(hashOn(SALT.lastPartShape, short.split('-').at(-1) as string));
    form.push(mix(SALT.lastPartLists, lexicon.lookUp(text.split('-').at(-1) as string)));
    identity.push(hashOn(SALT.firstPart, parts[0] as string));
    form.push(mix(SALT.firstPartLists, lexicon.lookUp(text.split('-')[0] as string)));
  }
  const bits = listBits(lists);
  for (const bit of bits) form.push(bit);

  const near = [
    lowerHash,
    mix(shapeHash, 1),
    mix(listsHash, shapeHash),
    hashEnd(SUFFIX[3] as number, lower, 3),
  ];
  near.push(
    hashEnd(SUFFIX[5] as number, lower, 5),
    hashOn(PREFIX[3] as number, lower, 0, Math.min(3, lower.length)),
    ...bits,
  );
  const far = [lowerHash, mix(shapeHash, 1), mix(listsHash, shapeHash)];
  return {
    text,
    capital,
    lists,
    lowerHash,
    shapeHash,
    listsHash,
    textHash: hashText(text),
    identity: Int32Array.from(identity),
    form: Int32Array.from(form),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
  };
}

const hashEnd = (before: number, text: string, length: number): number =>
  hashOn(before, text, Math.max(0, text.length - length));

function listBits(lists: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < LIST_COUNT; bit++) if (lists & (1 << bit)) bits.push(mix(hashText('list'), bit));
  return bits;
}

function longShape(text: string): string {
  let shape = '';
  for (const letter of text.slice(0, 24)) {
    if (/\p{Lu}/u.test(letter)) shape += 'X';
    else if (/\p{L}/u.test(letter)) shape += 'x';
    else if (/\p{N}/u.test(letter)) shape += '9';
    else shape += letter;
  }
  return shape.length > 8 ? shape.slice(0, 8) : shape;
}
