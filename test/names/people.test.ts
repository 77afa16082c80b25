/** Who is named, and by which name. */
import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  [
    'a surname that owns something described',
    'Det gjelder Kari Strands såkalte hjemflytting.',
    'Kari Strand: ',
  ],
  ['somebody whom a club owns', 'Målet ble scoret av Storviks Kari Strand.', 'Kari Strand: '],
  [
    'a first name that looks like a genitive',
    'Talen ble holdt av Haldis Marie Strand.',
    'Haldis Marie Strand: ',
  ],
  ['somebody who is described at the head of a sentence', 'Talentfulle Kari Strand leder.', 'Kari Strand: '],
  [
    'one person for two spellings of a name',
    'Ole-Jakob René Strand leder. Lederen Ole Jakob Rene Strand er glad.',
    'Ole-Jakob René Strand: leder',
  ],
  ['a surname that ends with an s of its own', 'Det gjelder Kari Aas og andre.', 'Kari Aas: '],
  [
    'one person for a name with and without «III»',
    'Trude Strand III bor her. Det sier Strand.',
    'Trude Strand III: ',
  ],
  ['whom a work in marks is by', 'Det minner om Rutger Vaugers «Havet» fra 1982.', 'Rutger Vauger: '],
  ['a surname in s before a verb in a', 'Kari Fulnås oppfordra til dugnad.', 'Kari Fulnås: '],
  ['no full stop at the end of a sentence', '– Ja, sier Jan-Erik Aa.', 'Jan-Erik Aa: '],
  ['what somebody is called, in marks', '– Ja, sier Kari «Kula» Strand.', 'Kari «Kula» Strand: '],
  ['small words of other languages', 'Her bor Eva de la Strand og mange andre.', 'Eva de la Strand: '],
  [
    'a first name of no list before a family’s small words',
    'Avtalen ble signert av Joost van der Strand i går.',
    'Joost van der Strand: ',
  ],
  ['no title that was glued to it', 'Kari StrandKommunikasjonssjef, mobil 900 00 000', 'Kari Strand: '],
  ['somebody who is said to speak', '– Ja, sier Ngadi Okwebe-Iwaru.', 'Ngadi Okwebe-Iwaru: '],
  ['no polite word', 'Fru Strand har bodd her lenge.', 'Strand: '],
  ['both first names, though one is a word', 'Odd Sverre Strand', 'Odd Sverre Strand: '],
])('gives %s', (_, text, person) => {
  expect(found(text).people).toEqual([person]);
});

it('has nobody for the agency’s writer before the story', () => {
  expect(found('Vestvik (NTB-Kari Strand): Det var kaldt i går.').people).toEqual([]);
});

it('knows the first name from a subheading', () => {
  const { people } = found(
    '## Kari Strandvik selger gården',
    'I dag skal det skje, fortalte Strandvik i går.',
  );
  expect(people).toEqual(['Kari Strandvik: ']);
});

it('leaves a surname as it is where subheadings give it two first names', () => {
  const { people } = found(
    '## Kari Strandvik selger gården',
    '## Ola Strandvik blir',
    'I dag skal det skje, fortalte Strandvik i går.',
  );
  expect(people).toEqual(['Strandvik: ']);
});
