/** «X, tidligere Y», «Y skifter navn til X»: two names that the text says are one organisation's. */
import { wordList } from '../language/words.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';

/** Words that may stand for the star of a phrase. */
const STAR = 5;
const LONGEST = 12;

let patterns: { back: RegExp; forward: RegExp } | undefined;

/** Indices into `spans`: the newer name first. */
export function renamings(
  spans: readonly NameSpan[],
  units: readonly UnitTokens[],
): { now: number; before: number }[] {
  patterns ??= { back: patternOf('renaming'), forward: patternOf('renaming-forward') };
  const { back, forward } = patterns;
  return spans.flatMap((span, index) => {
    const next = spans[index + 1];
    if (!next || next.unit !== span.unit || next.first - span.last - 1 > LONGEST) return [];
    const { tokens } = units[span.unit] as UnitTokens;
    const between = tokens
      .slice(span.last + 1, next.first)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    if (back.test(between)) return [{ now: index, before: index + 1 }];
    if (forward.test(between)) return [{ now: index + 1, before: index }];
    return [];
  });
}

function patternOf(list: string): RegExp {
  const phrases = [...wordList(list)].map((phrase) =>
    phrase
      .split(' ')
      .map((word) =>
        word === '*' ? `(?:\\S+ ){0,${STAR - 1}}\\S+` : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join(' '),
  );
  return new RegExp(`^(?:${phrases.join('|')})$`, 'u');
}
