/** How well compounds are told and cut: against words marked in a treebank, and against cuts made by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compoundCounts } from '../compounds/counts.ts';
import { Splitter, splitCompound } from '../compounds/split.ts';
import { learnCompounds } from '../compounds/train.ts';
import type { AnnotatedWord } from '../compounds/types.ts';

/** Feature of a word that the treebank's annotators found no dictionary entry for and read as a compound. */
const MARK = 'samset';
const OPEN_CLASSES = new Set(['subst', 'adj', 'verb']);

/** The words of each `.conll` file under a folder, names left out. */
export function readAnnotatedWords(folder: string): AnnotatedWord[][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.conll'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').split('\n').flatMap(annotatedWord));
}

function annotatedWord(line: string): AnnotatedWord[] {
  const [, form, lemma, wordClass, , features = ''] = line.split('\t');
  const marks = features.split('|');
  if (!form || !lemma || marks.includes('prop')) return [];
  const lower = form.normalize('NFC').toLowerCase();
  if (!/^[\p{Ll}-]+$/u.test(lower)) return [];
  return [
    {
      form: lower,
      lemma: lemma.normalize('NFC').toLowerCase(),
      compound: marks.includes(MARK),
      open: OPEN_CLASSES.has(wordClass ?? ''),
    },
  ];
}

/** The table that `npm run evaluate -- --compounds PATH` prints. */
export function evaluateCompounds(treebank: string, gold: string, errors: boolean): string {
  const documents = readAnnotatedWords(treebank);
  const splitter = new Splitter(compoundCounts());
  const cuts = scoreCuts(splitter, readCuts(gold));
  const words = documents.flat().map(({ form }) => form);
  const start = performance.now();
  for (const word of words) splitCompound(word);
  const speed = words.length / (performance.now() - start);
  const row = (name: string, { precision, recall, f1 }: CompoundScore): string =>
    `${name.padEnd(58)} ${[precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join(' ')}`;
  return [
    `${''.padEnd(58)} precision    recall        F1`,
    row('is a compound, as marked; five folds, unseen documents', crossValidate(documents)),
    row('is a compound, as marked; counts that are kept', scoreMarks(splitter, documents.flat())),
    row('places cut, words cut by hand', cuts),
    `${speed.toFixed(0)} running words in a millisecond`,
    ...(errors ? ['', ...cuts.wrong] : []),
  ].join('\n');
}

export interface CompoundScore {
  precision: number;
  recall: number;
  f1: number;
}

/** Cuts made by hand, as in `test/gold/compounds/words.txt`. */
export function readCuts(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

/** Of all places inside the words, those that are cut. */
export function scoreCuts(
  splitter: Splitter,
  gold: readonly string[][],
): CompoundScore & { wrong: string[] } {
  let right = 0;
  let said = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const parts of gold) {
    const found = splitter.split(parts.join(''));
    const places = cuts(found);
    const truth = cuts(parts);
    const agreeing = places.filter((place) => truth.includes(place)).length;
    right += agreeing;
    said += places.length;
    wanted += truth.length;
    if (agreeing < Math.max(places.length, truth.length))
      wrong.push(`${parts.join('|')} → ${found.join('|')}`);
  }
  return { ...score(right, said, wanted), wrong };
}

function cuts(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
}

/** Whether a word is a compound, by the treebank, over running words. */
export function scoreMarks(splitter: Splitter, words: readonly AnnotatedWord[]): CompoundScore {
  let right = 0;
  let said = 0;
  let wanted = 0;
  const known = new Map<string, boolean>();
  for (const { form, compound } of words) {
    let found = known.get(form);
    if (found === undefined) {
      found = splitter.isNewCompound(form);
      known.set(form, found);
    }
    if (found) said += 1;
    if (compound) wanted += 1;
    if (found && compound) right += 1;
  }
  return score(right, said, wanted);
}

function score(right: number, said: number, wanted: number): CompoundScore {
  const precision = said ? right / said : 1;
  const recall = wanted ? right / wanted : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Each fifth of the documents, by a splitter that has learnt from the others. */
export function crossValidate(documents: readonly AnnotatedWord[][], folds = 5): CompoundScore {
  const scores = Array.from({ length: folds }, (_, fold) => {
    const others = documents.filter((_, index) => index % folds !== fold).flat();
    const own = documents.filter((_, index) => index % folds === fold).flat();
    return scoreMarks(new Splitter(learnCompounds(others)), own);
  });
  const mean = (key: keyof CompoundScore): number =>
    scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}
