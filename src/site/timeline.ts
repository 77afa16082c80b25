/** Dates along a line: where a day stands between the first and the last year shown. */
import { yearOf } from './dates.ts';

/** Length of the line in its own units. */
export const TIMELINE = 1000;

/** More years than these are too many lines to be read. */
const MANY_YEARS = 40;

export class TimeAxis {
  readonly firstYear: number;
  readonly lastYear: number;

  /** @param dates ISO dates, months or years, at least one, in any order */
  constructor(dates: readonly string[]) {
    const years = dates.map(yearOf);
    this.firstYear = Math.min(...years);
    this.lastYear = Math.max(...years);
  }

  /** Where a day, month or year begins: 0 to TIMELINE. */
  start(date: string): number {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const years = year - this.firstYear + (month - 1 + (day - 1) / 31) / 12;
    return Math.round((years / (this.lastYear - this.firstYear + 1)) * TIMELINE);
  }

  /** Where a day, month or year ends. */
  end(date: string): number {
    const length = date.length === 4 ? 12 : date.length === 7 ? 1 : 0;
    return Math.round(this.start(date) + (length / 12 / (this.lastYear - this.firstYear + 1)) * TIMELINE);
  }

  /** Where the years change; none where they would stand too close. */
  get yearLines(): number[] {
    const count = this.lastYear - this.firstYear;
    return count > MANY_YEARS
      ? []
      : Array.from({ length: count }, (_, index) => this.start(String(this.firstYear + index + 1)));
  }
}
