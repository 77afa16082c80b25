/** Records → blocks by date. Which block an article is in depends on its date and on how many share its year alone. */
import type { Block, Dated } from './types.ts';

/** More than this many are split into shorter spans. Pagefind takes about 1 ms an article. */
const MOST = 200;

/** Spans of time, longest first. */
const SPANS: ((date: string) => string)[] = [
  (date) => date.slice(0, 4),
  (date) => `${date.slice(0, 4)}-h${month(date) > 6 ? 2 : 1}`,
  (date) => `${date.slice(0, 4)}-q${Math.ceil(month(date) / 3)}`,
  (date) => date.slice(0, 7),
  (date) => date.slice(0, 10),
];

const month = (date: string): number => Number(date.slice(5, 7));

export function blocksOf<T extends Dated>(dated: readonly T[]): Block<T>[] {
  return split(dated, 0).sort((a, b) => ((a.records[0]?.id ?? '') < (b.records[0]?.id ?? '') ? -1 : 1));
}

function split<T extends Dated>(dated: readonly T[], level: number): Block<T>[] {
  const groups = new Map<string, T[]>();
  const span = SPANS[level] as (date: string) => string;
  for (const entry of dated) {
    const name = span(entry.date);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups].flatMap(([name, entries]) =>
    entries.length > MOST && level + 1 < SPANS.length
      ? split(entries, level + 1)
      : [{ name, records: entries.sort((a, b) => (a.id < b.id ? -1 : 1)) }],
  );
}
