/** Texts come back as they were, in any order, and no file stays behind. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Spool } from '../../src/pipeline/spool.ts';

const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('nyhetsarkiv-import-'));

it('gives every text back, as often as it is asked for, and leaves nothing behind', () => {
  const before = left();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const spool = new Spool();
      const kept = texts.map((text) => spool.keep(text));
      expect(kept.toReversed().map((text) => text())).toEqual(texts.toReversed());
      expect(kept.map((text) => text())).toEqual(texts);
      spool.close();
    }),
    { numRuns: 50 },
  );
  expect(left()).toEqual(before);
});
