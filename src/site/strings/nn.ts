/** The interface in nynorsk. */
import type { Strings } from './nb.ts';

const number = new Intl.NumberFormat('nn');
const rule = new Intl.PluralRules('nn');
const listing = new Intl.ListFormat('nn');
const count =
  (one: string, other: string) =>
  (n: number): string =>
    `${number.format(n)} ${rule.select(n) === 'one' ? one : other}`;

export const nn: Strings = {
  htmlLang: 'nn',
  number: (n: number): string => number.format(n),
  list: (items: readonly string[]): string => listing.format(items),

  skipToContent: 'Hopp til innhaldet',
  mainNavigation: 'Hovudmeny',
  breadcrumbs: 'Du er her',
  front: 'Framsida',
  articles: 'Artiklar',
  people: 'Personar',
  organisations: 'Organisasjonar',
  search: 'Søk',
  about: 'Om arkivet',
  feed: 'Nye artiklar (Atom)',
  published: 'Gjeve ut av',
  toTop: 'Til toppen',

  articleCount: count('artikkel', 'artiklar'),
  peopleCount: count('person', 'personar'),
  organisationCount: count('organisasjon', 'organisasjonar'),
  quoteCount: count('sitat', 'sitat'),
  yearsCount: count('år', 'år'),

  newest: 'Sist i arkivet',
  allArticles: 'Alle artiklar',
  saidLately: 'Sagt',
  theYears: 'År for år',
  yearsLead: 'Kvart årstal opnar sin eigen årgang.',
  mostQuoted: 'Mest sitert',
  mostWrittenAbout: 'Mest omtala',
  allPeople: 'Alle personar',
  allOrganisations: 'Alle organisasjonar',
  searchArchive: 'Søk i arkivet',
  searchPlaceholder: 'Eit namn, eit ord, ei sak',

  by: 'Av',
  publishedOn: 'Publisert',
  updatedOn: 'Oppdatert',
  inThisArticle: 'I denne artikkelen',
  linkToQuote: 'Lenkje til dette sitatet',
  earlierArticle: 'Førre i tid',
  laterArticle: 'Neste i tid',
  inTime: 'Før og etter',
  related: 'I same sak',
  relatedBy: (names: string): string => `Her er òg ${names}.`,
  andMore: (n: number): string => `${number.format(n)} til`,
  agedText: (year: number): string => `Artikkelen er frå ${year}. Roller, tal og namn er frå den gongen.`,
  correction: 'Retting',
  corrections: 'Rettingar',
  cite: 'Slik viser du til artikkelen',
  saveRis: 'Last ned RIS',
  saveBibTex: 'Last ned BibTeX',
  morePhotos: 'Fleire bilete',
  factBox: 'Fakta',
  readAlso: 'Les òg',
  photo: 'Foto',
  noPicture: 'Biletet finst ikkje i arkivet',
  inLanguage: (lang: string): string | undefined => ({ nb: 'Bokmål', nn: 'Nynorsk' })[lang],

  movedTitle: 'Sida er flytta',
  movedText: 'Sida som stod her, har fått ny adresse.',
  goOn: 'Gå til den nye adressa',
  removedTitle: 'Artikkelen er fjerna',
  removedText: 'Artikkelen som stod her, er teken bort av dei som gjev ut arkivet.',

  person: 'Person',
  organisation: 'Organisasjon',
  roles: 'Roller',
  rolesLead: 'Slik artiklane omtalar vedkomande, med datoen for omtalen.',
  role: 'Rolle',
  inPrint: 'På trykk',
  byEditors: 'etter det redaksjonen veit',
  website: 'Nettstad',
  entityFeed: 'Følg i nyheitslesar',
  articlesWith: (name: string): string => `Artiklar med ${name}`,
  appearsWith: 'Saman med',
  itsOrganisations: 'Organisasjonar i dei same artiklane',
  itsQuotes: 'Sagt av folk herifrå',
  moreQuotes: (n: string): string => `Vis alle ${n}`,
  neighbours: 'Naboar',
  organisationNumber: 'Organisasjonsnummer',
  photographers: 'Fotografar',
  photographer: 'Fotograf',
  asPerson: (name: string): string => `${name} i artiklane`,
  photographersLead: 'Dei som har teke bileta, etter etternamn.',
  photoCount: count('bilete', 'bilete'),
  calendar: 'Kalender',
  unnamedRole: 'Tilknytt',
  quotes: 'Sitat',
  quotedIn: 'Sitert i',
  mentionedIn: 'Nemnd i',
  mentionedInLead: 'Artiklar der namnet står, utan at vedkomande seier noko.',
  depictedIn: 'På bilete i',
  searchWithin: (name: string): string => `Søk i artiklane med ${name}`,
  quoteStyles: {
    dash: 'Replikk',
    verbatim: 'Ordrett sitat',
    indirect: 'Attgjeve av skribenten',
  },
  quotedTimes: (n: number): string => `sitert ${number.format(n)} ${n === 1 ? 'gong' : 'gonger'}`,

  names: 'Namn',
  namesLead: 'Alle former av namnet på trykk, med første og siste dato.',
  name: 'Namn',
  firstSeen: 'Først',
  lastSeen: 'Sist',
  itsPeople: 'Folk',
  itsPeopleLead: 'Personar som artiklane knyter til organisasjonen, og når.',
  byYear: 'Artiklar',

  alphabet: 'Alfabet',
  year: 'År',
  month: 'Månad',
  months: 'Månader',
  earlier: 'Før',
  later: 'Etter',
  otherMonths: 'Andre månader',
  otherYears: 'Andre år',
  articlesLead: (n: string, span: string): string => `${n} frå ${span}, nyaste år først.`,
  peopleLead: 'Alle som er namngjevne i artiklane, etter etternamn.',
  organisationsLead: 'Bedrifter, etatar, lag og foreiningar i artiklane.',
  filterList: 'Finn i lista',
  filterListCount: (n: number): string => `${number.format(n)} i lista`,

  notFoundTitle: 'Sida finst ikkje',
  notFoundText:
    'Adressa kan vere skriven feil, eller sida kan ha fått eit nytt namn. Herifrå kjem du vidare:',

  aboutTitle: 'Om arkivet',
  aboutHolds: (parts: {
    articles: string;
    span: string;
    people: string;
    organisations: string;
    quotes: string;
  }): string =>
    `Arkivet rommar ${parts.articles} frå ${parts.span}, med ${parts.people}, ${parts.organisations} og ${parts.quotes}.`,
  aboutReading: 'Slik les du sidene',
  aboutQuotes:
    'Ein replikk tek til med tankestrek og kan vere omskriven av skribenten. Eit sitat i «hermeteikn» er ordrett. ' +
    'Det som er attgjeve, står med orda til skribenten. Arkivet held dei tre frå kvarandre, og viser alltid til staden der det vart sagt.',
  aboutRoles:
    'Roller og tilknytingar er henta frå artiklane sjølve. Datoane seier når noko stod på trykk, ikkje når ei stilling tok til eller slutta.',
  aboutFeed: 'Nye artiklar kan følgjast i ein nyhendelesar:',

  searchNeedsScript: 'Søket treng JavaScript.',
  searchWithoutScript: 'Utan det finn du fram i listene:',
  searchTexts: {
    words: 'Søkjeord',
    person: 'Person',
    organisation: 'Organisasjon',
    year: 'År',
    go: 'Søk',
    clear: 'Nullstill',
    remove: 'Fjern {name}',
    choose: 'Skriv for å velje',
    noChoice: 'Ingen treff i lista',
    choices: '{count} val',
    oneChoice: '1 val',
    results: '{count} treff',
    oneResult: '1 treff',
    noResults: 'Ingen treff',
    noResultsFor: 'Ingen treff på «{query}»',
    noResultsHelp: 'Prøv færre eller kortare ord, eller fjern eit filter.',
    more: 'Vis fleire',
    searching: 'Søkjer …',
    failed: 'Søket kunne ikkje lastast. Last sida på nytt, eller bruk listene under.',
    pagesFor: 'Sider i arkivet',
    start: 'Skriv eit ord, eller vel ein person, ein organisasjon eller eit år.',
    hits: 'Treff',
    filters: 'Avgrens',
  },
};
