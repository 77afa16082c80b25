/** Names by their form, their neighbours and the word lists alone. */
import type { Token } from '../language/tokens.ts';
import {
  isCompanyForm,
  isFirstName,
  isFunctionWord,
  isKnownOrganisation,
  isNotOrganisation,
  isOrganisationWord,
  isParticle,
  isPlace,
  isSurname,
  roleLengthAtEnd,
} from './words.ts';

export interface TaggedSpan {
  /** Token indices in the sentence, `end` not included. */
  start: number;
  end: number;
  type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  confidence: number;
}

const CAPITAL = /^\p{Lu}/u;
const NAME_LIKE = /^\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|\.)$/u;
const INITIALISM = /^\p{Lu}[\p{Lu}\p{N}&]+$/u;
const OPENING = /^[–—\-«»”“"„‘'(•*:]$/;

/** @param sentences the sentences of one document */
export function tagByForm(sentences: readonly (readonly Token[])[]): TaggedSpan[][] {
  const small = new Set(
    sentences
      .flat()
      .map(({ text }) => text)
      .filter((text) => /^\p{Ll}/u.test(text)),
  );
  const inside = new Set(
    sentences
      .flatMap((tokens) => tokens.filter((_, at) => !startsSentence(tokens, at)).map(({ text }) => text))
      .filter((text) => CAPITAL.test(text)),
  );
  return sentences.map((tokens) => runs(tokens, small, inside).map((run) => classify(tokens, run)));
}

interface Run {
  start: number;
  end: number;
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

function startsSentence(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) if (!OPENING.test(word(tokens, before))) return false;
  return true;
}

function runs(tokens: readonly Token[], small: ReadonlySet<string>, inside: ReadonlySet<string>): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!CAPITAL.test(word(tokens, at))) continue;
    let end = at + 1;
    while (end < tokens.length) {
      const genitive = word(tokens, end - 1).endsWith('s') && isName(word(tokens, end - 1).slice(0, -1));
      if (CAPITAL.test(word(tokens, end)) && !genitive) end++;
      else if (isParticle(word(tokens, end)) && CAPITAL.test(word(tokens, end + 1))) end += 2;
      else if (word(tokens, end - 1).endsWith('-') && word(tokens, end) === 'og') end += 2;
      else if (
        isOrganisationWord(word(tokens, end - 1)) &&
        word(tokens, end) === 'for' &&
        CAPITAL.test(word(tokens, end + 1))
      )
        end += 2;
      else break;
    }
    let start = at;
    if (startsSentence(tokens, at)) {
      while (
        start < end &&
        !isName(word(tokens, start)) &&
        isOrdinary(word(tokens, start), small, inside, end - start)
      )
        start++;
    }
    while (start < end - 1 && roleLengthAtEnd([word(tokens, start)])) start++;
    if (start < end) found.push({ start, end });
    at = end - 1;
  }
  return found;
}

const isName = (text: string): boolean => isFirstName(text) || isPlace(text) || isKnownOrganisation(text);

function isOrdinary(
  text: string,
  small: ReadonlySet<string>,
  inside: ReadonlySet<string>,
  length: number,
): boolean {
  if (INITIALISM.test(text) && text.length > 1) return false;
  if (isFunctionWord(text) || small.has(text.toLowerCase()) || roleLengthAtEnd([text])) return true;
  return length === 1 && !inside.has(text) && !isSurname(text);
}

function classify(tokens: readonly Token[], { start, end }: Run): TaggedSpan {
  const words = tokens.slice(start, end).map(({ text }) => text);
  const text = words.join(' ');
  const span = (type: TaggedSpan['type'], confidence: number): TaggedSpan => ({
    start,
    end,
    type,
    confidence,
  });
  const afterRole =
    roleLengthAtEnd(tokens.slice(Math.max(0, start - 3), start).map((token) => token.text)) > 0;
  if (words.some(isNotOrganisation)) return span('MISC', 0.8);
  if (isKnownOrganisation(text) || (words.length > 1 && words.some(isCompanyForm))) return span('ORG', 0.95);
  if (isPlace(text)) return span('LOC', 0.9);
  if (words.every((one) => NAME_LIKE.test(one) || isParticle(one)) && words.length > 1 && words.length < 5) {
    if (isFirstName(words[0] as string)) return span('PER', 0.95);
    if (isSurname(words.at(-1) as string) && !words.some(isOrganisationWord)) return span('PER', 0.85);
    if (!words.some(isOrganisationWord) && afterRole) return span('PER', 0.9);
  }
  if (words.some(isOrganisationWord)) return span('ORG', 0.8);
  if (words.length === 1 && isSurname(text)) return span('PER', 0.7);
  if (INITIALISM.test(words[0] as string)) return span('ORG', 0.7);
  if (words.length === 1 && afterRole) return span('PER', 0.6);
  return span('MISC', 0.5);
}
