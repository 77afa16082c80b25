/** Characters → the text that is read: one kind of line break, whole letters, no invisible marks, no column hyphens. */
import type { Note } from './types.ts';
import { wordSet } from './words.ts';

/** Line breaks as `\n`, NFC, soft hyphens and zero-width marks away, hard spaces as spaces, all long dashes as one, words joined again. */
export function normalise(decoded: string): { text: string; notes: Note[] } {
  const text = decoded
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f|\v/g, '\n')
    .replace(/\u00ad\n?|[\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .replace(/[\u00a0\u202f\u2000-\u200a\u3000\u205f]/g, ' ')
    // Dashes of other alphabets and of tables, as some sites have before what is said.
    .replace(/[\u2012\u2015\u2500\u2501\u2e3a]|(?<=^|\n)\u2212(?=[ \p{L}«"])/gu, '–')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .normalize('NFC');
  const joined = joinHyphenated(text);
  if (joined.count === 0) return { text, notes: [] };
  const message = `had ${joined.count} words cut by columns (such as «sam- arbeid»); they are joined`;
  return { text: joined.text, notes: [{ level: 'info', code: 'hyphenation', message }] };
}

/** No word that a column cuts is longer. */
const LONGEST = 40;

/**
 * «sam- arbeid» and «sam-⏎arbeid» → «samarbeid». Both halves are lower case, and neither is a function word:
 * «inn- og utland» and «han kom- men sent» stay.
 */
function joinHyphenated(text: string): { text: string; count: number } {
  let joined = 0;
  const words = wordSet('function-words');
  const result = text.replace(/(?<=\p{Ll}{2})-[ \n](?=\p{Ll}{2})/gu, (match, at: number) => {
    const before = /\p{L}{1,40}$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
    const after = /^[\p{L}]{1,40}-?/u.exec(text.slice(at + 2, at + 2 + LONGEST))?.[0] ?? '';
    const capital = /^\p{Lu}/u.test(before) && match === '- ';
    if (capital || words.has(before.toLowerCase()) || words.has(after) || after.endsWith('-')) return match;
    joined += 1;
    return '';
  });
  return { text: result, count: joined };
}
