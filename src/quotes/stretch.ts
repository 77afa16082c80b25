/** A stretch of direct speech, as found in a line and not yet anybody's. */
import type { Clause } from './clauses.ts';
import type { Line } from './lines.ts';
import type { Subject } from './subjects.ts';

/** Words that lead up to speech on the same line: «Kari Vik er glad: – …». */
export interface Lead {
  start: number;
  end: number;
  subject: Subject | undefined;
  /** `says` with a saying verb, `label` for a name alone, `scene` for anything else. */
  kind: 'says' | 'label' | 'scene';
}

/** Something said in so many words, not yet anybody's. `start` and `end` hold the words alone. */
export interface Stretch {
  line: Line;
  start: number;
  end: number;
  style: 'dash' | 'verbatim';
  /** The clause after it, or around which it goes on. */
  clause?: Clause;
  lead?: Lead;
  /** It goes on with what the stretch before it began: «– A, sier Kari Vik. – B.» */
  resumed: boolean;
  /** Nothing stands before it in its line. */
  first: boolean;
}

/** The words without the comma or full stop that ends them and without dash and space around them. */
export function trimWords(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const before = /^[\s–—-]*/u.exec(words)?.[0].length ?? 0;
  const kept = words
    .trimEnd()
    .replace(/(?:\s+[–—-])?\s*[,.:;]?\s*[–—-]?$/u, (tail) => (/^\.{2,}$/u.test(tail) ? tail : ''));
  return {
    start: start + before,
    end: start + Math.max(before, words.endsWith('...') ? words.trimEnd().length : kept.length),
  };
}
