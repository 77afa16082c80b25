/** Who is what, and where: the forms in which papers print it. */
import { expect, it } from 'vitest';
import { findNames } from '../../src/names/findNames.ts';
import type { Block } from '../../src/reading/types.ts';
import { articleOf } from '../articleOf.ts';
import { found } from './found.ts';

it.each([
  [
    'another role behind the boat',
    'Skeptisk er Kari Strand, som er fisker på sjarken «Havdis» og leder i Solvik Fiskarlag.',
    'Kari Strand: fisker, leder @ Solvik Fiskarlag',
  ],
  ['what is given up', 'Kari Strand sa opp som landslagstrener i november.', 'Kari Strand: landslagstrener'],
  [
    'what is gone on with',
    'Daglig leder Kari Strand blir med videre som fabrikksjef.',
    'Kari Strand: daglig leder, fabrikksjef',
  ],
  [
    'a role owned by one with no name',
    'Medtiltaltes forsvarer, Kari Strand, anker.',
    'Kari Strand: forsvarer',
  ],
  ['behind where somebody is from', 'Kari Strand fra Bergen er fisker.', 'Kari Strand: fisker'],
  [
    'now, behind where somebody is from',
    'Kari Strand, opprinnelig fra Bergen, nå leder i Solvik Fiskarlag, er glad.',
    'Kari Strand: leder @ Solvik Fiskarlag',
  ],
  ['both of two crafts', 'Maleren og grafikeren Kari Strand er glad.', 'Kari Strand: maler, grafiker'],
  ['the last of two posts', 'Rektoren og læreren Kari Strand er glad.', 'Kari Strand: lærer'],
  [
    'a role owned by one with no name but a participle',
    'Den skaddes advokat, Kari Strand, anker.',
    'Kari Strand: advokat',
  ],
  [
    'no role between commas that is told of the one before',
    'Fra venstre: Per Lunde, leder i Solvik Rør AS, Kari Strand, eier i Torvik Last AS, og Ola Moe.',
    'Kari Strand: eier @ Torvik Last AS',
  ],
  [
    'no role that another has for a time',
    'Fram til Strand er på plass, fungerer sjef Per Lunde som daglig leder. Kari Strand er glad.',
    'Kari Strand: ',
  ],
  [
    'a post that goes to somebody',
    'Stillingen som rektor ved Solvik skole går til Kari Strand.',
    'Kari Strand: rektor @ Solvik skole',
  ],
  [
    'behind a comma and a time',
    'Kari Strand, inntil nylig direktør i Solvik Laks AS, er glad.',
    'Kari Strand: direktør @ Solvik Laks AS',
  ],
  [
    'what somebody has experience as',
    'Kari Strand har lang erfaring som lærer ved Solvik skole.',
    'Kari Strand: lærer @ Solvik skole',
  ],
  [
    'a role with an abbreviation in it',
    'Kari Strand er ph.d.-stipendiat ved Vestvik universitet.',
    'Kari Strand: ph.d.-stipendiat @ Vestvik universitet',
  ],
  ['the party that somebody speaks for', 'Kari Strand representerer Høyre.', 'Kari Strand:  @ Høyre'],
  [
    'what somebody does something as',
    'Som lærer ved Solvik skole ser Kari Strand dette.',
    'Kari Strand: lærer @ Solvik skole',
  ],
  [
    'a role in the definite with its field',
    'Kommunalsjefen for oppvekst, Kari Strand, er glad.',
    'Kari Strand: kommunalsjef for oppvekst',
  ],
  [
    'a leader of a house, past an adjective that is part of the title',
    'Fellesforbundets parlamentariske leder Kari Strand er glad.',
    'Kari Strand: parlamentarisk leder @ Fellesforbundet',
  ],
  [
    'a role before a comma and words that describe her',
    'Mottakets tidligere bestyrer, den 44 år gamle Kari Strand, ble frifunnet.',
    'Kari Strand: tidligere bestyrer',
  ],
  [
    'a role before a comma, and where she is from behind the name',
    'Leiar i komiteen, Kari Strand frå Fellesforbundet, er nøgd.',
    'Kari Strand: leiar @ Fellesforbundet',
  ],
  [
    'one of the paper’s own',
    'Blant søkerne er avisens egen nyhetsredaktør, Kari Strand.',
    'Kari Strand: nyhetsredaktør',
  ],
  ['letters of learning', 'Seniorforsker dr.ing. Kari Strand er kritisk.', 'Kari Strand: seniorforsker'],
  ['no field in the definite', 'Kari Strand har vært konsulent for boka.', 'Kari Strand: konsulent'],
  [
    'another role behind where the first was held',
    'Kari Strand var fyrbøter på tre hav og telegrafist på ett.',
    'Kari Strand: fyrbøter, telegrafist',
  ],
  [
    'what a sentence before «hun» begins with',
    'Kari Strand er død. Som leder i Solvik mållag fra 1961 til 1974 sto hun på.',
    'Kari Strand: leder @ Solvik mållag',
  ],
  ['a photographer who is told of', 'Fotograf Kari Strand lar kameraet ligge.', 'Kari Strand: fotograf'],
  ['no kin', 'Trebarnsmor Kari Strand er glad.', 'Kari Strand: '],
  [
    'a title before a house that is called by a title',
    'Fagleder for rovvilt hos Fylkesmannen, Kari Strand, kom i går.',
    'Kari Strand: fagleder for rovvilt @ Fylkesmannen',
  ],
  [
    'what somebody has been for years, before the verb',
    'Etter 22 år som direktør i Solvik Laks AS takker Kari Strand for seg.',
    'Kari Strand: direktør @ Solvik Laks AS',
  ],
  [
    'of «han», past a woman who is named last',
    'Kari Strand døde i fjor. Ola Strand kom hit sammen med Inger. Han var lektor i mange år.',
    'Ola Strand: lektor',
  ],
  [
    'all that a title is for',
    'Byråd for klima, miljø og byutvikling Kari Strand er glad.',
    'Kari Strand: byråd for klima, miljø og byutvikling',
  ],
  ['a role behind «sin»', 'Solnes sin trenar, Kari Strand, er glad.', 'Kari Strand: trenar'],
  [
    'each of a list of posts',
    'Kari Strand har vært lærer i Solvik, forsker ved Solvik universitet og rektor i Torvik.',
    'Kari Strand: lærer, forsker, rektor @ Solvik universitet',
  ],
  [
    'what somebody was for many years',
    'Kari Strand, som i mange år var leder i Solvik Røde Kors, er glad.',
    'Kari Strand: leder @ Solvik Røde Kors',
  ],
  [
    'with the field that it is about',
    'Leder for hjemmemarkedet, Kari Strand, er glad.',
    'Kari Strand: leder for hjemmemarkedet',
  ],
  [
    'a title in the definite right before the name',
    'Skuespilleren Kari Strand leste diktet.',
    'Kari Strand: skuespiller',
  ],
  [
    'a field that is part of the title',
    'Byråd for miljø og kultur Kari Strand svarer.',
    'Kari Strand: byråd for miljø og kultur',
  ],
  ['a field that is not', 'Det sier professor i økonomi Kari Strand.', 'Kari Strand: professor'],
  [
    'two titles before the name',
    'Aktor, politiadvokat Kari Strand, er fornøyd.',
    'Kari Strand: politiadvokat, aktor',
  ],
  [
    'a title that a noun owns, before a comma',
    'Foreningens leder, Kari Strand, er enig.',
    'Kari Strand: leder',
  ],
  [
    'a title in the definite whose owner is told, before another',
    'Forsvareren hans, advokat Kari Strand, anker.',
    'Kari Strand: advokat, forsvarer',
  ],
  [
    'titles with their places right before the name, not those of the one before',
    'Fra venstre diakon Per Lunde, prost i Sandvik og prest i Nes Kari Strand, og Ola Moe.',
    'Kari Strand: prest, prost',
  ],
  [
    'a title right behind the name under a picture',
    'Bilde: Fra venstre: Per Lunde og Kari Strand regiondirektør i Torvik Regnskap AS',
    'Kari Strand: regiondirektør @ Torvik Regnskap AS',
  ],
  [
    'two houses of one title',
    'Kari Strand har vært advokat i Torvik Regnskap AS (TR) og i Solvik Røde Kors.',
    'Kari Strand: advokat @ Torvik Regnskap AS, Solvik Røde Kors',
  ],
  [
    'no number that only says who came before others',
    'Kari Strand var organisasjonens første generalsekretær.',
    'Kari Strand: generalsekretær',
  ],
  ['a number that is part of the post', 'Kari Strand er første nestleder.', 'Kari Strand: første nestleder'],
  [
    'a house in the line of a list',
    '2. Kari Strand (44), Solvik Røde Kors, Torvik',
    'Kari Strand:  @ Solvik Røde Kors',
  ],
  [
    'both halves of a title',
    'Drifts- og utviklingssjef Kari Strand svarer.',
    'Kari Strand: drifts- og utviklingssjef',
  ],
  ['a number in the title', 'Møtet ble ledet av 2. nestleder Kari Strand.', 'Kari Strand: 2. nestleder'],
  [
    'a noun in the genitive that means the one house named so',
    'Det er fest i Solvik skolekorps. Korpsets leder, Kari Strand, gleder seg.',
    'Kari Strand: leder @ Solvik skolekorps',
  ],
  [
    'roles behind the name that go on after a comma',
    'Kari Strand (36), til daglig økonomisjef i Torvik Regnskap AS, blir nestleder.',
    'Kari Strand: økonomisjef, nestleder @ Torvik Regnskap AS',
  ],
  ['a house that begins the title', 'Det sier NTL-leder Kari Strand.', 'Kari Strand: NTL-leder @ NTL'],
  [
    'a house of two words that begins the title',
    'Dommen gjelder Sandvik Laks. Det er en lettelse, sier Sandvik Laks-sjef Kari Strand.',
    'Kari Strand: Sandvik Laks-sjef @ Sandvik Laks',
  ],
  [
    'the post that a house gives',
    'Torvik Regnskap AS har ansatt Kari Strand (44) som ny direktør.',
    'Kari Strand: direktør @ Torvik Regnskap AS',
  ],
  [
    'the house that the sentence before begins with',
    'Torvik Regnskap AS er kritisk. Direktør Kari Strand frykter det verste.',
    'Kari Strand: direktør @ Torvik Regnskap AS',
  ],
  [
    'a house that ends a list',
    'Kontakt: Kari Strand, driftssjef, Torvik Regnskap AS',
    'Kari Strand: driftssjef @ Torvik Regnskap AS',
  ],
  [
    'a field behind the title',
    'Kari Strand var direktør for miljø og kultur i Torvik Regnskap AS.',
    'Kari Strand: direktør for miljø og kultur @ Torvik Regnskap AS',
  ],
  [
    'what somebody runs',
    'Det sier Kari Strand, som driver Torvik Regnskap AS.',
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'both first names alone',
    'Kari Anne Strand er lege. Kari Anne er rektor.',
    'Kari Anne Strand: lege, rektor',
  ],
  [
    'adjectives between a house and the role it owns',
    'Det sier Høyres nye næringspolitiske talsmann, Kari Strand, til avisen.',
    'Kari Strand: næringspolitisk talsmann @ Høyre',
  ],
  [
    'a house behind the name and a comma',
    'Det sier professor i økonomi, Kari Strand, ved Universitetet i Bergen.',
    'Kari Strand: professor @ Universitetet i Bergen',
  ],
  [
    'a leader in a list of others, though the word may be a verb',
    'Med var rektor Per Lunde, leder Kari Strand i Torvik Regnskap AS og lærer Ola Moe.',
    'Kari Strand: leder @ Torvik Regnskap AS',
  ],
  [
    'somebody among others',
    'Det skjedde i en debatt med blant andre Frp-leder Kari Strand.',
    'Kari Strand: Frp-leder @ Frp',
  ],
  [
    'the only party that is named',
    'Høyre er splittet. Partileder Kari Strand vil ikke svare.',
    'Kari Strand: partileder @ Høyre',
  ],
  ['a board', 'Kari Strand går inn i styret i Torvik Regnskap AS.', 'Kari Strand:  @ Torvik Regnskap AS'],
  ['after times', 'Kari Strand har de siste årene vært rådgiver.', 'Kari Strand: rådgiver'],
  ['after an age', 'Den nye heter Kari Strand, 34 år og til nå kokk.', 'Kari Strand: kokk'],
  ['before times', 'Revisor i de siste årene var Kari Strand.', 'Kari Strand: revisor'],
  [
    'after a verb of acting',
    'Inntil videre fungerer finanssjef Kari Strand som rektor.',
    'Kari Strand: finanssjef, rektor',
  ],
])('%s', (_, sentence, person) => {
  expect(found(sentence).people).toContain(person);
});

