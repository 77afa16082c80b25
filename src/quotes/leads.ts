/** What leads up to speech before a colon, and whose speech it says comes. */

import { wordList } from '../language/words.ts';
import { type Line, sentenceAt } from './lines.ts';
import type { Lead } from './stretch.ts';
import { firstSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { isMessageNoun, sayingVerb } from './words.ts';

/** @param end offset of the colon, or of the speech where none stands */
export function leadBefore(line: Line, end: number): Lead {
  const { start } = sentenceAt(line, Math.max(0, end - 1));
  const verb = lastVerb(line, start, end);
  const through = throughAnother(line, start, end);
  if (verb !== undefined) {
    const subject = through ?? subjectOfVerb(line, verb, start, end);
    return { start, end, subject, kind: 'says' };
  }
  const label = line.people.find((mention) => mention.end === end && mention.start >= start);
  const title = label && firstSubject(line, start, end);
  if (label && title?.kind === 'name' && title.mention === label)
    return { start, end, subject: title, kind: 'label' };
  return { start, end, subject: through ?? firstSubject(line, start, end), kind: 'scene' };
}

/** «Vik har sendt en kommentar gjennom sin advokat, Per Ås:»: whose words follow, either's, is not told. */
function throughAnother(line: Line, from: number, to: number): Subject | undefined {
  const through = line.tokens.find(
    ({ start, end, text }) => start >= from && end <= to && wordList('through-words').has(text),
  );
  const isBetween =
    through &&
    line.people.some(({ start, end }) => start >= from && end < through.start) &&
    line.people.some(({ start, end }) => start > through.end && end <= to);
  return isBetween ? { kind: 'other', start: through.start, end: through.end } : undefined;
}

function lastVerb(line: Line, start: number, end: number): number | undefined {
  const at = line.tokens.findLastIndex((token) => {
    if (token.start < start || token.end > end) return false;
    return sayingVerb(token.text.toLowerCase()) !== undefined || isMessageNoun(token.text);
  });
  return at < 0 ? undefined : at;
}

/** The subject of a saying verb, on whichever side of it that it stands, or of the verb that it is coordinated with. */
export function subjectOfVerb(line: Line, verb: number, from: number, to: number): Subject | undefined {
  const after = subjectAfter(line, verb + 1);
  const near = after && after.end <= to && (after.kind === 'name' || after.kind === 'pronoun');
  const before = subjectBefore(line, verb, from);
  if (before) return before;
  if (near) return after;
  const earlier = lastVerb(line, from, line.tokens[verb]?.start ?? from);
  return earlier === undefined ? firstSubject(line, from, to) : subjectOfVerb(line, earlier, from, to);
}
