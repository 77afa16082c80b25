import { describe, expect, it } from 'vitest';
import { derived } from '../../src/bench/derive.ts';

const row = (articles: number, seconds: number, megabytes: number) => ({
  name: 'build',
  articles,
  runs: [{ seconds, peakMegabytes: megabytes, togetherMegabytes: megabytes }],
});

describe('what a curve says of larger archives', () => {
  it('goes on as it went: straight lines stay straight, and what does not grow stays', () => {
    const [build] = derived([row(1000, 2, 300), row(5000, 10, 300), row(10_000, 20, 300)], 1_000_000);
    expect(build?.seconds).toBeCloseTo(2000);
    expect(build?.megabytes).toBeCloseTo(300);
    expect(build?.exponents.seconds).toBeCloseTo(1);
  });

  it('is not told from one size', () => {
    expect(derived([row(1000, 2, 300)], 1_000_000)).toEqual([]);
  });
});
