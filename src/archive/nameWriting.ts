/** A name as it may be written in a text, an address, a file name, or inside HTML, JSON and encoded links. */
import { slugOf } from './slug.ts';

/** Between the words of a name; points and hyphens as in addresses, stars as in Markdown. */
const BETWEEN = String.raw`(?:[\s\u00a0\u202f._+*\\-]|%20|&nbsp;|&#160;|&#xa0;|\\u00a0|\\[nrt]){1,3}`;

/** «Vik, Per» is a name only where nothing else stands beside it: «Kari Vik, Per Moe» are two others. */
const ALONE_BEFORE = String.raw`(?<=(?:^|["'>;,(\n])\s*)`;
const ALONE_AFTER = String.raw`(?=\s*(?:$|["'<;)(\n]))`;

/** HTML's own words for letters in Nordic and other European names (HTML Living Standard, named character references). */
const ENTITIES: Record<string, string> = {
  æ: 'aelig',
  ø: 'oslash',
  å: 'aring',
  ä: 'auml',
  ö: 'ouml',
  ü: 'uuml',
  é: 'eacute',
  è: 'egrave',
  ê: 'ecirc',
  á: 'aacute',
  à: 'agrave',
  ó: 'oacute',
  ò: 'ograve',
  ô: 'ocirc',
  ñ: 'ntilde',
  ç: 'ccedil',
};

/** How addresses and e-mail write letters outside a–z. */
const TRANSLITERATED: Record<string, string> = {
  æ: '(?:ae|e|a)',
  ø: '(?:oe|o)',
  å: '(?:aa|a)',
  ä: '(?:ae|a)',
  ö: '(?:oe|o)',
  ü: '(?:ue|u)',
};

/** One word, as a pattern: each letter outside ASCII in any writing. */
export function wordPattern(word: string): string {
  return [...word.normalize('NFC')].map(letterPattern).join('');
}

/**
 * A full name, as a pattern to be used with the flags `i` and `u`: as it is, the family name first, and as a part of an address.
 * @param name two words or more
 */
export function namePattern(name: string): string {
  const words = name.trim().split(/\s+/);
  const [last, first] = [words.at(-1) as string, words.slice(0, -1)];
  const inOrder = words.map(wordPattern).join(BETWEEN);
  const lastFirst = `${ALONE_BEFORE}${wordPattern(last)},\\s${first.map(wordPattern).join(BETWEEN)}${ALONE_AFTER}`;
  const inAddress = words.map(addressPattern).join('[-_.+]');
  return `(?:${inOrder}|${lastFirst}|${inAddress}|${escaped(slugOf(name))})`;
}

/** A letter outside ASCII may be composed of two signs, or escaped in HTML, JSON or an address. */
function letterPattern(letter: string): string {
  if (/[a-z0-9]/i.test(letter)) return letter;
  const code = letter.codePointAt(0) as number;
  const hex = code.toString(16);
  const both = [letter.toLocaleLowerCase('nb'), letter.toLocaleUpperCase('nb')];
  const entity = ENTITIES[both[0] as string];
  const writings = [
    escaped(letter),
    escaped(letter.normalize('NFD')),
    `\\\\u0*${hex}`,
    `&#0*${code};`,
    `&#x0*${hex};`,
    ...both.map((each) => escaped(encodeURIComponent(each))),
    ...(entity ? [`&${entity};`] : []),
  ];
  return `(?:${[...new Set(writings)].join('|')})`;
}

const addressPattern = (word: string): string =>
  [...word.normalize('NFC').toLocaleLowerCase('nb')]
    .map((letter) => TRANSLITERATED[letter] ?? escaped(letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('');

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
