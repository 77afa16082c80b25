/** Answers about words and texts, kept: the same are asked about again and again. */

/**
 * What was asked for lately. Where a generation is full it becomes the old one, and what is asked for again moves on from
 * it: so what is common stays, and memory does not grow with the archive.
 */
export class Recent<Key, Value extends object> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  /** @param most of one generation; there are two */
  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    const known = this.young.get(key);
    if (known) return known;
    const old = this.old.get(key);
    if (old) this.set(key, old);
    return old;
  }

  set(key: Key, value: Value): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

/** Enough for the words that are common. */
const MOST_WORDS = 8_000;

/**
 * The same question, answered from memory where the word was asked for lately.
 * @param answer must give the same for the same word, always; what it gives is shared and must not be changed
 * @param most answers kept of a generation
 */
export function remembered<Answer>(
  answer: (word: string) => Answer,
  most = MOST_WORDS,
): (word: string) => Answer {
  const known = new Recent<string, { answer: Answer }>(most);
  return (word) => {
    let kept = known.get(word);
    if (!kept) {
      kept = { answer: answer(word) };
      known.set(word, kept);
    }
    return kept.answer;
  };
}
