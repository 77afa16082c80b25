/** What is measured, and what comes of it. */
import type { Measured } from './command.ts';

export interface BenchOptions {
  /** Articles in the archive that is measured. */
  articles: number;
  /** Each measure is taken so many times; the median counts. */
  runs: number;
  /** Words in an article. */
  words: number;
  /** Sizes of archive for the curve. */
  curve: readonly number[];
}

/** One measure: the same done `runs` times. */
export interface BenchRow {
  name: string;
  articles: number;
  runs: Omit<Measured, 'output'>[];
}

/** A chapter of the bench. Prints its tables as it goes, and returns the rows for later comparison. */
export interface BenchSection {
  name: string;
  /** For `--help`: one line. */
  about: string;
  /** Run when no sections are named. */
  usual: boolean;
  run(options: BenchOptions): Promise<BenchRow[]>;
}
