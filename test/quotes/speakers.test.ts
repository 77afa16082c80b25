import { describe, expect, it } from 'vitest';
import { said, saidUnder } from './said.ts';

const LISE = 'Daglig leder Lise Strand i Vesttangen Verft åpnet hallen tirsdag.';
const PER = 'Ordfører Per Lund klippet snoren.';

describe('the one who is said to speak', () => {
  it.each([
    ['by full name', [], '– Ja, sier Lise Strand.', 'Lise Strand'],
    [
      'by two titles, one of them with a word before it',
      [],
      '– Ja, sier lederen i laget, pensjonert lektor Lise Strand.',
      'Lise Strand',
    ],
    ['with an answer from somebody', [LISE], '– Ja, lyder svaret fra Lise Strand.', 'Lise Strand'],
    ['by a title of which more is told', [LISE, PER], '– Ja, ler ordføreren, som er ny av året.', 'Per Lund'],
    ['by what is all that is said', [LISE], '– Ja, er alt hun vil si.', 'Lise Strand'],
    ['by a title with no article', [LISE, PER], '– Ja, sier ordfører.', 'Per Lund'],
    [
      'behind what somebody of theirs said in it',
      [],
      '– Vi må gå, sa mannen min at han mente, forteller Lise Strand.',
      'Lise Strand',
    ],
    ['behind a dash that touches the words', [LISE], 'Lise Strand ler. -Ja, sier hun.', 'Lise Strand'],
    ['with a title before', [], '– Ja, sier daglig leder Lise Strand i Vesttangen Verft.', 'Lise Strand'],
    [
      'with title, house and comma before',
      [],
      '– Ja, sier daglig leder i Vesttangen Verft, Lise Strand.',
      'Lise Strand',
    ],
    [
      'with two titles and commas before',
      [],
      '– Ja, sier juryens leder, og ansvarlig redaktør i Vestposten, Lise Strand. Ferja er ny.',
      'Lise Strand',
    ],
    [
      'by a pronoun under a picture of one',
      [],
      'Bilde: Lege Lise Strand ble overrasket. – Ja, sier hun.',
      'Lise Strand',
    ],
    [
      'by a pronoun under a picture of two: nobody',
      [],
      'Bilde: Lise Strand og Kari Lund ble overrasket. – Ja, sier hun.',
      '?',
    ],
    [
      'with a house before that begins with a capital article',
      [],
      '– Ja, sier journalisten i Der Vesten, Lise Strand.',
      'Lise Strand',
    ],
    [
      'by a surname that another has who is named later',
      [LISE],
      'Strand svarer: «Ja.» Bror hennes, Arne Strand, er enig.',
      'Lise Strand',
    ],
    [
      'by age, right below a line about one person',
      ['Rektor Lise Strand åpnet skolen i går.'],
      '– Endelig, sier 61-åringen.',
      'Lise Strand',
    ],
    [
      'by age, where another was named since',
      ['Lise Strand (61) åpnet skolen.', '– Ja, sier Per Lund.', '– Fint, sier Lund.'],
      '– Endelig, sier 61-åringen.',
      'Lise Strand',
    ],
    [
      'by what they won, of those whom the line before names',
      ['I mål jublet Per Lund foran Arne Vik.', 'Trener Lise Strand slo Vik med pasning til Lund.'],
      '– Vik var god, sier matchvinneren.',
      'Lise Strand',
    ],
    [
      'by what they won, where another is named below the first: nobody',
      ['Kaptein Lise Strand reduserte for klubben. Begge de andre kom ved 18 år gamle Ida Vik.'],
      '– For et lag, sier matchvinneren.',
      '?',
    ],
    [
      'by a title with a house before it',
      ['Trener Lise Strand var ikke fornøyd i pausen.'],
      '– Svakt spilt, forteller Solvik-treneren.',
      'Lise Strand',
    ],
    [
      'by a title with the house of another: nobody',
      ['Trener Lise Strand i Sandvik Håndball var fornøyd i pausen.'],
      '– Svakt spilt, forteller Solvik-treneren.',
      '?',
    ],
    [
      'by kin of theirs: nobody',
      ['Lise Strand drev butikken i ti år.'],
      '– Hun ringte og klaget, forteller datteren.',
      '?',
    ],
    [
      'by where they come from, below «hun»',
      ['Lise Strand leder klubben.', 'Hun kom fra Malmö i fjor.'],
      '– Det er fint her, sier svensken.',
      'Lise Strand',
    ],
    [
      'by what they are the sender of',
      [LISE, PER],
      '«Hallen er for liten», står det i brevet fra ordføreren.',
      'Per Lund',
    ],
    ['by surname', [LISE], '– Ja, sier Strand.', 'Lise Strand'],
    ['to somebody else', [LISE, PER], '– Ja, sier Strand til Per Lund.', 'Lise Strand'],
    ['before the words', [LISE], 'Strand svarer: «Ja, det gjør vi.»', 'Lise Strand'],
    [
      'before the words, with an apposition',
      [],
      'Lise Strand, daglig leder i Vesttangen Verft, sier: «Ja, det gjør vi.»',
      'Lise Strand',
    ],
    ['behind another verb', [], 'Lise Strand ler og sier: «Ja, det gjør vi.»', 'Lise Strand'],
    ['by title', [LISE, PER], '– Ja, sier ordføreren.', 'Per Lund'],
    ['by title and particle', [LISE, PER], '– Ja, slår ordføreren fast.', 'Per Lund'],
    ['by the whole title', [LISE, PER], '– Ja, sier den daglige lederen.', 'Lise Strand'],
    ['by «hun»', [LISE, PER], '– Ja, sier hun.', 'Lise Strand'],
    ['by «han»', [PER, LISE], '– Ja, sier han.', 'Per Lund'],
    ['by «ho», nynorsk', [LISE, PER], '– Ja, seier ho.', 'Lise Strand'],
    [
      'by «hun» after two women, the one whom the last sentence is about',
      ['Anne Vik så på.', 'Lise Strand er fornøyd.'],
      '– Ja, sier hun.',
      'Lise Strand',
    ],
    [
      'by «hun» after a line about one woman that ends with other things',
      [LISE, '– Ja, sier Strand.', 'Anne Vik leder klubben. Den har tolv lag. Hallen er for liten for dem.'],
      '– Vi trenger plass. Det haster, sier hun.',
      'Anne Vik',
    ],
    [
      'by «hun» after a line that brings in one woman and names another',
      [LISE, '– Ja, sier Strand.', 'Advokat Anne Vik mener Strand har brutt loven.'],
      '– Det er klart. Reglene er enkle, sier hun.',
      'Anne Vik',
    ],
    ['by a title behind another', [PER], '– Ja, sier lagets leder, advokat Lise Strand.', 'Lise Strand'],
    [
      'by «hun», who is not the one she names',
      ['Lise Strand er fornøyd.'],
      '– Anne Vik fortjener ros, sier hun.',
      'Lise Strand',
    ],
  ])('%s', (_, before, line, speaker) => {
    expect(
      said(...before, line)
        .direct.at(-1)
        ?.split(':')[0],
    ).toBe(speaker);
  });
});

