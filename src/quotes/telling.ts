/** Saying verbs before what is told: «Kari Vik sier at …», «Hun mener …». */
import type { Span, Token } from '../language/tokens.ts';
import { wordList } from '../language/words.ts';
import { isFunctionWord, isRoleNoun } from '../names/words.ts';
import { subjectOfVerb } from './leads.ts';
import { type Line, tokenAt, within } from './lines.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import {
  auxiliary,
  isBeforeAt,
  isCalling,
  isClauseAdverb,
  isFiniteVerb,
  isNegation,
  isNoClauseStart,
  isSubjectBreak,
  type SayingVerb,
  sayingVerb,
} from './words.ts';

/** What is told, and who is said to have said it. */
export interface Told extends Span {
  line: Line;
  subject: Subject;
}

/** So many words may stand between a verb and its «at»: «sier daglig leder Kari Vik til Malmhavn Avis at». */
const AT_REACH = 14;
/** So near to its beginning a clause without «at» must have a verb. */
const VERB_REACH = 12;

export const textOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Where the words of a sentence end, without its full stop. */
export const ending = (line: Line, sentence: Span): number =>
  sentence.start + line.text.slice(sentence.start, sentence.end).replace(/[.!…,;:\s]+$/u, '').length;

/** «Kari Vik sier at …», «I går sa hun at …», «Hun mener hallen er …» */
export function tellingBefore(line: Line, sentence: Span): Told[] {
  const found: Told[] = [];
  for (let at = tokenAt(line, sentence.start); at < line.tokens.length; at += 1) {
    const token = line.tokens[at] as Token;
    if (token.end > sentence.end) break;
    const verb = sayingVerb(textOf(token));
    if (!verb || within(found, token.start) || !mayTell(line, at, verb)) continue;
    const told = withAt(line, at, sentence) ?? (verb.bare ? withoutAt(line, at, sentence) : undefined);
    if (told) found.push({ ...told, end: beforeNextVerb(line, told, sentence) });
  }
  return found;
}

/** A participle needs «har» before it, an infinitive «kan»; a finite verb may tell at once. */
function mayTell(line: Line, at: number, verb: SayingVerb): boolean {
  let before = at - 1;
  while (isClauseAdverb(textOf(line.tokens[before])) && !isNegation(textOf(line.tokens[before]))) before -= 1;
  const word = textOf(line.tokens[before]);
  if (verb.perfect && auxiliary(word) === 'perfect') return true;
  if (verb.infinitive && auxiliary(word) === 'modal') return true;
  return (
    verb.at &&
    auxiliary(word) !== 'passive' &&
    !isNegation(word) &&
    word !== 'å' &&
    (word !== 'som' || relativeName(line, before) !== undefined) &&
    auxiliary(word) !== 'modal'
  );
}

/** «Kari Vik (34), som fortalte at …»: the name that «som» at a token points back to. */
function relativeName(line: Line, som: number): Subject | undefined {
  const comma = line.tokens[som - 1];
  if (textOf(line.tokens[som]) !== 'som' || comma?.text !== ',') return undefined;
  const mention = line.people.findLast(({ end }) => end <= comma.start);
  if (!mention || !mayStandBeforeSom(line.text.slice(mention.end, comma.start))) return undefined;
  return { kind: 'name', mention, start: mention.start, end: mention.end };
}

/** In characters: no house's name with its place is longer. */
const LONGEST_HOUSE = 80;

/** «Kari Vik (34), som», «Kari Vik i Norsk Bibliotekarlag, som» */
const mayStandBeforeSom = (between: string): boolean =>
  /^(?:\s*\([^)]*\))?$/u.test(between) ||
  (between.length <= LONGEST_HOUSE &&
    /^ (?:i|fra|frå|ved|hos) (?:\p{Lu}[\p{L}\d.&-]*|i|for|og|av| )+$/u.test(between));

/** So many words stand between «som» and its verb: «som i en e-post skriver». */
const LONGEST_ASIDE = 4;

