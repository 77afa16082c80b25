/** Speech in quotation marks, told apart from titles, irony and single words by the saying verb beside it. */
import { clauseAt, detSentence } from './clauses.ts';
import { leadBefore, subjectOfVerb } from './leads.ts';
import { type Line, sentenceAt, tokenAt, within } from './lines.ts';
import { findMarked, type Marked } from './marks.ts';
import { type Lead, type Stretch, trimWords } from './stretch.ts';
import { isCalling, sayingVerb } from './words.ts';

/** So many words inside a sentence are speech, if a saying verb stands right before them; fewer may be a word or two borrowed. */
const SHORTEST_PART = 5;
/** So many where «at» stands right before them and nothing behind: a clause of its own. */
const SHORTEST_CLAUSE = 3;
/** So many words with no verb beside them are speech where the whole line is in marks. */
const SHORTEST_WHOLE = 4;

/** @param taken stretches already found in the line; marks inside them are part of what is said */
export function markedSpeech(line: Line, taken: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const marked of findMarked(line)) {
    if (within(taken, marked.start) || within(taken, marked.open)) continue;
    const stretch = stretchOf(line, marked, found.at(-1));
    if (stretch && stretch.end > stretch.start) found.push(stretch);
  }
  return found;
}

function stretchOf(line: Line, marked: Marked, before: Stretch | undefined): Stretch | undefined {
  const sentence = sentenceAt(line, marked.open);
  const alone = /^[\s–—-]*$/u.test(line.text.slice(sentence.start, marked.open));
  const first = /^[\s–—-]*$/u.test(line.text.slice(0, marked.open));
  const resumed = before !== undefined;
  const base = {
    line,
    ...trimWords(line.text, marked.start, marked.end),
    style: 'verbatim' as const,
    resumed,
    first,
  };
  const clause = clauseBehind(line, marked);
  const stands = alone || first || /:\s*$/u.test(line.text.slice(0, marked.open));
  if (clause && (stands || isLongPart(line, marked))) return { ...base, clause };
  const lead = leadOf(line, marked, sentence.start);
  if (lead) return { ...base, resumed: false, lead };
  const words = line.text.slice(base.start, base.end).split(/\s+/u);
  const whole =
    /^\p{Lu}/u.test(words[0] ?? '') &&
    /[.!?…][»”"“]?[.]?$/u.test(line.text.slice(marked.start, marked.close));
  if (resumed && alone && whole) return base;
  const fills = first && /^[\s.]*$/u.test(line.text.slice(marked.close));
  if (fills && whole && words.length >= SHORTEST_WHOLE) return base;
  return undefined;
}

/** «…», sier Kari Vik – also with the comma inside the marks, and «Det sier Kari Vik.» behind them. */
function clauseBehind(line: Line, { close, end }: Marked): ReturnType<typeof clauseAt> {
  let at = tokenAt(line, close);
  const det = /[.!?…]/u.test(line.text.slice(end - 1, close + 1)) ? detBehind(line, at) : undefined;
  if (det) return det;
  while (/^[,–—-]$/u.test(line.tokens[at]?.text ?? '')) at += 1;
  return clauseAt(line, at);
}

function detBehind(line: Line, at: number): ReturnType<typeof clauseAt> {
  return detSentence(line, line.tokens[at]?.text === '.' ? at + 1 : at);
}

/** Words before the marks that say that somebody says what is in them. */
function leadOf(line: Line, marked: Marked, from: number): Lead | undefined {
  const before = line.text.slice(from, marked.open);
  const colon = /:\s*$/u.exec(before);
  if (colon) {
    const lead = leadBefore(line, from + colon.index);
    const named =
      lead.subject !== undefined ||
      line.text.slice(marked.start, marked.end).split(/\s+/u).length >= SHORTEST_PART;
    return lead.kind === 'scene' || !named ? undefined : lead;
  }
  const words = line.text.slice(marked.start, marked.end).split(/\s+/u).length;
  const isClause =
    /\sat\s*$/u.test(before) &&
    /^[\s.!]*$/u.test(line.text.slice(marked.close, sentenceAt(line, marked.open).end));
  if (words < (isClause ? SHORTEST_CLAUSE : SHORTEST_PART)) return undefined;
  const isPart = isLongPart(line, marked);
  if (/\sat(?:\s\p{L}+){0,4},?\s*$/u.test(before)) {
    const lead = leadBefore(line, marked.open);
    const { subject } = lead;
    const behind = subject && line.text.slice(subject.end, marked.open);
    const isLed = isPart ? LED_INTO : LED;
    if (lead.kind === 'says' && behind && isLed.test(behind)) return lead;
  }
  const called = isPart ? calledBy(line, from, marked.open) : undefined;
  if (called) return called;
  const last = /(\p{L}+)(?:\s+at)?,?\s*$/u.exec(before)?.[1];
  const verb = last === undefined ? undefined : sayingVerb(last.toLowerCase());
  if (!verb || !(verb.direct || verb.at || verb.perfect || verb.infinitive)) return undefined;
  return { ...leadBefore(line, marked.open), kind: 'says' };
}

/** Between who says it and the marks: «… skriver i brevet at». */
const LED = /^(?:\s\p{L}+){0,4}\sat,?\s*$/u;
/** «… skriver i brevet at hallen er»: the marks stand in the midst of what is said. */
const LED_INTO = /^(?:\s\p{L}+){0,4}\sat(?:\s\p{L}+){0,4},?\s*$/u;

/** Words that go on with a sentence: no title, which has a capital letter, and no word or two that are borrowed. */
function isLongPart(line: Line, { start, end }: Marked): boolean {
  const text = line.text.slice(start, end);
  return /^\p{Ll}/u.test(text) && text.split(/\s+/u).length >= SHORTEST_PART;
}

/** Words between the verb and the marks: «kaller planen for «…»». */
const CALLED_NEAR = 5;

/** «Ordføreren kaller planen «…»» */
function calledBy(line: Line, from: number, open: number): Lead | undefined {
  const next = tokenAt(line, open);
  const verb = line.tokens.findIndex(
    ({ text, start }, at) => start >= from && at < next && next - at <= CALLED_NEAR && isCalling(text),
  );
  const subject = verb < 0 ? undefined : subjectOfVerb(line, verb, from, open);
  return subject && { start: from, end: open, subject, kind: 'says' };
}