describe('speech with no clause of its own', () => {
  it.each([
    [
      'names the one who spoke last, and is another’s',
      ['– Ja, sier Lise Strand.', '– Lise Strand har alltid vært slik.'],
      ['Lise Strand', '?'],
    ],
    ['is of somebody called «de …»', ['Anna de Roos er fornøyd.', '– Ja, sier de Roos.'], ['Anna de Roos']],
    [
      'is told of «matchvinneren»',
      ['Lise Strand scoret på overtid.', '– Det var bare å løpe, sier matchvinneren.'],
      ['Lise Strand'],
    ],
    ['goes on after a clause', ['– Ja, sier Lise Strand. – Hallen er klar.'], ['Lise Strand', 'Lise Strand']],
    [
      'goes on in the next paragraph',
      ['– Ja, sier Lise Strand.', '– Hallen er klar.'],
      ['Lise Strand', 'Lise Strand'],
    ],
    [
      'comes after lines about the one who spoke',
      [
        'Lise Strand er fornøyd.',
        '– Ja, sier hun.',
        'Hun vokste opp på Vesttangen.',
        '– Hallen er klar.',
        PER,
        '– Nei, sier Lund.',
      ],
      ['Lise Strand', 'Lise Strand', 'Per Lund'],
    ],
    [
      'answers a question that stands on a line without a dash',
      ['Lise Strand står i kjelleren.', 'Hva gjør du her?', '– Lapper.', 'Og hvorfor?', '– Noen må.'],
      ['Lise Strand', 'Lise Strand'],
    ],
    [
      'is one answer of a talk in which another says whose they are',
      [LISE, PER, '– Hva tok tid?', '– Gulvet.', '– Hvem betaler?', '– Kommunen, ler Strand.'],
      ['?', 'Lise Strand', '?', 'Lise Strand'],
    ],
    [
      'answers below a profile, whoever is named between',
      ['Navn: Lise Strand', '– Hva nå?', '– Hvile.', PER, '– Og så?', '– Mer hvile.'],
      ['?', 'Lise Strand', '?', 'Lise Strand'],
    ],
    [
      'is led up to by what is told last, with the teller behind it',
      [PER, 'Hallen var for liten i mange år, forteller Lise Strand.', '– Vi bygger ut.'],
      ['Lise Strand'],
    ],
    [
      'is led up to with a colon',
      [PER, 'Lise Strand er klar på én ting:', '– Hallen er for liten.'],
      ['Lise Strand'],
    ],
    [
      'is led up to by what its speaker tells',
      [PER, 'Lise Strand sier at hallen er for liten.', '– Vi bygger ut.'],
      ['Lise Strand'],
    ],
    [
      'is of somebody whom the line before is about, though it ends with other things',
      ['Lise Strand kom hit i 2009. Hjemme var hun lege.', '– Jeg fikk jobb på et vaskeri.', PER],
      ['Lise Strand'],
    ],
    [
      'comes after lines that tell what happened to the one who spoke',
      [
        'Lise Strand bor på fyret.',
        '– Ja, sier hun.',
        'Staten tilbød henne et kontor.',
        '– Jeg ville se havet.',
        PER,
        '– Nei, sier Lund.',
      ],
      ['Lise Strand', 'Lise Strand', 'Per Lund'],
    ],
    [
      'answers, where another has only a prize named for them',
      ['Lise Strand fikk Per Lunds pris.', '– Hva tenkte du?', '– At det var feil nummer.'],
      ['?', 'Lise Strand'],
    ],
    [
      'stands before the line that brings in who says it',
      ['– Endelig, sier hun.', 'Lise Strand åpnet hallen.', 'Anne Vik så på.'],
      ['Lise Strand'],
    ],
    ['is told of in the next line', ['– Hallen er for liten.', 'Det sier Lise Strand.'], ['Lise Strand']],
    [
      'is named behind a title and small words, before what comes',
      ['Eller som lederen i Vesttangen IL, Lise Strand, sier det:', '– Hallen er for liten.'],
      ['Lise Strand'],
    ],
    [
      'is who the sentence before is about, in the same paragraph',
      ['Det regner. Lise Strand er fornøyd likevel. – Vi har en hall. Per må bare vente.'],
      ['Lise Strand'],
    ],
    [
      'is the son whom the sentence before is about, in the same paragraph',
      [
        '– Hallen er klar, sier Ola Strand.',
        'Han har bygd den sammen med kona Lise.',
        'Eldste sønnen, Rune, er ingeniør. – Jeg har sett på den, forklarer han.',
      ],
      ['Ola Strand', 'Rune'],
    ],
    [
      'is who the sentence before tells of, in the same paragraph',
      ['Lise Strand lover at det ordner seg. – Vi har en hall.'],
      ['Lise Strand'],
    ],
    [
      'is not whom the words themselves speak of',
      [
        'Lise Strand er ekspert i TV 2.',
        '– Hun er raskere enn alle bortsett fra Anne Vik, sier den tidligere landslagsløperen.',
      ],
      ['Lise Strand'],
    ],
    [
      'has a title that the line before has told, and writes on a platform',
      ['Næringsminister Lise Strand gratulerer.', '– Hallen er viktig, skriver statsråden på Twitter.'],
      ['Lise Strand'],
    ],
    [
      'is no house that is called by somebody’s title',
      [
        'I fjor mistet Ola Strand 43 sauer. Han fikk støtte fra Fylkesmannen i Vesttangen.',
        'Leder for rovvilt hos Fylkesmannen, Per Lund, kom på besøk i går.',
        '– Det var mye jobb, sier Strand.',
      ],
      ['Ola Strand'],
    ],
    [
      'is who the sentence before is about, though another spoke in the line above',
      [
        '– Hallen er klar, sier Lise Strand.',
        'Lederen i Vesttangen IL, Per Lund, mener det er viktig. – Nå kan alle i byen trene her.',
      ],
      ['Lise Strand', 'Per Lund'],
    ],
    [
      'answers a question on a line of its own, though another was quoted between',
      [
        'Hvem er du?',
        'Jeg heter Lise Strand og er kokk.',
        'Hva liker du best?',
        '– Fisk.',
        'Sjefen Per Lund er fornøyd: – Hun er dyktig.',
        'Hva liker du minst?',
        '– Oppvask.',
      ],
      ['Lise Strand', 'Per Lund', 'Lise Strand'],
    ],
    [
      'is whom the line before brings in and goes on about as «han»',
      [
        'Innsatsleder Per Lund i Vest politidistrikt var først på stedet. Han beskriver forholdene som ekstreme.',
        '– Vi så ingenting.',
      ],
      ['Per Lund'],
    ],
    [
      'is the daughter who tells something in the line before, and not her mother',
      [
        '– Jeg svømmer, sier Lise Strand.',
        'Datteren Grete Moe, som er trener, sier moren aldri kommer til å slutte.',
        '– Hun er mer hjemme her enn hjemme, sier hun.',
      ],
      ['Lise Strand', 'Grete Moe'],
    ],
    [
      'is added to',
      ['– Hallen er for liten.', '– Vi bygger ut, legger Lise Strand til.'],
      ['Lise Strand', 'Lise Strand'],
    ],
    [
      'answers the one question and answer before',
      ['– Er hallen klar?', '– Ja, svarer Lise Strand.', '– Når åpner den?', '– På mandag.'],
      ['?', 'Lise Strand', '?', 'Lise Strand'],
    ],
    [
      'answers, where only one is named',
      ['Lise Strand (24) er tatt ut på landslaget.', '– Hva tenkte du?', '– At det var feil nummer.'],
      ['?', 'Lise Strand'],
    ],
    [
      'answers, though another is quoted further down',
      [LISE, '– Er hallen klar?', '– Ja, nesten.', '– Flott, sier Per Lund.'],
      ['?', 'Lise Strand', 'Per Lund'],
    ],
    [
      'is spoken by turns',
      [
        '– Er den varm? spør Per Lund.',
        '– Ja, svarer Lise Strand.',
        '– Hvor varm?',
        '– Tolv grader.',
        '– Det er kaldt, sier Per Lund.',
      ],
      ['Per Lund', 'Lise Strand', 'Per Lund', 'Lise Strand', 'Per Lund'],
    ],
    [
      'the one whom a late question calls by surname, of all that was asked before',
      [
        'Forsker Lise Strand har fulgt elevene sammen med overlege Per Lund.',
        '– Hva fant dere?',
        '– At de sover for lite.',
        '– Er det farlig?',
        '– Nei.',
        'Lund er enig i mye.',
        '– De må sove, understreker overlegen.',
        '– Hva sier politikerne, Strand?',
        '– De nikker.',
      ],
      ['?', 'Lise Strand', '?', 'Lise Strand', 'Per Lund', '?', 'Lise Strand'],
    ],
  ])('%s', (_, lines, speakers) => {
    expect(said(...lines).direct.map((one) => one.split(':')[0])).toEqual(speakers);
  });
});

