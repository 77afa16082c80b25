/** Answers about lines, kept for a while: each shape asks anew about a line and its neighbours. */

/** Those of a page or a few. */
const MOST_ANSWERS = 300;

/** What a question about lines was answered. The answers are shared and must not be changed. */
export class Answers<Answer> {
  private readonly known = new Map<string, { today: string; answer: Answer }>();

  /** @param ask must give the same for the same line and day, always */
  read(line: string, today: string, ask: (line: string) => Answer): Answer {
    let kept = this.known.get(line);
    if (kept?.today !== today) {
      if (this.known.size >= MOST_ANSWERS) this.known.clear();
      kept = { today, answer: ask(line) };
      this.known.set(line, kept);
    }
    return kept.answer;
  }
}
