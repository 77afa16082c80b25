/** Roles that words describe stand behind: «en markert prest», «Norges yngste ordfører». */
import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  ['an adjective', 'Kari Strand var en markert prest i bygda.', 'Kari Strand: prest'],
  ['how much, and an adjective', 'Kari Strand er en svært dyktig kokk.', 'Kari Strand: kokk'],
  ['a country and an order', 'Kari Strand er Norges yngste ordfører.', 'Kari Strand: ordfører'],
  [
    'the house that owns it',
    'Solfisk AS er et selskap. Kari Strand er Solfisks nye direktør.',
    'Kari Strand: direktør @ Solfisk AS',
  ],
  ['several of whom one is', 'Kari Strand er en av landets fremste forskere.', 'Kari Strand: forsker'],
  ['a feature of the first one', 'Kari Strand er den første kvinnelige presten her.', 'Kari Strand: prest'],
  [
    'an adjective right behind the name',
    '– Ja, sier Kari Strand, blid lærer i Solvik.',
    'Kari Strand: lærer',
  ],
  [
    'a house and an adjective that is part of it, right behind the name',
    'Solfisk AS er et selskap. Kari Strand, Solfisks nye daglige leder, er glad.',
    'Kari Strand: daglig leder @ Solfisk AS',
  ],
  ['a town that owns it', 'Kari Strand, byens nye ordfører, er glad.', 'Kari Strand: ordfører'],
  [
    'an article and an adjective, for whom the sentence before is about',
    'Kari Strand har vært med lenge. Den langlemmede smeden husker alt.',
    'Kari Strand: smed',
  ],
  ['an adverb and an adjective', 'Kari Strand, ein elles stillfarande bonde, sa ja.', 'Kari Strand: bonde'],
  ['an age', 'Kari Strand, 37 år gammel og rørlegger til daglig, er glad.', 'Kari Strand: rørlegger'],
  [
    '«og» and what somebody has been of late',
    'Kari Strand, som kom hit i fjor og de siste årene har vært kokk, er glad.',
    'Kari Strand: kokk',
  ],
  [
    'the definite article and adjectives behind a comma',
    'Fremst gikk Kari Strand, den lune og utrettelige FAU-lederen.',
    'Kari Strand: FAU-leder',
  ],
  ['words of time', 'Kari Strand var i sin tid lærer.', 'Kari Strand: lærer'],
  [
    'a pronoun, adverbs and an adjective',
    'Kari Strand bor i Solvik. Hun er også en unik forfatter og skribent.',
    'Kari Strand: forfatter, skribent',
  ],
])('reads a role behind %s', (_, text, person) => {
  expect(found(text).people).toEqual([person]);
});

it.each([
  ['what somebody may be', 'Kari Strand er en mulig leder.'],
  ['what somebody is not', 'Kari Strand er ikke en dyktig lærer.'],
  ['who serves somebody', 'Kari Strand ventet på svar. Den unge legen kom ikke.'],
  ['praise', 'Kari Strand er en god leder.'],
  ['something else that begins alike', 'Kari Strand er en del av lærerkollegiet.'],
  ['a verb behind «som»', 'Kari Strand, som styrer et land med gjeld, er glad.'],
  ['what another is', 'Kari Strand er Norges svar på en filmstjerne.'],
])('takes for no role %s', (_, text) => {
  expect(found(text).people).toEqual(['Kari Strand: ']);
});
