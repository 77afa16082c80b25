/** What can be seen in one word alone, hashed once for each distinct word. */
import { hashText, mix } from './hash.ts';
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
  const listsHash = mix(hashText('lists'), lists);
  const shapeHash = hashText(short);
  const lowerHash = hashText(lower);
  const identity = [hashText(`w=${text}`), hashText(`l=${lower}`)];
  const genitive = /.['’]?s['’]?$|.['’]$/.test(lower);
  if (genitive) identity.push(hashText(`w=${text.replace(/['’]?[sS]?['’]?$/, '')}`));
  for (let length = 3; length <= 5 && length < text.length; length++)
    identity.push(hashText(`p${length}=${text.slice(0, length)}`));

  const form = [
    hashText(`shape=${shape}`),
    hashText(`short=${short}`),
    mix(listsHash, shapeHash),
    hashText('bias'),
  ];
  form.push(hashText(`p2=${text.slice(0, 2)}`), hashText(`length=${Math.min(text.length, 12)}`));
  for (let length = 2; length <= 6 && length < lower.length; length++) {
    const suffix = `s${length}=${lower.slice(-length)}`;
    form.push(hashText(suffix));
    if (capital && length > 2) form.push(hashText(`C${suffix}`));
  }
  if (genitive && capital) {
    const stem = lower.replace(/['’]?s?['’]?$/, '');
    for (let length = 3; length <= 5 && length < stem.length; length++)
      form.push(hashText(`g${length}=${stem.slice(-length)}`));
  }
  if (/\d/.test(text)) form.push(hashText('digit'));
  if (text.includes('-') && text.length > 1) {
    const parts = lower.split('-');
    form.push(hashText('hyphen'), hashText(`last part=${parts.at(-1)}`));
    form.push(hashText(`last part shape=${short.split('-').at(-1)}`));
    form.push(mix(hashText('last part lists'), lexicon.lookUp(text.split('-').at(-1) as string)));
    identity.push(hashText(`first part=${parts[0]}`));
    form.push(mix(hashText('first part lists'), lexicon.lookUp(text.split('-')[0] as string)));
  }
  const bits = listBits(lists);
  for (const bit of bits) form.push(bit);

  const near = [lowerHash, mix(shapeHash, 1), mix(listsHash, shapeHash), hashText(`s3=${lower.slice(-3)}`)];
  near.push(hashText(`s5=${lower.slice(-5)}`), hashText(`p3=${lower.slice(0, 3)}`), ...bits);
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
