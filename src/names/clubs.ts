/**
 * Clubs that are named by their town alone in a story about sports: known by a score («Solvik–Sandvik 29–27»), a title
 * («Solvik-trener»), or by how opponents are told of («borte mot Solvik»).
 */
import { wordList, wordMap } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import { aboutSports } from './loneWords.ts';
import {
  capitalised,
  isLoudFormOf,
  type NameSpan,
  spanOf,
  type UnitTokens,
  withReplaced,
} from './nameSpan.ts';
import { indefinite, tokenText } from './rolePhrases.ts';
import { isFirstName, isFunctionWord, isPlaceLink } from './words.ts';

const SURE = 0.85;
/** «Solvik–Sandvik 29–27», «Solvik – Sandvik Håndball 29–27» */
const SCORE =
  /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: \d)? ?[–-] ?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: \d)?[ :]+\d{1,3} ?[–-] ?\d{1,3}/gu;
/** Why a town's name alone is a house. */
export const IS_CLUB = 'is a club here';
const TITLE = /^(\p{Lu}\p{Ll}+)-(\p{Ll}+)$/u;

/** @returns the spans, with an organisation wherever such a name stands alone and is not the town */
export function withClubs(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const read = units.filter(({ kind }) => kind !== 'title' && kind !== 'heading');
  const named = [
    ...units.flatMap(scored).flatMap((name) => asPrinted(name, read)),
    ...read.flatMap((unit) => [...titled(unit), ...opposed(unit), ...winning(unit), ...scoring(unit)]),
  ];
  if (named.length === 0 || !aboutSports(read)) return [...spans];
  const people = new Set(
    spans.flatMap(({ kind, text, confidence }) =>
      kind === 'person' && text.includes(' ') && confidence >= SURE ? text.split(' ') : [],
    ),
  );
  const clubs = new Set(
    named.filter((name) => !people.has(name) && !isFirstName(name) && !wordList('no-title-houses').has(name)),
  );
  if (clubs.size === 0) return [...spans];
  const found = read.flatMap((unit) =>
    capitalised(unit).flatMap((at): NameSpan[] => {
      const word = tokenText(unit, at);
      const two = `${word} ${tokenText(unit, at + 1)}`;
      const isClub = (name: string): boolean => clubs.has(name) || clubs.has(withoutGenitive(name));
      if (!isClub(word) && !isClub(two)) return [];
      const last = isClub(two) ? at + 1 : at;
      if (isPlaceLink(tokenText(unit, at - 1))) return [];
      const isPart = spans.some(
        (span) =>
          span.unit === unit.unit &&
          span.first <= at &&
          span.last >= last &&
          !IS_MATCH.test(span.text) &&
          (span.kind === 'organisation' || (span.last - span.first > last - at && span.confidence >= SURE)),
      );
      return isPart ? [] : [spanOf(unit, at, last, 'organisation', SURE, IS_CLUB)];
    }),
  );
  return withReplaced(spans, found).map((span) => {
    if (span.kind !== 'organisation' || !clubs.has(withoutGenitive(span.text))) return span;
    // «Solvik: Kari Vik 6, Siri Moe 5»
    const isHead = tokenText(units[span.unit] as UnitTokens, span.last + 1) === ':';
    return { ...span, evidence: IS_CLUB, confidence: Math.max(span.confidence, isHead ? SURE : 0) };
  });
}

/** «Vestvik–Sandvik»: two names that were taken for one. */
const IS_MATCH = /\p{L} ?– ?\p{Lu}/u;

/** A name that is shouted at the head of a report, as the text prints it: «NYE VESTVIK–SANDVIK 2–1: …». */
function asPrinted(name: string, units: readonly UnitTokens[]): string[] {
  if (!/^[\p{Lu} ]{4,}$/u.test(name)) return [name];
  const words = name.split(' ').length;
  const printed = units.flatMap((unit) =>
    capitalised(unit).map((at) =>
      Array.from({ length: words }, (_, offset) => withoutGenitive(tokenText(unit, at + offset))).join(' '),
    ),
  );
  return [name, ...printed.filter((other) => isLoudFormOf(name, other)).slice(0, 1)];
}

/** «Solvik – Sandvik 2–1» and little more. */
export const isResult = (text: string): boolean => new RegExp(`^${SCORE.source}[^\\p{L}]*$`, 'u').test(text);

/** Nearly no text has a score, and this is told at once. */
const MAY_BE_SCORE = /\d ?[–-] ?\d/u;

/** The two clubs of each result that a text tells, home first. */
export const resultsIn = ({ text }: UnitTokens): [home: string, away: string][] =>
  MAY_BE_SCORE.test(text) ? [...text.matchAll(SCORE)].map(([, home = '', away = '']) => [home, away]) : [];

const scored = (unit: UnitTokens): string[] => resultsIn(unit).flat();

const titled = ({ tokens }: UnitTokens): string[] =>
  tokens.flatMap(({ text }) => {
    const [, name = '', head = ''] = TITLE.exec(text) ?? [];
    const heads = wordMap('title-heads');
    const plays = [head, indefinite(head) ?? ''].some((title) => heads.get(title) === 'plays');
    return plays && !wordList('places').has(name) ? [name] : [];
  });

/** «borte mot Solvik», «to poeng bak Solvik og Sandvik» */
function opposed(unit: UnitTokens): string[] {
  return capitalised(unit).flatMap((at) => {
    const [verb, link, word] = [at - 2, at - 1, at].map((place) => tokenText(unit, place));
    if (!wordList('opponents').has(`${verb} ${link}`)) return [];
    const other = tokenText(unit, at + 1) === 'og' ? tokenText(unit, at + 2) : '';
    return [word as string, other].filter((name) => /^\p{Lu}\p{L}+$/u.test(name)).map(withoutGenitive);
  });
}

/** «Solvik vant 27–25», «Sandvik ledet 2–1» */
const winning = (unit: UnitTokens): string[] =>
  capitalised(unit).flatMap((at) => {
    const word = tokenText(unit, at);
    // «Gjestene», «Hjemmelaget»
    if (!wordList('score-verbs').has(tokenText(unit, at + 1)) || /(?:[ea]ne|laget)$/u.test(word)) return [];
    const end = unit.tokens[at + 1]?.end ?? 0;
    const isScored = /^(?: med| kampen| oppgjøret)? \d{1,3} ?[–-] ?\d{1,3}(?!\d)/u.test(unit.text.slice(end));
    return isScored && !isFunctionWord(word) ? [word] : [];
  });

/** «Solvik: Kari Vik 6, Siri Moe 5» */
const SCORERS = /(\p{Lu}\p{L}+): (?:\p{Lu}[\p{L} -]+ \d{1,2}(?:, | og |\.)){2}/gu;

const scoring = ({ text }: UnitTokens): string[] => [...text.matchAll(SCORERS)].map(([, name = '']) => name);
