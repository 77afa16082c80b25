/** Whom a noun points to that tells no title: «22-åringen», «svensken» and «matchvinneren» are the one just spoken of. */
import { remembered } from '../language/remembered.ts';
import { wordList } from '../language/words.ts';
import type { ArticleNames } from '../names/types.ts';
import { whomItIsAbout } from './about.ts';
import type { Line } from './lines.ts';
import type { Pronouns } from './mind.ts';
import { humanNoun, isAgeNoun } from './words.ts';

export interface Pointed {
  person: number;
  /** 0 to 1. */
  confidence: number;
  why: string;
}

const SURE = { age: 0.93, scene: 0.8 };
/** So long a beginning a word has before an ending that makes it an epithet. */
const SHORTEST_START = 2;

/** «svensken», «vikingveteranen», «22-åringen» */
export const isEpithet = remembered((noun: string): boolean => {
  if (isAgeNoun(noun) || wordList('epithets').has(noun)) return true;
  for (const entry of wordList('epithets')) {
    const ending = entry.startsWith('-') ? entry.slice(1) : undefined;
    if (ending && noun.endsWith(ending) && noun.length - ending.length >= SHORTEST_START) return true;
  }
  return false;
});

interface Told {
  names: ArticleNames;
  pronouns: Pronouns;
}

/** @param before lines of the story above the noun's, the nearest first */
export function personOfEpithet(
  line: Line,
  { noun, start }: { noun: string; start: number },
  { names, pronouns }: Told,
  before: readonly Line[],
): Pointed | undefined {
  const ages = printedAges([line, ...before], names);
  const years = isAgeNoun(noun) ? Number.parseInt(noun, 10) : Number.NaN;
  const ofAge = [...ages].flatMap(([person, age]) => (age === years ? [person] : []));
  const named = line.people.flatMap((mention) => (mention.start < start ? [mention.entity] : []));
  const fits = (person: number | undefined): person is number => {
    if (person === undefined || named.includes(person)) return false;
    const [told, own] = [humanNoun(noun), names.people[person]?.gender];
    const age = ages.get(person);
    if (told !== undefined && told !== 'any' && own !== undefined && told !== own) return false;
    return Number.isNaN(years) || age === undefined || age === years;
  };
  const [aged] = ofAge;
  if (ofAge.length === 1 && fits(aged))
    return { person: aged, confidence: SURE.age, why: `«${noun}» is of the age that is printed of them` };
  const [above] = before;
  const spokenOf = above && whomItIsAbout(above, pronouns);
  return fits(spokenOf) && !isNamedBelow(above as Line, spokenOf, fits)
    ? { person: spokenOf, confidence: SURE.scene, why: `«${noun}» is the one the line before is about` }
    : undefined;
}

/** «Moe reduserte. Så kom 2–2 ved Ås.» And below it: «…, sier matchvinneren.» */
function isNamedBelow(
  { people, sentences }: Line,
  person: number,
  fits: (other: number | undefined) => boolean,
): boolean {
  const last = people.findLast(({ entity }) => entity === person);
  const end = sentences.find((sentence) => last !== undefined && sentence.end > last.start)?.end ?? 0;
  return (
    last !== undefined &&
    people.some(({ entity, start }) => start >= end && entity !== person && fits(entity))
  );
}

const AGED = /(\p{Lu}\p{L}+) \((\d{1,3})(?:\s+år)?\)/gu;

/** «Kari Vik (22)» in the lines, «Kari (22)» in the title. */
function printedAges(lines: readonly Line[], { units, people }: ArticleNames): Map<number, number> {
  const ages = new Map<number, number>();
  for (const { kind, text } of units) {
    if (kind !== 'title') continue;
    for (const [, word = '', age] of text.matchAll(AGED)) {
      const [who, ...others] = people.flatMap(({ name }, at) => (name.split(' ').includes(word) ? [at] : []));
      if (who !== undefined && others.length === 0) ages.set(who, Number(age));
    }
  }
  for (const line of lines) {
    for (const { entity, end } of line.people) {
      const age = /^\s*\((\d{1,3})(?:\s+år)?\)/u.exec(line.text.slice(end))?.[1];
      if (entity !== undefined && age) ages.set(entity, Number(age));
    }
  }
  return ages;
}
