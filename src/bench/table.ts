/** Rows of measures as lines for the terminal. */
import { type Measured, median } from './command.ts';
import type { BenchRow } from './types.ts';

export const medianSeconds = ({ runs }: BenchRow): number => median(runs.map(({ seconds }) => seconds));

export const medianOf = ({ runs }: BenchRow, key: 'peakMegabytes' | 'togetherMegabytes'): number =>
  median(runs.map((run) => run[key] ?? Number.NaN));

/** Adds a run to the row of that name, which begins with it where it is the first. */
export function noteRun(
  rows: BenchRow[],
  name: string,
  articles: number,
  { output: _said, ...run }: Measured,
): void {
  const row = rows.find((each) => each.name === name && each.articles === articles);
  if (row) row.runs.push(run);
  else rows.push({ name, articles, runs: [run] });
}

export function tableOf(title: string, rows: readonly BenchRow[]): string {
  const head = `${title.padEnd(40)} articles   seconds (all runs)           largest MB  together MB`;
  return [head, ...rows.map(line)].join('\n');
}

function line(row: BenchRow): string {
  const runs = row.runs.map(({ seconds }) => seconds.toFixed(2)).join(' ');
  return [
    `  ${row.name}`.padEnd(40),
    String(row.articles).padStart(8),
    medianSeconds(row).toFixed(2).padStart(9),
    (row.runs.length > 1 ? ` (${runs})` : '').padEnd(20),
    megabytes(medianOf(row, 'peakMegabytes')).padStart(11),
    megabytes(medianOf(row, 'togetherMegabytes')).padStart(12),
  ].join(' ');
}

const megabytes = (size: number): string => (Number.isNaN(size) ? '?' : size.toFixed(0));