/** The «som» that a verb belongs to, past words of where and when; what stands right before the verb where there is none. */
function relativeBefore(line: Line, verb: number): number {
  for (let at = verb - 1; at >= verb - 1 - LONGEST_ASIDE; at -= 1) {
    const word = textOf(line.tokens[at]);
    if (word === 'som') return at;
    if (!/^[\p{L}\d-]+$/u.test(word) || isFiniteVerb(word)) break;
  }
  return verb - 1;
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
  // «sa i går kveld at»: no verb
  const isVerb = (at: number): boolean =>
    isFiniteVerb(textOf(between[at])) && !(textOf(between[at]) === 'går' && textOf(between[at - 1]) === 'i');
  if (between.some((token, at) => /^[.:;«»"–]$/u.test(token.text) || isNegation(textOf(token)) || isVerb(at)))
    return undefined;
  const subject =
    relativeName(line, relativeBefore(line, verb)) ??
    subjectOfVerb(line, verb, sentence.start, (line.tokens[that] as Token).start);
  return subject && { line, start: first.start, end: ending(line, sentence), subject };
}

/** «etter at», «slik at» tell nothing; «på at» does after «peker». */
const isOtherConjunction = (word: string, verb: SayingVerb | undefined): boolean =>
  isBeforeAt(word) && word !== verb?.particle && word !== verb?.beforeAt;

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
    (token) => /^[,:;]$/u.test(token.text) || (isSubjectBreak(token.text) && !isFiniteVerb(token.text)),
  );
  const [second] = clause;
  const hasVerb =
    clause.slice(0, stop < 0 ? undefined : stop).some((token) => isFiniteVerb(textOf(token))) ||
    (/^\p{Ll}+$/u.test(first.text) && looksLikeVerb(textOf(second))) ||
    hasVerbBehindNoun(line, at) ||
    hasVerbBehindMany(line, at) ||
    (/^\p{Lu}/u.test(first.text) &&
      looksLikeVerb(textOf(clause.find((token) => !/^\p{Lu}/u.test(token.text)))));
  if (!hasVerb) return undefined;
  return { line, start: first.start, end: ending(line, sentence), subject };
}

/** So many words from its beginning the subject of a clause may end. */
const LONGEST_SUBJECT = 3;

/** «laget fremdeles merker», «de ansatte tar»: a noun in the definite, small words perhaps, and what looks like a verb. */
function hasVerbBehindNoun(line: Line, from: number): boolean {
  for (let noun = from; noun < from + LONGEST_SUBJECT; noun += 1) {
    const word = textOf(line.tokens[noun]);
    if (!/^\p{Ll}+$/u.test(word)) return false;
    const isDefinite = /.{3}(?:en|et|a|ene|ane)$/u.test(word) || (noun > from && /te$/u.test(word));
    let verb = noun + 1;
    while (isClauseAdverb(textOf(line.tokens[verb]))) verb += 1;
    if (isDefinite && (looksLikeVerb(textOf(line.tokens[verb])) || isPast(textOf(line.tokens[verb]))))
      return true;
  }
  return false;
}

/** So many words behind «mange» its verb stands. */
const LONGEST_MANY = 4;
const isMany = (word: string): boolean => wordList('quantifiers').has(word);

/** «mange eldre kvier seg», «altfor mange voksne slurver»: nobody says or means only «mange voksne». */
function hasVerbBehindMany(line: Line, from: number): boolean {
  if (!isMany(textOf(line.tokens[from]))) return false;
  for (let at = from + 2; at <= from + LONGEST_MANY; at += 1) {
    const word = textOf(line.tokens[at]);
    if (!/^\p{Ll}+$/u.test(word) || isFunctionWord(word)) return false;
    // «mange gode løsninger»
    const isNoun = /(?:ing|het|els|sjon)(?:er|ar)$/u.test(word) || isMany(textOf(line.tokens[at - 1]));
    if (textOf(line.tokens[at + 1]) === 'seg' || (looksLikeVerb(word) && !isNoun)) return true;
  }
  return false;
}

/** «trenerte», «avviste» */
const isPast = (word: string): boolean => /^\p{Ll}{3,}(?:te|de|et)$/u.test(word) && !isFunctionWord(word);

/** «ventar», «avtar», «skyldes»: as far as its form shows, a verb in the present. */
const looksLikeVerb = (word: string): boolean =>
  /^\p{Ll}*(?:.{3}er|.{2}ar|.{4}es)$/u.test(word) && !isRoleNoun(word) && !isFunctionWord(word);

function beginsClause(line: Line, at: number): boolean {
  const word = textOf(line.tokens[at]);
  return /^[\p{L}\p{N}]/u.test(word) && !isNoClauseStart(word) && !isFiniteVerb(word);
}

/** What is told ends where the sentence begins to tell anew: «…, og legger til at …». */
function beforeNextVerb(line: Line, told: Span, sentence: Span): number {
  const again = line.tokens.findIndex((token, index) => {
    if (token.start <= told.start || token.end > sentence.end || !/^(?:og|men)$/u.test(token.text))
      return false;
    // «…, og ho bed politikarane …»
    const at = /^(?:han|hun|ho)$/u.test(textOf(line.tokens[index + 1])) ? index + 2 : index + 1;
    const next = textOf(line.tokens[at]);
    const verb = sayingVerb(next);
    // «…, og ber departementet …», «…, og viser til …», «…, og kaller det …»
    const asksOn =
      textOf(line.tokens[index - 1]) === ',' && (wordList('asking-verbs').has(next) || isCalling(next));
    // «…, men ville ikke si mer»: of the one who tells
    const isSilent = token.text === 'men' && isFiniteVerb(next) && isNegation(textOf(line.tokens[at + 1]));
    if (isSilent) return true;
    if (asksOn || at > index + 1) return asksOn;
    const isToldOn = verb?.at && textOf(line.tokens[at + 1]) === 'at';
    return verb?.direct === 'strong' || verb?.particle !== undefined || isToldOn;
  });
  if (again < 0) return told.end;
  const before = line.tokens[again - 1] as Token;
  return before.text === ',' ? before.start : before.end;
}
