/** Precision, recall and F1 over counted things. */

export interface Counts {
  /** Found and expected. */
  right: number;
  found: number;
  expected: number;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, expected: 0 });

export function add(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, found: a.found + b.found, expected: a.expected + b.expected };
}

/** Nothing found where nothing is expected is perfect. */
export const precision = ({ right, found }: Counts): number => (found === 0 ? 1 : right / found);
export const recall = ({ right, expected }: Counts): number => (expected === 0 ? 1 : right / expected);

export function f1(counts: Counts): number {
  const sum = counts.found + counts.expected;
  return sum === 0 ? 1 : (2 * counts.right) / sum;
}

/** Compares two lists as bags: each found thing may answer one expected thing. */
export function compareBags(
  found: readonly string[],
  expected: readonly string[],
): Counts & { missed: string[]; wrong: string[] } {
  const missed: string[] = [];
  const left = [...found];
  for (const thing of expected) {
    const at = left.indexOf(thing);
    if (at < 0) missed.push(thing);
    else left.splice(at, 1);
  }
  return {
    right: expected.length - missed.length,
    found: found.length,
    expected: expected.length,
    missed,
    wrong: left,
  };
}
