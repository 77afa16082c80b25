/** Who stands as the subject beside a saying verb: a name, a pronoun, a noun, or nobody that can be told. */
import type { Mention } from '../names/types.ts';
import { isRoleModifier, isRoleNoun } from '../names/words.ts';
import type { Line } from './lines.ts';
import {
  determiner,
  helpsVerb,
  humanNoun,
  indefiniteForms,
  isBelonging,
  isClauseAdverb,
  isNameLink,
  isSubjectBreak,
  pronounKind,
  sayingVerb,
  sourcePronoun,
} from './words.ts';

export type Subject = { start: number; end: number } & (
  | { kind: 'name'; mention: Mention }
  | { kind: 'pronoun'; gender: 'man' | 'woman' }
  /** A definite noun: «direktøren». */
  | { kind: 'noun'; noun: string; modifiers: string[] }
  | { kind: 'several' | 'self' | 'other' }
);

const LONGEST_TITLE = 14;
const LONGEST_NOUN_PHRASE = 4;
const WORD = /^[\p{L}\p{N}]/u;

const lower = (line: Line, at: number): string => line.tokens[at]?.text.toLowerCase() ?? '';

/** The subject that begins at a token, or after an adverb there: «sier», then «daglig leder Kari Vik i Vikfisk». */
export function subjectAfter(line: Line, from: number): Subject | undefined {
  let at = from;
  while (isClauseAdverb(lower(line, at))) at += 1;
  const token = line.tokens[at];
  if (!token || !WORD.test(token.text)) return undefined;
  return pronounAt(line, at) ?? nameFrom(line, at) ?? nounFrom(line, at);
}

function pronounAt(line: Line, at: number): Subject | undefined {
  const token = line.tokens[at];
  const kind = token && (pronounKind(lower(line, at)) ?? sourcePronoun(lower(line, at - 1), lower(line, at)));
  // «de Vik» is a name.
  const beginsAt = (index: number): boolean =>
    line.people.some(({ start }) => start === line.tokens[index]?.start);
  if (!token || !kind || beginsAt(at) || (kind === 'several' && beginsAt(at + 1))) return undefined;
  const span = { start: token.start, end: token.end };
  if (kind === 'several' || kind === 'self') return { kind, ...span };
  const more =
    lower(line, at + 1) === 'og' && line.people.some(({ start }) => start === line.tokens[at + 2]?.start);
  return more ? { kind: 'several', ...span } : { kind: 'pronoun', gender: kind, ...span };
}

/** The first name whose title, or nothing, stands between it and the token. */
function nameFrom(line: Line, from: number): Subject | undefined {
  const { start } = line.tokens[from] as { start: number };
  for (const mention of line.people) {
    if (mention.start < start) continue;
    if (isGenitive(line, mention)) continue;
    if (!isTitle(line, from, mention)) return undefined;
    const span = { start, end: mention.end };
    return namedTogether(line, mention) ? { kind: 'several', ...span } : { kind: 'name', mention, ...span };
  }
  return undefined;
}

