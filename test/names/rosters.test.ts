/** Lists that are no sentences: boards, and cards with a name, a title and a house on lines of their own. */
import { expect, it } from 'vitest';
import { findNames } from '../../src/names/findNames.ts';
import { readFile } from '../../src/reading/read.ts';

/** `Kari Vik: leder @ Vikfisk AS` for each person of a page. */
function people(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const [article] = readFile({ path: 'sak.txt', bytes }, { today: '2026-01-01' }).articles;
  if (!article) throw new Error('No article is read.');
  return findNames(article).people.map(
    ({ name, roles, organisations }) => `${name}: ${roles.join(', ')} @ ${organisations.join(', ')}`,
  );
}

const STORY =
  'Nytt styre er valgt\n\n06.12.2016\n\nMøtet var i går, og mange var til stede i salen ved havna.\n\n';

it('gives the members of a board their own house, the board’s, and their post', () => {
  const board = [
    'Styret i Vestvik Næringsforening:',
    'Kari Strand, Sandvik Laks AS (styreleder)',
    'Per Lunde, Torvik Regnskap AS',
    'Anne Moe, Solvik Rør AS (nestleder)',
  ];
  expect(people(STORY + board.join('\n'))).toEqual([
    'Kari Strand: styreleder @ Sandvik Laks AS, Vestvik Næringsforening',
    'Per Lunde:  @ Torvik Regnskap AS, Vestvik Næringsforening',
    'Anne Moe: nestleder @ Solvik Rør AS, Vestvik Næringsforening',
  ]);
});

it('reads a card from the name down', () => {
  const card = ['Kontaktperson:', 'Kari Strand', 'Markedssjef, Sandvik Laks AS', 'Tlf. 900 00 000'];
  expect(people(STORY + card.join('\n'))).toEqual(['Kari Strand: markedssjef @ Sandvik Laks AS']);
});

it('takes no house from a heading with two', () => {
  const list = ['Fra Sandvik Laks AS og Solvik Rør AS møtte:', 'Kari Strand', 'Per Lunde', 'Anne Moe'];
  expect(people(STORY + list.join('\n'))).toEqual(['Kari Strand:  @ ', 'Per Lunde:  @ ', 'Anne Moe:  @ ']);
});
