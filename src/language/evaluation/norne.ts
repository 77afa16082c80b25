/** How well the name model does on NorNE: on the corpus's own words, and on raw text with the project's own tokens. */
import { readFileSync } from 'node:fs';
import type { LabelledSpan, NameType } from '../model/labels.ts';
import { decodeModel } from '../model/modelFile.ts';
import { seededRandom, shuffled } from '../model/random.ts';
import { NameTagger } from '../model/tagger.ts';
import type { TrainingOptions } from '../model/trainer.ts';
import { trainModel } from '../model/training.ts';
import { sentences, type Token, tokenize } from '../tokens.ts';
import { type NorneDocument, readNorne } from './norneFiles.ts';
import { rebuildText } from './rawText.ts';
import { Score, type TypedSpan } from './scoring.ts';

export interface NorneOptions {
  /** Learn from the other parts and measure on each of so many parts of the documents, instead of measuring a model. */
  crossValidate?: number | undefined;
  /** File of a model other than the one that comes with the project. */
  model?: string | undefined;
  /** For cross-validation: told of each part as it begins. */
  progress?: (line: string) => void;
  training?: Partial<TrainingOptions>;
  /** Called with every document's names, right and found, on its own words. */
  inspect?: (document: NorneDocument, found: readonly (readonly TypedSpan[])[]) => void;
}

const SHIPPED = new URL('../model/names.bin', import.meta.url);
const FOLD_SEED = 7;
/** Places that act, with the organisations; those that do not, with the places. */
const JOINED: Partial<Record<NameType, NameType>> = { GPE_ORG: 'ORG', GPE_LOC: 'LOC' };

/**
 * Measures on every NorNE file under a folder, exact spans, and gives the table as text.
 * On files that the model has learned from the figures say nothing of new text: cross-validate.
 */
export async function evaluateNorne(folder: string, options: NorneOptions = {}): Promise<string> {
  const documents = readNorne(folder);
  const measured = newMeasurement();
  if (!options.crossValidate) {
    measure(loadTagger(options.model), documents, measured, options);
    return table(documents, measured, 'One model');
  }
  const parts = options.crossValidate;
  for (const [part, { learned, held }] of foldsOf(documents, parts).entries()) {
    options.progress?.(`part ${part + 1} of ${parts}`);
    const tagger = new NameTagger(trainModel(learned, undefined, options.training));
    measure(tagger, held, measured, options);
  }
  return table(documents, measured, `Cross-validated over documents, ${parts} parts`);
}

/** The documents in so many parts, by chance but always the same: each part held out once. */
export function foldsOf(
  documents: readonly NorneDocument[],
  parts: number,
): { learned: NorneDocument[]; held: NorneDocument[] }[] {
  const order = shuffled(documents, seededRandom(FOLD_SEED));
  return Array.from({ length: parts }, (_, part) => ({
    held: order.filter((_, at) => at % parts === part),
    learned: order.filter((_, at) => at % parts !== part),
  }));
}

const loadTagger = (file: string | URL = SHIPPED): NameTagger =>
  new NameTagger(decodeModel(readFileSync(file)));

/** Whatever finds names in the sentences of a document. */
export interface Tagger {
  tag(sentences: readonly (readonly string[])[]): LabelledSpan[][];
}

export type Measurement = { title: string; nine: Score; seven: Score }[];

export function newMeasurement(): Measurement {
  return ['Gold tokens', 'Raw text, own tokens'].map((title) => ({
    title,
    nine: new Score((type) => type),
    seven: new Score((type) => JOINED[type] ?? type),
  }));
}

export function measure(
  tagger: Tagger,
  documents: readonly NorneDocument[],
  [onWords, onText]: Measurement,
  options: NorneOptions = {},
): void {
  for (const document of documents) {
    const found = tagger.tag(document.sentences.map(({ words }) => words));
    options.inspect?.(document, found);
    document.sentences.forEach(({ spans }, at) => {
      for (const score of [onWords?.nine, onWords?.seven]) score?.add(spans, found[at] ?? []);
    });
    const { text, spans } = rebuildText(document);
    const inText = tagText(tagger, text);
    for (const score of [onText?.nine, onText?.seven]) score?.add(spans, inText);
  }
}

/** The names of a text by their offsets in it. */
function tagText(tagger: Tagger, text: string): TypedSpan[] {
  const tokens = tokenize(text);
  let next = 0;
  const cut: Token[][] = sentences(text, tokens).map(({ end }) => {
    const from = next;
    while (next < tokens.length && (tokens[next] as Token).end <= end) next++;
    return tokens.slice(from, next);
  });
  return tagger.tag(cut.map((sentence) => sentence.map((token) => token.text))).flatMap((names, at) => {
    const sentence = cut[at] as Token[];
    return names.map(({ start, end, type }) => ({
      start: (sentence[start] as Token).start,
      end: (sentence[end - 1] as Token).end,
      type,
    }));
  });
}

export function table(documents: readonly NorneDocument[], measured: Measurement, title: string): string {
  const lines = [`${title}: ${documents.length} documents, exact spans`];
  for (const { title: tokens, nine, seven } of measured) {
    lines.push('', row([tokens, 'precision', 'recall', 'F1', 'names']));
    for (const [scheme, score] of [
      ['9 types', nine],
      ['7 types', seven],
    ] as const) {
      for (const type of ['PER', 'ORG', undefined] as const) {
        const { precision, recall, f1, there } = score.of(type);
        const figures = [precision, recall, f1].map((figure) => figure.toFixed(1));
        lines.push(row([`${scheme}, ${type ?? 'micro'}`, ...figures, String(there)]));
      }
    }
  }
  return lines.join('\n');
}

/** A line of a table, from its cells. */
export const row = ([first = '', ...rest]: string[]): string =>
  first.padEnd(34) + rest.map((cell) => cell.padStart(11)).join('');
