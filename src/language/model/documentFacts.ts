/** What the whole document tells about a capitalised word: where else it stands, within which longer name, in lower case too? */
import { hashText, mix } from './hash.ts';
import { LISTED } from './lexicon.ts';
import type { WordFeatures } from './wordFeatures.ts';

/** A stretch of capitalised words in a sentence, with name particles between them; `end` not included. */
export interface Run {
  start: number;
  end: number;
}

export interface DocumentFacts {
  /** The capitalised runs of each sentence. */
  runs: Run[][];
  /** Feature hashes for a capitalised word; the same array for the same word. */
  of(word: WordFeatures): readonly number[];
}

interface Occurrences {
  count: number;
  inside: number;
  /** The longest run that holds the word, and the word's place in it. */
  sentence: number;
  run: Run;
  place: number;
  /** Hashes of the neighbours of its runs, in the order of the text. */
  before: Set<number>;
  after: Set<number>;
  prepositions: number;
  bits: number;
}

const MOST_NEIGHBOURS = 5;
const PLACE_PREPOSITIONS = new Set(['i', 'på', 'fra', 'frå', 'til', 'ved', 'over', 'nær']);
const INITIALS = /^\p{Lu}{2,6}$/u;
const salt = (name: string): number => hashText(`document ${name}`);
const SALT = {
  count: salt('count'),
  lower: salt('lower'),
  inside: salt('inside'),
  length: salt('length'),
  place: salt('place'),
  firstLists: salt('first lists'),
  lastLists: salt('last lists'),
  lastWord: salt('last word'),
  firstWord: salt('first word'),
  before: salt('before'),
  after: salt('after'),
  prepositions: salt('prepositions'),
  runBefore: salt('run before'),
  initials: salt('initials'),
  bits: salt('bits'),
};