describe('nobody, where the text names nobody', () => {
  it.each([
    ['a stranger', [LISE], '– Ja, sier en kunde i kassa.'],
    ['an organisation', [LISE], '– Ja, skriver Vesttangen Verft.'],
    ['several', [LISE, PER], '– Ja, sier de.'],
    ['two by name', [], '– Ja, sier Lise Strand og Per Lund.'],
    ['the writer', [LISE], '– Ja, sier vi.'],
    ['a title that nobody has', [LISE, PER], '– Ja, sier rektoren.'],
    [
      'a title, where the line before is about somebody whose title is not told',
      ['Skuespiller Lise Strand åpnet festen.', 'Anne Vik ventet i salen.'],
      '– Ja, sier skuespilleren.',
    ],
    ['an age that is not the one printed', ['Lise Strand (61) åpnet skolen.'], '– Ja, sier 16-åringen.'],
    ['a title of another house', [LISE, PER], '– Ja, sier ordføreren i Storvåg kommune.'],
    ['somebody of a person', [LISE], '– Ja, sier en venn av Lise Strand.'],
    ['a pronoun with no name before', [], '– Ja, sier hun.'],
    ['two who fit as well', ['Lise Strand møtte Anne Vik.'], '– Ja, sier hun.'],
    ['a document', [LISE], '«Hallen er for liten.», heter det i brevet.'],
    [
      'an answer after another than the one interviewed has spoken',
      [
        LISE,
        '– Hvorfor stål?',
        '– Det varer.',
        '– Er det dyrt?',
        '– Nei.',
        '– Hun er dyktig, sier Per Lund.',
        '– Hva nå?',
      ],
      '– Mer stål.',
    ],
    [
      'an answer, where the answers before are nobody’s and another has spoken since',
      [
        'Forsker Lise Strand har fulgt elevene sammen med overlege Per Lund.',
        '– Hva fant dere?',
        '– At de sover for lite.',
        '– De må sove, sier Per Lund.',
        '– Hvordan sov du selv?',
      ],
      '– Elendig.',
    ],
    [
      'a stranger whom the line before begins with',
      ['Kona så på. Lise Strand lukket døra.', 'Kona husker det godt. Lise Strand ringte.'],
      '– Jeg var redd.',
    ],
    [
      'a stranger called «hun» before anybody is named',
      ['Hun står i kø.', '– Ja, sier hun.', LISE],
      '– Nei.',
    ],
    ['a lone question', [LISE, PER], '– Er hallen klar?'],
    [
      'a question between two who have spoken, of whom one but once',
      [
        '– Hallen er klar, sier Lise Strand.',
        '– Endelig, sier Per Lund.',
        '– Den er varm, sier Lise Strand.',
      ],
      '– Hvor varm er den?',
    ],
    [
      'what may be a question with no mark',
      [LISE, '– Er hallen klar?', '– Ja, sier Strand.', '– Er den varm?', '– Ja, svarer Strand.'],
      '– Noen mener den er for liten.',
    ],
    [
      'an answer after somebody else was quoted in the story',
      [LISE, '«Vi gleder oss», skrev Strand i en melding.', 'Per Lund tok over.'],
      '– Er hallen klar?',
    ],
    [
      'a question to two who are interviewed together',
      [
        '– Hallen er klar, sier Lise Strand.',
        '– Er dere fornøyde?',
        '– Ja, sier Lise Strand.',
        '– Nei, sier Per Lund.',
        '– Vi er enige om mye, sier Lise Strand.',
        '– Den er kald, sier Per Lund.',
      ],
      '– Angrer dere?',
    ],
    [
      'what the next line answers',
      [LISE, '– Hallen er klar, sier Strand.', '– Vi åpner på mandag.'],
      '– Men det blir dyrt.',
      '– Ja, det blir det, sier Strand.',
    ],
    [
      'an answer after words that are nobody’s',
      [
        LISE,
        PER,
        'Lund sier det slik: «Tida er ute», og han mener det. Eller som en annen sier når vi møtes:',
        '– Den er kald.',
        '– Hvorfor det?',
      ],
      '– Ingen fyrer.',
    ],
    [
      'either of two in the sentence before',
      ['Det regner.'],
      'Lise Strand møtte Per Lund. – Vi har en hall.',
    ],
    ['a line after others have spoken', [LISE, PER, '– Nei, sier rektoren.'], '– Kanskje.'],
  ] as [string, string[], string, ...string[]][])('%s', (_, before, line, ...after) => {
    expect(said(...before, line, ...after).direct.at(-1 - after.length)).toMatch(/^\?: /);
  });
});

