/** What somebody stands by: «Kari Vik er enig i at …», «Hun sa seg overbevist om at …». */
import type { Span } from '../language/tokens.ts';
import { wordList, wordMap } from '../language/words.ts';
import { type Line, tokenAt } from './lines.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { ending, type Told, textOf } from './telling.ts';
import { isClauseAdverb, isNegation, sayingVerb } from './words.ts';

/** So many words may stand between the verb and the stance: «er lærer Kari Vik helt». */
const LONGEST = 8;

export function stances(line: Line, sentence: Span): Told[] {
  const found: Told[] = [];
  for (let at = tokenAt(line, sentence.start); at < line.tokens.length; at += 1) {
    if ((line.tokens[at]?.end ?? sentence.end) > sentence.end) break;
    const [link, negated] = wordMap('stances').get(textOf(line.tokens[at]))?.split(' ') ?? [];
    const first = line.tokens[at + 3];
    if (!link || !first || first.end > sentence.end) continue;
    if (textOf(line.tokens[at + 1]) !== link || textOf(line.tokens[at + 2]) !== 'at') continue;
    const subject = whose(line, at, sentence.start, negated !== undefined);
    if (subject && /^(?:name|pronoun|noun)$/u.test(subject.kind))
      found.push({ line, start: first.start, end: ending(line, sentence), subject });
  }
  return found;
}

/** The subject of the verb that a stance stands behind. */
function whose(line: Line, stance: number, from: number, negated: boolean): Subject | undefined {
  let isNegated = false;
  for (let at = stance - 1; at >= stance - LONGEST && (line.tokens[at]?.start ?? -1) >= from; at -= 1) {
    const word = textOf(line.tokens[at]);
    if (isNegation(word)) {
      isNegated = true;
      continue;
    }
    if (VERBS.test(word) || (sayingVerb(word)?.at && textOf(line.tokens[at + 1]) === 'seg')) {
      if (isNegated !== negated) return undefined;
      const after = subjectAfter(line, at + 1);
      const isAfter = after && after.end <= (line.tokens[stance]?.start ?? 0) && after.kind !== 'other';
      return isAfter ? after : subjectBefore(line, at, from);
    }
    const isSmall = isClauseAdverb(word) || wordList('degree-words').has(word) || /^(?:seg|til)$/u.test(word);
    if (
      !isSmall &&
      !line.people.some(({ start, end }) => isWithin(line.tokens[at], start, end)) &&
      !isSubject(word)
    )
      return undefined;
  }
  return undefined;
}

const VERBS = /^(?:er|var|legger|legg|la|tar|tok|tek|tatt|teke)$/u;

const isSubject = (word: string): boolean => /^(?:han|hun|ho)$/u.test(word);

const isWithin = (token: Span | undefined, start: number, end: number): boolean =>
  token !== undefined && token.start >= start && token.end <= end;
