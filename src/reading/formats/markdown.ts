/** Markdown → lines; a file that already is under the front matter contract is only recognised. */
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import { parse, stringify, YAMLParseError } from 'yaml';
import type { Known, Line, Page } from '../page.ts';
import { tidy } from '../page.ts';
import type { Note } from '../types.ts';
import { fragmentLines } from './html.ts';
import { isoFrom } from './htmlFacts.ts';

export type MarkdownReading =
  | { kind: 'contract' }
  | { kind: 'page'; page: Page }
  | { kind: 'left-out'; note: Note };

/** Keys that only the contract has. */
const CONTRACT_KEYS = ['people', 'organisations', 'quotes', 'photos', 'printed'];

/** Keys by which other programs call the same. */
const KEYS = {
  title: ['title', 'tittel', 'headline'],
  date: ['date', 'dato', 'published', 'publisert', 'publishdate', 'publish_date', 'pubdate', 'created'],
  updated: ['updated', 'oppdatert', 'lastmod', 'modified', 'updated_at'],
  author: ['byline', 'author', 'authors', 'forfatter', 'forfattere', 'av'],
  lead: ['description', 'ingress', 'lead', 'excerpt', 'summary', 'intro'],
  kicker: ['kicker', 'stikktittel'],
  slug: ['slug'],
} as const;

const markdown = new MarkdownIt({ html: true, breaks: true, linkify: false });

export function readMarkdown(path: string, text: string, today: string): MarkdownReading {
  let front: Record<string, unknown> = {};
  let body = text;
  if (/^---[ \t]*\n/.test(text)) {
    try {
      // YAML alone: front matter is never run as code, whatever it says it is.
      const engines = { yaml: { parse: (source: string) => parse(source) as object, stringify } };
      const file = matter(text, { language: 'yaml', engines });
      front = typeof file.data === 'object' && file.data !== null ? file.data : {};
      body = file.content;
    } catch (error) {
      return { kind: 'left-out', note: brokenFrontMatter(error) };
    }
  }
  if (isContract(front)) return { kind: 'contract' };
  if (front.draft === true) {
    return {
      kind: 'left-out',
      note: { level: 'info', code: 'draft', message: 'is marked as a draft; it is left out' },
    };
  }
  return { kind: 'page', page: pageOf(path, front, body, today) };
}

function pageOf(path: string, front: Record<string, unknown>, body: string, today: string): Page {
  const find = (keys: readonly string[]): unknown =>
    Object.entries(front).find(([key]) => keys.includes(key.toLowerCase()))?.[1];
  const text = (keys: readonly string[]): string | undefined => {
    const value = find(keys);
    return typeof value === 'string' || typeof value === 'number'
      ? tidy(String(value)) || undefined
      : undefined;
  };
  const known: Known = {};
  const [title, date, updated, slug] = [
    text(KEYS.title),
    isoFrom(text(KEYS.date), today),
    isoFrom(text(KEYS.updated), today),
    text(KEYS.slug),
  ];
  if (title !== undefined) known.title = title;
  if (date !== undefined) known.date = date;
  if (updated !== undefined) known.updated = updated;
  if (slug !== undefined) known.slug = slug;
  const author = find(KEYS.author);
  const authors = (Array.isArray(author) ? author : [author])
    .filter((name) => typeof name === 'string')
    .map(tidy);
  if (authors.length > 0) known.authors = authors;
  const bodyLines = fragmentLines(markdown.render(body));
  const lines: Line[] = [];
  const kicker = text(KEYS.kicker);
  const printed = bodyLines.slice(0, 3).some((line) => title !== undefined && tidy(line.text) === title);
  if (kicker !== undefined) lines.push({ text: kicker, number: 1, gap: true });
  if (title !== undefined && !printed)
    lines.push({ text: title, number: 1, gap: true, mark: { as: 'heading', level: 1 } });
  const lead = text(KEYS.lead);
  if (lead !== undefined && !bodyLines.slice(0, 6).some((line) => tidy(line.text) === lead)) {
    lines.push({ text: lead, number: 1, gap: true, mark: { as: 'lead' } });
  }
  return { path, lines: [...lines, ...bodyLines], today, spaced: true, known };
}

function isContract(front: Record<string, unknown>): boolean {
  return (
    typeof front.title === 'string' &&
    front.date !== undefined &&
    CONTRACT_KEYS.some((key) => typeof front[key] === 'object' && front[key] !== null)
  );
}

/** The YAML is handed over with the line break after «---» still on it, so that its lines count as the file's. */
function brokenFrontMatter(error: unknown): Note {
  const place = error instanceof YAMLParseError ? error.linePos?.[0]?.line : undefined;
  const what =
    error instanceof Error
      ? tidy(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
      : 'unreadable';
  return {
    level: 'error',
    code: 'front-matter',
    message: `has broken front matter (${what}); put values with a colon in quotes, or take the lines between --- away`,
    ...(place === undefined ? {} : { line: place }),
  };
}
