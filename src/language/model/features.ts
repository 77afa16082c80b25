/** The features of every word of a document, for the tagger and the trainer alike. */
import { Recent } from '../remembered.ts';
import { isShouted, recase } from './casing.ts';
import { documentFacts, firstWord, type Run } from './documentFacts.ts';
import { hashText, mix } from './hash.ts';
import { type Lexicon, LISTED } from './lexicon.ts';
import { nameStretches, type Stretch } from './stretches.ts';
import { describeWord, describeWordOfPhrase, normaliseMark, type WordFeatures } from './wordFeatures.ts';

/** How far from a word its neighbours' own features are seen. */
export const WINDOW = 2;

export interface SentenceFeatures {
  words: WordFeatures[];
  /** Where names may stand. */
  stretches: Stretch[];
  /** For each word of the stretches the hashes of what hangs on its neighbours, its place and the document; none for others. */
  context: number[][];
}

const EDGE_TEXT = '\u0000';
const LISTING_MARKS = new Set([',', 'og', 'eller', '/']);
const MOST_WORDS = 20_000;
const salt = (name: string): number => hashText(`context ${name}`);
const SALT = {
  beforeWord: salt('before word'),
  wordAfter: salt('word after'),
  shapes: salt('shapes'),
  beforeLists: salt('before lists'),
  listsAfter: salt('lists after'),
  beforeShape: salt('before shape'),
  shapeAfter: salt('shape after'),
  listsAround: salt('lists around'),
  twoBefore: salt('two before'),
  twoAfter: salt('two after'),
  first: salt('first'),
  headline: salt('headline'),
  short: salt('short'),
  quoted: salt('quoted'),
  bracketed: salt('bracketed'),
  quotation: salt('quotation'),
  listingHead: salt('listing head'),
  listingLists: salt('listing lists'),
  runTwoAfter: salt('run two after'),
  runTwoBefore: salt('run two before'),
  run: salt('run'),
  runFirst: salt('run first'),
  runLast: salt('run last'),
  runBefore: salt('run before'),
  runAfter: salt('run after'),
  runAround: salt('run around'),
  runLastEnding: salt('run last ending'),
  runLastShape: salt('run last shape'),
  runListsBefore: salt('run lists before'),
  runShape: salt('run shape'),
  shouted: salt('shouted'),
  shapeBeforeAndAfter: salt('shape before and after'),
};

/** Describes documents; keeps what it knows of words from one to the next. */
export class FeatureReader {
  private readonly known = new Recent<string, WordFeatures>(MOST_WORDS);
  readonly edge: WordFeatures;

  constructor(private readonly lexicon: Lexicon) {
    this.edge = describeWord(EDGE_TEXT, lexicon);
  }

  /** @param sentences the words of the sentences of one document */
  read(sentences: readonly (readonly string[])[]): SentenceFeatures[] {
    const shouted = sentences.map(isShouted);
    const cased = recase(sentences, shouted, this.lexicon);
    const described = cased.map((sentence) => this.describe(sentence));
    const facts = documentFacts(described);
    return described.map((words, at) => {
      const stretches = nameStretches(words, firstWord(words));
      const context = this.context(words, stretches, facts.runs[at] as Run[], shouted[at] as boolean);
      for (const [index, word] of words.entries())
        if (word.capital) (context[index] as number[]).push(...facts.of(word));
      return { words, stretches, context };
    });
  }

  private describe(sentence: readonly string[]): WordFeatures[] {
    const words = sentence.map((word) =>
      this.know(word, () => describeWord(normaliseMark(word), this.lexicon)),
    );
    for (const { start, end, kind } of this.lexicon.phrases(sentence)) {
      const name = sentence.slice(start, end).join(' ');
      for (let at = start; at < end; at++) {
        const text = sentence[at] as string;
        const place = at === start ? 0 : at === end - 1 ? 1 : 2;
        words[at] = this.know(`${name}\n${at - start}`, () =>
          describeWordOfPhrase(text, { name, kind, place }, this.lexicon),
        );
      }
    }
    return words;
  }

