/** Which Markdown files came of which source, by their own word: for files that were renamed, or books that were lost. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFiles } from '../archive/load.ts';

/** The line of the front matter, as the importer writes it. */
const SOURCE_LINE = /^source: (?:"([^"\n]+)"|'([^'\n]+)'|(\S[^\n]*?))\s*$/m;

/** Looked up once, and only when it is asked for. */
export function articlesBySource(contentDir: string): () => Promise<Map<string, string[]>> {
  let found: Promise<Map<string, string[]>> | undefined;
  return () => {
    found ??= lookUp(contentDir);
    return found;
  };
}

async function lookUp(contentDir: string): Promise<Map<string, string[]>> {
  const bySource = new Map<string, string[]>();
  for (const file of await articleFiles(contentDir)) {
    const source = sourceOf(await readFile(join(contentDir, file), 'utf8').catch(() => ''));
    if (source !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), file]);
  }
  return bySource;
}

/** The source that a Markdown file names in its front matter. */
export const sourceOf = (markdown: string): string | undefined => sourceLine(markdown)?.source;

/** @returns the source with the number of its line */
export function sourceLine(markdown: string): { source: string; line: number } | undefined {
  const end = markdown.indexOf('\n---', 3);
  const head = markdown.slice(0, Math.max(end, 0));
  const match = SOURCE_LINE.exec(head);
  const source = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || source === undefined) return undefined;
  return { source, line: head.slice(0, match.index).split('\n').length };
}

/** The same Markdown with another line for its source. */
export const withSourceLine = (markdown: string, line: string): string =>
  markdown.replace(SOURCE_LINE, () => line);
