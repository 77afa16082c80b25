/** From documents with marked names to a model. */
import { FeatureReader } from './features.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { TRAINING_DEFAULTS, type TrainingDocument, type TrainingOptions, trainStage } from './trainer.ts';
import type { SparseWeights } from './weights.ts';

/** @param tell is told of each epoch, in a line */
export function trainModel(
  documents: readonly TrainingDocument[],
  tell: (line: string) => void = () => {},
  options: Partial<TrainingOptions> = {},
  lists: Lexicon = lexicon(),
): SparseWeights[] {
  const reader = new FeatureReader(lists);
  const read = (document: TrainingDocument) => reader.read(document.sentences.map(({ words }) => words));
  const progress = (epoch: number, loss: number) => tell(`epoch ${epoch}: loss ${loss.toFixed(4)}`);
  return [trainStage(documents, read, reader, { ...TRAINING_DEFAULTS, progress, ...options })];
}
