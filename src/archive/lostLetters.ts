/** Letters that were lost because a file was saved in another encoding than UTF-8: readers would see «Saul�y». */
import { isUtf8 } from 'node:buffer';
import { ContentProblem } from './problem.ts';

const LOST = '\ufffd';

/**
 * @param text as it was read from UTF-8
 * @throws ContentProblem with the line of the first word that has lost a letter
 */
export function checkLetters(file: string, text: string): void {
  const at = text.indexOf(LOST);
  if (at < 0) return;
  const word = /\S*$/.exec(text.slice(0, at))?.[0] + (/^\S*/.exec(text.slice(at))?.[0] ?? '');
  throw new ContentProblem(
    file,
    `has a letter that cannot be read («${word.slice(0, 40)}»); save the file as UTF-8, and put right the letters that are lost`,
    text.slice(0, at).split('\n').length,
  );
}

/** Whether letters are lost in reading, not before: a source that came without them is imported with a warning. */
export const isOtherEncoding = (text: string, bytes: () => Uint8Array): boolean =>
  text.includes(LOST) && !isUtf8(bytes());
