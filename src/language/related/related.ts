/** Words that are one to a searcher though no ending tells it. */
import { readFileSync } from 'node:fs';
import { stem } from '../inflection/forms.js';

let related: Map<string, string[]> | undefined;

/** By stem, the stems of the words that stand with it in `related.txt`. */
export function relatedWords(): ReadonlyMap<string, readonly string[]> {
  related ??= readRelated();
  return related;
}

function readRelated(): Map<string, string[]> {
  const text = readFileSync(new URL('./related.txt', import.meta.url), 'utf8').normalize('NFC');
  const found = new Map<string, Set<string>>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const stems = new Set(line.split(' ').map(stem));
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
  }
  return new Map([...found].filter(([, others]) => others.size).map(([one, others]) => [one, [...others]]));
}
