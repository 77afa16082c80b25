import { expect, it } from 'vitest';
import { sortName } from '../../src/archive/naming.ts';

it.each([
  ['Lise Strand', 'Strand, Lise'],
  ['Magnus af Skogheim', 'Skogheim, Magnus af'],
  ['Ánne Øygard', 'Øygard, Ánne'],
  ['Sokrates', 'Sokrates'],
  ['[navn fjernet]', '[navn fjernet]'],
  ['en mann i førtiårene', 'en mann i førtiårene'],
])('%s is sorted as %s', (name, sorted) => {
  expect(sortName(name)).toBe(sorted);
});
