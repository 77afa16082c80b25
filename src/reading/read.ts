/** bytes → RawText → Article: the room's table of contents. */
import { decode } from './decode.ts';
import { languageOf } from './language.ts';
import { recogniseText } from './plainText.ts';
import type { RawFile, ReadResult } from './types.ts';

export interface ReadOptions {
  /** ISO date: an article is not published after it. */
  today: string;
}

/** One file, read. What is wrong with it is in `notes`; a file with an error gives no article. */
export function readFile(file: RawFile, options: ReadOptions): ReadResult {
  const { text, notes } = decode(file.bytes);
  if (notes.some(({ level }) => level === 'error')) return { path: file.path, articles: [], notes };
  const { article, notes: found } = recogniseText(file.path, text, options);
  const all = [...notes, ...found];
  if (!article) return { path: file.path, articles: [], notes: all };
  const lang = languageOf(text);
  return { path: file.path, articles: [{ ...article, lang }], notes: all };
}
