/** Person names of one article → its people: the forms of one name joined, two of one surname kept apart. */
import { wordList, wordMap } from '../language/words.ts';
import { nominatives } from './genitive.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { genderOf, isFirstName, isKinNoun } from './words.ts';

export interface PersonCluster {
  /** The fullest form. */
  name: string;
  words: string[];
  /** Index of the span that names them in full first. */
  introduced: number;
  forms: Set<string>;
  gender?: 'woman' | 'man';
  confidence: number;
  evidence: string[];
}

export interface PeopleFound {
  people: PersonCluster[];
  /** For each span, in the order given: the person's index, or nothing where it is left unsaid. */
  owners: (number | undefined)[];
  /** The spans' texts without genitive. */
  texts: string[];
}

/** A name of one word stands for a person of its own only where it is this sure. */
const ALONE = 0.8;

/** @param spans person names in reading order */
export function findPeople(spans: readonly NameSpan[], units: readonly UnitTokens[]): PeopleFound {
  const texts = nominatives(spans, units);
  const people: PersonCluster[] = [];
  const owners: (number | undefined)[] = spans.map(() => undefined);
  const inOrderOfLength = spans
    .map((_, index) => index)
    .sort((a, b) => wordsOf(texts[b]).length - wordsOf(texts[a]).length || a - b);
  for (const index of inOrderOfLength) {
    const words = wordsOf(texts[index]);
    const span = spans[index] as NameSpan;
    const matches = knownBy(
      index,
      people.flatMap((person, candidate) => (isFormOf(words, person.words) ? [candidate] : [])),
      people,
      (candidate) => {
        const named = spans[(people[candidate] as PersonCluster).introduced] as NameSpan;
        return isOfTheirKin(named, units);
      },
    );
    if (matches.length === 1) {
      const [only] = matches as [number];
      owners[index] = only;
      const person = people[only] as PersonCluster;
      const form = texts[index] as string;
      if (index < person.introduced && spelling(words) === spelling(person.words))
        Object.assign(person, { name: form, words, introduced: index });
      else join(person, form, span);
    } else if (matches.length === 0 && (words.length > 1 || span.confidence >= ALONE)) {
      owners[index] = people.length;
      people.push(newPerson(texts[index] as string, span, index));
    }
  }
  return inReadingOrder({ people, owners, texts });
}

/**
 * Of several who share a name the only one whom the text has named in full so far, or the only one who is not named as
 * somebody's kin: «oldemoren hennes, Berta Vik».
 */
function knownBy(
  index: number,
  matches: number[],
  people: readonly PersonCluster[],
  isKin: (candidate: number) => boolean,
): number[] {
  if (matches.length < 2) return matches;
  const before = matches.filter((candidate) => (people[candidate] as PersonCluster).introduced < index);
  if (before.length === 1) return before;
  const heads = before.filter((candidate) => !isKin(candidate));
  return heads.length === 1 ? heads : matches;
}

/** «broren Per Vik», «oldemoren hennes, Berta Vik» */
function isOfTheirKin({ unit, first }: NameSpan, units: readonly UnitTokens[]): boolean {
  const word = (at: number): string => (units[unit]?.tokens[at]?.text ?? '').toLowerCase();
  let at = first - 1;
  if (word(at) === ',') at--;
  if (wordMap('determiners').get(word(at)) === 'owned') at--;
  const noun = word(at);
  // «Kari Vik og broren Per Vik»: either may speak.
  if (word(at - 1) === 'og') return false;
  const stems = [
    noun,
    noun.replace(/(?:en|a|et)$/u, ''),
    noun.replace(/n$/u, ''),
    noun.replace(/ren$/u, 'r'),
  ];
  return stems.some(isKinNoun);
}

const wordsOf = (text: string | undefined): string[] => (text ?? '').split(' ');

/** Whether a name is a form of a fuller one: its surname, its first name, the name with parts left out, or spelt otherwise. */
function isFormOf(form: readonly string[], whole: readonly string[]): boolean {
  const [words, full] = [withoutSuffix(form), withoutSuffix(whole)];
  // «Kari Vik sr.» is not «Kari Vik jr.».
  if (words.length < form.length && form.at(-1) !== whole.at(-1)) return false;
  if (words.length > 1 && spelling(words) === spelling(full)) return true;
  if (words.length === 1) {
    const [word] = words as [string];
    return (
      full.at(-1) === word ||
      full[0] === word ||
      (full.length > 2 && full.at(-1)?.split('-').includes(word) === true)
    );
  }
  if (endsWith(full, words) || startsWith(full, words)) return true;
  const [first, last] = [words[0] as string, words.at(-1) as string];
  return (
    full.at(-1) === last &&
    sameFirstName(first, full[0] as string) &&
    isSubsequence(words.slice(1), full.slice(1))
  );
}

/** «Reno Vik III»: known as Vik. */
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && wordList('name-suffixes').has(words.at(-1) as string) ? words.slice(0, -1) : words;

/** «Ole-Jakob» is «Ole Jakob» and «François» «Francois»; the ring of å is no accent. */
const spelling = (words: readonly string[]): string =>
  words
    .join(' ')
    .replaceAll('-', ' ')
    .normalize('NFD')
    .replace(/(?!\u030a)\p{M}/gu, '');

const endsWith = (full: readonly string[], words: readonly string[]): boolean =>
  full.length > words.length &&
  words.every((word, index) => full[full.length - words.length + index] === word);

/** «Åse Marit» of «Åse Marit Vik»; the two words of «Kari Vik» are no first names of «Kari Vik Strand». */
const startsWith = (full: readonly string[], words: readonly string[]): boolean =>
  full.length > words.length && words.every((word, index) => full[index] === word && isFirstName(word));

function sameFirstName(a: string, b: string): boolean {
  return (
    a === b ||
    (/^\p{Lu}\.$/u.test(a) && b.startsWith(a[0] as string)) ||
    (/^\p{Lu}\.$/u.test(b) && a.startsWith(b[0] as string))
  );
}

/** Middle names may be left out or shortened. */
function isSubsequence(words: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    while (at < full.length && !sameFirstName(word, full[at] as string)) at++;
    return at++ < full.length;
  });
}

/** «Anne-Lise Vik» → of «Anne» */
export const genderOfName = ([first = '']: readonly string[]): PersonCluster['gender'] =>
  genderOf(first.split('-')[0] as string);

function newPerson(name: string, span: NameSpan, introduced: number): PersonCluster {
  const words = wordsOf(name);
  const gender = genderOfName(words);
  return {
    name,
    words,
    introduced,
    forms: new Set(),
    ...(gender ? { gender } : {}),
    confidence: span.confidence,
    evidence: [`«${name}» ${span.evidence}`],
  };
}

function join(person: PersonCluster, form: string, span: NameSpan): void {
  if (form !== person.name && !person.forms.has(form)) {
    person.forms.add(form);
    person.evidence.push(`«${form}» fits nobody else here`);
  }
  person.confidence = Math.max(person.confidence, span.confidence);
}

function inReadingOrder({ people, owners, texts }: PeopleFound): PeopleFound {
  const order = [...new Set(owners.filter((owner) => owner !== undefined))];
  return {
    people: order.map((index) => people[index] as PersonCluster),
    owners: owners.map((owner) => (owner === undefined ? undefined : order.indexOf(owner))),
    texts,
  };
}
