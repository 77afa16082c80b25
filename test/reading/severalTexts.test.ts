/** One text file with several articles in it. */
import { expect, it } from 'vitest';
import { readFile } from '../../src/reading/read.ts';
import type { Note, ReadResult } from '../../src/reading/types.ts';

const read = (text: string): ReadResult =>
  readFile({ path: 'raw/flere.txt', bytes: new TextEncoder().encode(text) }, { today: '2026-01-01' });
const warnings = ({ notes, articles }: ReadResult): Note[] =>
  [...notes, ...articles.flatMap((article) => article.notes)].filter(({ level }) => level === 'warning');

const elk = 'Elg på trappa\nSkrevet 04.05.15\n\nEn elg sto på rådhustrappa i Storvåg i går morges.\n';
const bridge =
  'Ny bru til Neset\nSkrevet 05.05.15Kommunen bygger bru til Neset, og den blir førti meter lang.\n';
const band = 'Korpset i blått\nSkrevet 06.05.15\n\nSkolekorpset i Storvåg fikk nye uniformer på tirsdag.\n';

it.each(['----------', '* * *', '=====', '_____'])(
  'is parted at lines of «%s» where each has a title and a date',
  (rule) => {
    const result = read([elk, bridge, band].join(`\n${rule}\n\n`));
    expect(result.articles.map(({ title, date }) => [title, date])).toEqual([
      ['Elg på trappa', '2015-05-04'],
      ['Ny bru til Neset', '2015-05-05'],
      ['Korpset i blått', '2015-05-06'],
    ]);
    expect(warnings(result)).toEqual([]);
  },
);

it('is one article where a rule line parts a story from its end', () => {
  const { articles, notes } = read(
    `${elk}\n-----\n\nFlere elger\n\nDet er mange elger i Storvåg denne våren.\n\n* * *\n\nOla Berg er redaktør.\n`,
  );
  expect([articles.length, notes]).toEqual([1, []]);
});

it('says what is read with the article above, and in which line', () => {
  const result = read(
    [elk, 'Uten dato\n\nFerja står ved kai, og ingen vet hvor lenge.\n', band].join('\n-----\n'),
  );
  expect(result.articles.map(({ title }) => title)).toEqual(['Elg på trappa', 'Korpset i blått']);
  expect(warnings(result)).toMatchObject([
    { line: 7, message: expect.stringMatching(/«Uten dato».*has no date/) },
  ]);
});

it('warns of a date below a title in the middle of a story, where nothing parts the two', () => {
  expect(warnings(read([elk, bridge].join('\n')))).toMatchObject([
    {
      line: 7,
      message: expect.stringMatching(
        /several articles: «Skrevet 05\.05\.15» stands below «Ny bru til Neset»/,
      ),
    },
  ]);
  const dated =
    'Trapp for elger\nSkrevet 04.05.15\n\nTrappa er ny.\n\nOm saken\nOppdatert 06.05.15\nSkrevet 04.05.15\n';
  expect(warnings(read(dated))).toEqual([]);
});
