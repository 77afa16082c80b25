/** Words that stand in any text: a capital at the head of a sentence makes no name of them. */
import { compoundCounts } from '../language/compounds/counts.ts';

/** Whether a word in small letters, or its stem, is one of those in the annotated texts that compounds were counted in. */
export function isCommon(word: string): boolean {
  const { alone, last, other } = compoundCounts();
  return [word, word.replace(/(?:en|et|a|n)$/u, ''), word.replace(/(?:en|et|a)$/u, 'e')].some(
    (form) => alone.has(form) || last.has(form) || other.has(form),
  );
}
