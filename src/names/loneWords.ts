/**
 * Lone words that were taken for houses: the town that houses here are named for («Vestvik», beside «Vestvik Støperi» and «til
 * Vestvik»), and an everyday word at the head of a sentence («Brann i en garasje»), unless the story is about sports.
 */
import { wordList } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { startsSentence } from './sentenceStarts.ts';
import {
  endsAsPlace,
  isClubForm,
  isCompanyForm,
  isKnownOrganisation,
  isPlace,
  isPlaceLink,
} from './words.ts';

/** So many words of sports, and the story is about sports. */
const SPORTS = 2;

/** @returns the spans, with those that are no houses as places or nothing */
export function withoutLoneWords(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const owners = namesakes(spans);
  let isSports: boolean | undefined;
  const towns = new Set(
    spans.flatMap((span) => {
      if (owners.size === 0) return [];
      const word = withoutGenitive(span.text);
      const unit = units[span.unit] as UnitTokens;
      return owners.has(word) && isPlaceLink(unit.tokens[span.first - 1]?.text ?? '') ? [word] : [];
    }),
  );
  return spans.map((span): NameSpan => {
    if (span.kind !== 'organisation' || span.first !== span.last) return span;
    if (towns.size > 0 && towns.has(withoutGenitive(span.text)))
      return { ...span, kind: 'place', evidence: 'is the place that houses here are named for' };
    const isWord =
      wordList('everyday-clubs').has(span.text) && startsSentence(units[span.unit] as UnitTokens, span.first);
    if (isWord) isSports ??= aboutSports(units);
    return isWord && !isSports ? { ...span, kind: 'other', evidence: 'an everyday word' } : span;
  });
}

/** Towns' names that houses' names begin with: they look like one, or more than one house is named so. */
function namesakes(spans: readonly NameSpan[]): Set<string> {
  const houses = new Map<string, Set<string>>();
  for (const { kind, text } of spans) {
    if (kind !== 'organisation' || !text.includes(' ')) continue;
    const [word = '', next = '', ...rest] = withoutGenitive(text).split(' ');
    if (isKnownOrganisation(word)) continue;
    if (rest.length === 0 && (isCompanyForm(next) || isClubForm(next))) continue;
    houses.set(word, (houses.get(word) ?? new Set()).add(next));
  }
  const isTown = (word: string): boolean =>
    isPlace(word) || endsAsPlace(word) || (houses.get(word)?.size ?? 0) > 1;
  return new Set([...houses.keys()].filter(isTown));
}

/** Whether the story is about sports: there a town's name alone may be its club. */
export function aboutSports(units: readonly UnitTokens[]): boolean {
  const words = units.flatMap(({ tokens }) => tokens.map(({ text }) => text.toLowerCase()));
  return new Set(words.filter((word) => wordList('sports-words').has(word))).size >= SPORTS;
}
