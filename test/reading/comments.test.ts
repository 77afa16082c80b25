/** Readers' comments below a story are never the article's. */
import { expect, it } from 'vitest';
import { readFile } from '../../src/reading/read.ts';
import type { Article } from '../../src/reading/types.ts';

const read = (...lines: string[]): Article => {
  const text = ['Ny bru til Neset', 'Skrevet 05.05.15', '', ...lines].join('\n\n');
  return readFile({ path: 'raw/bru.txt', bytes: new TextEncoder().encode(text) }, { today: '2026-01-01' })
    .articles[0] as Article;
};
const LEAD = 'Kommunen åpnet ny bru til Neset i går, og mange så på.';
const END = 'Brua er førti meter lang og har kostet ni millioner kroner.';
const COMMENTS = ['Petter: Bra at det kommer bru.', 'Anna', 'Hvem skal betale for dette? Jeg bare spør.'];

it.each(['Leserkommentarer (3)', 'Lesarkommentarar', '3 leserkommentarer:'])(
  '«%s» takes what follows',
  (label) => {
    const { blocks, debris, notes } = read(LEAD, END, label, ...COMMENTS);
    expect(blocks).toEqual([{ type: 'paragraph', text: END }]);
    expect(debris.map(({ text }) => text)).toEqual([label, ...COMMENTS]);
    expect(notes).toMatchObject([{ code: 'debris', message: expect.stringContaining(label) }]);
  },
);

it('«Kommentarer (2)» takes what follows where somebody has signed it, also below a lead alone', () => {
  const comments = ['Kommentarer (2)', 'Petter, 05.05.2015 kl. 12:30', 'Bra at det kommer bru.'];
  expect(read(LEAD, END, ...comments).debris).toHaveLength(3);
  expect(read(LEAD, 'Leserkommentarer (2)', ...comments.slice(1)).debris).toHaveLength(3);
});

it('a link to the comments takes no story with it, nor does a story about comments', () => {
  const linked = read(LEAD, 'Leserkommentarer (3)', END, END.replace('Brua', 'Veien'));
  expect([linked.blocks.length, linked.debris.length]).toEqual([2, 1]);
  const told = read(LEAD, END, 'Leserkommentarer', '– Vi får mange av dem, sier redaktør Per Ås i bladet.');
  expect(told.debris).toEqual([]);
});