/** @param sentences one document, every word described */
export function documentFacts(sentences: readonly (readonly WordFeatures[])[]): DocumentFacts {
  const small = new Set<string>();
  const capitals = new Set<string>();
  for (const sentence of sentences)
    for (const word of sentence) (word.capital ? capitals : small).add(word.text);
  const keyOf = (word: string): string => {
    const stem = word.replace(/['’]s?$|s$/, '');
    return stem !== word && capitals.has(stem) ? stem : word;
  };
  const runs = sentences.map((sentence) => findRuns(sentence, small));
  const seen = new Map<string, Occurrences>();
  const initials = new Map<string, number>();
  sentences.forEach((sentence, index) => {
    for (const run of runs[index] as Run[]) {
      gatherRun(seen, sentence, index, run, keyOf);
      if (run.end - run.start < 2) continue;
      let letters = '';
      for (let at = run.start; at < run.end; at++)
        letters += (sentence[at] as WordFeatures).text[0]?.toUpperCase();
      initials.set(letters, (sentence[run.end - 1] as WordFeatures).listsHash);
    }
  });
  const known = new Map<string, readonly number[]>();
  return {
    runs,
    of(word) {
      let features = known.get(word.text);
      if (!features) {
        const key = keyOf(word.text);
        features = describe(word, seen.get(key), sentences, small.has(key.toLowerCase()), initials);
        known.set(word.text, features);
      }
      return features;
    },
  };
}

/** A word that opens a sentence only belongs to a run if it is not an everyday word. */
function findRuns(sentence: readonly WordFeatures[], small: ReadonlySet<string>): Run[] {
  const found: Run[] = [];
  const first = firstWord(sentence);
  for (let at = 0; at < sentence.length; at++) {
    const word = sentence[at] as WordFeatures;
    if (!word.capital) continue;
    const everyday = (word.lists & LISTED.functionWord) !== 0 || small.has(word.text.toLowerCase());
    if (at === first && everyday && !(word.lists & (LISTED.womanName | LISTED.manName))) continue;
    let end = at + 1;
    while (end < sentence.length) {
      if (sentence[end]?.capital) end++;
      else if (joins(sentence[end] as WordFeatures) && sentence[end + 1]?.capital) end += 2;
      else break;
    }
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

const joins = (word: WordFeatures): boolean => (word.lists & LISTED.particle) !== 0 || word.text === '&';

/** Index of the first word behind opening marks. */
export function firstWord(sentence: readonly WordFeatures[]): number {
  for (let at = 0; at < sentence.length; at++)
    if (/^[\p{L}\p{N}]/u.test((sentence[at] as WordFeatures).text)) return at;
  return 0;
}

function gatherRun(
  seen: Map<string, Occurrences>,
  sentence: readonly WordFeatures[],
  index: number,
  run: Run,
  keyOf: (word: string) => string,
): void {
  const before = sentence[run.start - 1];
  const after = sentence[run.end];
  const opens = run.start === firstWord(sentence);
  for (let at = run.start; at < run.end; at++) {
    const word = sentence[at] as WordFeatures;
    if (!word.capital) continue;
    const key = keyOf(word.text);
    let entry = seen.get(key);
    if (!entry) {
      entry = {
        count: 0,
        inside: 0,
        sentence: index,
        run,
        place: at,
        before: new Set(),
        after: new Set(),
        prepositions: 0,
        bits: 0,
      };
      seen.set(key, entry);
    }
    entry.count++;
    if (!opens || at > run.start) entry.inside++;
    const length = run.end - run.start;
    if (length > entry.run.end - entry.run.start && length <= 6) {
      entry.run = run;
      entry.sentence = index;
      entry.place = at;
    }
    if (before) {
      if (entry.before.size < MOST_NEIGHBOURS) entry.before.add(before.lowerHash);
      entry.bits |=
        before.lists & (LISTED.role | LISTED.organisationNoun | LISTED.sayingVerb | LISTED.humanNoun);
      if (PLACE_PREPOSITIONS.has(before.text)) entry.prepositions++;
    }
    if (after) {
      if (entry.after.size < MOST_NEIGHBOURS) entry.after.add(after.lowerHash);
      entry.bits |= after.lists & LISTED.sayingVerb;
    }
  }
}

function describe(
  word: WordFeatures,
  seen: Occurrences | undefined,
  sentences: readonly (readonly WordFeatures[])[],
  inLowerCase: boolean,
  initials: ReadonlyMap<string, number>,
): number[] {
  const features = [mix(SALT.lower, inLowerCase ? 1 : 0)];
  if (INITIALS.test(word.text)) {
    const run = initials.get(word.text);
    features.push(mix(SALT.initials, run === undefined ? 0 : 1));
    if (run !== undefined) features.push(mix(SALT.initials, run));
  }
  if (!seen) return features;
  const { run, place } = seen;
  const length = run.end - run.start;
  const sentence = sentences[seen.sentence] as readonly WordFeatures[];
  const where = length === 1 ? 0 : place === run.start ? 1 : place === run.end - 1 ? 2 : 3;
  const outline = mix(Math.min(length, 5), where);
  features.push(
    mix(SALT.count, Math.min(seen.count, 4)),
    mix(SALT.inside, mix(seen.inside > 0 ? 1 : 0, inLowerCase ? 1 : 0)),
    mix(SALT.place, outline),
    mix(SALT.length, mix(outline, word.shapeHash)),
    mix(SALT.prepositions, Math.round((4 * seen.prepositions) / seen.count)),
    mix(SALT.prepositions, mix(outline, Math.round((2 * seen.prepositions) / seen.count))),
    mix(SALT.bits, seen.bits),
  );
  if (length > 1) {
    const first = sentence[run.start] as WordFeatures;
    const last = sentence[run.end - 1] as WordFeatures;
    features.push(
      mix(SALT.firstLists, mix(first.listsHash, where)),
      mix(SALT.lastLists, mix(last.listsHash, where)),
      mix(SALT.firstWord, mix(first.textHash, where)),
      mix(SALT.lastWord, mix(last.textHash, where)),
    );
    const before = sentence[run.start - 1];
    if (before) features.push(mix(SALT.runBefore, before.lowerHash));
  }
  for (const neighbour of seen.before) features.push(mix(SALT.before, neighbour));
  for (const neighbour of seen.after) features.push(mix(SALT.after, neighbour));
  return features;
}
