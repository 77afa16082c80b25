/** Who is who across articles, against gold. */
import { describe, expect, it } from 'vitest';
import { evaluateIdentity } from '../../src/evaluation/identity.ts';

describe('identity', async () => {
  const rows = await evaluateIdentity('test/gold/identity', 'content', '2026-01-01');
  const row = (title: string) => {
    const found = rows.find((each) => each.title === title);
    if (!found) throw new Error(`no row «${title}»`);
    return found;
  };

  it.each([
    'people, cases',
    'organisations, cases',
    'people, with decisions',
    'organisations, archive alone',
    'organisations, with decisions',
  ])('never makes one of two: %s', (title) => {
    expect(row(title).errors.filter((error) => error.endsWith('are joined'))).toEqual([]);
    expect(row(title).counts.joinedWrongly).toBe(0);
  });

  it('joins two of one full name until an editor parts them, and nothing else that is wrong', () => {
    for (const error of row('people, archive alone').errors.filter((each) => each.endsWith('are joined')))
      expect(error).toMatch(/^«(.+)» .* and «\1» /);
  });

  it.each([
    ['people, cases', 0.95],
    ['organisations, cases', 0.9],
    ['people, with decisions', 0.98],
    ['organisations, with decisions', 0.98],
  ])('makes one of one: %s', (title, share) => {
    const { joined, apartWrongly } = row(title).counts;
    expect(joined / (joined + apartWrongly)).toBeGreaterThanOrEqual(share);
  });
});
