/** Speech told in the writer's own words: «Kari Vik sier at …», «ifølge Kari Vik …», «…, mener hun». */
import type { Span, Token } from '../language/tokens.ts';
import { clauseAt } from './clauses.ts';
import { subjectOfVerb } from './leads.ts';
import { type Line, within } from './lines.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import {
  isAccordingTo,
  isClauseAdverb,
  isFiniteVerb,
  isNameLink,
  isSubjectBreak,
  type SayingVerb,
  sayingVerb,
} from './words.ts';

/** What is told, and who is said to have said it. */
export interface Told extends Span {
  line: Line;
  subject: Subject;
}

const SHORTEST = 3;
/** So many words may stand between a verb and its «at»: «sier daglig leder Kari Vik til Malmhavn Avis at». */
const AT_REACH = 14;
/** So near to its beginning a clause without «at» must have a verb. */
const VERB_REACH = 12;
const MODAL = /^(?:kan|kunne|vil|ville|skal|skulle|må|måtte)$/u;
const PASSIVE = /^(?:er|var|bli|blir|ble|blei|vert|vart|vorte|blitt)$/u;
const NEGATION = /^(?:ikke|ikkje|aldri|hverken|verken|korkje|neppe)$/u;

/** @param spoken direct speech in the line, which nothing told may overlap */
export function indirectSpeech(line: Line, spoken: readonly Span[]): Told[] {
  if (line.kind !== 'body' && line.kind !== 'lead') return [];
  const found: Told[] = [];
  for (const sentence of line.sentences) {
    if (spoken.some(({ start, end }) => start < sentence.end && end > sentence.start)) continue;
    if (line.text[sentence.end - 1] === '?') continue;
    const told = [
      accordingTo(line, sentence),
      tellingBehind(line, sentence),
      ...tellingBefore(line, sentence),
    ];
    for (const one of told) {
      if (!one || within(found, one.start) || within(found, one.end - 1)) continue;
      if (line.text.slice(one.start, one.end).split(/\s+/u).length >= SHORTEST) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const textOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const ending = (line: Line, sentence: Span): number =>
  sentence.start + line.text.slice(sentence.start, sentence.end).replace(/[.!…,;:\s]+$/u, '').length;

/** «Ifølge Kari Vik er …» and «… er …, ifølge Kari Vik.» */
function accordingTo(line: Line, sentence: Span): Told | undefined {
  const at = line.tokens.findIndex(
    (token) => token.start >= sentence.start && token.end <= sentence.end && isAccordingTo(textOf(token)),
  );
  const subject = at < 0 ? undefined : subjectAfter(line, at + 1);
  if (!subject) return undefined;
  const first = line.tokens[at - (textOf(line.tokens[at - 1]) === 'i' ? 1 : 0)] as Token;
  if (first.start === sentence.start) {
    const start = afterSource(line, subject, sentence);
    return start === undefined ? undefined : { line, start, end: ending(line, sentence), subject };
  }
  const comma = line.text.slice(sentence.start, first.start).search(/,\s*$/u);
  return comma < 0 ? undefined : { line, start: sentence.start, end: sentence.start + comma, subject };
}

/** Where the words begin after «Ifølge Kari Vik» or «Ifølge Kari Vik i Vikfisk». */
function afterSource(line: Line, subject: Subject, sentence: Span): number | undefined {
  const inside = line.tokens.filter((token) => token.start >= subject.end && token.end <= sentence.end);
  const next = inside.find(({ text }) => text !== ',');
  if (next && !isNameLink(next.text) && next.text !== '(') return next.start;
  return inside.find((token) => isFiniteVerb(textOf(token)))?.start;
}

/** What may stand behind the one who says it: nothing, to whom, where, and what they do besides. */
const BEHIND_SUBJECT = /^(?:$|[.!,(]|\s+(?:til|i|på|ved|fra|frå|og|etter|da|då)\s)/u;

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
  if (!BEHIND_SUBJECT.test(behind) || /\sat\s/u.test(behind) || NEGATION.test(between)) return undefined;
  if (!hasVerb(line, sentence.start, comma.start)) return undefined;
  return { line, start: sentence.start, end: comma.start, subject: clause.subject };
}

/** A clause of its own, and none that hangs on another: «Selv om …». */
function hasVerb(line: Line, start: number, end: number): boolean {
  const words = line.tokens.filter((token) => token.start >= start && token.end <= end);
  return !isSubjectBreak(textOf(words[0])) && words.some((word) => isFiniteVerb(textOf(word)));
}

/** «Kari Vik sier at …», «I går sa hun at …», «Hun mener hallen er …» */
function tellingBefore(line: Line, sentence: Span): Told[] {
  const found: Told[] = [];
  line.tokens.forEach((token, at) => {
    if (token.start < sentence.start || token.end > sentence.end) return;
    const verb = sayingVerb(textOf(token));
    if (
      !verb ||
      found.some(({ start, end }) => start <= token.start && token.end <= end) ||
      !mayTell(line, at, verb)
    )
      return;
    const told = withAt(line, at, sentence) ?? (verb.bare ? withoutAt(line, at, sentence) : undefined);
    if (told) found.push({ ...told, end: beforeNextVerb(line, told, sentence) });
  });
  return found;
}

/** A participle needs «har» before it, an infinitive «kan»; a finite verb may tell at once. */
function mayTell(line: Line, at: number, verb: SayingVerb): boolean {
  let before = at - 1;
  while (isClauseAdverb(textOf(line.tokens[before])) && !NEGATION.test(textOf(line.tokens[before])))
    before -= 1;
  const word = textOf(line.tokens[before]);
  if (verb.perfect && /^(?:har|hadde)$/u.test(word)) return true;
  if (verb.infinitive && MODAL.test(word)) return true;
  return (
    verb.at &&
    !PASSIVE.test(word) &&
    !NEGATION.test(word) &&
    word !== 'å' &&
    word !== 'som' &&
    !MODAL.test(word)
  );
}

function withAt(line: Line, verb: number, sentence: Span): Told | undefined {
  const that = line.tokens.findIndex(
    (token, index) =>
      index > verb && index <= verb + AT_REACH && token.end <= sentence.end && token.text === 'at',
  );
  const first = line.tokens[that + 1];
  if (that < 0 || !first || first.end > sentence.end) return undefined;
  const between = line.tokens.slice(verb + 1, that);
  if (isOtherConjunction(textOf(between.at(-1)), sayingVerb(textOf(line.tokens[verb])))) return undefined;
  if (
    between.some(
      (token) =>
        /^[.:;«»"–]$/u.test(token.text) || NEGATION.test(textOf(token)) || isFiniteVerb(textOf(token)),
    )
  )
    return undefined;
  const subject = subjectOfVerb(line, verb, sentence.start, (line.tokens[that] as Token).start);
  return subject && { line, start: first.start, end: ending(line, sentence), subject };
}

/** «etter at», «slik at» tell nothing; «på at» does after «peker». */
const isOtherConjunction = (word: string, verb: SayingVerb | undefined): boolean =>
  /^(?:etter|for|uten|utan|ved|slik|så|enn|på|til|med|i|av|seg|som)$/u.test(word) && word !== verb?.particle;

/** After verbs of thinking and saying «at» may be left out where a whole clause follows. */
function withoutAt(line: Line, verb: number, sentence: Span): Told | undefined {
  const before = subjectBefore(line, verb, sentence.start);
  const subject = before ?? subjectAfter(line, verb + 1);
  if (subject?.kind !== 'name' && subject?.kind !== 'pronoun' && subject?.kind !== 'noun') return undefined;
  if (!before && subject.kind !== 'pronoun' && subject.kind !== 'name') return undefined;
  const from = before ? (line.tokens[verb] as Token).end : subject.end;
  const at = line.tokens.findIndex((token) => token.start >= from);
  const first = line.tokens[at];
  if (!first || first.end > sentence.end || !beginsClause(line, at)) return undefined;
  const clause = line.tokens.slice(at + 1, at + VERB_REACH).filter((token) => token.end <= sentence.end);
  const stop = clause.findIndex(
    (token) => /^[,:;]$/u.test(token.text) || /^(?:om|når|da|fordi)$/u.test(token.text),
  );
  if (!clause.slice(0, stop < 0 ? undefined : stop).some((token) => isFiniteVerb(textOf(token))))
    return undefined;
  return { line, start: first.start, end: ending(line, sentence), subject };
}

const NO_CLAUSE =
  /^(?:om|at|seg|ja|nei|noe|noko|på|i|til|til|fra|frå|med|for|ikke|ikkje|hva|kva|hvordan|korleis|og|men|som|å|opp|ut|inn|no|nå)$/u;

function beginsClause(line: Line, at: number): boolean {
  const word = textOf(line.tokens[at]);
  return /^[\p{L}\p{N}]/u.test(word) && !NO_CLAUSE.test(word) && !isFiniteVerb(word);
}

/** What is told ends where the sentence begins to tell anew: «…, og legger til at …». */
function beforeNextVerb(line: Line, told: Span, sentence: Span): number {
  const again = line.tokens.findIndex((token, index) => {
    if (token.start <= told.start || token.end > sentence.end || !/^(?:og|men)$/u.test(token.text))
      return false;
    const verb = sayingVerb(textOf(line.tokens[index + 1]));
    return verb?.direct === 'strong' || verb?.particle !== undefined;
  });
  if (again < 0) return told.end;
  const before = line.tokens[again - 1] as Token;
  return before.text === ',' ? before.start : before.end;
}