export function isGenitive(line: Line, { end }: Mention): boolean {
  return /^(?:s|['’]s?)(?![\p{L}\p{N}])/u.test(line.text.slice(end, end + 3));
}

/** Whether the tokens before a name can all belong to it: «administrerende direktør i Vikfisk,». */
function isTitle(line: Line, from: number, mention: Mention): boolean {
  const between = line.tokens.filter((token, at) => at >= from && token.end <= mention.start);
  if (between.length > LONGEST_TITLE) return false;
  const words = between.map(({ text }) => text.toLowerCase());
  // «Der Spiegel»: a capital makes it a name.
  if (between.some(({ text }) => isSubjectBreak(text))) return false;
  if (words.some((word) => sayingVerb(word)?.direct === 'strong')) return false;
  if (words.some((word) => !WORD.test(word) && !/^[,()"«»”/&]$/u.test(word))) return false;
  const last = words.at(-1);
  if (last !== undefined && isNameLink(last)) return false;
  return areTitles(words);
}

/** «mannens forsvarer, advokat Kari Vik», «juryens leder, og redaktør i Vikposten, Kari Vik»: titles on, behind each comma. */
function areTitles(words: readonly string[]): boolean {
  const last = words.lastIndexOf(',');
  const more = words.slice(words.indexOf(','), Math.max(0, last)).join(' ').split(' , ');
  return (
    last < 0 ||
    (words.slice(last + 1).every((word) => isRoleNoun(word) || isRoleModifier(word)) &&
      more.every((title, index) => index === 0 || title.split(' ').some(isRoleNoun)))
  );
}

/** «Kari Vik og Per Lund»: the words are of both. */
function namedTogether(line: Line, mention: Mention): boolean {
  const next = line.people.find(({ start }) => start >= mention.end);
  if (!next) return false;
  return /^(?:\s+\([^)]*\))?\s+og\s+(?:[\p{Ll}-]+\s+){0,4}$/u.test(line.text.slice(mention.end, next.start));
}

/** «direktøren», «den unge treneren»; other phrases are `other`. */
function nounFrom(line: Line, from: number): Subject | undefined {
  const first = line.tokens[from] as { start: number; end: number };
  for (let at = from; at < from + LONGEST_NOUN_PHRASE; at += 1) {
    const token = line.tokens[at];
    if (!token || !WORD.test(token.text)) break;
    const word = token.text.toLowerCase();
    if (at > from && (isSubjectBreak(word) || isNameLink(word))) break;
    if (determiner(word) === 'indefinite') break;
    // «Vikfisk-direktøren»
    if (/^\p{Lu}/u.test(token.text) && !/^\p{Lu}\p{L}+-\p{Ll}+$/u.test(token.text)) break;
    if (humanNoun(word) || indefiniteForms(word).length > 0)
      return {
        kind: 'noun',
        noun: word,
        modifiers: modifiersOf(line, from, at),
        start: first.start,
        end: token.end,
      };
  }
  const titled = bareTitle(line, from);
  if (titled) return titled;
  return isPhraseHead(line, from) ? { kind: 'other', start: first.start, end: first.end } : undefined;
}

/** «sier rektor.»: a title with no article that ends the sentence is said as «rektoren» is. */
function bareTitle(line: Line, at: number): Subject | undefined {
  const { start, end, text } = line.tokens[at] as { start: number; end: number; text: string };
  if (
    !/^\p{Ll}{4,}$/u.test(text) ||
    !isRoleNoun(text) ||
    !/^(?:[.»”"]+(?:\s|$)|$)/u.test(line.text.slice(end))
  )
    return undefined;
  return { kind: 'noun', noun: text.replace(/e?$/u, 'en'), modifiers: [], start, end };
}

/** «daglige» in «den daglige lederen»; age and looks are no part of a title. */
function modifiersOf(line: Line, from: number, noun: number): string[] {
  const words = line.tokens.slice(from, noun).map(({ text }) => text.toLowerCase());
  return words.filter(isTitleWord);
}

const isTitleWord = (word: string): boolean =>
  isRoleModifier(word) || isRoleModifier(word.replace(/e$/u, ''));

/** A house («Vikfisk»), or what begins with an article: «en talsmann». */
function isPhraseHead(line: Line, at: number): boolean {
  const { text } = line.tokens[at] as { text: string };
  return /^\p{Lu}/u.test(text) || determiner(text) !== undefined;
}

/** The subject that ends where the verb begins: «Kari Vik i Vikfisk (48) sier», «Hun ler og sier». */
export function subjectBefore(line: Line, verb: number, from: number): Subject | undefined {
  let at = verb - 1;
  while (at >= 0 && (isClauseAdverb(lower(line, at)) || helpsVerb(lower(line, at)))) at -= 1;
  const token = line.tokens[at];
  if (!token || token.start < from) return undefined;
  const pronoun = pronounAt(line, at);
  if (pronoun) return pronoun;
  if (/^(?:og|men)$/u.test(lower(line, at))) return firstSubject(line, from, token.start);
  const apposed = token.text === ',' ? apposedBefore(line, at, from) : undefined;
  if (apposed) return apposed;
  const named = nameBefore(line, from, token.end);
  if (named) return named;
  return nounBefore(line, at, from);
}

/** «Leder i Vikfisk, Kari Vik, [mener]»: a name between two commas, with a title before them. */
function apposedBefore(line: Line, comma: number, from: number): Subject | undefined {
  // «…, Kari Vik (H), mener»
  const before = line.tokens[comma - 1];
  const aside =
    before?.text === ')' ? /\s*\([^()]*\)$/u.exec(line.text.slice(0, before.end))?.index : undefined;
  const end = aside ?? before?.end;
  const mention = line.people.find((one) => one.end === end && one.start >= from);
  if (!mention) return undefined;
  const span = { kind: 'name', mention, start: mention.start, end: mention.end } as const;
  const first = line.tokens.findIndex(({ start }) => start >= from);
  if (!/,\s*$/u.test(line.text.slice(from, mention.start)))
    return isTitledBehindNoun(line, first, mention) ? span : undefined;
  if (isTitle(line, first, mention)) return span;
  // «Eller som lederen i Vikfisk, Kari Vik, sier det:»
  const broken = line.tokens.findLastIndex(({ text, end }) => end <= mention.start && isSubjectBreak(text));
  const title = line.tokens.slice(broken + 1).filter((token) => token.end <= mention.start);
  const isWhole =
    broken >= first && title.some(({ text }) => isRoleNoun(text) || indefiniteForms(text).length > 0);
  return isWhole && isTitle(line, broken + 1, mention) ? span : undefined;
}

/**
 * «Naboen, pensjonert inspektør Kari Vik, [mener]», «Tiltaltes forsvarer, advokat Kari Vik, [sier]»: a noun alone or an owned
 * title, a comma, and a name with a title.
 */
function isTitledBehindNoun(line: Line, first: number, mention: Mention): boolean {
  const [owner = '', title = '', comma] = [0, 1, 2].map((offset) => line.tokens[first + offset]?.text);
  if (/\p{L}s$/u.test(owner) && isRoleNoun(title) && comma === ',') return isTitle(line, first + 3, mention);
  return (
    line.tokens[first + 1]?.text === ',' &&
    /^\p{L}\p{Ll}{3,}(?:en|et|a)$/u.test(line.tokens[first]?.text ?? '') &&
    isTitle(line, first + 2, mention)
  );
}

/** «den tidligere lederen» up to and with a token. */
function nounBefore(line: Line, at: number, from: number): Subject | undefined {
  const { text, end } = line.tokens[at] as { text: string; end: number };
  const noun = text.toLowerCase();
  if (!humanNoun(noun) && indefiniteForms(noun).length === 0) return undefined;
  let first = at;
  while (isTitleWord(lower(line, first - 1)) && (line.tokens[first - 1]?.start ?? -1) >= from) first -= 1;
  const before = line.tokens[first - 1];
  if (before && before.start >= from && !opensNoun(lower(line, first - 1))) return undefined;
  const { start } = line.tokens[first] as { start: number };
  return { kind: 'noun', noun, modifiers: modifiersOf(line, first, at), start, end };
}

/** «den» before a noun, or the end of the clause before it. */
const opensNoun = (word: string): boolean => determiner(word) === 'definite' || /^(?:,|og|men)$/u.test(word);
/** What may stand between a name and its verb: «i …», «(48)», «, daglig leder i …,». */
const POSTMODIFIER = /^(?:\s*\([^)]*\))?(?:\s+(?<link>\p{Ll}+)\s[^,;:]*|\s*,[^;:]*,)?\s*$/u;

function isPostmodifier(words: string): boolean {
  const match = POSTMODIFIER.exec(words);
  const link = match?.groups?.link;
  return match !== null && (link === undefined || link === 'som' || isBelonging(link));
}

function nameBefore(line: Line, from: number, end: number): Subject | undefined {
  const inside = line.people.filter((mention) => mention.start >= from && mention.end <= end);
  const last = inside.at(-1);
  if (!last) return undefined;
  const [first] = inside as [Mention];
  for (const mention of first === last ? [last] : [first, last]) {
    if (isBeside(line, mention)) continue;
    if (!isPostmodifier(line.text.slice(mention.end, end))) continue;
    const several =
      /(?:^|\s)og\s(?:[\p{Ll}-]+\s){0,4}$/u.test(line.text.slice(from, mention.start)) && mention !== first;
    const span = { start: mention.start, end: mention.end };
    return several ? { kind: 'several', ...span } : { kind: 'name', mention, ...span };
  }
  return undefined;
}

/** The subject at the head of a sentence: its first word or its first name, if only a title stands before. */
export function firstSubject(line: Line, from: number, end: number): Subject | undefined {
  const at = line.tokens.findIndex((token) => token.start >= from && WORD.test(token.text));
  const token = line.tokens[at];
  if (!token || token.start >= end) return undefined;
  const subject = pronounAt(line, at) ?? nameFrom(line, at);
  return subject && subject.end <= end ? subject : undefined;
}

/** «mot Kari Vik», «Kari Viks hest»: spoken of beside something else. */
export const isBeside = (line: Line, mention: Mention): boolean =>
  isGenitive(line, mention) || isNameLink(wordBefore(line, mention));

/** The word that stands before a mention. */
function wordBefore(line: Line, mention: Mention): string {
  const at = line.tokens.findIndex(({ start }) => start >= mention.start);
  return at > 0 ? lower(line, at - 1) : '';
}
