import { readFileSync } from 'node:fs';
import type { NameType } from './model/labels.ts';
import { decodeModel } from './model/modelFile.ts';
import { NameTagger } from './model/tagger.ts';
import type { Token } from './tokens.ts';

/** A name in a sentence. */
export interface NameSpan {
  /** Token indices in the sentence, `end` not included. A genitive «s» is part of the token and so of the span. */
  start: number;
  end: number;
  /** By the guidelines of NorNE: a `GPE_ORG` is a place that acts («Norge krever»), a `DRV` a word made of a name («Oslo-mann»). */
  type: NameType;
  /** 0 to 1: the probability of exactly this span and type, by the model. */
  confidence: number;
}

export type { NameType };

const MODEL = new URL('./model/names.bin', import.meta.url);
let tagger: NameTagger | undefined;

/**
 * Finds the names of one document by the model that comes with the project (a linear-chain conditional random field,
 * trained on NorNE). What stands in one sentence helps in the others, so give the whole document at once.
 * @param sentences the tokens of each sentence
 * @returns the names of each sentence, from left to right; they do not overlap
 */
export function tagNames(sentences: readonly (readonly Token[])[]): NameSpan[][] {
  tagger ??= new NameTagger(decodeModel(readFileSync(MODEL)));
  return tagger.tag(sentences.map((tokens) => tokens.map(({ text }) => text)));
}
