/** What turns are taken by: the speech of an article in order, and what is known of its speakers. */
import type { Line } from './lines.ts';
import type { Known, Speaker } from './speakers.ts';
import type { Stretch } from './stretch.ts';

export interface Attributed {
  stretch: Stretch;
  speaker: Speaker;
}

/** What is known while turns are taken. */
export interface Story extends Known {
  turns: readonly Attributed[];
  /** Those whose speaker is settled, from the first on. */
  done: readonly Attributed[];
  /** The only one whom the story says to speak, if there is one. */
  sole: number | undefined;
  /** Everybody whom it says to speak. */
  speakers: ReadonlySet<number>;
}

/** Nobody is said to speak. */
export const isOpen = ({ stretch, speaker }: Attributed): boolean =>
  !stretch.clause && !stretch.lead && speaker.person === undefined;

export const isQuestion = ({ line, end }: Stretch): boolean => line.text[end - 1] === '?';

/** Whether one line follows another with nothing but pictures and boxes between. */
export function isNext(before: Line, after: Line, lines: readonly Line[]): boolean {
  return lines.slice(before.unit + 1, after.unit).every(({ kind }) => kind === 'caption' || kind === 'aside');
}
