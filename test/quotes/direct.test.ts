import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('direct speech is cut out exactly', () => {
  it.each([
    ['a dash and a clause', '– Vi gleder oss, sier Lise Strand.', ['Vi gleder oss']],
    ['a hyphen for a dash', '- Vi gleder oss, sier Lise Strand.', ['Vi gleder oss']],
    ['a long dash', '— Vi gleder oss, sier Lise Strand.', ['Vi gleder oss']],
    ['a question', '– Hvem skal betale? spør Lise Strand.', ['Hvem skal betale?']],
    [
      'several sentences',
      '– Vi gleder oss. Hallen er klar, sier Lise Strand.',
      ['Vi gleder oss. Hallen er klar'],
    ],
    ['a break', '– Vi gleder oss, sier Lise Strand. – Hallen er klar.', ['Vi gleder oss', 'Hallen er klar']],
    [
      'a break inside a sentence',
      '– Vi gleder oss, sier Lise Strand, – og hallen er klar.',
      ['Vi gleder oss', 'og hallen er klar'],
    ],
    [
      'a second verb with a colon',
      '– Vi gleder oss, sier Lise Strand, og legger til: Hallen er klar.',
      ['Vi gleder oss', 'Hallen er klar'],
    ],
    ['a colon before it', 'Lise Strand er fornøyd: – Vi gleder oss, sier hun.', ['Vi gleder oss']],
    [
      'words before in the same paragraph',
      'Lise Strand nøler ikke. – Vi må i gang, sier hun.',
      ['Vi må i gang'],
    ],
    ['«Det sier …»', '– Hallen er klar. Det sier Lise Strand.', ['Hallen er klar']],
    ['a modal verb', '– Hallen er klar, kan Lise Strand fortelle.', ['Hallen er klar']],
    [
      'a particle far from its verb',
      '– Hallen er klar, slår daglig leder Lise Strand i Vesttangen Verft fast.',
      ['Hallen er klar'],
    ],
    ['a particle right behind its verb', '– Hallen er klar, legger til Lise Strand.', ['Hallen er klar']],
    ['a verb with «seg»', '– Hallen er klar, unnskylte Lise Strand seg.', ['Hallen er klar']],
    [
      'a clause in marks behind «at»',
      'Lise Strand skriver i dommen at «hallen er ferdig».',
      ['hallen er ferdig'],
    ],
    ['words that sound', '– Hallen er klar, lyder det fra Lise Strand.', ['Hallen er klar']],
    ['a message', '– Kom i gang, er beskjeden fra Lise Strand.', ['Kom i gang']],
    ['a verb of no list', '– Hallen er klar, kvitrer Lise Strand.', ['Hallen er klar']],
    ['marks inside', '– Ikke si at «dette går over», sier Lise Strand.', ['Ikke si at «dette går over»']],
    [
      'a saying verb of their own',
      '– Da må jeg si nei, sier jeg alltid, men nå sa jeg ja, sier Lise Strand.',
      ['Da må jeg si nei, sier jeg alltid, men nå sa jeg ja'],
    ],
    ['guillemets and a clause', '«Vi gleder oss», sier Lise Strand.', ['Vi gleder oss']],
    ['guillemets with the comma inside', '«Vi gleder oss,» sier Lise Strand.', ['Vi gleder oss']],
    ['curly marks', '”Vi gleder oss”, sier Lise Strand.', ['Vi gleder oss']],
    ['low and high marks', '„Vi gleder oss“, sier Lise Strand.', ['Vi gleder oss']],
    ['straight marks', '"Vi gleder oss", sier Lise Strand.', ['Vi gleder oss']],
    ['marks after a colon', 'Lise Strand sier: «Vi gleder oss.»', ['Vi gleder oss']],
    [
      'marks that go on',
      '«Vi gleder oss», sier Lise Strand. «Hallen er klar.»',
      ['Vi gleder oss', 'Hallen er klar'],
    ],
    [
      'a part of a sentence with who says it before «at»',
      'I fjor skrev ordfører Lise Strand at «hallen er for liten for alle».',
      ['hallen er for liten for alle'],
    ],
    [
      'a long part of a sentence',
      'Lise Strand sier at «vi skal bygge den største hallen i fylket» før jul.',
      ['vi skal bygge den største hallen i fylket'],
    ],
  ])('%s', (_, line, words) => {
    expect(said(line).direct.map((one) => one.slice(one.indexOf(': ') + 2))).toEqual(words);
  });
});

describe('what is no speech', () => {
  it.each([
    ['a title', 'Koret sang «Vi går over fjorden» for Lise Strand.'],
    ['a programme', 'Programmet ”Klynger i vekst” ble lagt fram av Lise Strand.'],
    ['a word borrowed', 'Lise Strand mener at «hallen» er for liten.'],
    ['writing on a wall', 'Under knaggen står det skrevet: «Statens eiendom».'],
    ['a dash between words', 'Hallen – den største i fylket – er klar.'],
    ['a list', '– 3 dl melk'],
    ['a subheading', '## – Vi gleder oss'],
    ['a caption with a dash alone', 'Bilde: – Vi gleder oss.'],
  ])('%s', (_, line) => {
    expect(said('Lise Strand er daglig leder.', line).direct).toEqual([]);
  });

  it('a caption counts where somebody is said to say it', () => {
    expect(said('Bilde: – Vi gleder oss, sier Lise Strand.').direct).toEqual(['Lise Strand: Vi gleder oss']);
  });
});

describe('a part of a sentence in marks is speech', () => {
  it.each([
    [
      'before the clause',
      'Per Lunde «har malt hver vegg i hallen med egne hender», sa Lise Strand på festen.',
      'Lise Strand: har malt hver vegg i hallen med egne hender',
    ],
    [
      'for what somebody calls a thing',
      'Lise Strand kaller hallen «et hus for dem som fryser om vinteren».',
      'Lise Strand: et hus for dem som fryser om vinteren',
    ],
    [
      'in the midst of what is told',
      'Lise Strand skriver at hallen er «større enn noen hadde trodd».',
      'Lise Strand: større enn noen hadde trodd',
    ],
    [
      'but not a name that somebody gives',
      'Lise Strand kaller hallen «Storhallen ved den gamle kaia».',
      undefined,
    ],
    ['but not a word or two', 'Lise Strand kaller hallen «en katedral».', undefined],
  ])('%s', (_, line, wanted) => {
    expect(said('Lise Strand er daglig leder. Per Lunde er trener.', line).direct[0]).toBe(wanted);
  });
});

it('tells the dash, which may be reworded, from marks, which may not', () => {
  expect(said('– Vi gleder oss, sier Lise Strand.', '«Hallen er klar», sier Lise Strand.').styles).toEqual([
    'dash',
    'verbatim',
  ]);
});
