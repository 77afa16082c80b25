/** Every word of the archive, in small files: which forms of a word there are, and which words are not there at all. */

import { stem } from '../../language/inflection/forms.js';
import { relatedWords } from '../../language/related/related.ts';
import { withoutLink } from '../browser/apart.js';
import { wordsOf } from '../browser/fold.js';
import type { SearchRecord } from '../index/types.ts';
import { cutIntoShards, joinNeighbours } from './shards.ts';
import type { DataFile } from './types.ts';

/** Words of a file: some 2 kB when packed. */
const MOST = 500;

/** The words that a record is found by, but for the parts of compounds. */
export function wordsIn({ content, meta }: SearchRecord): string[] {
  return [...new Set(wordsOf(`${content} ${meta.title} ${meta.names}`))];
}

/** The words that a record has inside compounds, without their inflection. */
export const partsIn = ({ meta }: SearchRecord): string[] => (meta.parts ?? '').split(' ').filter(Boolean);

/**
 * `ord/NAME.txt`: a word a line; `+gjødsel` stands inside compounds only; `ferj>ferg` says that words of one stem are
 * meant by the other. `ord.txt`: the names.
 * @param words of all articles
 * @param parts of all their compounds
 */
export function wordFiles(words: ReadonlySet<string>, parts: ReadonlySet<string>): DataFile[] {
  const stems = new Set([...[...words].map(stem), ...parts]);
  const relations = [...relationsOf(stems)]
    .map(([from, others]) => ({ word: from, entry: `${from}>${others.sort().join(' ')}` }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const inside = [...parts].filter((part) => !words.has(part)).sort();
  const entries = [
    ...[...words].sort().map((word) => ({ word, entry: word })),
    ...inside.map((word) => ({ word, entry: `+${word}` })),
    ...relations,
  ];
  const files = joinNeighbours(cutIntoShards(entries, MOST).leaves, MOST);
  return [
    { path: 'ord.txt', content: [...files.keys()].join(' ') },
    ...[...files].map(([name, lines]) => ({ path: `ord/${name}.txt`, content: lines.join('\n') })),
  ];
}

/** No part of a compound is shorter. */
const SHORTEST = 3;

/**
 * By stem, stems of the archive that are meant by it: listed words, and compounds that end with them, as `styreled` is
 * `styreleiar`.
 */
function relationsOf(stems: ReadonlySet<string>): Map<string, string[]> {
  const related = relatedWords();
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    found.set(from, [...(found.get(from) ?? []), to]);
  };
  for (const there of stems) {
    for (const from of related.get(there) ?? []) add(from, there);
    for (let at = SHORTEST; at <= there.length - SHORTEST; at += 1) {
      const others = related.get(there.slice(at)) ?? [];
      const first = there.slice(0, at);
      if (others.length && [first, withoutLink(first)].some((part) => stems.has(part)))
        for (const last of others) add(first + last, there);
    }
  }
  return found;
}
