/** Which names are organisations', and which names are one organisation's. */
import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  [
    'a noun at the head that is part of its name',
    ['Sparebanken Solvik har lovet penger.'],
    'Sparebanken Solvik',
  ],
  [
    'a shortened noun, and the name with its form and without',
    ['Bakerikonsernet Brødr. Lunde AS vokser.', 'Det sier Kari Strand i Brødr. Lunde.'],
    'Brødr. Lunde AS = Brødr. Lunde',
  ],
  [
    'the last word of a firm’s name for it',
    ['Verket eies av Solvik Havnedrift AS.', 'Det sier Kari Strand, som satt i styret i Havnedrift.'],
    'Solvik Havnedrift AS = Havnedrift',
  ],
  ['what it is for', ['Det sier Kari Strand i Landslaget for badeanlegg.'], 'Landslaget for badeanlegg'],
  [
    'a museum at the head of a sentence',
    ['Regionmuseet i Ytre Solvik hjalp til.'],
    'Regionmuseet i Ytre Solvik',
  ],
  [
    'a club at the head of a sentence, by its last word',
    ['Lauvdal Revylag setter opp stykket.'],
    'Lauvdal Revylag',
  ],
  [
    'one where somebody is «på», as on a place',
    ['Hun bruker vinterferien sin på Lauvdal Revylag.'],
    'Lauvdal Revylag',
  ],
  [
    'a centre by what it is for, without its place',
    ['Det sier Kari Strand ved Senter for Kaukasus-studier i Solvik.'],
    'Senter for Kaukasus-studier',
  ],
  [
    'two words behind a noun that begins the sentence',
    ['Bransjeorganisasjonen Grønn Sjøfart er bekymret.'],
    'Grønn Sjøfart',
  ],
  ['friends', ['Festivalen holdes av Bryggens Venner i år.'], 'Bryggens Venner'],
  [
    'a company by its name without the form',
    ['Nordvang ASA kjøper en hall.', 'Det sier konsernsjef Kari Strand i Nordvang.'],
    'Nordvang ASA = Nordvang',
  ],
  [
    'a district of an association',
    ['Kari Strand er nestleder i Norsk Hundelag distrikt Sør-Vika.'],
    'Norsk Hundelag distrikt Sør-Vika',
  ],
  [
    'a body of two places that have one name',
    ['Saken er sendt til Møre og Romsdal fylkeskommune.'],
    'Møre og Romsdal fylkeskommune',
  ],
  [
    'what a director is of, and is written as a place',
    ['Det er nytt, sier daglig leder Kari Strand i Kystklyngen Vest.'],
    'Kystklyngen Vest',
  ],
  [
    'where somebody leads the members of a union',
    ['Kari Strand er klubbleder for Verkstedforbundet (VF) i Solvik Buss.'],
    'Solvik Buss',
  ],
  ['a house of one word at the head of a sentence', ['Enova betaler for anlegget.'], 'Enova'],
  [
    'a union at the head of a sentence',
    ['Energiarbeiderforbundet har støttet saken.'],
    'Energiarbeiderforbundet',
  ],
  ['what somebody leads', ['Lederen i Aksjon Trygg Veg, Kari Strand, er sint.'], 'Aksjon Trygg Veg'],
  [
    'what a director is of, though it looks like somebody',
    ['Kari Strand er daglig leder i Helmer Bags.'],
    'Helmer Bags',
  ],
  ['what stands in a list with a company', ['Nettet bygges av Fjordfiber og Vestnett AS.'], 'Fjordfiber'],
  [
    'what stands without the noun before it elsewhere',
    ['Verkstedet Tindmek er først ute. Rektor Kari Strand kjenner Ola Moe hos Tindmek.'],
    'Tindmek',
  ],
  [
    'letters that a party has too, behind a union',
    ['Kari Strand leder Skribentforbundet (SF) i byen.'],
    'Skribentforbundet = SF',
  ],
  ['a part of a house at the head of a sentence', ['Vegvesenet Vest asfalterer.'], 'Vegvesenet Vest'],
  ['a museum with its town', ['Båten er gitt til Sjøfartsmuseet i Bergen.'], 'Sjøfartsmuseet i Bergen'],
  [
    'what there is one of in the country',
    ['Prisen kommer fra Den norske garnforening.'],
    'Den norske garnforening',
  ],
  [
    'the first club of two that have one short name',
    [
      'Solvik FK leier bane av Solvik IL. – Vi vant, sier treneren til spillerne etter kampen.',
      'Solvik-trener Kari Strand er glad, og Solvik rykker opp.',
    ],
    'Solvik FK = Solvik',
  ],
  ['what stands behind a noun of houses', ['Brevet er skrevet av rådgivingsfirmaet Toplan.'], 'Toplan'],
  ['an institution with its company form', ['Hun er lege ved Solvik sykehus HF.'], 'Solvik sykehus HF'],
  [
    'initials of parts of words',
    ['I dag møtes Norges Skoleskip-Forbund.', 'Det sier Kari Strand i NSF.'],
    'Norges Skoleskip-Forbund = NSF',
  ],
  [
    'a word that owns a role which houses have',
    ['Det sier Fjordfôrs driftssjef Kari Strand.', 'Fjordfôr betaler.'],
    'Fjordfôr',
  ],
  [
    'a paper beside the club of the same place',
    ['Solvang IL rykker opp, sier Kari Strand til Solvang Tidende. Det var Solvang som vant.'],
    'Solvang IL = Solvang',
  ],
  [
    'an institute with all its subjects',
    ['Hun er professor ved Institutt for skipsfart, økonomi og planlegging.'],
    'Institutt for skipsfart, økonomi og planlegging',
  ],
  ['a firm by its last word', ['Arbeidet gjøres av Tveit Malerfirma i sommer.'], 'Tveit Malerfirma'],
  [
    'a firm behind a noun that begins the sentence',
    ['Entreprenøren Havnes Bygg AS er i gang.'],
    'Havnes Bygg AS',
  ],
  [
    'a branch of two words with its place',
    ['Hun er rådgiver i Innovasjon Norge Nordland.'],
    'Innovasjon Norge Nordland',
  ],
  ['a savings bank with its place', ['Hun fikk støtte av Sparebanken Nordlie.'], 'Sparebanken Nordlie'],
  ['an institution behind a small word with a capital', ['I Mo grendelag er alle glade.'], 'Mo grendelag'],
  ['two words that «&» joins', ['Hun åpner dørene til Rugmel & Salt i gata.'], 'Rugmel & Salt'],
  ['a hotel', ['Der jobbet hun på Hotell Solvang i Bergen.'], 'Hotell Solvang'],
  [
    'an association with what it is for',
    ['Hun er medlem i Landsforeningen for skjellsankere og tangplukkere.'],
    'Landsforeningen for skjellsankere og tangplukkere',
  ],
  ['a branch behind a place of two', ['Hun leder Møre og Romsdal Røde Kors.'], 'Møre og Romsdal Røde Kors'],
  [
    'a firm that looks like a name',
    ['Turbinen leveres av Selva Turbin. Den nye turbinen er stor.'],
    'Selva Turbin',
  ],
  ['a regional unit of a union', ['De får støtte fra LO i Trøndelag.'], 'LO i Trøndelag'],
  [
    'a branch called after its place',
    ['Tillitsvalgt Kari Strand i Utdanningsforbundet Øvre Lidal er bekymret.'],
    'Utdanningsforbundet Øvre Lidal',
  ],
  [
    'a branch with a number',
    ['De får støtte av leder Kari Strand i Fellesforbundet avdeling 17.'],
    'Fellesforbundet avdeling 17',
  ],
  ['a publisher by its ending', ['Redaktør Kari Strand i Solforlaget har ventet.'], 'Solforlaget'],
  ['a name with «og» in it', ['Hun leder Vassli Sau og Geit.'], 'Vassli Sau og Geit'],
  [
    'a village and all around it',
    ['Leder Kari Strand i Lidal og Omegn Bondelag er glad.'],
    'Lidal og Omegn Bondelag',
  ],
  ['what is called after its doing', ['Sundstrøm Lagring leverer batterier.'], 'Sundstrøm Lagring'],
  ['what two places have together', ['Saken går i Lidal og Våle tingrett.'], 'Lidal og Våle tingrett'],
  [
    'two nouns with one ending',
    ['Bryggeri- og mineralvannforeningen har valgt styre.'],
    'Bryggeri- og mineralvannforeningen',
  ],
  [
    'a house behind a role that no village has',
    ['Teknisk sjef Kari Strand i Knutkontroll svarer.'],
    'Knutkontroll',
  ],
  [
    'the first word of a longer name, behind a role',
    ['Oppkjøpsfondet Hegrepunkt Partners selger. Ansvarlig partner Kari Strand i Hegrepunkt vil ikke svare.'],
    'Hegrepunkt Partners = Hegrepunkt',
  ],
  [
    'a bank’s fund with its place',
    ['Sparebankstiftelsen Ytre Lunde gir ti millioner kroner.'],
    'Sparebankstiftelsen Ytre Lunde',
  ],
  [
    'a known abbreviation that nobody took for a name',
    ['Prøven starter sammen med KS etter sommeren.'],
    'KS',
  ],
  ['one whose short name is a company form as well', ['Også KS er skeptisk.'], 'KS'],
  ['a union at the head of a sentence', ['Seniorforbundet krever at noe skjer.'], 'Seniorforbundet'],
  [
    'a part named for its field',
    ['Lektor Moe ved Institutt for språk og studentene ler.'],
    'Institutt for språk',
  ],
  ['what is named with its place', ['Fylkesmannen i Vestre fylke svarer.'], 'Fylkesmannen i Vestre fylke'],
])('%s', (_, paragraphs, organisation) => {
  expect(found(...paragraphs).organisations).toContain(organisation);
});

