/** Articles of one title and year that came to the same address in two parts of an archive: which keeps it, where the others go. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMarkdown } from '../archive/frontMatter.ts';
import type { Books, SourceEntry } from './books.ts';
import type { SourceFindings } from './findings.ts';
import { nameOf, order } from './placing.ts';

export interface ReadPart {
  contentDir: string;
  books: Books;
}

/** The Markdown files of a part that get another name. */
export type Moves = ReadonlyMap<string, string>;

/** A source that has a file, in one part or in several. */
interface Claim {
  source: string;
  parts: number[];
  date: string;
}

/**
 * The earliest keeps the address, as it would have on one machine; what the whole has stays where it is.
 * @param parts the whole first
 * @param files all files of all parts
 * @returns for each part
 */
export async function movesOf(parts: readonly ReadPart[], files: readonly string[]): Promise<Moves[]> {
  const used = new Set(files);
  const moves = parts.map(() => new Map<string, string>());
  for (const [file, sources] of sharedFiles(parts)) {
    const claims = await claimsOf(file, sources, parts);
    for (const { source, parts: having, date } of claims.slice(1)) {
      const own = parts[0]?.books.sources[source]?.wrote ?? {};
      const to = freeName(file, date, (name) => !used.has(name) || name in own);
      used.add(to);
      for (const part of having) moves[part]?.set(file, to);
    }
  }
  return moves;
}

/** Files that several sources have, each with the parts where it has it. */
function sharedFiles(parts: readonly ReadPart[]): [string, Map<string, number[]>][] {
  const owners = new Map<string, Map<string, number[]>>();
  for (const [part, { books }] of parts.entries())
    for (const [source, { wrote }] of Object.entries(books.sources))
      for (const file of Object.keys(wrote)) {
        const sources = owners.get(file) ?? new Map<string, number[]>();
        owners.set(file, sources.set(source, [...(sources.get(source) ?? []), part]));
      }
  return [...owners].filter(([, sources]) => sources.size > 1);
}

/** Who keeps the file comes first. A file that an editor has deleted stands in nobody's way. */
async function claimsOf(
  file: string,
  sources: ReadonlyMap<string, number[]>,
  parts: readonly ReadPart[],
): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const [source, having] of sources) {
    const [first] = having as [number];
    const path = join((parts[first] as ReadPart).contentDir, file);
    const markdown = await readFile(path, 'utf8').catch(() => undefined);
    if (markdown !== undefined)
      claims.push({ source, parts: having, date: parseMarkdown(path, markdown).data.date });
  }
  const isElsewhere = ({ parts: [first] }: Claim): number => (first === 0 ? 0 : 1);
  return claims.sort(
    (a, b) => isElsewhere(a) - isElsewhere(b) || order(a.date, b.date) || order(a.source, b.source),
  );
}

function freeName(file: string, date: string, isFree: (name: string) => boolean): string {
  const bare = file.slice(0, -'.md'.length);
  const byTitle = bare.includes(`-${date}`) ? bare.slice(0, bare.lastIndexOf(`-${date}`)) : bare;
  for (let number = 1; ; number += 1) {
    const name = nameOf(byTitle, date, number);
    if (isFree(name)) return name;
  }
}

const renamed = <T>(byFile: Record<string, T>, moves: Moves): Record<string, T> =>
  Object.fromEntries(Object.entries(byFile).map(([file, value]) => [moves.get(file) ?? file, value]));

export function movedEntry(entry: SourceEntry, moves: Moves): SourceEntry {
  const { wrote, stories, offers, dropped } = entry;
  return {
    ...entry,
    wrote: renamed(wrote, moves),
    stories: renamed(stories, moves),
    ...(offers ? { offers: renamed(offers, moves) } : {}),
    ...(dropped ? { dropped: dropped.map((file) => moves.get(file) ?? file) } : {}),
  };
}

export function movedFindings({ read, articles }: SourceFindings, moves: Moves): SourceFindings {
  return {
    read,
    articles: articles.map((found) => ({ ...found, file: moves.get(found.file) ?? found.file })),
  };
}
