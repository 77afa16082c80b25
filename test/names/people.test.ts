/** Who is named, and by which name. */
import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  [
    'a surname that owns something described',
    'Det gjelder Kari Strands såkalte hjemflytting.',
    'Kari Strand: ',
  ],
  ['a surname that ends with an s of its own', 'Det gjelder Kari Aas og andre.', 'Kari Aas: '],
])('gives %s', (_, text, person) => {
  expect(found(text).people).toEqual([person]);
});
