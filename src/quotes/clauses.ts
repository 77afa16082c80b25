/** Attribution clauses beside direct speech: «, sier Kari Vik», «, kan hun fortelle», «. Det mener Kari Vik.» */
import type { Span } from '../language/tokens.ts';
import { isFunctionWord, isRoleNoun } from '../names/words.ts';
import { type Line, sentenceAt } from './lines.ts';
import { type Subject, subjectAfter } from './subjects.ts';
import {
  determiner,
  helpsVerb,
  isAccordingTo,
  isClauseAdverb,
  isDocumentVerb,
  isFiniteVerb,
  isMessageNoun,
  isNoSubject,
  isThinking,
  sayingVerb,
} from './words.ts';

/** Where speech is told to be somebody's. */
export interface Clause extends Span {
  subject: Subject | undefined;
  /** The verb, or what stands for one. */
  verb: Span;
}

const LONGEST_SUBJECT = 16;
/** So far from its verb a particle may stand: «slår direktøren i Vikfisk fast». */
const PARTICLE_REACH = 10;

/** The first clause after speech that begins at or after `from`. Its `start` is where the words said end. */
export function clauseAfter(line: Line, from: number, to = line.text.length): Clause | undefined {
  for (let at = 0; at + 1 < line.tokens.length; at += 1) {
    const mark = line.tokens[at];
    if (!mark || mark.start < from || mark.end > to) continue;
    const next = afterMarks(line, at);
    if (next !== undefined) {
      const clause = clauseAt(line, next);
      if (clause) return { ...clause, start: mark.text === ',' ? mark.start : mark.end };
    }
    if (/^[.!?…»”"]$/u.test(mark.text)) {
      const clause = detSentence(line, at + 1);
      if (clause) return { ...clause, start: mark.end };
    }
  }
  return undefined;
}

/** The token after «,», «?», «!», «…», a closing mark, and a comma or dash behind them. */
function afterMarks(line: Line, at: number): number | undefined {
  if (!/^(?:[,?!…»”"“]|\.{2,})$/u.test(line.tokens[at]?.text ?? '')) return undefined;
  let next = at + 1;
  while (/^[»”"“,–—-]$/u.test(line.tokens[next]?.text ?? '') && next < at + 4) next += 1;
  return next;
}

/** A clause whose verb stands at a token; `start` is the verb's. */
export function clauseAt(line: Line, at: number): Clause | undefined {
  const token = line.tokens[at];
  if (!token || !/^\p{Ll}/u.test(token.text)) return undefined;
  const end = sentenceAt(line, token.start).end;
  const verb = sayingVerb(token.text);
  const span = { start: token.start, end, verb: { start: token.start, end: token.end } };
  if (isAccordingTo(token.text)) {
    return { ...span, subject: subjectAfter(line, at + 1) };
  }
  if (verb?.direct && !(isDocumentVerb(token.text) && line.tokens[at + 1]?.text === 'det')) {
    if (verb.particle && !hasParticle(line, at, verb.particle, end)) return undefined;
    // «…, legger til Kari Vik»
    const isBefore = verb.particle !== undefined && line.tokens[at + 1]?.text === verb.particle;
    const subject = subjectAfter(line, isBefore ? at + 2 : at + 1);
    // «…, håper jeg» is part of what is said; «…, spør jeg» is not.
    const asks = !isThinking(token.text);
    // «…, lyder svaret fra Kari Vik»
    return accepted(line, subject, verb.particle ? 'strong' : verb.direct, end, asks)
      ? { ...span, subject }
      : messageClause(line, at, end);
  }
  // «…, heter det i dommen», «… fra foreningen»: nobody in particular says it, but «i brevet fra Kari Vik» she does.
  const then = line.tokens.slice(at + 1, at + 4).map(({ text }) => text);
  if (
    isDocumentVerb(token.text) &&
    then[0] === 'det' &&
    then.some((word) => /^(?:i|på|fra|frå)$/u.test(word))
  )
    return { ...span, subject: sender(line, at, end) };
  return (
    possessedMessage(line, at, end) ??
    messageClause(line, at, end) ??
    modalClause(line, at, end) ??
    unknownVerb(line, at, end)
  );
}

/** «fra Kari Vik», where nothing but that ends the sentence. */
function sender(line: Line, at: number, end: number): Subject | undefined {
  const from = line.tokens.findIndex(
    (token, index) => index > at && token.end <= end && /^fr[aå]$/u.test(token.text),
  );
  const subject = from < 0 ? undefined : subjectAfter(line, from + 1);
  return subject && /^\W*$/u.test(line.text.slice(subject.end, end)) ? subject : undefined;
}

function hasParticle(line: Line, at: number, particle: string, end: number): boolean {
  return line.tokens
    .slice(at + 1, at + 1 + PARTICLE_REACH)
    .some((token) => token.end <= end && token.text === particle);
}

/** Whether a subject shows that the words before it are told as said, and not part of the speech itself. */
function accepted(
  line: Line,
  subject: Subject | undefined,
  direct: 'strong' | 'weak',
  end: number,
  asks: boolean,
): boolean {
  if (!subject) return false;
  const after = line.text.slice(subject.end, end);
  const [owner = '', then = ''] = after.trim().split(/\s+/u);
  // «…, sa mannen min at vi måtte gå» is told by whom the words are of.
  const next = determiner(owner) === 'owned' ? then : owner.replace(/\W+$/u, '');
  if (next === 'at' || isFiniteVerb(next)) return false;
  if (subject.kind === 'name' || subject.kind === 'pronoun') return true;
  if (subject.kind === 'self') return asks && /^[.:,]?$/u.test(after);
  // «skriver statsråden på Twitter», «ler matchvinneren, som scoret»
  if (direct === 'weak')
    return subject.kind === 'noun' && /^(?:[.!]?$|\s(?:på|i|til)\s|,\ssom\s)/u.test(after);
  const [word] = line.text
    .slice(subject.start, end)
    .toLowerCase()
    .split(/[\s.,:]/u);
  return subject.kind !== 'other' || !isNoSubject(word ?? '');
}

/** «er beskjeden fra Kari Vik», «er alt Kari Vik vil si» */
function messageClause(line: Line, at: number, end: number): Clause | undefined {
  const verb = line.tokens[at];
  const noun = line.tokens[at + 1];
  if (verb && noun && /^(?:er|var)$/u.test(verb.text) && noun.text === 'alt') {
    const teller = subjectAfter(line, at + 2);
    const isAll = /^\s(?:vil|ville|har|kan|kunne)\s(?:si|seie|å\ssi|å\sseie|svare|opplyse)\b/u;
    if (!teller || !isAll.test(line.text.slice(teller.end, end))) return undefined;
    return { start: verb.start, end, verb: { start: verb.start, end: noun.end }, subject: teller };
  }
  if (!verb || !noun || !isMessageNoun(noun.text) || !/^(?:er|var|lyder|lød|kommer|kom)$/u.test(verb.text))
    return undefined;
  const link = line.tokens.findIndex(
    (token, index) => index > at + 1 && /^(?:fra|frå|til|av)$/u.test(token.text),
  );
  const subject = link > 0 && link < at + 6 ? subjectAfter(line, link + 1) : undefined;
  return { start: verb.start, end, verb: { start: verb.start, end: noun.end }, subject };
}

/** «, er hans erfaring.» */
function possessedMessage(line: Line, at: number, end: number): Clause | undefined {
  const [verb, owner, noun] = [at, at + 1, at + 2].map((index) => line.tokens[index]);
  if (!verb || !owner || !noun || !/^(?:er|var)$/u.test(verb.text) || !isMessageNoun(noun.text))
    return undefined;
  if (determiner(owner.text) !== 'owned' || !/^\W*$/u.test(line.text.slice(noun.end, end))) return undefined;
  return { start: verb.start, end, verb: { start: verb.start, end: noun.end }, subject: undefined };
}

/** «har Kari Vik sagt», «kan hun fortelle» */
function modalClause(line: Line, at: number, end: number): Clause | undefined {
  const modal = line.tokens[at];
  if (!modal || !helpsVerb(modal.text)) return undefined;
  const subject = subjectAfter(line, at + 1);
  if (subject?.kind !== 'name' && subject?.kind !== 'pronoun' && subject?.kind !== 'noun') return undefined;
  const verb = line.tokens.find((token, index) => {
    if (index <= at || index > at + LONGEST_SUBJECT || token.start < subject.end || token.end > end)
      return false;
    const form = sayingVerb(token.text);
    return form?.perfect || form?.infinitive;
  });
  if (!verb || !onlyAdverbs(line.text.slice(subject.end, verb.start))) return undefined;
  return { start: modal.start, end, verb: { start: modal.start, end: verb.end }, subject };
}

/** «har hun også sagt», «skal hun ha sagt» */
const onlyAdverbs = (words: string): boolean =>
  words.split(/\s+/u).every((word) => word === '' || word === 'ha' || isClauseAdverb(word));

/** Any other word with nothing but a name and the sentence's end behind it: «…, kvitrer Kari Vik.» */
function unknownVerb(line: Line, at: number, end: number): Clause | undefined {
  const word = line.tokens[at] as { text: string; start: number; end: number };
  const mention = line.people.find(({ start }) => start === line.tokens[at + 1]?.start);
  if (!mention || !/^[.!]?$/u.test(line.text.slice(mention.end, end))) return undefined;
  if (
    !/^\p{Ll}{2,}(?:er|et|te|de|ar|a|r)$/u.test(word.text) ||
    isFunctionWord(word.text) ||
    isRoleNoun(word.text)
  )
    return undefined;
  const subject: Subject = { kind: 'name', mention, start: mention.start, end: mention.end };
  return { start: word.start, end, verb: { start: word.start, end: word.end }, subject };
}

/** «Det sier Kari Vik.» as a sentence of its own, from its first token. */
export function detSentence(line: Line, at: number): Clause | undefined {
  const [det, verb] = [line.tokens[at], line.tokens[at + 1]];
  if (!det || !verb || !/^(?:Det|Dette|Slik)$/u.test(det.text)) return undefined;
  const clause = clauseAt(line, at + 1);
  if (!clause || clause.subject?.kind === 'self' || clause.subject?.kind === 'several') return undefined;
  return clause.subject ? { ...clause, start: det.start } : undefined;
}
