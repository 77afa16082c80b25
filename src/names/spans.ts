/** Where names stand in a text, and what each is the name of: the name model proposes, form and lists correct. */

import { tagNames } from '../language/nameModel.ts';
import { sentences, type Token, tokenize } from '../language/tokens.ts';
import { withoutGenitive } from './genitive.ts';
import type { Mention, TextUnit } from './types.ts';
import {
  isCompanyForm,
  isFirstName,
  isKnownOrganisation,
  isNotOrganisation,
  isOrganisationWord,
  isPlace,
  isSurname,
  partyCode,
  roleLengthAtEnd,
} from './words.ts';

/** A name in a text, not yet joined with the others. `first` and `last` are tokens of the unit, both included. */
export interface NameSpan extends Omit<Mention, 'entity'> {
  first: number;
  last: number;
  evidence: string;
}

export interface UnitTokens {
  unit: number;
  kind: TextUnit['kind'];
  text: string;
  tokens: Token[];
}

/** Surer than this and the model's word for it stands against lists. */
const VERY_SURE = 0.9;
/** Less sure of a person whose names no list has, and it is not told as one. */
const QUITE_SURE = 0.8;

const KINDS: Record<string, Mention['kind']> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE_LOC: 'place',
  GPE_ORG: 'place',
};

export function unitTokens(units: readonly TextUnit[]): UnitTokens[] {
  return units.map(({ kind, text }, unit) => ({ unit, kind, text, tokens: tokenize(text) }));
}

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
      return corrected(unit, span) ?? [];
    });
  });
  return withSurnames(proposed, units);
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
      surnames.set(surname, Math.max(surnames.get(surname) ?? 0, span.confidence));
    }
  }
  const sure = (word: string): number | undefined =>
    surnames.get(word) ?? surnames.get(withoutGenitive(word));
  const taken = new Set(
    spans.filter((span) => !isLoneWord(span) || sure(span.text) === undefined).flatMap(tokensOf),
  );
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

const isLoneWord = (span: NameSpan): boolean => span.first === span.last;

const tokensOf = (span: NameSpan): string[] =>
  Array.from({ length: span.last - span.first + 1 }, (_, index) => `${span.unit} ${span.first + index}`);

export function spanOf(
  { unit, text, tokens }: UnitTokens,
  first: number,
  last: number,
  kind: Mention['kind'],
  confidence: number,
  evidence: string,
): NameSpan {
  const start = (tokens[first] as Token).start;
  const { end } = tokens[last] as Token;
  return { unit, first, last, start, end, text: text.slice(start, end), kind, confidence, evidence };
}

/** The span with its borders and its kind put right by general knowledge; nothing where it is no name after all. */
function corrected(unit: UnitTokens, proposed: NameSpan): NameSpan | undefined {
  const borders = withCompanyForm(unit, withoutRole(unit, proposed));
  if (!borders) return undefined;
  const span = borders;
  const words = span.text.split(' ');
  const known = isKnownOrganisation(span.text) || isKnownOrganisation(withoutGenitive(span.text));
  if (span.kind !== 'person' && words.some(isCompanyForm) && words.length > 1) {
    return {
      ...span,
      kind: 'organisation',
      confidence: Math.max(span.confidence, VERY_SURE),
      evidence: 'has a company form',
    };
  }
  if (span.kind === 'person' && words.length > 1 && span.confidence < QUITE_SURE && !hasPersonName(words)) {
    return {
      ...span,
      confidence: span.confidence / 2,
      evidence: `${span.evidence}, but no word is a listed name`,
    };
  }
  const head = unit.tokens[span.first - 1]?.text ?? '';
  if (span.kind === 'organisation' && !known && (words.some(isNotOrganisation) || isNotOrganisation(head))) {
    return { ...span, kind: 'other', evidence: 'named as an event, a programme, a law or a prize' };
  }
  if (span.kind !== 'organisation' && known && !isPlace(span.text)) {
    return {
      ...span,
      kind: 'organisation',
      confidence: Math.max(span.confidence, VERY_SURE),
      evidence: 'a known organisation',
    };
  }
  if (span.kind === 'organisation' && partyCode(span.text) && unit.tokens[span.first - 1]?.text === '(') {
    return { ...span, kind: 'other', evidence: 'a party code in parentheses' };
  }
  if (
    span.kind === 'organisation' &&
    isPlace(span.text) &&
    span.confidence < VERY_SURE &&
    !words.some(isOrganisationWord)
  ) {
    return { ...span, kind: 'place', evidence: 'a known place' };
  }
  return span;
}

const hasPersonName = (words: readonly string[]): boolean =>
  isFirstName(words[0] as string) || words.some((word) => isSurname(withoutGenitive(word)));

/** «Direktør Knut Vik»: the title at the beginning of a sentence is not part of the name. */
function withoutRole(unit: UnitTokens, span: NameSpan): NameSpan | undefined {
  if (span.kind !== 'person') return span;
  let { first } = span;
  while (first < span.last) {
    const word = (unit.tokens[first] as Token).text;
    if (!roleLengthAtEnd([word]) || unit.tokens[first + 1] === undefined) break;
    first++;
  }
  return first === span.first
    ? span
    : spanOf(unit, first, span.last, span.kind, span.confidence, span.evidence);
}

/** «Vesttangen Verft» + «AS». */
function withCompanyForm(unit: UnitTokens, span: NameSpan | undefined): NameSpan | undefined {
  if (!span) return undefined;
  const next = unit.tokens[span.last + 1];
  if (!next || !isCompanyForm(next.text) || !/^\p{Lu}/u.test(next.text) || next.start !== span.end + 1)
    return span;
  return spanOf(
    unit,
    span.first,
    span.last + 1,
    'organisation',
    Math.max(span.confidence, VERY_SURE),
    'has a company form',
  );
}
