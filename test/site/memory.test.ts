/** What is left of old pages is let go before the next are made. */
import { expect, it } from 'vitest';
import { Memory } from '../../src/site/memory.ts';

const MEGABYTES = 1e6;
const used = (): number => process.memoryUsage().heapUsed / MEGABYTES;

it('lets go of much that nobody holds, and of nothing that somebody does', () => {
  const memory = new Memory();
  const held = Array.from({ length: 1000 }, (_, at) => [at]);
  let left: number[][] = Array.from({ length: 300 }, () => Array.from({ length: 125_000 }, Math.random));
  const before = used();
  expect(left.length).toBe(300);
  left = [];
  memory.tidy();
  expect(used()).toBeLessThan(before - 200);
  expect(held[999]).toEqual([999]);
});
