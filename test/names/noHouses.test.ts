/** Titles that no house is told for: nearness alone ties nobody. */
import { expect, it } from 'vitest';
import { ofKari } from './found.ts';

const ABOUT = 'Torvik Regnskap AS vokser. Torvik Regnskap AS har ti ansatte.';

it.each([
  [
    'a house whose committee is meant',
    ['Solbris Energi AS vokser.', 'Valgkomiteens leder Kari Strand er kritisk.'],
    'leder',
  ],
  ['a house that is told to be another', [ABOUT, 'Leder i velforeningen, Kari Strand, er kritisk.'], 'leder'],
  [
    'a municipality whose mayor is another place’s',
    ['Vestvik kommune bygger skole. Vestvik kommune har penger.', 'Ordfører i Austvik, Kari Strand, ler.'],
    'ordfører',
  ],
  [
    'a company, as a rektor',
    ['Sandvik Laks AS bygger ny skole. Sandvik Laks AS er stolt.', 'Rektor Kari Strand gleder seg.'],
    'rektor',
  ],
  [
    'a county, as a mayor',
    ['Vestland fylkeskommune bygger. Vestland fylkeskommune har penger.', 'Ordfører Kari Strand gleder seg.'],
    'ordfører',
  ],
  [
    'a company, as somebody’s own trainer',
    [
      'Sandvik Laks AS lager spill. Sandvik Laks AS er stor.',
      'Idas personlige trener Kari Strand har hjulpet.',
    ],
    'personlig trener',
  ],
  [
    'a company, as the leader of an old committee',
    [ABOUT, 'Kari Strand, leder i den gamle kulturhusnemnda, var til stede.'],
    'leder',
  ],
  [
    'a paper that only tells of it',
    ['Dagbladet skrev om saken. Dagbladet var først.', 'Driftssjef Kari Strand ler.'],
    'driftssjef',
  ],
  ['the paper that hears her', ['– Det er rart, sier forsker Kari Strand til Dagbladet.'], 'forsker'],
  ['a house that she visits', ['Statsråd Kari Strand på besøk hos Sandvik Laks AS.'], 'statsråd'],
  [
    'one of two schools',
    ['I dag slås Solvik skole og Sandvik skole sammen.', 'Rektor Kari Strand gleder seg.'],
    'rektor',
  ],
  [
    'what a woman runs of whom others speak',
    ['Rektor Kari Strand ler.', '– Hun driver Sandvik Laks AS, sier Ola Moe om søsteren.'],
    'rektor',
  ],
  [
    'a company, as one who takes over a house of another kind',
    [
      'Sandvik Laks AS får ny sjef. Sandvik Laks AS er stor.',
      'Assisterende leder Kari Strand tar over klyngen.',
    ],
    'assisterende leder',
  ],
  [
    'a house by a part of a place’s name',
    ['I dag gav Statsforvaltaren i Rogaland løyve.', 'Dette seier landbrukssjef Kari Strand.'],
    'landbrukssjef',
  ],
  ['a school that is named only later', ['Rektor Kari Strand ler.', 'Solvik skole er ny.'], 'rektor'],
  [
    'a union that firms’ people are members of',
    ['– Fint, sier Ola Moe. Fellesforbundet har 48 medlemmer.', 'Økonomisjef Kari Strand venter mer.'],
    'økonomisjef',
  ],
  [
    'a board that she is to meet',
    [
      'Naboer i Solvik borettslag har klaget.',
      'Strand skal møte styret i borettslaget. Det sier festivalsjef Kari Strand.',
    ],
    'festivalsjef',
  ],
  ['on whose behalf a lawyer speaks', ['Advokat Kari Strand anker på vegne av Solvik Rør AS.'], 'advokat'],
  [
    'where she sits at a table',
    ['Fyrvokter Kari Strand sitter ved kjøkkenbordet på Solvik sykehjem.'],
    'fyrvokter',
  ],
])('ties no title to %s', (_, paragraphs, role) => {
  expect(ofKari(paragraphs)).toBe(`Kari Strand: ${role}`);
});
