/** Where the names of people and organisations stand in the story: what nearness is judged by. */
import { wordList, wordMap } from '../language/words.ts';
import { withoutGenitive } from './genitive.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { startsSentence } from './sentenceStarts.ts';
import type { FoundOrganisation } from './types.ts';
import { describesOrganisation, tiesToOrganisation } from './words.ts';

export interface Stand {
  unit: number;
  token: number;
  /** Index of the person or organisation. */
  who: number;
  /** Stands in the running text, not under a picture or in a box. */
  story: boolean;
  /** How many paragraphs of the story stand above. */
  paragraph: number;
  /** The sentence of the unit that it stands in. */
  sentence: number;
  /** Its sentence begins with it, or with a preposition and it. */
  begins: boolean;
  /** A preposition stands before it: «støtte fra Vikbanken». */
  governed: boolean;
  /** The words beside it say that somebody belongs to it. */
  tied: boolean;
  /** The last token, where a full stop stands behind it. */
  ends?: number | undefined;
  /** The words behind it tell more of it: «Vikfisk, som …», «Vikfisk, et oppdrettsselskap …». */
  expanded?: boolean;
  /** Somebody says it: «– Vi har møtt Vikbanken, sier …». */
  spoken?: boolean;
  /** It ends its sentence, and direct speech follows in the same paragraph. */
  answered?: boolean;
  /** A common noun that means it: «kommunen». */
  noun?: true;
}

/** Where names stand in the story that say of whom it tells: no words of somebody's, and nobody else's house. */
export const toldStands = (stands: readonly Stand[]): Stand[] =>
  stands.filter(({ story, tied, spoken, noun }) => story && !tied && !spoken && !noun);

/** Whether one stands before another in reading order. */
export const isBefore = (one: Stand, other: Stand): boolean =>
  one.unit < other.unit || (one.unit === other.unit && one.token < other.token);

/** So many words before «til» somebody may say what a paper hears. */
const SAID = 6;

/** @param tied indices of the spans that somebody belongs to by the words beside them */
export function standsOf(
  spans: readonly NameSpan[],
  owners: readonly (number | undefined)[],
  units: readonly UnitTokens[],
  tied: ReadonlySet<number> = new Set(),
): Stand[] {
  const paragraphs = countsBefore(units, isStory);
  const sentences = new Map<UnitTokens, number[]>();
  const sentenceAt = (unit: UnitTokens, token: number): number => {
    const known = sentences.get(unit) ?? countsBefore(unit.tokens, ({ text }) => /^[.!?]$/u.test(text));
    sentences.set(unit, known);
    return known[token] as number;
  };
  return spans.flatMap(({ unit, first, last }, index): Stand[] => {
    const who = owners[index];
    const own = units[unit];
    if (who === undefined || !own || isTold(own, first, last)) return [];
    const before = (own.tokens[first - 1]?.text ?? '').toLowerCase();
    return [
      {
        unit,
        token: first,
        who,
        story: isStory(own),
        paragraph: paragraphs[unit] as number,
        sentence: sentenceAt(own, first),
        begins: startsSentence(own, firstBeside(own, first)) || isPartOfFirst(own, first),
        governed: wordList('name-links').has(before),
        tied: tied.has(index) || ownsSomebody(own, last),
        expanded: isExpanded(own, last),
        spoken: isSpoken(own, first),
        ends: endOf(own, last),
        answered: /^[.] ?[–—-]$/u.test([1, 2].map((offset) => own.tokens[last + offset]?.text).join('')),
      },
    ];
  });
}

