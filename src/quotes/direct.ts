/** The stretches of direct speech in a line, whether shown by dashes or by quotation marks. */
import { dashSpeech } from './dashSpeech.ts';
import type { Line } from './lines.ts';
import { markedSpeech } from './markedSpeech.ts';
import type { Stretch } from './stretch.ts';

/** All direct speech of a line, in order and without overlap. Titles and subheadings have none. */
export function directSpeech(line: Line): Stretch[] {
  if (line.kind === 'title' || line.kind === 'heading') return [];
  const dashed = dashSpeech(line);
  const marked = markedSpeech(line, dashed);
  const all = [...dashed, ...marked].sort((a, b) => a.start - b.start);
  return line.kind === 'caption' || line.kind === 'aside' ? all.filter(isSpoken) : all;
}

/** In captions and boxes a dash or a mark alone shows no speech. */
const isSpoken = ({ clause, lead }: Stretch): boolean => clause !== undefined || lead?.kind === 'says';
