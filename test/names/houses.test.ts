/** Whose director, rektor or trainer somebody is, where no word beside the name says it. */
import { expect, it } from 'vitest';
import { ofKari } from './found.ts';

const ABOUT = 'Torvik Regnskap AS vokser. Torvik Regnskap AS har ti ansatte.';

it.each([
  [
    'what she has been in, by the noun of its kind',
    ['Styret i Solvik Fiskarlag ber om hjelp.', 'Kari Strand, som har vore med i laget sidan 1979, smiler.'],
    'Kari Strand:  @ Solvik Fiskarlag',
  ],
  [
    'a chain that the text was thought to be a person by',
    ['Apotekkjeden Medikus legger ned. Medikus begrunner det.', '– Fint, sier regiondirektør Kari Strand.'],
    'Kari Strand: regiondirektør @ Medikus',
  ],
  [
    'a firm of her own name, though another stands nearer',
    [
      'Nå har Kari og Per Strand startet Strand Jernvare. I to år sto lokalene etter Olsens Jern & Farve tomme.',
      '– Vi har jobbet døgnet rundt, sier Kari Strand, som er daglig leder.',
    ],
    'Kari Strand: daglig leder @ Strand Jernvare',
  ],
  [
    'the choir that its last word means',
    ['Solvik Sangforening feiret i går.', 'Korets leder gjennom de siste åtte årene, Kari Strand, talte.'],
    'Kari Strand: leder @ Solvik Sangforening',
  ],
  [
    'the one that a noun stood before',
    [
      'Klyngen Havteknisk Forum vokser.',
      'Det sier klyngens leder, Kari Strand. Firmaet Lunde Data er ikke med.',
    ],
    'Kari Strand: leder @ Havteknisk Forum',
  ],
  [
    'what she has led, past what is said of her in passing',
    ['Solvik Sangforening feiret.', 'Dirigent Kari Strand, som kom hit i 1998, har ledet koret siden 2003.'],
    'Kari Strand: dirigent @ Solvik Sangforening',
  ],
  [
    'what all of a list are of, the last of them too',
    ['Komiteen var Ola Moe, Per Lunde og Kari Strand, alle fra Solvik Sangforening.'],
    'Kari Strand:  @ Solvik Sangforening',
  ],
  [
    'the house that she came from',
    ['Fra Solvik Korforbund møtte Kari Strand.'],
    'Kari Strand:  @ Solvik Korforbund',
  ],
  [
    'the house behind a comma, with another name behind it',
    ['Inn i styret kom Kari Strand, Solvik Fiskarlag, og Per Lunde.'],
    'Kari Strand:  @ Solvik Fiskarlag',
  ],
  [
    'her party beside the municipality',
    ['Det sier Kari Strand, som har vært varaordfører for Høyre i Solvik kommune.'],
    'Kari Strand: varaordfører @ Høyre, Solvik kommune',
  ],
  [
    'a club by its town alone, where a player is in it',
    ['Torsnes FK vant i går.', '– Han fell, seier midtstoppar Kari Strand i Torsnes.'],
    'Kari Strand: midtstoppar @ Torsnes FK',
  ],
  [
    'where others of her role are',
    [
      'Forskere ved Solvik institutt har talt fisk. Per Lunde fikk svar.',
      '– Fint, sier forsker Kari Strand.',
    ],
    'Kari Strand: forsker @ Solvik institutt',
  ],
  [
    'the one named last',
    ['Torvik Regnskap AS skylder på Sandvik Laks AS. Daglig leder Kari Strand i sistnevnte selskap svarer.'],
    'Kari Strand: daglig leder @ Sandvik Laks AS',
  ],
  [
    'the one in a list of results',
    ['Damer: 1) Ida Moe, Solvik IL, 561, 2) Kari Strand, Torvik IL, 539.'],
    'Kari Strand:  @ Torvik IL',
  ],
  [
    'the municipality that is named after its mayor',
    ['Ordfører Kari Strand (Sp) klippet snora. Solvik kommune har betalt.'],
    'Kari Strand: ordfører @ Solvik kommune',
  ],
  [
    'no municipality that is only another mayor’s',
    ['Ordfører Kari Strand klippet snora.', '– Ja, sier ordføreren i Solvik kommune.'],
    'Kari Strand: ordfører',
  ],
  [
    'not where somebody took a degree',
    ['Kari Strand har doktorgrad i kjemi fra Solvik universitet, og jobber i Torvik Regnskap AS.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'not whom an application goes to',
    ['Kari Strand er glad. Hun har jobbet med søknaden til Solvik universitet i tre år.'],
    'Kari Strand: ',
  ],
  [
    'the same one as another’s',
    ['Professor Per Lunde ved Solvik institutt leder. Med er forsker Kari Strand ved samme institutt.'],
    'Kari Strand: forsker @ Solvik institutt',
  ],
  [
    'the firm that she owns',
    ['Planen er laget av Torvik Regnskap AS.', '– Trist, sier Kari Strand, som eier firmaet.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'what somebody takes over from her',
    [ABOUT, 'Per Lunde blir ny leder i Torvik Regnskap AS. Han overtar etter Kari Strand.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'the one that she sings in',
    ['Det sang Solvik kantori ledet av kantor Kari Strand.'],
    'Kari Strand: kantor @ Solvik kantori',
  ],
  [
    'the party that she alone left',
    ['Den eneste utbryteren i Senterpartiet var Kari Strand.'],
    'Kari Strand:  @ Senterpartiet',
  ],
  [
    'the party in a title before a comma',
    ['Ap-leder i fylket, Kari Strand, er enig.'],
    'Kari Strand: Ap-leder @ Ap',
  ],
  [
    'the one whose board she is on',
    [ABOUT, 'Styret som ble valgt i går, består av Per Lunde, Ola Moe og Kari Strand.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'that of both in parentheses',
    ['Per Lunde (Sandvik Laks AS), Kari Strand og Ola Moe (begge Torvik Regnskap AS) skrev under.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'the club by the score, not the only one that has a club’s name',
    [
      'Solvik – Sandvik Håndball 29–27',
      'Trener Per Lunde var sint på spillerne etter kampen.',
      'Mål Solvik: Kari Strand 8, Ida Moe 5',
    ],
    'Kari Strand:  @ Solvik',
  ],
  [
    'the club whose team she is in',
    [
      'NYE SANDVIK–SOLVIK 2–1: Det ble en lang kveld.',
      'Per Lunde trener Nye Sandvik, og spillerne var slitne.',
      'Nye Sandvik (4–4–2): Ida Moe – Anne Lie, Kari Strand, Siri Ås – Tone Berg, Liv Dal, Åse Vik.',
    ],
    'Kari Strand:  @ Nye Sandvik',
  ],
  [
    'the club that her goal is for',
    [
      'Trener Per Lunde var fornøyd med spillerne og kampen.',
      'Solvik–Sandvik 1–2',
      'Mål: 1–0 Anne Moe (9), 1–1 Kari Strand (74), 1–2 Ida Lie (80)',
    ],
    'Kari Strand:  @ Sandvik',
  ],
  [
    'the club of the only one who is «Solvik-kapteinen»',
    [
      'Sandvik møtte Solvik borte. Spillerne var slitne etter kampen.',
      'Kaptein Kari Strand bommet. – Det var tungt, sier Solvik-kapteinen.',
    ],
    'Kari Strand: kaptein @ Solvik',
  ],
  [
    'those that the sentence goes on to tell, to its end',
    [
      'Kari Strand studerte i Bergen, ble økonomisjef i Torvik Regnskap AS og startet Sandvik Laks AS i 2004.',
    ],
    'Kari Strand: økonomisjef @ Torvik Regnskap AS, Sandvik Laks AS',
  ],
  [
    'those that a sentence about «hun» goes on to tell',
    ['Kari Strand er ny her. Hun kommer fra kysten og var inntil i fjor økonomisjef i Torvik Regnskap AS.'],
    'Kari Strand: økonomisjef @ Torvik Regnskap AS',
  ],
  [
    'the one that she is a member of, and the one on whose board she sits',
    ['Kari Strand er ellers medlem av Norges Garnforbund og sitter i styret for Torvik Regnskap AS.'],
    'Kari Strand:  @ Norges Garnforbund, Torvik Regnskap AS',
  ],
  [
    'the one where she had what another takes over',
    ['Per Lunde tar over som økonomisjef i Torvik Regnskap AS etter Kari Strand.'],
    'Kari Strand: økonomisjef @ Torvik Regnskap AS',
  ],
  [
    'her own, not that of the role of whom the comma names next',
    ['Rektor ved Solvik skole, Kari Strand, og styreleder i Torvik Regnskap AS, Per Lunde, var der.'],
    'Kari Strand: rektor @ Solvik skole',
  ],
  ['the club that she ran for', ['Kari Strand løper for Solvik IL.'], 'Kari Strand:  @ Solvik IL'],
  [
    'one that she leaves',
    ['Kari Strand slutter etter tolv år i Sandvik Laks AS.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  ['one that takes her on', ['Sandvik Laks AS har ansatt Kari Strand.'], 'Kari Strand:  @ Sandvik Laks AS'],
  [
    'the one that she represents',
    ['Sandvik Laks AS var representert ved advokat Kari Strand.'],
    'Kari Strand: advokat @ Sandvik Laks AS',
  ],
  [
    'the one that she is behind',
    ['Kari Strand, kvinnen bak Sandvik Laks AS, fyller 70 år.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'one where she is employed, behind a comma',
    ['Kari Strand, til daglig ansatt ved Solvik skole, er glad.'],
    'Kari Strand:  @ Solvik skole',
  ],
  [
    'her own, and not what that house owns',
    ['Kari Strand i Sandvik Laks AS, som eier Torvik Regnskap AS, er glad.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'one that she owns a part of',
    ['Kari Strand eier 61 prosent av Sandvik Laks AS.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'one that both of a list lead',
    ['Kari Strand og Per Lunde driver Sandvik Laks AS.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'the one by which she owns another',
    ['Kari Strand eier 61 prosent av Sandvik Laks AS gjennom Torvik Regnskap AS.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'the one where she has been, by «der hun»',
    ['Kari Strand vil ha mer. Tidligere jobbet hun i Torvik Regnskap AS, der hun var verneombud.'],
    'Kari Strand: verneombud @ Torvik Regnskap AS',
  ],
  [
    'the one of the verb behind a comma and «og»',
    ['Kari Strand bor i Oslo. Hun kom hit for fire år siden, og jobber i Torvik Regnskap AS.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'the one that the sentence is about, though another is named in it',
    [ABOUT, 'Norges Garnforbund har bedt Solvik kommune om flere penger. Leder Kari Strand er utålmodig.'],
    'Kari Strand: leder @ Norges Garnforbund',
  ],
  [
    'none, where somebody has learned at the one that was named last',
    [
      'Per Lunde er utdannet lærer fra Høgskolen i Solvik. Rektor Kari Strand er glad.',
      'Høgskolen i Torvik ligger et annet sted. Det er Høgskolen i Torvik som lyser ut stillingen.',
    ],
    'Kari Strand: rektor',
  ],
  [
    'the one where her fellows are',
    ['Skjemaet er laget av lege Kari Strand og kollegaene hennes på mottaket ved Solvik sykehus.'],
    'Kari Strand: lege @ Solvik sykehus',
  ],
  [
    'the one that the story is about, beside the one she has left',
    [ABOUT, 'Prosjektsjef Kari Strand, som kom fra Sandvik Laks AS i høst, gleder seg.'],
    'Kari Strand: prosjektsjef @ Sandvik Laks AS, Torvik Regnskap AS',
  ],
  [
    'the one that has promised her a place to learn',
    ['Kari Strand er elev. Hun har fått løfte om læreplass hos Torvik Regnskap AS.'],
    'Kari Strand: elev @ Torvik Regnskap AS',
  ],
  [
    'the one whose board she was elected to',
    [ABOUT, 'Kari Strand, som er valgt inn i styret av de ansatte, stemte imot.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'the one where «der» is',
    [ABOUT, 'Fisken slaktes hos Solvik Foods i fjorden. Der gleder fabrikksjef Kari Strand seg.'],
    'Kari Strand: fabrikksjef @ Solvik Foods',
  ],
  [
    'the one that more is told of in the sentence before',
    [
      'Vestvikfondet gir ut penger. Vestvikfondet deler ut ti millioner kroner.',
      'Styringen lages av Solvik Robotics, et selskap med elleve ansatte. Teknologisjef Kari Strand gleder seg.',
    ],
    'Kari Strand: teknologisjef @ Solvik Robotics',
  ],
  [
    'the party named last, by «partiets»',
    [
      'Høyre vil ha kutt. Senterpartiet sier nei.',
      '– Det går ikke, sier partiets helsepolitiske talsperson, Kari Strand.',
    ],
    'Kari Strand: helsepolitisk talsperson @ Senterpartiet',
  ],
  [
    'her union alone, wherever she speaks for it',
    [
      'Solvik kommune sparer. Solvik kommune vil stenge.',
      'Det sier Kari Strand, hovedtillitsvalgt for Norsk Sykepleierforbund i kommunen.',
    ],
    'Kari Strand: hovedtillitsvalgt @ Norsk Sykepleierforbund',
  ],
  [
    'none, where the title names another kind',
    [ABOUT, '– Vi må spille mer, sier korpsleder Kari Strand.'],
    'Kari Strand: korpsleder',
  ],
  [
    'the one that the sentence before begins with',
    [ABOUT, 'Solvikinstituttet AS skal overvåke fjorden. Seniorforsker Kari Strand sier at det haster.'],
    'Kari Strand: seniorforsker @ Solvikinstituttet AS',
  ],
  [
    'the one just named, not the one that the story is about',
    [
      'Vestvikfondet gir ut penger. Vestvikfondet deler ut ti millioner kroner.',
      'Mest går til Solvik Turnforening, som får tre millioner. Leder Kari Strand måtte lese det to ganger.',
    ],
    'Kari Strand: leder @ Solvik Turnforening',
  ],
  [
    'none of an association, where only firms have such a post',
    [
      'Kystfiskarforbundet vil ha svar. Kystfiskarforbundet venter.',
      '– Vi venter, sier fabrikksjef Kari Strand.',
    ],
    'Kari Strand: fabrikksjef',
  ],
  [
    'that of the board that the text lists',
    [ABOUT, 'Styret består av Per Lunde (leder), Ola Moe og Kari Strand.'],
    'Kari Strand:  @ Torvik Regnskap AS',
  ],
  [
    'the one that answers for it, with a title that nobody knows',
    ['Planene er laget av Studio Skråstrek i Solvik ved visjonør Kari Strand.'],
    'Kari Strand:  @ Studio Skråstrek',
  ],
  [
    'the one whose board she leads',
    ['Styret i Torvik Regnskap AS, ledet av tidligere statsråd Kari Strand, sa nei.'],
    'Kari Strand: tidligere statsråd @ Torvik Regnskap AS',
  ],
  [
    'the one that she owns by',
    ['Største eier er Kari Strand, som gjennom selskapet Strandinvest AS har det meste.'],
    'Kari Strand: eier @ Strandinvest AS',
  ],
  [
    'that of the board, beside her own',
    [
      'Vestvik Kystlag har holdt årsmøte. Vestvik Kystlag vil ha ny kai.',
      'Leder: Per Lunde, Solvik (gjenvalg)',
      'Styremedlemmer: Ola Moe, Solvik, Kari Strand, Torvik Regnskap AS',
    ],
    'Kari Strand: styremedlem @ Torvik Regnskap AS, Vestvik Kystlag',
  ],
  [
    'the one that the article is about, past another that somebody else belongs to',
    [ABOUT, 'Det sier rådgiver Per Lunde i Sandvik Laks AS. Daglig leder Kari Strand er enig.'],
    'Kari Strand: daglig leder @ Torvik Regnskap AS',
  ],
  [
    'the one that the sentence before tells of',
    ['I går la Sandvik Laks AS fram tall. Daglig leder Kari Strand er fornøyd.'],
    'Kari Strand: daglig leder @ Sandvik Laks AS',
  ],
  [
    'the only municipality',
    ['Vestvik kommune bygger ny skole.', '– Vi er glade, sier rådmann Kari Strand.'],
    'Kari Strand: rådmann @ Vestvik kommune',
  ],
  [
    'the only house of its kind among others',
    ['Sandvik Laks AS gir penger til Solvik barnehage og Solvik IL.', 'Styrer Kari Strand gleder seg.'],
    'Kari Strand: styrer @ Solvik barnehage',
  ],
  [
    'the house that begins the paragraph before',
    [
      ABOUT,
      'Sandvik Laks AS viser til avtalen med kunden.',
      '– Vi følger loven, sier regiondirektør Kari Strand.',
    ],
    'Kari Strand: regiondirektør @ Sandvik Laks AS',
  ],
  [
    'the municipality that «kommunen» means',
    ['Et senter åpner i dag, sammen med Vestvik kommune.', 'Kommunen betaler.', 'Ordfører Kari Strand ler.'],
    'Kari Strand: ordfører @ Vestvik kommune',
  ],
  [
    'the municipality where others lead other fields',
    [
      'Vestvik kommune bygger.',
      'Det sier kommunalsjef for oppvekst Per Lunde. Kommunalsjef for helse, Kari Strand, er enig.',
    ],
    'Kari Strand: kommunalsjef for helse @ Vestvik kommune',
  ],
  [
    'the only house that a reader has met so far',
    [
      'Da fristen gikk ut, hadde Sandvik Stiftelse fått mange søknader.',
      'Styret er fornøyd, sier styreleder Kari Strand.',
      'Solvik IL får penger. Solvik IL er glad, og Solvik IL feirer.',
    ],
    'Kari Strand: styreleder @ Sandvik Stiftelse',
  ],
  [
    'the house that a noun and its name begin the paragraph before',
    [
      ABOUT,
      'Hos programvareselskapet Sandvik Data AS er de positive.',
      '– Vi gjør dette alt, sier fagsjef Kari Strand.',
    ],
    'Kari Strand: fagsjef @ Sandvik Data AS',
  ],
  [
    'the house that bears her name',
    [
      'Vestvik kommune bygger. Entreprenører er Gebrødrene Strand AS og Solvik Rør AS.',
      '– Vi er stolte, sier daglig leder Kari Strand.',
    ],
    'Kari Strand: daglig leder @ Gebrødrene Strand AS',
  ],
  [
    'the orchestra, past what is said before the verb',
    ['Solvik Ungdomsorkester får penger.', '– Stativene ryker midt i Grieg, sier dirigent Kari Strand.'],
    'Kari Strand: dirigent @ Solvik Ungdomsorkester',
  ],
  [
    'the house in her title behind her name',
    ['På møtet var Kari Strand, LO-leder i distriktet.'],
    'Kari Strand: LO-leder @ LO',
  ],
  [
    'the house that looks like a place',
    ['Havprodusentene vokser.', 'HR-direktør Kari Strand i Havprodusentene er glad.'],
    'Kari Strand: HR-direktør @ Havprodusentene',
  ],
  [
    'the house that begins the clause',
    ['Ved Solvik sykehus opplyser pressevakt Kari Strand at alle lever.'],
    'Kari Strand: pressevakt @ Solvik sykehus',
  ],
  [
    'the house that a noun in the genitive means',
    ['Vestvik kommune bygger. Det sier prosjektleder Kari Strand i kommunens tekniske etat.'],
    'Kari Strand: prosjektleder @ Vestvik kommune',
  ],
  [
    'the ministry of her field',
    ['Klima- og miljødepartementet gir penger til myr.', '– Bra, sier klimaminister Kari Strand.'],
    'Kari Strand: klimaminister @ Klima- og miljødepartementet',
  ],
  [
    'the club of all in a list',
    ['Gull gikk til Kari Strand (14), Per Lunde (15) og Ola Moe (13) fra Solvik IL.'],
    'Kari Strand:  @ Solvik IL',
  ],
  [
    'the club before her result',
    ['1) Kari Strand, Solvik IL 24.11, 2) Per Lunde, Sandvik IL 24.12.'],
    'Kari Strand:  @ Solvik IL',
  ],
  [
    'a club that has a town’s name, in a list of scorers',
    [
      'Solvang–Sandvang 29–27 i håndball. Kampen var jevn.',
      'Målscorere Solvang: Kari Strand 8 (2), Per Lunde 6.',
    ],
    'Kari Strand:  @ Solvang',
  ],
  [
    'the only one whose board is told of, to who chairs it',
    [
      'Styret i Sandvik Havn IKS har ansatt Per Lunde.',
      'Lunde kommer fra Torvik Last AS og har jobbet i Kystverket og Equinor.',
      'Styreleder Kari Strand er glad.',
    ],
    'Kari Strand: styreleder @ Sandvik Havn IKS',
  ],
  [
    'the house that a noun means, behind the first of two titles',
    [
      'Boka er gitt ut av Solvik historielag med støtte fra Fritt Ord.',
      'Leder i historielaget, lektor Kari Strand, ler.',
    ],
    'Kari Strand: lektor, leder @ Solvik historielag',
  ],
  [
    'the office that a title is of',
    ['Fylkesmannen i Vestre fylke spør Solvik kommune.', 'Assisterende fylkesmann Kari Strand venter.'],
    'Kari Strand: assisterende fylkesmann @ Fylkesmannen i Vestre fylke',
  ],
  [
    'the house on whose board she is with its leader',
    ['Solvik IL har valgt Per Lunde til leder.', 'Med seg i styret får han Kari Strand og Ola Moe.'],
    'Kari Strand:  @ Solvik IL',
  ],
  [
    'the house that she is at the head of',
    ['Sandvik Laks AS, med Kari Strand i spissen, har vunnet.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'the house that she is behind',
    ['Bak Sandvik Laks AS står Kari Strand.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'on whose behalf she acts',
    ['Kari Strand tok imot prisen på vegne av Sandvik Laks AS.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'the party of a group’s leader',
    ['Solvik Høyre sier nei.', '– Nei, sier gruppeleder Kari Strand.'],
    'Kari Strand: gruppeleder @ Solvik Høyre',
  ],
  [
    'a house with a word before it',
    ['Det sier seniorrådgiver Kari Strand fra danske Vestplan.'],
    'Kari Strand: seniorrådgiver @ Vestplan',
  ],
  [
    'the house of the one before, at the same place',
    ['Prisene gikk til lektor Per Lunde ved Vestvik universitet og stipendiat Kari Strand, samme sted.'],
    'Kari Strand: stipendiat @ Vestvik universitet',
  ],
  [
    'a club that is known by a score that it won, in a list of scorers',
    ['Solvang vant kampen 27-25 etter ti mål.', 'Flest mål Solvang: Kari Strand 6, Per Lunde 5.'],
    'Kari Strand:  @ Solvang',
  ],
  [
    'the smaller house and the greater',
    ['Det sier professor Kari Strand ved Institutt for kyst, hav og fiske, Vestvik universitet.'],
    'Kari Strand: professor @ Institutt for kyst, hav og fiske, Vestvik universitet',
  ],
  [
    'the house behind a verb that stands before the name',
    ['På den tiden var Kari Strand ingeniør i Sandvik Laks AS.'],
    'Kari Strand: ingeniør @ Sandvik Laks AS',
  ],
  [
    'the house that «velforeningen» means',
    ['Mo Vel og Solvik IL hjelper til.', '– Det er fint, sier Kari Strand i velforeningen.'],
    'Kari Strand:  @ Mo Vel',
  ],
  [
    'the house of a colleague',
    ['Det sier Per Lunde i Sandvik Laks AS. Han ler mot kollega Kari Strand.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'a house behind a long noun',
    ['Det sier Kari Strand, leder av produsentorganisasjonen Torvgrønt.'],
    'Kari Strand: leder @ Torvgrønt',
  ],
  [
    'the house whose part begins the sentence before',
    [ABOUT, 'Svømmegruppa i Solvik IL får faste tider. Leder Kari Strand er glad.'],
    'Kari Strand: leder @ Solvik IL',
  ],
  [
    'the house that ends the sentence before her words',
    ['Bygget eies av Mo Eiendom AS. – Vi er lettet, sier styreleder Kari Strand.'],
    'Kari Strand: styreleder @ Mo Eiendom AS',
  ],
  [
    'the house that another has started with her',
    ['Per Lunde startet Sandvik Laks AS i 2016 sammen med Kari Strand.'],
    'Kari Strand:  @ Sandvik Laks AS',
  ],
  [
    'the house of her title besides the one where she has worked',
    [ABOUT, '– Bra, sier regnskapssjef Kari Strand.', 'Før jobbet hun i Sandvik Laks AS.'],
    'Kari Strand: regnskapssjef @ Torvik Regnskap AS, Sandvik Laks AS',
  ],
  [
    'the nearest school of two',
    [
      'I dag slås to skoler sammen. Den ene er Sandvik skole.',
      'På Solvik skole er alle glade. Der har de ventet.',
      '– Fint, sier rektor Kari Strand.',
    ],
    'Kari Strand: rektor @ Solvik skole',
  ],
  [
    'the house that she has founded',
    ['Solbris Energi AS er i vekst. Solbris ble startet i 2007 av kokken Per Lunde og Kari Strand.'],
    'Kari Strand:  @ Solbris Energi AS',
  ],
  [
    'the house that a noun stands for',
    ['Her spiller Ensemble Nord.', 'Ensemblet ledes av Kari Strand.'],
    'Kari Strand:  @ Ensemble Nord',
  ],
  [
    'a house besides that of another role',
    [
      'Solbris Energi AS har fått ny ledelse.',
      'Kari Strand, økonomisjef i Torvik Regnskap AS, blir nestleder.',
    ],
    'Kari Strand: økonomisjef, nestleder @ Torvik Regnskap AS, Solbris Energi AS',
  ],
  [
    'what «hun» runs and has studied at',
    ['Kari Strand bor i Moss. Hun studerte ved Universitetet i Bergen. I dag driver hun Sandvik Laks AS.'],
    'Kari Strand:  @ Universitetet i Bergen, Sandvik Laks AS',
  ],
  [
    'the club that begins the title, by its whole name',
    ['Solvik IL tapte. Solvik-trener Kari Strand var skuffet.'],
    'Kari Strand: Solvik-trener @ Solvik IL',
  ],
  [
    'a club that has a town’s name',
    ['Målet ble scoret av Liverpool-spiller Kari Strand.'],
    'Kari Strand: Liverpool-spiller @ Liverpool',
  ],
  [
    'the club behind the name in a list of results',
    ['Gull til Kari Strand, Solvik IL, som vant.'],
    'Kari Strand:  @ Solvik IL',
  ],
  [
    'the club that «23-åringen» is from',
    ['Kari Strand tok gull. 23-åringen fra Solvik IL var raskest.'],
    'Kari Strand:  @ Solvik IL',
  ],
])('ties a person to %s', (_, paragraphs, person) => {
  expect(ofKari(paragraphs)).toBe(person);
});
