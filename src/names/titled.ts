/** What the title says of those whom the text names: «Kari Vik blir ny sjef i Vikfisk». Titles give no names of their own. */
import type { Attributes } from './attributes.ts';
import { withoutGenitive } from './genitive.ts';
import { type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { attributesOf } from './roles.ts';
import type { Scene } from './scene.ts';

/** A name of the text that stands in the title as well, and which of the text's spans it is a form of. */
interface Known {
  span: NameSpan;
  of: number;
}

/**
 * @param named names of people in the text
 * @param houses names of organisations in it
 * @returns what the title tells, with the span in `named` of whom; its organisations are spans in `houses`
 */
export function toldInTitle(
  units: readonly UnitTokens[],
  named: readonly NameSpan[],
  houses: readonly NameSpan[],
): { span: number; found: Attributes }[] {
  const unit = units.find(({ kind }) => kind === 'title');
  if (!unit) return [];
  const asKnown = (span: NameSpan, of: number): Known => ({ span, of });
  const people = knownIn(
    unit,
    named.map(asKnown).filter(({ span }) => span.text.includes(' ')),
  );
  const organisations = knownIn(unit, houses.map(asKnown));
  const scene: Scene = {
    unit,
    people: people.map(({ span }) => span),
    organisations: organisations.map(({ span }) => span),
    ofNoun: () => undefined,
  };
  const inText = (at: number): number => (organisations[at] as Known).of;
  return people.map(({ span, of }) => {
    const told = attributesOf(span, scene);
    const found = {
      ...told,
      organisations: told.organisations.map(inText),
      left: told.left.map(inText),
      positions: told.positions.map(({ role, organisation }) => ({
        role,
        organisation: inText(organisation),
      })),
    };
    return { span: of, found };
  });
}

/** From left to right; the longest of those that begin at one token. */
function knownIn(unit: UnitTokens, spans: readonly Known[]): Known[] {
  const byLength = [...spans].sort((a, b) => b.span.text.length - a.span.text.length);
  const found: Known[] = [];
  for (let at = 0; at < unit.tokens.length; at++) {
    if (found.some(({ span }) => span.last >= at)) continue;
    const known = byLength.find(({ span }) => standsAt(unit, at, withoutGenitive(span.text).split(' ')));
    if (!known) continue;
    const { span, of } = known;
    const last = at + span.text.split(' ').length - 1;
    found.push({ span: spanOf(unit, at, last, span.kind, span.confidence, span.evidence), of });
  }
  return found;
}

const standsAt = (unit: UnitTokens, first: number, words: readonly string[]): boolean =>
  words.every((word, offset) => {
    const own = tokenText(unit, first + offset);
    return own === word || (offset === words.length - 1 && withoutGenitive(own) === word);
  });
