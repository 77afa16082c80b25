/** A name where it stands in a unit, by tokens: what this room works on. */
import { type Token, tokenize } from '../language/tokens.ts';
import type { Mention, TextUnit } from './types.ts';
import { isRoleNoun } from './words.ts';

/** A name in a text, not yet joined with the others. `first` and `last` are tokens of the unit, both included. */
export interface NameSpan extends Omit<Mention, 'entity'> {
  first: number;
  last: number;
  evidence: string;
}

export interface UnitTokens {
  unit: number;
  kind: TextUnit['kind'];
  place: TextUnit['place'];
  text: string;
  tokens: readonly Token[];
}

/** Indices of the tokens that begin with a capital: where names can be looked for. */
export function capitalised({ tokens }: UnitTokens): readonly number[] {
  let found = capitals.get(tokens);
  if (!found) {
    found = tokens.flatMap(({ text }, at) => (/^\p{Lu}/u.test(text) ? [at] : []));
    capitals.set(tokens, found);
  }
  return found;
}

const capitals = new WeakMap<readonly Token[], readonly number[]>();

export function unitTokens(units: readonly TextUnit[]): UnitTokens[] {
  return units.map(({ kind, place, text }, unit) => ({
    unit,
    kind,
    place,
    text,
    tokens: tokenize(text).flatMap(unglued),
  }));
}

/** «Kari VikStyreleder»: a title that was printed on a line of its own below the name. */
function unglued(token: Token): Token[] {
  const glued = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(\p{Lu}\p{Ll}{3,})$/u.exec(token.text);
  const [, name = '', title = ''] = glued ?? [];
  if (!glued || !isRoleNoun(title.toLowerCase())) return [token];
  const middle = token.start + name.length;
  return [
    { ...token, text: name, end: middle },
    { ...token, text: title, start: middle },
  ];
}

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

export const touches = (a: NameSpan, b: NameSpan): boolean =>
  a.unit === b.unit && a.first <= b.last && b.first <= a.last;

/** @returns in reading order the spans, with others in the place of all that these touch */
export function withReplaced(spans: readonly NameSpan[], others: readonly NameSpan[]): NameSpan[] {
  const kept = spans.filter((span) => !others.some((other) => touches(other, span)));
  return [...kept, ...others].sort((a, b) => a.unit - b.unit || a.start - b.start);
}

/** «VESTVIK» of «Vestvik» */
export const isLoudFormOf = (loud: string, other: string): boolean =>
  other !== loud && other.toUpperCase() === loud;