/** «Solviks kanadier Kari Vik»: is hers, and tells nothing of who is named after her. */
function ownsSomebody({ tokens }: UnitTokens, last: number): boolean {
  const [own = '', noun = '', name = '', next = ''] = [0, 1, 2, 3].map((at) => tokens[last + at]?.text);
  return (
    withoutGenitive(own) !== own &&
    /^\p{Ll}{4,}$/u.test(noun) &&
    [name, next].every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

const LEARNING = ['training-words', 'study-nouns', 'degrees'];
/** So many words from «utdannet» to the house. */
const LEARNED = 5;

/** «utdannet jurist fra X», «tok hovedfag ved X»: what a house at a token tells nothing of who is named next. */
export function isWhereTheyLearned({ tokens }: UnitTokens, first: number): boolean {
  const before = tokens.slice(Math.max(0, first - LEARNED), first).map(({ text }) => text);
  const from = before.findLastIndex((word) => /^[.!?;:]$/u.test(word)) + 1;
  return before.slice(from).some((word) => LEARNING.some((list) => wordList(list).has(word)));
}

const isExpanded = ({ tokens }: UnitTokens, last: number): boolean =>
  tokens[last + 1]?.text === ',' && /^(?:som|en|ein|ei|et|eit)$/u.test(tokens[last + 2]?.text ?? '');

/** Between the dash of a speech and the verb that says whose it is. */
export function isSpoken({ text, tokens }: UnitTokens, at: number): boolean {
  if (!/^\s*[–—-]\s/u.test(text)) return false;
  const verb = tokens.findIndex(
    (token, index) =>
      wordMap('saying-verbs').has(token.text) && /^[,?!»”"]$/u.test(tokens[index - 1]?.text ?? ''),
  );
  return verb < 0 || at < verb;
}

/** «fra Vikfisk.», «fra Vikfisk i 2014.»: the last token before the full stop. */
function endOf({ tokens }: UnitTokens, last: number): number | undefined {
  const words = [1, 2, 3].map((offset) => tokens[last + offset]?.text ?? '');
  const isDated = words[0] === 'i' && /^\d{4}$/u.test(words[1] as string) && words[2] === '.';
  return words[0] === '.' ? last : isDated ? last + 2 : undefined;
}

/** Where the words that belong before a name begin: «Hos bransjeorganisasjonen Vikfisk …». */
function firstBeside({ tokens }: UnitTokens, first: number): number {
  let at = first;
  while (at > first - MOST_BESIDE && isBesideFirst((tokens[at - 1]?.text ?? '').toLowerCase())) at--;
  return at;
}

const MOST_BESIDE = 3;

/** «Styret i Vikfisk …», «De ansatte ved Vikfisk …»: what the sentence begins with is a part of it. */
function isPartOfFirst(unit: UnitTokens, first: number): boolean {
  if (!/^(?:i|ved|på|hos|hjå)$/u.test(unit.tokens[first - 1]?.text ?? '')) return false;
  const isWord = (at: number): boolean => /^[\p{L}\p{N}]/u.test(unit.tokens[at]?.text ?? '');
  if (!isWord(first - 2)) return false;
  return startsSentence(unit, first - 2) || (isWord(first - 3) && startsSentence(unit, first - 3));
}

/** «I Vikfisk …», «Også Vikfisk …», «Programvareselskapet Vikdata …» */
const isBesideFirst = (before: string): boolean =>
  tiesToOrganisation(before) ||
  wordList('clause-adverbs').has(before) ||
  wordList('describing-nouns').has(before) ||
  describesOrganisation(before);

/** Where common nouns mean an organisation, in the running text: «kommunen» where there is one. */
export function nounStands(
  units: readonly UnitTokens[],
  meantBy: (noun: string) => number | undefined,
  names: readonly NameSpan[],
): Stand[] {
  const named = new Set(
    names.flatMap(({ unit, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => `${unit} ${first + offset}`),
    ),
  );
  const paragraphs = countsBefore(units, isStory);
  const known = new Map<string, number | undefined>();
  const meant = (word: string): number | undefined => {
    if (!known.has(word)) known.set(word, meantBy(word));
    return known.get(word);
  };
  return units.filter(isStory).flatMap((own) =>
    own.tokens.flatMap(({ text }, token): Stand[] => {
      const isNoun = NOUN.test(text) && !named.has(`${own.unit} ${token}`);
      const who = isNoun ? meant(withoutGenitive(text.toLowerCase())) : undefined;
      if (who === undefined) return [];
      const paragraph = paragraphs[own.unit] as number;
      const place = { unit: own.unit, token, who, story: true, paragraph, sentence: 0 };
      return [{ ...place, begins: false, governed: false, tied: false, noun: true }];
    }),
  );
}

/** In the definite, with a capital where it begins a sentence. */
const NOUN = /^\p{L}\p{Ll}{3,}(?:en|et|a)s?$/u;

const isStory = ({ kind }: UnitTokens): boolean => kind === 'body' || kind === 'lead';

/** Of each item how many before it are so. */
function countsBefore<T>(items: readonly T[], isSo: (item: T) => boolean): number[] {
  let count = 0;
  return items.map((item) => (isSo(item) ? count++ : count));
}

/** «sier Vik til Vikposten», «har fortalt til Vikposten at»: only hears it. */
function isTold({ tokens }: UnitTokens, first: number, last: number): boolean {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (text(first - 1) !== 'til') return text(first - 1) === 'overfor';
  const isSaid = (from: number): boolean =>
    tokens.slice(Math.max(0, from), first).some((word) => wordMap('saying-verbs').has(word.text));
  if (!/^[.,]$/u.test(text(last + 1))) return isSaid(first - SAID);
  const start = tokens.slice(0, first).findLastIndex((token) => /^[.!?]$/u.test(token.text)) + 1;
  return isSaid(start);
}

/** What an article tells of its organisations: where each is named, and which of them its title names. */
export interface Topics {
  stands: readonly Stand[];
  titled: ReadonlySet<number>;
  /** Whose page it is, by the line above the title. */
  owner?: number | undefined;
}

/** Named so often at least, in all and for each time that another is, it is what the article is about. */
const OFTEN = { atLeast: 3, times: 2 };
/** What a common noun that means a house counts for, beside its name. */
const NOUN_COUNTS = 0.5;
/** So many paragraphs from the top. */
const BEGINNING = 2;

/** The organisations that an article is about: the one named most, and the one that it begins with. */
export const mainHouses = ({ stands, owner }: Topics): ReadonlySet<number | undefined> => {
  const names = stands.filter(({ noun }) => !noun);
  return new Set([owner, mostNamed(stands), onlyOneAtFirst(names)]);
};

/**
 * The organisation that an article is about without doubt: no other is named so often, and it begins with this one, either
 * alone or as the subject of its first sentence, or names it in its title, or names it near the top and far more often.
 */
export function mainHouse({ stands, titled, owner }: Topics): number | undefined {
  if (owner !== undefined) return owner;
  const names = stands.filter(({ noun }) => !noun);
  const counts = countsOf(stands);
  const most = Math.max(0, ...counts.values());
  const opener = names.find(({ story }) => story);
  const isOpener = opener?.begins && !opener.tied && opener.paragraph === 0 && opener.sentence === 0;
  const mostNames = Math.max(0, ...countsOf(names).values());
  if (isOpener && (counts.get(opener.who) === most || countsOf(names).get(opener.who) === mostNames))
    return opener.who;
  // The title names it alone, the text before any other, and none more often.
  const isAlone = titled.size === 1 && opener !== undefined && titled.has(opener.who) && !opener.tied;
  if (isAlone && counts.get(opener.who) === most) return opener.who;
  const foremost = mostNamed(stands);
  if (foremost === undefined || most < 2) return undefined;
  // «Vikfisk kjøper Torlaks»: the story is as much about the one that it begins with.
  if (opener?.begins && opener.who !== foremost && titled.has(opener.who)) return undefined;
  const second = Math.max(0, ...[...counts].map(([who, count]) => (who === foremost ? 0 : count)));
  const isFarMore = most >= OFTEN.atLeast && most >= OFTEN.times * second;
  const isEarly = names.some(
    ({ who, story, paragraph }) => who === foremost && story && paragraph < BEGINNING,
  );
  const isTitled = titled.size === 1 && titled.has(foremost);
  return isTitled || (isFarMore && isEarly) || onlyOneAtFirst(names) === foremost ? foremost : undefined;
}

/** The organisation that an article is about, or else the only one that its beginning names. */
export const likelyMainHouse = (topics: Topics): number | undefined =>
  mainHouse(topics) ?? onlyOneAtFirst(topics.stands.filter(({ noun }) => !noun));

/** The one that the beginning names: where the first organisation stands, no other does. */
function onlyOneAtFirst(organisations: readonly Stand[]): number | undefined {
  const [first] = organisations;
  return organisations.every(({ unit, who }) => unit !== first?.unit || who === first.who)
    ? first?.who
    : undefined;
}

function mostNamed(organisations: readonly Stand[]): number | undefined {
  const [first, second] = [...countsOf(organisations)].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function countsOf(organisations: readonly Stand[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { who, noun } of organisations)
    counts.set(who, (counts.get(who) ?? 0) + (noun ? NOUN_COUNTS : 1));
  return counts;
}

/** Organisations that the title names, by index. */
export function titledHouses(
  units: readonly UnitTokens[],
  organisations: readonly FoundOrganisation[],
): ReadonlySet<number> {
  const title = ` ${(units.find(({ kind }) => kind === 'title')?.tokens ?? []).map(({ text }) => withoutGenitive(text)).join(' ')} `;
  const named = organisations.flatMap(({ name, aliases }, index) =>
    [name, ...aliases].some((one) => title.includes(` ${withoutGenitive(one)} `)) ? [index] : [],
  );
  return new Set(named);
}
