import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNames } from '../../src/names/findNames.ts';
import { findQuotes } from '../../src/quotes/findQuotes.ts';
import { articleOfLines } from './said.ts';

const PIECES = [
  'Lise Strand',
  'Per Lund',
  'ordfører',
  'hun',
  'han',
  'sier',
  'mener',
  'at',
  'hallen er klar',
  'Vi gleder oss',
  '–',
  '– ',
  '-',
  ':',
  ': ',
  ',',
  '. ',
  '? ',
  '! ',
  '«',
  '»',
  '”',
  '"',
  '„',
  '“',
  '(',
  ')',
  ' ',
  ' og ',
  'legger til',
  'ifølge',
  'Det',
  '…',
  '\n',
  'direktøren',
  'Vesttangen Verft',
  'å',
  '😀',
];
const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join(''));

it('gives words that stand in the article, each once, and no speaker who is not in it', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const names = findNames(articleOfLines(lines));
      const { quotes } = findQuotes(articleOfLines(lines), names);
      const ends = new Map<number, number>();
      for (const { unit, start, end, text, speaker, confidence } of quotes) {
        expect(names.units[unit]?.text.slice(start, end)).toBe(text);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(ends.get(unit) ?? 0);
        ends.set(unit, end);
        if (speaker !== undefined) expect(names.people[speaker]).toBeDefined();
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 400 },
  );
});
