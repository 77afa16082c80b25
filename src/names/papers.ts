/** Papers and channels that are named as those who hear or tell: «sier Vik til Fjordnytt», «skriver Fjordnytt». */
import { wordList, wordMap } from '../language/words.ts';
import { type NameSpan, spanOf, type UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { isFirstName, isPlace } from './words.ts';

/** So many words before «til» somebody says something. */
const SAID = 5;
/** So many where a name stands before «til»: who says it, or where they work. */
const SAID_BY = 12;
/** Words of a paper's name. */
const LONGEST = 3;
const NAME = /^\p{Lu}[\p{L}\d.-]*$/u;
const ENDS = /^[.,!?]?$/u;

/**
 * @param spans all names so far
 * @param people words of the names of people here: none of them is a paper's
 */
export function withPapers(
  unit: UnitTokens,
  spans: readonly NameSpan[],
  people: ReadonlySet<string>,
  confidence: number,
): NameSpan[] {
  return unit.tokens.flatMap((_, at): NameSpan[] => {
    const why = heardAt(unit, at, spans)
      ? 'is told something'
      : toldAt(unit, at)
        ? 'tells something'
        : undefined;
    if (!why) return [];
    const first = at + 1;
    let last = at;
    while (last - at < LONGEST && NAME.test(tokenText(unit, last + 1))) last++;
    const words = unit.tokens.slice(first, last + 1).map(({ text }) => text);
    const isSomebody = words.some((word) => people.has(word) || isFirstName(word));
    if (last < first || isSomebody || isPlace(words.join(' ')) || !ENDS.test(tokenText(unit, last + 1)))
      return [];
    const isKnown = spans.some(
      ({ unit: own, kind, first: from, last: to }) =>
        own === unit.unit && kind === 'organisation' && from <= last && first <= to,
    );
    return isKnown ? [] : [spanOf(unit, first, last, 'organisation', confidence, why)];
  });
}

/** «sier Vik til», «har fortalt til», «sier rektor Kari Vik ved Nordli ungdomsskole til» */
function heardAt(unit: UnitTokens, at: number, spans: readonly NameSpan[]): boolean {
  if (tokenText(unit, at) !== 'til') return false;
  const isBehindName = spans.some((span) => span.unit === unit.unit && span.last === at - 1);
  const before = unit.tokens
    .slice(Math.max(0, at - (isBehindName ? SAID_BY : SAID)), at)
    .map(({ text }) => text);
  const said = before.findLastIndex((word) => wordMap('saying-verbs').has(word));
  return said >= 0 && !before.slice(said).some((word) => /^[.!?:]$/u.test(word));
}

/** «…, skriver», «…, melder»: nothing but papers and those who are named in full write so. */
const toldAt = (unit: UnitTokens, at: number): boolean =>
  wordList('reporting-verbs').has(tokenText(unit, at)) && tokenText(unit, at - 1) === ',';
