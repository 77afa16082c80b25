/** How well articles are understood: the sample archive, and the article that it all began with, where it is at hand. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateGold } from '../../src/evaluation/evaluateGold.ts';
import { type Counts, f1, precision, recall } from '../../src/evaluation/score.ts';

const TODAY = '2026-01-01';
/** A real article, which is not ours to publish. */
const REAL = process.env.NYHETSARKIV_REAL_ARTICLES ?? '../shared/seed';

describe('the sample archive', async () => {
  const { total } = await evaluateGold('test/gold/archive', 'content/raw', TODAY);
  const counts = (measure: keyof typeof total): Counts => total[measure] as Counts;

  it.each(['title', 'date', 'lead', 'lang', 'subheadings'] as const)(
    'is read without a fault: %s',
    (measure) => {
      expect(f1(counts(measure))).toBe(1);
    },
  );

  it.each([
    ['people', 0.95],
    ['roles', 0.9],
    ['organisations', 0.9],
    ['photos', 0.98],
    ['photographers', 0.98],
    ['indirect', 0.85],
  ] as const)('is understood as a careful reader would: %s', (measure, floor) => {
    expect(f1(counts(measure))).toBeGreaterThanOrEqual(floor);
  });

  it('puts hardly a word in a wrong mouth', () => {
    expect(precision(counts('quotes'))).toBeGreaterThanOrEqual(0.98);
    expect(recall(counts('quotes'))).toBeGreaterThanOrEqual(0.95);
    expect(precision(counts('speakers'))).toBeGreaterThanOrEqual(0.98);
    expect(precision(counts('affiliations'))).toBeGreaterThanOrEqual(0.95);
  });
});

if (existsSync(REAL)) {
  describe('a real article', async () => {
    const { articles, total } = await evaluateGold(REAL, REAL, TODAY);

    it('is understood without a fault', () => {
      expect(articles.flatMap(({ errors }) => errors)).toEqual([]);
      expect(Object.values(total).every((counts) => f1(counts) === 1)).toBe(true);
    });
  });
}
