/** Where names stand in a text, and what each is the name of: the name model proposes, form and lists correct. */

import { tagNames } from '../language/nameModel.ts';
import { sentences, type Token } from '../language/tokens.ts';
import { corrected, type SeenWords } from './corrections.ts';
import { withoutGenitive } from './genitive.ts';
import { cutToNames } from './institutions.ts';
import { type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { withParticles } from './personNames.ts';
import { startsSentence } from './sentenceStarts.ts';
import type { Mention } from './types.ts';
import { isPlace } from './words.ts';

const KINDS: Record<string, Mention['kind']> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE_LOC: 'place',
  GPE_ORG: 'place',
};

/** Every name in the units. Titles and subheadings, where any word may have a capital, give none of their own. */
export function nameSpans(units: readonly UnitTokens[]): NameSpan[] {
  const places: { unit: UnitTokens; offset: number }[] = [];
  const tagged: Token[][] = [];
  for (const unit of units) {
    if (unit.kind === 'title' || unit.kind === 'heading') continue;
    let offset = 0;
    for (const sentence of sentences(unit.text, unit.tokens)) {
      const end = unit.tokens.findIndex((token, index) => index >= offset && token.start >= sentence.end);
      const inside = unit.tokens.slice(offset, end < 0 ? undefined : end);
      places.push({ unit, offset });
      tagged.push(inside);
      offset += inside.length;
    }
  }
  const seen = wordsSeen(units);
  const proposed = tagNames(tagged).flatMap((found, sentence) => {
    const { unit, offset } = places[sentence] as (typeof places)[number];
    return found.flatMap(({ start, end, type, confidence }) => {
      const span = spanOf(
        unit,
        offset + start,
        offset + end - 1,
        KINDS[type] ?? 'other',
        confidence,
        `tagged as ${type}`,
      );
      return cutToNames(unit, span).flatMap((name) => corrected(unit, name, seen) ?? []);
    });
  });
  const named = proposed.filter((span) => !isLabel(span, units[span.unit]));
  return withSurnames(withParticles(named, units), units);
}

/** «NY HALL: …» under a picture: words in capitals that only tell what it is about. */
function isLabel({ last }: NameSpan, unit: UnitTokens | undefined): boolean {
  if (unit?.kind !== 'caption') return false;
  const colon = unit.tokens.findIndex(({ text }) => text === ':');
  return colon > last && unit.tokens.slice(0, colon).every(({ text }) => text === text.toUpperCase());
}

function wordsSeen(units: readonly UnitTokens[]): SeenWords {
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const unit of units) {
    const isHead = unit.kind === 'title' || unit.kind === 'heading';
    unit.tokens.forEach(({ text }, at) => {
      if (/^\p{Ll}/u.test(text)) small.add(text);
      else if (!isHead && !startsSentence(unit, at)) inside.add(withoutGenitive(text));
    });
  }
  return { small, inside };
}

/**
 * A capitalised word that is the last name of somebody named in full here is that name wherever it stands alone,
 * whatever it was taken for.
 */
function withSurnames(spans: readonly NameSpan[], units: readonly UnitTokens[]): NameSpan[] {
  const surnames = new Map<string, number>();
  for (const span of spans) {
    const words = span.text.split(' ');
    if (span.kind === 'person' && words.length > 1) {
      const surname = words.at(-1) as string;
      // «Olav den hellige»: its last word is any word elsewhere.
      if (/^\p{Ll}/u.test(surname)) continue;
      surnames.set(surname, Math.max(surnames.get(surname) ?? 0, span.confidence));
    }
  }
  const sure = (word: string): number | undefined =>
    surnames.get(word) ?? surnames.get(withoutGenitive(word));
  const stays = (span: NameSpan): boolean =>
    !isLoneWord(span) || sure(span.text) === undefined || isPlaceHere(span, units[span.unit]);
  const taken = new Set(spans.filter(stays).flatMap(tokensOf));
  const kept = spans.filter((span) => taken.has(`${span.unit} ${span.first}`));
  for (const unit of units) {
    if (unit.kind === 'title' || unit.kind === 'heading') continue;
    unit.tokens.forEach((token, index) => {
      const confidence = sure(token.text);
      if (confidence === undefined || taken.has(`${unit.unit} ${index}`)) return;
      kept.push(
        spanOf(unit, index, index, 'person', confidence, 'is the last name of somebody named in full'),
      );
    });
  }
  return kept.sort((a, b) => a.unit - b.unit || a.start - b.start);
}

/** «i Moss», where somebody is named Moss as well. */
const isPlaceHere = (span: NameSpan, unit: UnitTokens | undefined): boolean =>
  span.kind === 'place' &&
  isPlace(span.text) &&
  /^(?:i|på|til|frå|fra|ved)$/u.test(unit?.tokens[span.first - 1]?.text ?? '');

const isLoneWord = (span: NameSpan): boolean => span.first === span.last;

const tokensOf = (span: NameSpan): string[] =>
  Array.from({ length: span.last - span.first + 1 }, (_, index) => `${span.unit} ${span.first + index}`);