  private know(key: string, describe: () => WordFeatures): WordFeatures {
    let word = this.known.get(key);
    if (!word) {
      word = describe();
      this.known.set(key, word);
    }
    return word;
  }

  private context(
    words: WordFeatures[],
    stretches: readonly Stretch[],
    runs: readonly Run[],
    shouted: boolean,
  ): number[][] {
    const { edge } = this;
    const first = firstWord(words);
    const headline = !/^[.!?…:"]$/.test(words.at(-1)?.text ?? '');
    let quoted = 0;
    let bracketed = 0;
    let stretch = 0;
    const quotations = findQuotations(words);
    const context = words.map((word, at) => {
      while ((stretches[stretch]?.end ?? words.length) <= at) stretch++;
      if (at < (stretches[stretch]?.start ?? words.length)) {
        if (word.text === '"') quoted = 1 - quoted;
        return [];
      }
      const one = words[at - 1] ?? edge;
      const two = words[at - 2] ?? edge;
      const next = words[at + 1] ?? edge;
      const later = words[at + 2] ?? edge;
      if (word.text === '(') bracketed = 1;
      if (word.text === ')') bracketed = 0;
      if (word.text === '"') quoted = 1 - quoted;
      const features = [
        mix(SALT.beforeWord, mix(one.lowerHash, word.lowerHash)),
        mix(SALT.wordAfter, mix(word.lowerHash, next.lowerHash)),
        mix(SALT.shapes, mix(mix(one.shapeHash, word.shapeHash), next.shapeHash)),
        mix(SALT.beforeShape, mix(one.lowerHash, word.shapeHash)),
        mix(SALT.shapeAfter, mix(word.shapeHash, next.lowerHash)),
      ];
      if (!word.capital) return features;
      const opening = at === first ? 1 : 0;
      features.push(
        mix(SALT.beforeLists, mix(one.listsHash, word.listsHash)),
        mix(SALT.listsAfter, mix(word.listsHash, next.listsHash)),
        mix(SALT.listsAround, mix(mix(one.lists, word.shapeHash), next.lists)),
        mix(SALT.twoBefore, mix(two.lowerHash, one.lowerHash)),
        mix(SALT.twoAfter, mix(next.lowerHash, later.lowerHash)),
        mix(SALT.shapeBeforeAndAfter, mix(mix(one.lowerHash, word.shapeHash), next.lowerHash)),
        mix(SALT.first, mix(opening, word.shapeHash)),
        mix(SALT.first, mix(opening, word.lists & LISTED.functionWord)),
        mix(SALT.headline, mix(headline ? 1 : 0, opening)),
        mix(SALT.quoted, mix(quoted, word.shapeHash)),
        mix(SALT.bracketed, mix(bracketed, word.shapeHash)),
      );
      const quotation = quotations[at] as number;
      if (quotation > 0)
        features.push(
          mix(SALT.quotation, Math.min(quotation, 6)),
          mix(SALT.quotation, mix(Math.min(quotation, 6), one.text === '"' ? 1 : next.text === '"' ? 2 : 0)),
        );
      if (words.length < 5) features.push(mix(SALT.short, words.length));
      if (shouted) features.push(SALT.shouted);
      return features;
    });
    for (const run of runs) this.addRun(words, run, context);
    this.addListing(words, runs, context);
    return context;
  }

  /** «på X, Y og Z»: names that are listed after each other are mostly of one kind. */
  private addListing(words: readonly WordFeatures[], runs: readonly Run[], context: number[][]): void {
    for (let from = 0; from < runs.length; ) {
      let to = from + 1;
      while (to < runs.length && joinsListing(words, runs[to - 1] as Run, runs[to] as Run)) to++;
      if (to - from > 1) {
        const listed = runs.slice(from, to);
        const head = words[(listed[0] as Run).start - 1] ?? this.edge;
        const bits = listed.map(({ start, end }) => listsOf(words, start, end));
        listed.forEach(({ start, end }, index) => {
          const others = bits.reduce((all, own, at) => (at === index ? all : all | own), 0);
          for (let at = start; at < end; at++)
            context[at]?.push(
              mix(SALT.listingHead, head.lowerHash),
              mix(SALT.listingLists, others & LISTS_OF_NAMES),
            );
        });
      }
      from = to;
    }
  }

  /** Every word of a run of capitals sees its ends and what stands around it. */
  private addRun(words: readonly WordFeatures[], { start, end }: Run, context: number[][]): void {
    const first = words[start] as WordFeatures;
    const last = words[end - 1] as WordFeatures;
    const before = words[start - 1] ?? this.edge;
    const after = words[end] ?? this.edge;
    const length = Math.min(end - start, 6);
    let bits = 0;
    let shape = 0;
    for (let at = start; at < end; at++) {
      bits |= (words[at] as WordFeatures).lists;
      shape = mix(shape, (words[at] as WordFeatures).shapeHash);
    }
    const later = words[end + 1] ?? this.edge;
    const earlier = words[start - 2] ?? this.edge;
    const shared = [
      mix(SALT.runTwoAfter, mix(after.lowerHash, later.shapeHash)),
      mix(SALT.runTwoBefore, mix(earlier.lowerHash, before.lowerHash)),
      mix(SALT.runBefore, before.lowerHash),
      mix(SALT.runAfter, after.lowerHash),
      mix(SALT.runAround, mix(mix(before.lists, after.lists), length)),
    ];
    for (let at = start; at < end; at++) {
      const features = context[at] as number[];
      const where = length === 1 ? 0 : at === start ? 1 : at === end - 1 ? 2 : 3;
      features.push(mix(SALT.run, mix(length, where)), mix(SALT.runShape, mix(shape, where)));
      for (const feature of shared) features.push(mix(feature, where));
      if (length === 1) continue;
      features.push(
        mix(SALT.runFirst, mix(first.listsHash, where)),
        mix(SALT.runLast, mix(last.listsHash, where)),
        mix(SALT.runLastEnding, mix(last.textHash, where)),
        mix(SALT.runListsBefore, mix(bits, where)),
        mix(SALT.runFirst, mix(first.textHash, where)),
        mix(SALT.runLastShape, mix(last.shapeHash, mix(last.lists, where))),
      );
    }
  }
}

/** For each word how many stand between the marks around it; 0 outside of marks. */
function findQuotations(words: readonly WordFeatures[]): Uint8Array {
  const lengths = new Uint8Array(words.length);
  let open = -1;
  words.forEach(({ text }, at) => {
    if (text !== '"') return;
    if (open >= 0) {
      lengths.fill(Math.min(255, at - open - 1), open + 1, at);
      open = -1;
    } else open = at;
  });
  return lengths;
}

const LISTS_OF_NAMES =
  LISTED.womanName |
  LISTED.manName |
  LISTED.surname |
  LISTED.place |
  LISTED.city |
  LISTED.sight |
  LISTED.organisation |
  LISTED.organisationAbroad;

const listsOf = (words: readonly WordFeatures[], start: number, end: number): number =>
  words.slice(start, end).reduce((bits, { lists }) => bits | lists, 0);

/** Only a comma or a word that joins stands between. */
function joinsListing(words: readonly WordFeatures[], one: Run, other: Run): boolean {
  const between = words[one.end];
  return other.start === one.end + 1 && between !== undefined && LISTING_MARKS.has(between.text);
}

/** The features of the word `offset` steps away, as seen from here; `use` gets each hash and whether it tells which word it is. */
export function eachWindowFeature(
  word: WordFeatures,
  offset: number,
  use: (hash: number, identity: boolean) => void,
): void {
  if (offset === 0) {
    for (const hash of word.identity) use(hash, true);
    for (const hash of word.form) use(hash, false);
    return;
  }
  const seen = Math.abs(offset) === 1 ? word.near : word.far;
  for (const hash of seen) use(mix(hash, offset), false);
}