it('reads what the title says of whom the text names', () => {
  const blocks: Block[] = [
    { type: 'paragraph', text: 'Mandag møtte Kari Strand styret i Torvik Regnskap AS.' },
  ];
  const { people } = findNames(articleOf('Kari Strand blir ny økonomisjef i Torvik Regnskap AS', blocks));
  expect(people).toMatchObject([{ roles: ['økonomisjef'], organisations: ['Torvik Regnskap AS'] }]);
});

it.each([
  ['a verb', 'Kari Strand er elev og spiller på første bord.', 'Kari Strand: elev'],
  ['what somebody met', 'Kari Strand leder laget. Hun ble møtt av trener Per Lunde.', 'Kari Strand: '],
  [
    'the one whom somebody works for',
    'Kari Strand er statssekretær for statsråd Per Lunde.',
    'Kari Strand: statssekretær',
  ],
  [
    'a role that another has, who is named between',
    'Han møtte rådgiver i Torvik Regnskap AS Per Lunde og lagets første kandidat til tinget, Kari Strand.',
    'Kari Strand: ',
  ],
  [
    'a field that some house is named for',
    'Forsvaret er kritisk. Forsvarsminister Kari Strand er enig.',
    'Kari Strand: forsvarsminister',
  ],
  [
    'a party among others',
    'Arbeiderpartiet og Høyre er enige. Partileder Kari Strand vil ikke svare.',
    'Kari Strand: partileder',
  ],
  ['a field in letters', 'Det sier IT-sjef Kari Strand.', 'Kari Strand: IT-sjef'],
  [
    'a paper that was told',
    'Ingen er skadet, sier Per Lunde til Vikposten. Trener Kari Strand er lettet.',
    'Kari Strand: trener',
  ],
  [
    'small words that end as a house does',
    'Bymiljøetaten måler. Det skriver lege Kari Strand i en melding.',
    'Kari Strand: lege',
  ],
  ['the next one’s role', 'Leder er Kari Strand, og nestleder er Per Lunde.', 'Kari Strand: leder'],
  ['a verb', 'I desember gjestet Kari Strand byen.', 'Kari Strand: '],
  [
    'a doctor who is somebody new',
    'Kari Strand har vondt i hofta. Legen ved Solvik sykehus sier nei.',
    'Kari Strand: ',
  ],
  ['somebody whom she talked with', 'Kari Strand har snakket med den tidligere kassereren.', 'Kari Strand: '],
  [
    'the leader who is named behind',
    'Kari Strand ber om svar. Lederen i Solvik Laks AS, Per Lunde, venter.',
    'Kari Strand: ',
  ],
])('holds %s for no role or house', (_, text, person) => {
  expect(found(text).people.find((one) => one.startsWith('Kari Strand'))).toBe(person);
});