it.each([
  ['an agency that has sent the text', '(NPK): Det var kaldt i går. (©NPK)'],
  ['what a profile tells of a family', 'Familie: Gift med Kjartan, to barn'],
  ['a place', 'Ordfører Kari Strand i Solvik bor på Ytre Lunde.'],
  ['a title', 'Kari Strand er ny CEO.'],
  ['a family', 'Brødrene Lunde har drevet gården i ti år.'],
  ['a school of no name', 'Barneskolen i Solvik er stengt.'],
  ['a house’s noun that the text has in small letters', 'Fiskarlaget ba om hjelp. Da kom fiskarlaget selv.'],
])('%s is none', (_, text) => {
  expect(found(text).organisations).toEqual([]);
});

it('is called with and without «AS» behind «Gruppen»', () => {
  const { organisations } = found('Kari Strand leder Vestvik Gruppen AS.', 'Vestvik Gruppen vokser.');
  expect(organisations).toEqual(['Vestvik Gruppen AS = Vestvik Gruppen']);
});

it('is called by its last word in the definite', () => {
  const { organisations } = found(
    'Statens vegvesen stenger veien.',
    'Vegvesenet venter ras, sier Kari Strand i Vegvesenet.',
  );
  expect(organisations).toEqual(['Statens vegvesen = Vegvesenet']);
});
