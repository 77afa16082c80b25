/** Answers about words and texts, kept: the same are asked about again and again. */

/** Enough for the words that are common. */
const MOST_WORDS = 20_000;

/**
 * The same question, answered from memory where the word was asked for before.
 * @param answer must give the same for the same word, always; what it gives is shared and must not be changed
 * @param most answers kept; then it begins anew, so that memory does not grow with the archive
 */
export function remembered<Answer>(
  answer: (word: string) => Answer,
  most = MOST_WORDS,
): (word: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (word) => {
    let kept = known.get(word);
    if (!kept) {
      if (known.size >= most) known.clear();
      kept = { answer: answer(word) };
      known.set(word, kept);
    }
    return kept.answer;
  };
}
