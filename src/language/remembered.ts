/** Answers about single words, kept: texts use the same words again and again. */

/** Enough for the words that are common; then it begins anew, so that memory does not grow with the archive. */
const MOST_WORDS = 20_000;

/**
 * The same question, answered from memory where the word was asked for before.
 * @param answer must give the same for the same word, always; what it gives is shared and must not be changed
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (word) => {
    let kept = known.get(word);
    if (!kept) {
      if (known.size >= MOST_WORDS) known.clear();
      kept = { answer: answer(word) };
      known.set(word, kept);
    }
    return kept.answer;
  };
}
