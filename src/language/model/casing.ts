/** Lines in capitals («NY HALL PÅ VIK») say nothing by their capitals: their words are read as they stand elsewhere. */
import { type Lexicon, LISTED } from './lexicon.ts';

const LETTERS = /\p{L}{2,}/u;
const SHOUTED = /^[\p{Lu}\p{N}\p{P}]+$/u;
const KNOWN_NAME = LISTED.womanName | LISTED.manName | LISTED.surname | LISTED.place;

/** Whether most words of a sentence are written in capitals, and at least three are. */
export function isShouted(words: readonly string[]): boolean {
  let shouted = 0;
  for (const word of words) if (SHOUTED.test(word) && LETTERS.test(word)) shouted++;
  if (shouted < 3) return false;
  let all = 0;
  for (const word of words) if (LETTERS.test(word)) all++;
  return shouted > 0.7 * all;
}

/** The sentences of a document, with the `shouted` ones in the case that their words have elsewhere in it, or in the lists. */
export function recase(
  sentences: readonly (readonly string[])[],
  shouted: readonly boolean[],
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  if (!shouted.includes(true)) return sentences;
  const forms = new Map<string, string>();
  for (const [index, sentence] of sentences.entries()) {
    if (shouted[index]) continue;
    for (const [at, word] of sentence.entries()) {
      const upper = word.toUpperCase();
      if (at > 0 || !forms.has(upper)) forms.set(upper, word);
    }
  }
  return sentences.map((sentence, index) => {
    if (!shouted[index]) return sentence;
    return sentence.map((word) => {
      if (!LETTERS.test(word) || !SHOUTED.test(word)) return word;
      const elsewhere = forms.get(word);
      if (elsewhere) return elsewhere;
      const title = word
        .toLowerCase()
        .replace(/(^|-)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
      if (lexicon.lookUp(title) & KNOWN_NAME) return title;
      return lexicon.lookUp(word) & (LISTED.organisation | LISTED.companyForm | LISTED.party)
        ? word
        : word.toLowerCase();
    });
  });
}
