/** Speech told in the writer's own words: «Kari Vik sier at …», «ifølge Kari Vik …», «…, mener hun». */
import type { Span, Token } from '../language/tokens.ts';
import { clauseAt, detSentence } from './clauses.ts';
import { type Line, within } from './lines.ts';
import { stances } from './stances.ts';
import { type Subject, subjectAfter } from './subjects.ts';
import { ending, type Told, tellingBefore, textOf } from './telling.ts';
import {
  isAccordingTo,
  isBelonging,
  isFiniteVerb,
  isNameLink,
  isNegation,
  isSubjectBreak,
  sayingVerb,
} from './words.ts';

const SHORTEST = 3;
/** @param spoken direct speech in the line, which nothing told may overlap */
export function indirectSpeech(line: Line, spoken: readonly Span[]): Told[] {
  if (line.kind === 'title' || line.kind === 'heading' || line.kind === 'aside') return [];
  const found: Told[] = [];
  for (const sentence of line.sentences) {
    if (spoken.some(({ start, end }) => start < sentence.end && end > sentence.start)) continue;
    if (line.text[sentence.end - 1] === '?') continue;
    const told = [
      accordingTo(line, sentence),
      tellingBehind(line, sentence),
      ...tellingBefore(line, sentence),
      ...stances(line, sentence),
      announcedBehind(line, sentence),
    ];
    for (const one of told) {
      if (!one || within(found, one.start) || within(found, one.end - 1)) continue;
      if (line.text.slice(one.start, one.end).split(/\s+/u).length >= SHORTEST) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Who has told what a sentence says, where words behind it or before it tell that: «…, forteller Kari Vik.» */
export const tellerOf = (line: Line, sentence: Span): Subject | undefined =>
  (accordingTo(line, sentence) ?? tellingBehind(line, sentence) ?? tellingBefore(line, sentence)[0])?.subject;

/** «Ifølge Kari Vik er …» and «… er …, ifølge Kari Vik.» */
function accordingTo(line: Line, sentence: Span): Told | undefined {
  const at = line.tokens.findIndex(
    (token) => token.start >= sentence.start && token.end <= sentence.end && isAccordingTo(textOf(token)),
  );
  const subject = at < 0 ? undefined : subjectAfter(line, at + 1);
  if (!subject) return undefined;
  const first = line.tokens[at - (textOf(line.tokens[at - 1]) === 'i' ? 1 : 0)] as Token;
  const before = line.text.slice(sentence.start, first.start);
  // «Ifølge Kari Vik er …», «…, og ifølge Kari Vik er …»
  if (before === '' || /,\s(?:og|men)\s*$/u.test(before)) {
    const start = afterSource(line, subject, sentence);
    return start === undefined ? undefined : { line, start, end: ending(line, sentence), subject };
  }
  const comma = before.search(/,\s*$/u);
  return comma < 0 ? undefined : { line, start: sentence.start, end: sentence.start + comma, subject };
}

/** Where the words begin after «Ifølge Kari Vik» or «Ifølge Kari Vik i Vikfisk». */
function afterSource(line: Line, subject: Subject, sentence: Span): number | undefined {
  const inside = line.tokens.filter((token) => token.start >= subject.end && token.end <= sentence.end);
  const behind = inside.findIndex(({ text }) => text !== ',');
  // «Ifølge Kari Vik, som leder laget, er …»
  const close =
    inside[behind]?.text === 'som' ? inside.findIndex(({ text }, at) => at > behind && text === ',') : -1;
  const next = inside[close < 0 ? behind : close + 1];
  const isMore = next && (isNameLink(next.text) || isBelonging(next.text) || next.text === '(');
  if (next && !isMore) return next.start;
  return inside.find((token) => isFiniteVerb(textOf(token)))?.start;
}

/** Tokens of a sentence that only says who has told the one before. */
const LONGEST_SOURCE = 24;

/** «Sprøyta er fra København. Det opplyser konservator Kari Vik.» */
function announcedBehind(line: Line, sentence: Span): Told | undefined {
  const next = line.sentences.find(({ start }) => start >= sentence.end);
  const at = next ? line.tokens.findIndex(({ start }) => start >= next.start) : -1;
  const clause = next && at >= 0 ? detSentence(line, at) : undefined;
  if (!next || clause?.subject?.kind !== 'name') return undefined;
  const length = line.tokens.filter(({ start, end }) => start >= next.start && end <= next.end).length;
  if (length > LONGEST_SOURCE || !hasVerb(line, sentence.start, sentence.end)) return undefined;
  const verb = sayingVerb(line.text.slice(clause.verb.start, clause.verb.end));
  // «Vik hevder at … Det avviser Ås.»: what somebody else has told is not theirs.
  const isToldAlready = line.tokens.some(
    ({ start, end, text }) => start >= sentence.start && end <= sentence.end && sayingVerb(text)?.at,
  );
  if (verb?.direct !== 'strong' || !verb.at || isToldAlready) return undefined;
  return { line, start: sentence.start, end: ending(line, sentence), subject: clause.subject };
}

/** What may stand behind the one who says it: nothing, to whom, where, and what they do besides. */
function mayFollowSubject(words: string): boolean {
  const [next] = words.trim().split(/\s/u) as [string];
  return (
    /^(?:$|[.!,]|\s?\()/u.test(words) || (/^\s/u.test(words) && (isNameLink(next) || isSubjectBreak(next)))
  );
}

/** «Hallen er for liten, mener Kari Vik.» */
function tellingBehind(line: Line, sentence: Span): Told | undefined {
  const at = line.tokens.findLastIndex(
    (token, index) =>
      token.text === ',' &&
      token.start > sentence.start &&
      token.end < sentence.end &&
      clauseAt(line, index + 1) !== undefined,
  );
  const comma = line.tokens[at];
  const clause = clauseAt(line, at + 1);
  if (!comma || !clause?.subject) return undefined;
  const behind = line.text.slice(clause.subject.end, sentence.end);
  const between = line.text.slice(clause.verb.end, clause.subject.start).trim();
  if (!mayFollowSubject(behind) || /\sat\s/u.test(behind) || isNegation(between)) return undefined;
  const start = afterLink(line, sentence);
  if (!hasVerb(line, start, comma.start) || isApposed(line, start, comma.start)) return undefined;
  return { line, start, end: comma.start, subject: clause.subject };
}

/** «Klubbleder i X, Per Ås, roser Vik»: the one who does it stands before the verb. */
const isApposed = (line: Line, start: number, comma: number): boolean =>
  line.people.some(
    (mention) => mention.end === comma && /,\s*$/u.test(line.text.slice(start, mention.start)),
  );

/** Behind the «Men» that only ties a sentence to the one before. */
function afterLink(line: Line, sentence: Span): number {
  const at = line.tokens.findIndex(({ start }) => start >= sentence.start);
  const isLink = /^(?:Men|Og)$/u.test(line.tokens[at]?.text ?? '');
  return isLink ? (line.tokens[at + 1]?.start ?? sentence.start) : sentence.start;
}

/** So many words are a clause, though none of their verbs is listed. */
const SURELY_CLAUSE = 6;

/** A clause of its own, and none that hangs on another: «Selv om …», but «Når hallen er ferdig, skal …». */
function hasVerb(line: Line, start: number, end: number): boolean {
  const words = line.tokens.filter((token) => token.start >= start && token.end <= end);
  const isVerb = (at: number): boolean => isFiniteVerb(textOf(words[at]));
  if (isSubjectBreak(textOf(words[0])))
    return words.some((word, at) => at > 0 && isVerb(at) && textOf(words[at - 1]) === ',' && word.end < end);
  const isPast = (at: number): boolean => at > 0 && /.{2}(?:dde|de|te)$/u.test(textOf(words[at]));
  return words.length >= SURELY_CLAUSE || words.some((_, at) => isVerb(at) || isPast(at));
}