it('tells the editor whose words are left as nobody’s, and why', () => {
  expect(said('Lise Strand møtte Anne Vik.', '– Ja, sier hun.').unsure).toHaveLength(1);
});

it('is the newcomer of the line, whose gender nothing tells, not a woman of the line before', () => {
  const { direct } = said(
    '– Jeg er enig, sa daglig leder Lise Strand.',
    'Nytt i styret er Oanh Pham. Hun leier ut båter i Vestvik.',
    '– Sesongen er for kort, sa hun.',
  );
  expect(direct.at(-1)).toBe('Oanh Pham: Sesongen er for kort');
});

it('is not taken for the one just named by how a contest ended', () => {
  const { direct } = said(
    'Lise Strand vant løpet. Kari Moe fra Sandvik IL ledet lenge.',
    '– Beina holdt til mål, sier vinneren.',
  );
  expect(direct.at(-1)).toBe('?: Beina holdt til mål');
});

it('is neither of two, one of whom speaks through the other', () => {
  const { direct } = said(
    'Daglig leder Lise Strand vil ikke møte, men har sendt en kommentar gjennom advokaten sin, Per Lund:',
    '«Min klient er uenig i dette. Bilen var i orden da den ble levert.»',
  );
  expect(direct.filter((one) => !one.startsWith('?: '))).toEqual([]);
});

