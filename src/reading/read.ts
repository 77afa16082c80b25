/** A file → its articles. Pure: the same bytes, path and day give the same result. */
import { articleOf } from './article.ts';
import { decode } from './decode.ts';
import { htmlPage } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { severalArticlesNote, textPages } from './formats/severalTexts.ts';
import { wordpressPages } from './formats/wordpress.ts';
import { normalise } from './normalise.ts';
import type { Page } from './page.ts';
import { recognise } from './recognise.ts';
import type { Article, Note, RawFile, RawText, ReadOptions, ReadResult } from './types.ts';

/**
 * Reads one file. What is wrong with it stands among the notes; an `error` there means that the file, or one article of
 * it, is kept out. Never throws on any input.
 */
export function readFile(file: RawFile, options: ReadOptions): ReadResult {
  const decoded = decode(file.bytes);
  if (decoded.text === undefined) return { path: file.path, articles: [], notes: decoded.notes };
  const format = formatOf(file.path, decoded.text);
  // Marked-up text is normalised piece by piece, after its markup is understood.
  const { text, notes } = format === 'text' ? normalise(decoded.text) : { text: decoded.text, notes: [] };
  const raw: RawText = { path: file.path, text, format, notes: [...decoded.notes, ...notes] };
  try {
    return FORMATS[format](raw, options);
  } catch (error) {
    // Markup nested thousands of levels deep, and the like.
    const message = `has markup that cannot be read (${error instanceof Error ? error.message : String(error)}); save the article as plain text`;
    return { path: file.path, articles: [], notes: [{ level: 'error', code: 'not-readable', message }] };
  }
}

type FormatReader = (raw: RawText, options: ReadOptions) => ReadResult;

const FORMATS: Record<RawText['format'], FormatReader> = {
  text: (raw, { today }) => {
    const { pages, notes } = textPages(raw.path, raw.text, today);
    return resultOf({ ...raw, notes: [...raw.notes, ...notes] }, pages);
  },
  html: (raw, { today }) => resultOf(raw, [htmlPage(raw.path, raw.text, today)]),
  markdown: (raw, { today }) => {
    const text = raw.text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
    const reading = readMarkdown(raw.path, text, today);
    if (reading.kind === 'contract')
      return { path: raw.path, articles: [], notes: raw.notes, markdown: text };
    if (reading.kind === 'left-out')
      return { path: raw.path, articles: [], notes: [...raw.notes, reading.note] };
    return resultOf(raw, [reading.page]);
  },
  wordpress: (raw, { today }) => {
    const { pages, notes } = wordpressPages(raw.path, raw.text, today);
    return resultOf({ ...raw, notes: [...raw.notes, ...notes] }, pages);
  },
};

function resultOf(raw: RawText, pages: readonly Page[]): ReadResult {
  const articles: Article[] = [];
  const notes: Note[] = [...raw.notes];
  for (const page of pages) {
    const readings = recognise(page);
    const { article, notes: found } = articleOf(page, readings);
    if (raw.format === 'text') found.push(...severalArticlesNote(page, readings));
    if (article && !found.some((note) => note.level === 'error')) articles.push(article);
    else notes.push(...found.map((note) => (pages.length > 1 ? named(note, page) : note)));
  }
  return { path: raw.path, articles, notes };
}

/** In a file of many articles a note says which it is about. */
const named = (note: Note, page: Page): Note => ({
  ...note,
  message: `«${page.known.title ?? page.lines[0]?.text ?? ''}» ${note.message}`,
});

/** By the ending, and by what the text itself begins with. */
function formatOf(path: string, text: string): RawText['format'] {
  const start = text.slice(0, 3000).trimStart();
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  if (/\.xml$/i.test(path) || /^<\?xml[\s\S]{0,2500}<rss\b/i.test(start)) return 'wordpress';
  if (/\.x?html?$/i.test(path) || /^<!doctype html|^<html[\s>]/i.test(start)) return 'html';
  return 'text';
}
