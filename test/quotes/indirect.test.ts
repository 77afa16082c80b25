import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const LISE = 'Daglig leder Lise Strand er fornøyd.';

describe('what is told in the writer’s words', () => {
  it.each([
    ['«sier at»', [], 'Lise Strand sier at hallen er klar.', 'hallen er klar'],
    [
      'with title and house',
      [],
      'Daglig leder Lise Strand i Vesttangen Verft sier at hallen er klar.',
      'hallen er klar',
    ],
    [
      'with an apposition',
      [],
      'Lise Strand, daglig leder i Vesttangen Verft, opplyser at hallen er klar.',
      'hallen er klar',
    ],
    ['to a paper', [], 'Lise Strand sier til Vesttangen Avis at hallen er klar.', 'hallen er klar'],
    ['turned round', [LISE], 'I går fortalte hun at hallen er klar.', 'hallen er klar'],
    ['in the perfect', [LISE], 'Strand har tidligere uttalt at hallen er klar.', 'hallen er klar'],
    ['with a modal verb', [LISE], 'Strand kan fortelle at hallen er klar.', 'hallen er klar'],
    ['with a particle', [LISE], 'Strand peker på at hallen er klar.', 'hallen er klar'],
    ['without «at»', [], 'Lise Strand mener hallen er for liten.', 'hallen er for liten'],
    [
      'by a name between a title and the verb',
      [],
      'Leder i Vesttangen Verft, Lise Strand, mener hallen er for liten.',
      'hallen er for liten',
    ],
    [
      'without «at», with a verb that no list has',
      [],
      'Lise Strand sier kommunen trenerte saken i to år.',
      'kommunen trenerte saken i to år',
    ],
    [
      'what somebody speaks up for',
      [LISE],
      'Hun tar til orde for at hallen skal rives.',
      'hallen skal rives',
    ],
    ['behind «ifølge» and a pronoun', [LISE], 'Hallen er klar, ifølge henne.', 'Hallen er klar'],
    ['what somebody does not hide', [LISE], 'Hun legger ikke skjul på at hallen er klar.', 'hallen er klar'],
    [
      'by a name with a title, behind a noun for who it is',
      [],
      'Naboen, pensjonert lærer Lise Strand, seier at hallen er klar.',
      'hallen er klar',
    ],
    [
      'up to what the next clause calls it',
      [],
      'Lise Strand sier at hallen er klar, og kaller den fin.',
      'hallen er klar',
    ],
    [
      'behind a modal verb and «etterpå»',
      [LISE],
      'Strand kunne etterpå fortelle at hallen er klar.',
      'hallen er klar',
    ],
    ['a day between', [], 'Lise Strand sa i går kveld at hallen er klar.', 'hallen er klar'],
    ['with a word before «at»', [], 'Lise Strand konkluderer med at hallen er klar.', 'hallen er klar'],
    [
      'what somebody is sure of',
      [],
      'Lise Strand er helt overbevist om at hallen er klar.',
      'hallen er klar',
    ],
    ['what somebody agrees in', [LISE], 'Derfor er hun enig i at hallen er klar.', 'hallen er klar'],
    ['behind «men»', [], 'Lise Strand beklager, men mener reglene er klare.', 'reglene er klare'],
    ['under a picture', [], 'Bilde: Lise Strand mener hallen er for liten.', 'hallen er for liten'],
    [
      '«ifølge» behind «og»',
      [],
      'Over førti kom, og ifølge Lise Strand er hallen for liten.',
      'er hallen for liten',
    ],
    [
      'by the sentence behind',
      [],
      'Hallen er bygget i fjor. Det opplyser Lise Strand.',
      'Hallen er bygget i fjor',
    ],
    [
      'of many, without «at»',
      [],
      'Leder Lise Strand mener altfor mange voksne slurver med vesten.',
      'altfor mange voksne slurver med vesten',
    ],
    [
      'behind «Men», by somebody of a party',
      [],
      'Men hallen er ikke god nok, mener Lise Strand (Sp).',
      'hallen er ikke god nok',
    ],
    [
      'up to what she asks for',
      [],
      'Lise Strand sier at hallen er klar, og ber kommunen om svar.',
      'hallen er klar',
    ],
    [
      'behind «som» and words between',
      [],
      'Kari Moe får støtte fra Lise Strand i Norsk Bibliotekarlag, som i en e-post skriver at hallen er klar.',
      'hallen er klar',
    ],
    ['«ifølge» first', [], 'Ifølge Lise Strand er hallen klar.', 'er hallen klar'],
    ['«ifølge» last', [], 'Hallen er klar, ifølge Lise Strand.', 'Hallen er klar'],
    ['the clause last', [], 'Hallen er for liten, mener Lise Strand.', 'Hallen er for liten'],
    [
      'the clause last, behind another',
      [],
      'Når hallen er ferdig, må kommunen betale, mener Lise Strand.',
      'Når hallen er ferdig, må kommunen betale',
    ],
    [
      'the clause last, with verbs that no list has',
      [],
      'Halvparten av pengene dekker leie av hallen, opplyser Lise Strand.',
      'Halvparten av pengene dekker leie av hallen',
    ],
    [
      'without «at», before a name',
      [],
      'Lise Strand tror Vesttangen Verft hever prisen i år.',
      'Vesttangen Verft hever prisen i år',
    ],
    ['by title', [LISE], 'Den daglige lederen sier at hallen er klar.', 'hallen er klar'],
    ['nynorsk', [], 'Lise Strand fortel at hallen er klar.', 'hallen er klar'],
    ['nynorsk, without «at»', [], 'Lise Strand meiner hallen er for liten.', 'hallen er for liten'],
  ])('%s', (_, before, line, words) => {
    expect(said(...before, line).indirect).toEqual([`Lise Strand: ${words}`]);
  });

  it('ends where the sentence tells anew', () => {
    expect(said('Lise Strand sier at hallen er klar, og legger til at alle er velkomne.').indirect).toEqual([
      'Lise Strand: hallen er klar',
      'Lise Strand: alle er velkomne',
    ]);
  });

  it.each([
    'Lise Strand sier at hallen er klar, men vil ikke si mer.',
    'Ifølge Lise Strand, som leder laget, er hallen klar.',
  ])('has neither what else they do nor who they are: %s', (line) => {
    expect(said(line).indirect[0]).toMatch(/^Lise Strand: (?:hallen er klar|er hallen klar)$/);
  });

  it.each([
    ['not said', 'Lise Strand sier ikke at hallen er klar.'],
    ['hidden', 'Lise Strand la skjul på at hallen er klar.'],
    ['of whom somebody praises', 'Lederen i Vesttangen IL, Per Lund, roser Lise Strand og de andre.'],
    ['not sure of', 'Lise Strand er ikke sikker på at hallen er klar.'],
    ['by nobody named', 'Politiet sier at hallen er klar.'],
    ['a question', 'Har Lise Strand sagt at hallen er klar?'],
    ['another conjunction', 'Lise Strand har meldt seg på etter at hallen ble klar.'],
    ['an opinion of something', 'Lise Strand mener alvor med hallen.'],
    ['direct speech', '– Hallen er klar, sier Lise Strand.'],
    ['many things', 'Lise Strand sier mange gode setninger om bøker.'],
  ])('nothing: %s', (_, line) => {
    expect(said(line).indirect).toEqual([]);
  });
});