it('is the one of two of a name whom the story is about, where the other is kin of hers', () => {
  const kin = 'Breva som oldemora hennar, Berta Strand, sende heim, er veggen full av. Kari Strand smiler.';
  expect(said(kin, '– Eg er stolt, seier Strand.').direct).toEqual(['Kari Strand: Eg er stolt']);
  const both = 'Kari Strand og broren Per Strand driver butikken.';
  expect(said(both, '– Det går bra, sier Strand.').direct).toEqual(['?: Det går bra']);
});

it('is not the father who was named last', () => {
  const lines = [
    'Arvid Strand ser ut av vinduet. Strand vokste opp på kysten. Faren Edvard var fisker. Selv dro han til sjøs i ung alder.',
    '– Jeg så hele verden, sier han.',
  ];
  expect(said(...lines).direct).not.toEqual(['Edvard: Jeg så hele verden']);
});

it('an age in the title is that of the only one with the name', () => {
  const lines = [
    'Lise Strand satt ved havna i går.',
    'Faren, Per Strand, var fisker. Moren Anna strikket.',
    '– Ja, sier 93-åringen.',
  ];
  expect(saidUnder('Lise (93) minnes krigen', ...lines).direct).toEqual(['Lise Strand: Ja']);
});

it('a pronoun in a story about one whom the title names is more likely theirs', () => {
  const lines = [
    'Det var ein trist bodskap: Per Lund har lagt ned høvelen. Han vart 87 år.',
    'Per vart fødd i dalen i 1919. Etter eit år på skule kom han i lære hjå båtbyggjaren Lars Moe, meisteren som lærte han alt.',
    'Under krigen var han med i Milorg. «Me gjorde det som stod føre oss», sa han då avisa vitja han.',
  ];
  expect(saidUnder('Minneord over Per Lund', ...lines).direct).toEqual([
    'Per Lund: Me gjorde det som stod føre oss',
  ]);
});

