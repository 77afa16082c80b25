/** What measured curves say of larger archives: time and memory as a power of the number of articles. */
import { medianOf, medianSeconds } from './table.ts';
import type { BenchRow } from './types.ts';

export interface Derived {
  name: string;
  /** 1: grows as the archive does; 0: does not grow. */
  exponents: { seconds: number; megabytes: number };
  seconds: number;
  megabytes: number;
}

/**
 * For each measure that was taken at several sizes, by the straight line through the logarithms (least squares).
 * @param articles the size that is asked for
 */
export function derived(rows: readonly BenchRow[], articles: number): Derived[] {
  const names = [...new Set(rows.map(({ name }) => name))];
  return names.flatMap((name) => {
    const sizes = rows.filter((row) => row.name === name);
    if (new Set(sizes.map((row) => row.articles)).size < 2) return [];
    const seconds = powerLaw(sizes.map((row) => [row.articles, medianSeconds(row)]));
    const megabytes = powerLaw(sizes.map((row) => [row.articles, medianOf(row, 'peakMegabytes')]));
    return [
      {
        name,
        exponents: { seconds: seconds.exponent, megabytes: megabytes.exponent },
        seconds: seconds.factor * articles ** seconds.exponent,
        megabytes: megabytes.factor * articles ** megabytes.exponent,
      },
    ];
  });
}

/** `factor * x ** exponent`, nearest to the points. */
function powerLaw(points: readonly (readonly [x: number, y: number])[]): {
  factor: number;
  exponent: number;
} {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) /
    logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return { factor: Math.exp(y - slope * x), exponent: slope };
}

export function derivedTable(rows: readonly BenchRow[], articles: number): string {
  const lines = derived(rows, articles).map(
    ({ name, exponents, seconds, megabytes }) =>
      `  ${name.padEnd(24)} ${seconds.toFixed(0).padStart(8)} s (n^${exponents.seconds.toFixed(2)}) ${megabytes.toFixed(0).padStart(8)} MB (n^${exponents.megabytes.toFixed(2)})`,
  );
  return [`Derived for ${articles} articles, not measured`, ...lines].join('\n');
}
