/** The counts that are kept beside this file, read once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompoundCounts } from './types.ts';

export const COUNTS_FOLDER = fileURLToPath(new URL('.', import.meta.url));

let counts: CompoundCounts | undefined;

export function compoundCounts(): CompoundCounts {
  counts ??= {
    first: readCounts('first'),
    last: readCounts('last'),
    alone: readCounts('alone'),
    other: new Set(readCounts('other').keys()),
    notParts: notParts(),
  };
  return counts;
}

/** What only looks like a part. */
export const notParts = (): Set<string> => new Set(linesOf('not-parts').flatMap((line) => line.split(' ')));

/** `NAME.txt`: a count, then the words that have it. */
function readCounts(name: string): Map<string, number> {
  const read = new Map<string, number>();
  for (const line of linesOf(name)) {
    const [count, ...words] = line.split(' ');
    for (const word of words) read.set(word, Number(count));
  }
  return read;
}

function linesOf(name: string): string[] {
  const text = readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const SOURCE =
  'Counted by `npm run train -- --compounds` in the Norwegian Dependency Treebank (annotations CC0), all its texts together.';

/** The counts as the files that are read here. Deterministic. */
export function countFiles({ first, last, alone, other }: CompoundCounts): { name: string; text: string }[] {
  return [
    { name: 'first.txt', text: countText(first, `Beginnings of compounds, with linking letters. ${SOURCE}`) },
    { name: 'last.txt', text: countText(last, `Ends of compounds, without inflection. ${SOURCE}`) },
    {
      name: 'alone.txt',
      text: countText(alone, `Nouns, adjectives and verbs, without inflection. ${SOURCE}`),
    },
    {
      name: 'other.txt',
      text: countText(new Map([...other].map((word) => [word, 1])), `Words of other classes. ${SOURCE}`),
    },
  ];
}

/** Rare words share lines, so that files stay small. */
function countText(counted: ReadonlyMap<string, number>, comment: string): string {
  const byCount = new Map<number, string[]>();
  for (const [word, count] of counted) {
    const words = byCount.get(count);
    if (words) words.push(word);
    else byCount.set(count, [word]);
  }
  const lines = [...byCount]
    .sort(([a], [b]) => b - a)
    .flatMap(([count, words]) => inLines(words.sort(), 20).map((line) => `${count} ${line.join(' ')}`));
  return `# ${comment}\n${lines.join('\n')}\n`;
}

function inLines(words: readonly string[], size: number): string[][] {
  const lines: string[][] = [];
  for (let at = 0; at < words.length; at += size) lines.push(words.slice(at, at + size));
  return lines;
}