it.each([
  [
    'who is not named, and whom the sentence before is about',
    ['I stolen sitter sykepleier Anne Moe. – Ja, sier Moe.', 'Salongeieren vil helst ikke snakke om det.'],
  ],
  [
    'told of before a clause about somebody else',
    ['Strand var 20 år da hun fikk læreplass hos frisør Anne Moe. Da Moe ga seg, kjøpte hun salongen.'],
  ],
])('a pronoun is nobody who was only named: %s', (_, lines) => {
  const { direct } = said('– Det er rart, sier Lise Strand.', ...lines, '– Det var litt hår, sier hun.');
  expect(direct.at(-1)).toMatch(/: Det var litt hår$/);
  expect(direct).not.toContain('Anne Moe: Det var litt hår');
});

it('a question in a portrait is answered by whom it is about, though others were named', () => {
  const lines = [
    'Lise Strand sitter på kaia. – Jeg er klar, sier Lise Strand.',
    '– Båten er gammel, sier hun.',
    'Sønnen Arvid var matros da han ble født. Faren, Per Moe, fisket.',
    '– Den skal males, sier Strand.',
    'Forlagssjef Camilla Lund måtte spise lunsj med henne fire ganger.',
    '– Hva fikk deg til å si ja?',
    '– Den fjerde lunsjen var god.',
  ];
  expect(said(...lines).direct.at(-1)).toBe('Lise Strand: Den fjerde lunsjen var god');
  // Nobody speaks most of the time where two do.
  const others = ['– Hun var sta, sier Lund.', '– Svært sta, sier Lund.', 'Det er stille på kaia.'];
  const two = [...lines.slice(0, 5), ...others, ...lines.slice(5)];
  expect(said(...two).direct.at(-1)).toBe('?: Den fjerde lunsjen var god');
});
