/** Where the names of people and organisations stand in the story: what nearness is judged by. */
import { wordList, wordMap } from '../language/words.ts';
import { startsSentence } from './corrections.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
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
}

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
        begins: startsSentence(own, isBesideFirst(before) ? first - 1 : first),
        governed: wordList('name-links').has(before),
        tied: tied.has(index),
        ends: own.tokens[last + 1]?.text === '.' ? last : undefined,
      },
    ];
  });
}

/** «I Vikfisk …», «Programvareselskapet Vikdata …» */
const isBesideFirst = (before: string): boolean =>
  tiesToOrganisation(before) || wordList('describing-nouns').has(before) || describesOrganisation(before);

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
  const words = tokens.slice(Math.max(0, first - SAID), first);
  return /^[.,]$/u.test(text(last + 1)) || words.some((word) => wordMap('saying-verbs').has(word.text));
}

/** The organisations that an article is about: the one named most, and the one that it begins with. */
export const mainHouses = (organisations: readonly Stand[]): ReadonlySet<number | undefined> =>
  new Set([mostNamed(organisations), onlyOneAtFirst(organisations)]);

/**
 * The organisation that an article is about without doubt: no other is named so often, and it begins with this one, either
 * alone or as the subject of its first sentence.
 */
export function mainHouse(organisations: readonly Stand[]): number | undefined {
  const counts = countsOf(organisations);
  const most = Math.max(0, ...counts.values());
  const opener = organisations.find(({ story }) => story);
  const isOpener = opener?.begins && !opener.tied && opener.paragraph === 0 && opener.sentence === 0;
  const alone = onlyOneAtFirst(organisations);
  if (isOpener && counts.get(opener.who) === most) return opener.who;
  return alone !== undefined && most > 1 && mostNamed(organisations) === alone ? alone : undefined;
}

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
  for (const { who } of organisations) counts.set(who, (counts.get(who) ?? 0) + 1);
  return counts;
}
