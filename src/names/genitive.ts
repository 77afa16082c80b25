/** Whether the «s» that ends a name is a genitive's: «Nordviks båt», but «Jonas bor». */
import { wordList } from '../language/words.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { isFirstName, isFunctionWord, isKnownOrganisation, isOrganisationTail, isSurname } from './words.ts';

const GENITIVE_ENDS = new Set(['s', "'", '’']);

/** The name without the genitive's ending, whether or not it is one: compare before you believe it. */
export function withoutGenitive(text: string): string {
  if (!GENITIVE_ENDS.has(text.at(-1) ?? '')) return text;
  return text.replace(/(?:(?<=[sxzSXZ])['’]|[-'’]?s)$/, '');
}

/** Whether words stand at a token, the last of them in the genitive or not. */
export const standAt = (unit: UnitTokens, first: number, words: readonly string[]): boolean =>
  words.every((word, offset) => withoutGenitive(unit.tokens[first + offset]?.text ?? '') === word);

/**
 * The names in their basic form. What is no genitive in one place is none in any: «Tor Solnes på video», «Tor Solnes
 * arbeidde».
 */
export function nominatives(spans: readonly NameSpan[], units: readonly UnitTokens[]): string[] {
  const words = new Set(units.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  const texts = spans.map((span) =>
    nominative(span, units[span.unit] as UnitTokens, (word) => words.has(word)),
  );
  const whole = new Set(texts.filter((text, index) => text === spans[index]?.text));
  return texts.map((text, index) => {
    const printed = (spans[index] as NameSpan).text;
    return whole.has(printed) && !whole.has(text) ? printed : text;
  });
}

/**
 * The name in its basic form.
 * @param seen whether a word stands elsewhere in the article, as a name or at all
 */
function nominative(span: NameSpan, unit: UnitTokens, seen: (word: string) => boolean): string {
  const { text } = span;
  const bare = withoutGenitive(text);
  if (bare === text) return text;
  if (/['’]s?$|-s$|\.s$/.test(text)) return bare;
  if (isKnownOrganisation(text) || /ss$/.test(text)) return text;
  const [own, stem] = [text.split(' ').at(-1) as string, bare.split(' ').at(-1) as string];
  // «Vestvik Skikrets»
  if (text !== own && isOrganisationTail(own.toLowerCase())) return text;
  if (seen(stem) || isKnownOrganisation(bare)) return bare;
  if (isSurname(own) || isFirstName(own)) return text;
  if (/^\p{Lu}{2,}$/u.test(stem)) return bare;
  const next = unit.tokens[span.last + 1]?.text ?? '';
  if (isSurname(stem) && text !== own && span.kind === 'person')
    return owns(next) || describes(next) ? bare : text;
  if (isSurname(stem) || (stem === bare && isFirstName(stem)))
    return owns(next) || isNoun(next) ? bare : text;
  if (span.kind === 'person' && owns(next) && !isAbroad(own) && isAbroad(stem)) return bare;
  // «Kari Windhams «Havet»»: a work of hers.
  if (span.kind === 'person' && text !== own && /^[«"“”]$/u.test(next)) return bare;
  if (span.kind !== 'person' && ENGLISH_PLURAL.test(text)) return text;
  if (span.kind === 'organisation' && /(?:et|en)$/u.test(stem)) return bare;
  return isNoun(next) && !LATIN.test(own) ? bare : text;
}

const isAbroad = (word: string): boolean => wordList('surnames-abroad').has(word);

/** «Paulus», «Socrates»: names of their own. */
const LATIN = /(?:us|is|os|es|as)$/u;
/** «Sea Markets»: all words in capitals, as in English names. */
const ENGLISH_PLURAL = /^(?:\p{Lu}\S* )+\p{Lu}\S*[^aeiouyæøå]s$/u;

/** What is owned may begin with a capital, a number or a quotation mark. */
const owns = (word: string): boolean => /^[\p{Lu}\d«"”]/u.test(word);

/** «Kari Viks såkalte hjelper»: any small word that is no verb and no preposition. */
const describes = (word: string): boolean =>
  /^\p{Ll}{3}/u.test(word) && !isFunctionWord(word) && !wordList('finite-verbs').has(word);

/** Hardly a verb: as far as its form shows, a noun or an adjective that is owned. */
function isNoun(word: string): boolean {
  if (!/^\p{Ll}{3,}/u.test(word) || /(?:r|te|de|dde|et)$/u.test(word)) return false;
  if (/a$/u.test(word) && !wordList('nouns-in-a').has(word)) return false;
  return !isFunctionWord(word) && !wordList('finite-verbs').has(word);
}
