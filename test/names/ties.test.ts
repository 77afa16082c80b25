/** Ties to houses that a clause tells in passing: education, engagement, boards, lines of a box. */
import { expect, it } from 'vitest';
import { found, ofKari } from './found.ts';

it.each([
  [
    'where she was educated',
    ['Kari Strand er utdannet lege fra Universitetet i Bergen.'],
    'lege @ Universitetet i Bergen',
  ],
  [
    'what she engaged herself in, twice',
    ['Siden engasjerte Kari Strand seg i Kirkens Nødhjelp og i Solvik Mannskor.'],
    ' @ Kirkens Nødhjelp, Solvik Mannskor',
  ],
  [
    'the second thing that is said of her',
    ['Først i køen står Kari Strand, fast kunde siden 1988 og rektor ved Nordli skole.'],
    'rektor @ Nordli skole',
  ],
  [
    'the choir that has her with it',
    ['Solvik Songlag, med dirigent Kari Strand, opna festen.'],
    'dirigent @ Solvik Songlag',
  ],
  [
    'not the house of a guest whom it has with it',
    ['Torvik Fisk AS fikk besøk av Lunde Data AS med ordfører Kari Strand.'],
    'ordfører',
  ],
  [
    'the board that she is new on',
    ['Solvik Fiskarlag hadde årsmøte. Nye i styret er Kari Strand og Per Moe.'],
    ' @ Solvik Fiskarlag',
  ],
  [
    'the house that the lines of a box are about',
    [
      'Torvik Fisk vokser. Lunde Data AS leverer.',
      'Dette er Torvik Fisk',
      'Etablert: 1979',
      'Styreleder: Kari Strand',
    ],
    'styreleder @ Torvik Fisk',
  ],
  [
    'the shop that she leads «på»',
    ['Ny butikksjef på Extra Torvet er Kari Strand.'],
    'butikksjef @ Extra Torvet',
  ],
  [
    'the whole union, where a part of it is named too',
    ['Norsk Havneforbund sa nei. Havneforbundet Vest var uenig.', 'Forbundssekretær Kari Strand er skuffet.'],
    'forbundssekretær @ Norsk Havneforbund',
  ],
  [
    'the society that «foreningen» can only mean',
    [
      'Norske Vaskebedrifter vil ha regler.',
      'Foreningen er med i NHO. Norske Vaskebedrifter har 86 medlemmer.',
      'Fagsjef i foreningen, Kari Strand, er klar.',
    ],
    'fagsjef @ Norske Vaskebedrifter',
  ],
  [
    'not the paper that has asked',
    [
      'Torvik Laks AS har fått gebyr. Torvik Laks AS anker.',
      'Kystavisa har ikke fått svar fra styreleder Kari Strand.',
    ],
    'styreleder @ Torvik Laks AS',
  ],
  [
    'the house that her place of work is of',
    ['Kari Strand er innkjøper på mottaket til Torvik Krabbe AS.'],
    'innkjøper @ Torvik Krabbe AS',
  ],
  [
    'the board that consists of her since a meeting',
    [
      'Torvik Fisk AS vokser.',
      'Styret i Torvik Fisk AS består etter årsmøtet i februar av Per Moe (leder) og Kari Strand.',
    ],
    ' @ Torvik Fisk AS',
  ],
  [
    'what she goes on to do behind her age',
    ['Kari Strand (24) kom hit i vinter, og jobber til daglig som sveiser ved Torvik Verft AS.'],
    'sveiser @ Torvik Verft AS',
  ],
  ['what somebody has her for', ['Elevane song. Læraren deira, Kari Strand, spelte.'], 'lærar'],
  ['a house from abroad', ['Kari Strand var regnskapssjef i polske WodaSoft.'], 'regnskapssjef @ WodaSoft'],
])('%s', (_, paragraphs, said) => {
  expect(ofKari(paragraphs)).toBe(`Kari Strand: ${said}`);
});

it.each(['Solister var Kari Strand og Per Moe.', 'Solister: Kari Strand og Per Moe'])(
  'what all are whom a list names: %s',
  (line) => {
    expect(found(line).people).toEqual(['Kari Strand: solist', 'Per Moe: solist']);
  },
);

it.each([
  ['begins with a word of its place', 'Ho er med i Indre Fjord Bondelag.', 'Indre Fjord Bondelag'],
  ['begins with what it is', 'I går stengte Salong Turid for godt.', 'Salong Turid'],
  [
    'is a university in small letters',
    'Hun er forsker ved universitetet i Genova.',
    'universitetet i Genova',
  ],
  ['has a number in it', 'Huset er tegnet av Linje 3 Arkitekter AS.', 'Linje 3 Arkitekter AS'],
  [
    'has more words for what it is for',
    'Hun er ved Institutt for akvatisk biologi i dag.',
    'Institutt for akvatisk biologi',
  ],
  [
    'hears something from one whose house stands between',
    '– Hold dere unna, sier operasjonsleder Per Moe ved Østre politidistrikt til Dalnytt.',
    'Dalnytt',
  ],
])('a house whose name %s', (_, line, name) => {
  expect(found(line).organisations).toContain(name);
});

it('who is on a board that lines below its name tell of', () => {
  const lines = [
    'NHFs styre 2017–2019:',
    'President: Kari Strand, Solvik IL',
    'Styremedlemmer: Siri Moe (Torvik IL)',
  ];
  expect(found('Norges Havforbund (NHF) har valgt styre.', ...lines).people).toEqual([
    'Kari Strand: president @ Solvik IL, Norges Havforbund',
    'Siri Moe: styremedlem @ Torvik IL, Norges Havforbund',
  ]);
});

it('a minister who is called «statsråden» is one', () => {
  const minister = 'Fiskeriminister Kari Strand kom i går.';
  expect(found(minister, '– Ja, sa statsråden.').people).toEqual(['Kari Strand: fiskeriminister, statsråd']);
  expect(found(minister, '– Ja, sa fiskeriministeren.').people).toEqual(['Kari Strand: fiskeriminister']);
});

it('a house’s name goes on with «og» and a common word where it does so twice', () => {
  const twice = found('Solvik Surf og Seil sa nei. Det sier Kari Strand fra Solvik Surf og Seil.');
  expect(twice.organisations).toEqual(['Solvik Surf og Seil']);
});

it('the part of a house in a place is a house of its own', () => {
  const { organisations } = found(
    'Forbundet for service og reiseliv (FSR) er glad.',
    'Det sier leder Kari Strand i FSR Innlandet.',
  );
  expect(organisations).toEqual(['Forbundet for service og reiseliv = FSR', 'FSR Innlandet']);
});

it('the village of a house is no house', () => {
  expect(found('Kari Strand (71) frå Nesbygda er glad.', 'Nesbygda pensjonistlag song.').people).toEqual([
    'Kari Strand: ',
  ]);
});
