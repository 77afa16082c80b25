/** Speech after a dash at the head of a line, inside it, and broken by clauses: «– A, sier Kari Vik. – B.» */
import type { Span } from '../language/tokens.ts';
import { type Clause, clauseAfter } from './clauses.ts';
import { leadBefore } from './leads.ts';
import { type Line, sentenceAt } from './lines.ts';
import { type Stretch, trimWords } from './stretch.ts';
import { firstSubject } from './subjects.ts';
import { isFirstPerson, sayingVerb } from './words.ts';

const DASH = /^[–—-]$/u;

export function dashSpeech(line: Line): Stretch[] {
  const opens = openings(line);
  return opens.flatMap((open, index) => {
    const end = opens[index + 1]?.dash ?? line.text.length;
    return spokenTurn(line, open, end, index > 0);
  });
}

interface Opening {
  /** Offset of the dash, and of the first word behind it. */
  dash: number;
  words: number;
  colon: boolean;
}

/** Dashes at the head of the line, after a colon, and between sentences. */
function openings(line: Line): Opening[] {
  const opens: Opening[] = [];
  line.tokens.forEach((token, at) => {
    const next = line.tokens[at + 1];
    if (!DASH.test(token.text) || !next) return;
    const before = line.tokens[at - 1];
    const spaced = next.start > token.end;
    const head = at === 0 && (spaced || /^[\p{Lu}«"”“]/u.test(next.text));
    // «Hun ler. – Ja», «Hun ler. -Ja», «slår an en F. – Ja»
    const between =
      before !== undefined &&
      before.end < token.start &&
      /^(?:[.:?!…»”"]|\.{2,}|\p{Lu}\.)$/u.test(before.text) &&
      (spaced ? /^[\p{Lu}\p{N}«"”“]/u : /^\p{Lu}/u).test(next.text);
    // «… begrunner slik:– Ungene»
    // «… med elevene.– Jeg har gledd meg»
    const glued =
      before?.end === token.start &&
      (spaced ? /^[:.!?]$/u : /^:$/u).test(before.text) &&
      /^\p{Lu}/u.test(next.text);
    if (head || between || glued)
      opens.push({ dash: token.start, words: next.start, colon: before?.text === ':' });
  });
  const [first] = opens;
  if (first && first.dash > 0 && !first.colon && !endsSentence(line, first.dash)) return [];
  return opens;
}

const endsSentence = (line: Line, dash: number): boolean => /[.?!…»”"]\s*$/u.test(line.text.slice(0, dash));

/** What is said from one dash to the next: the words, and those that go on behind a clause. */
function spokenTurn(line: Line, open: Opening, end: number, later: boolean): Stretch[] {
  const first = open.dash === line.tokens[0]?.start;
  const clause = clauseAfter(line, open.words, end);
  const stretch: Stretch = {
    line,
    ...trimWords(line.text, open.words, clause?.start ?? end),
    style: 'dash',
    resumed: later,
    first,
  };
  if (clause) stretch.clause = clause;
  if (!first && !later && open.colon) stretch.lead = leadBefore(line, line.text.lastIndexOf(':', open.dash));
  if (!isSpeech(stretch, first || later)) return [];
  return clause ? [stretch, ...behind(line, clause, end)] : [stretch];
}

/** «…, sier Kari Vik, – og B», «…, sier Kari Vik og legger til: B»; else the sentences behind the clause that speak on. */
function behind(line: Line, clause: Clause, end: number): Stretch[] {
  const rest = line.text.slice(clause.verb.end, Math.min(end, clause.end));
  const dash = /[,:]\s*[–—-]\s+(?=[\p{L}\p{N}«"”“])/u.exec(rest);
  if (dash) return goOn(line, clause.verb.end + dash.index + dash[0].length, end);
  const colon = /:\s+(?=[\p{Lu}\p{N}])/u.exec(rest);
  if (colon && saysMore(rest.slice(0, colon.index)))
    return goOn(line, clause.verb.end + colon.index + colon[0].length, end);
  const from = spokenOn(line, clause, end);
  return from === undefined ? [] : goOn(line, from, spokenEnd(line, from, end));
}

/** «… og legger til» */
const saysMore = (words: string): boolean =>
  words.split(/[\s,]+/u).some((word) => sayingVerb(word)?.direct !== undefined);

function goOn(line: Line, from: number, to: number): Stretch[] {
  const clause = clauseAfter(line, from, to);
  const words = trimWords(line.text, from, clause?.start ?? to);
  if (words.end <= words.start) return [];
  const stretch: Stretch = { line, ...words, style: 'dash', resumed: true, first: false };
  if (clause) stretch.clause = clause;
  return clause ? [stretch, ...behind(line, clause, to)] : [stretch];
}

/** Where the sentence after the clause begins in the first person, speech goes on without a new dash. */
function spokenOn(line: Line, clause: Clause, end: number): number | undefined {
  const next = line.sentences.find(({ start }) => start >= clause.end);
  return next && next.end <= end && beginsInFirstPerson(line, next) ? next.start : undefined;
}

function spokenEnd(line: Line, from: number, end: number): number {
  let at = sentenceAt(line, from).end;
  for (const sentence of line.sentences) {
    if (sentence.start < at || sentence.end > end) continue;
    if (!beginsInFirstPerson(line, sentence)) break;
    at = sentence.end;
  }
  return at;
}

/** «Vi skal …», «Nå må vi …», with nobody named. */
function beginsInFirstPerson(line: Line, { start, end }: Span): boolean {
  const words = line.tokens.filter((token) => token.start >= start && token.end <= end).slice(0, 3);
  const named = line.people.some((mention) => mention.start >= start && mention.end <= end);
  return !named && words.some(({ text }) => isFirstPerson(text.toLowerCase()));
}

const inFirstPerson = (line: Line, start: number, end: number): boolean =>
  line.tokens.some(
    (token) => token.start >= start && token.end <= end && isFirstPerson(token.text.toLowerCase()),
  );

/** A dash with neither clause nor lead opens speech only before whole sentences. */
function isSpeech({ line, start, end, clause, lead }: Stretch, spaced: boolean): boolean {
  const words = line.text.slice(start, end);
  if (!/\p{L}/u.test(words)) return false;
  if (clause || lead) return true;
  if (!/^[\p{Lu}\p{N}«"”“…]/u.test(words)) return false;
  const ends = /[.!?…»”":]\s*$/u.test(line.text.slice(start, end + 1));
  return ends && (spaced || inFirstPerson(line, start, end) || isAboutSomebody(line, start, end));
}

/** So many words of speech that only the sentence before shows to be such: fewer may be a programme, or who writes. */
const SHORTEST_TOLD = 4;

/** «Kari Vik mener dommen er viktig. – Nå er saken over for oss alle.»: the sentence before the dash is about somebody. */
function isAboutSomebody(line: Line, from: number, to: number): boolean {
  const before = line.sentences.findLast(({ start, end }) => start < from && end <= from);
  if (!before || line.text.slice(from, to).split(/\s+/u).length < SHORTEST_TOLD) return false;
  const subject = firstSubject(line, before.start, before.end);
  const isNamed = line.people.some(({ start, end }) => start >= before.start && end <= before.end);
  return isNamed || subject?.kind === 'pronoun';
}
