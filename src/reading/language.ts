/** Bokmål or nynorsk, by the small words. */
import { words } from './words.ts';

const BOKMAL = new Set(words('bokmal'));
const NYNORSK = new Set(words('nynorsk'));

export function languageOf(text: string): 'nb' | 'nn' {
  let nb = 0;
  let nn = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (BOKMAL.has(word)) nb++;
    else if (NYNORSK.has(word)) nn++;
  }
  return nn > nb ? 'nn' : 'nb';
}
