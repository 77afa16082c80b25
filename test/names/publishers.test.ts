/** Whose page an article stands on: what nobody is told to work elsewhere, works there. */
import { expect, it } from 'vitest';
import { findNames } from '../../src/names/findNames.ts';
import { readFile } from '../../src/reading/read.ts';

const STORY = [
  'Søkerne får enklere regler fra 1. juli, og skjemaet er på to sider.',
  '– Dette har mange bedt om, sier kommunikasjonssjef Kari Strand.',
  'Reglene har vært på høring i vinter, og svarene var gode.',
];

const houseOfKari = (...head: string[]): string[] | undefined => {
  const text = ['Enklere regler for søkere', ...head, ...STORY].join('\n\n');
  const { articles } = readFile(
    { path: 'raw/sak.txt', bytes: new TextEncoder().encode(text) },
    { today: '2026-01-01' },
  );
  const article = articles[0];
  return article && findNames(article).people.find(({ name }) => name === 'Kari Strand')?.organisations;
};

it.each([
  [
    'a line that says so',
    ['Publisert 07.06.2018', 'Utgiver: Kyst- og havnedepartementet'],
    'Kyst- og havnedepartementet',
  ],
  ['a byline', ['Postet av Norges Kystforbund den 13. juni 2022'], 'Norges Kystforbund'],
  [
    'a date line in pieces',
    ['12.3.2024 08:00:00 CET | Torvik Systemer AS | Pressemelding'],
    'Torvik Systemer AS',
  ],
])('is told by %s', (_, head, house) => {
  expect(houseOfKari(...head)).toEqual([house]);
});

it('is not told by who has written it', () => {
  expect(houseOfKari('Publisert 07.06.2018 av Per Moe')).toEqual([]);
  expect(houseOfKari('Publisert 07.06.2018', 'Av: Solvik Tidende')).toEqual([]);
});
