/** The interface in bokmål. The shape of this file is the contract for the other language. */
import { nbSearch } from './nbSearch.ts';

const number = new Intl.NumberFormat('nb');
const rule = new Intl.PluralRules('nb');
const listing = new Intl.ListFormat('nb');
const count =
  (one: string, other: string) =>
  (n: number): string =>
    `${number.format(n)}\u00a0${rule.select(n) === 'one' ? one : other}`;

export const nb = {
  htmlLang: 'nb',
  number: (n: number): string => number.format(n),
  list: (items: readonly string[]): string => listing.format(items),

  skipToContent: 'Hopp til innholdet',
  mainNavigation: 'Hovedmeny',
  breadcrumbs: 'Du er her',
  front: 'Forsiden',
  articles: 'Artikler',
  people: 'Personer',
  organisations: 'Organisasjoner',
  search: 'Søk',
  about: 'Om arkivet',
  feed: 'Nye artikler (Atom)',
  openData: 'Åpne data',
  accessibility: 'Tilgjengelighet',
  published: 'Utgitt av',
  toTop: 'Til toppen',

  articleCount: count('artikkel', 'artikler'),
  peopleCount: count('person', 'personer'),
  organisationCount: count('organisasjon', 'organisasjoner'),
  quoteCount: count('sitat', 'sitater'),

  newest: 'Sist i arkivet',
  allArticles: 'Alle artikler',
  saidLately: 'Sagt',
  theYears: 'År for år',
  yearsLead: 'Hvert årstall åpner sin egen årgang.',
  mostQuoted: 'Mest sitert',
  mostWrittenAbout: 'Mest omtalt',
  allPeople: 'Alle personer',
  allOrganisations: 'Alle organisasjoner',
  searchArchive: 'Søk i arkivet',
  searchPlaceholder: 'Navn eller ord',

  by: 'Av',
  updatedOn: 'Oppdatert',
  inThisArticle: 'I denne artikkelen',
  linkToQuote: 'Lenke til dette sitatet',
  earlierArticle: 'Forrige artikkel',
  laterArticle: 'Neste artikkel',
  inTime: 'Før og etter',
  related: 'Flere artikler om de samme',
  relatedBy: (names: string): string => `Her er også ${names}.`,
  andMore: (n: number): string => `${number.format(n)} til`,
  ofItsTime: (year: number): string => `Artikkelen er fra ${year}. Roller, tall og navn er fra den gang.`,
  agedText: 'Artikkelen er {n} år gammel. Roller, tall og navn er fra den gang.',
  correction: 'Rettelse',
  corrections: 'Rettelser',
  correctionsText: 'Feil som er rettet i arkivets artikler.',
  cite: 'Slik viser du til artikkelen',
  saveRis: 'Last ned RIS',
  saveBibTex: 'Last ned BibTeX',
  factBox: 'Fakta',
  readAlso: 'Les også',
  photo: 'Foto',
  inLanguage: (lang: string): string | undefined => ({ nb: 'Bokmål', nn: 'Nynorsk' })[lang],

  movedTitle: 'Siden er flyttet',
  movedText: 'Siden som sto her, har fått ny adresse.',
  goOn: 'Gå til den nye adressen',
  removedTitle: 'Artikkelen er fjernet',
  removedText: 'Artikkelen som sto her, er tatt bort av dem som gir ut arkivet.',

  person: 'Person',
  organisation: 'Organisasjon',
  roles: 'Roller',
  rolesLead: 'Slik artiklene omtaler vedkommende, med datoen for omtalen.',
  role: 'Rolle',
  inPrint: 'På trykk',
  byEditors: 'etter redaksjonens opplysninger',
  website: 'Nettsted',
  entityFeed: 'Følg i nyhetsleser',
  entityData: 'Data',
  articlesWith: (name: string): string => `Artikler med ${name}`,
  appearsWith: 'Sammen med',
  itsOrganisations: 'Organisasjoner i de samme artiklene',
  itsQuotes: 'Sagt av folk herfra',
  moreQuotes: (n: string): string => `Vis alle ${n}`,
  neighbours: 'Andre organisasjoner i de samme artiklene',
  organisationNumber: 'Organisasjonsnummer',
  photographers: 'Fotografer',
  photographer: 'Fotograf',
  asPerson: (name: string): string => `${name} i artiklene`,
  photographersLead: 'De som har tatt bildene, etter etternavn.',
  noPhotographers: 'Ingen av bildene har navn på fotografen.',
  photoCount: count('bilde', 'bilder'),
  pictures: 'Bilder',
  unnamedRole: 'Tilknyttet',
  quotes: 'Sitater',
  quotedIn: 'Sitert i',
  mentionedIn: 'Nevnt i',
  mentionedInLead: 'Artikler der navnet står, uten at vedkommende sier noe.',
  depictedIn: 'På bilde i',
  searchWithin: (name: string): string => `Søk i artiklene med ${name}`,
  quoteStyles: {
    dash: 'Replikk',
    verbatim: 'Ordrett sitat',
    indirect: 'Gjengitt av skribenten',
  },

  names: 'Navn',
  namesLead: 'Alle former av navnet på trykk, med første og siste dato.',
  name: 'Navn',
  itsPeople: 'Folk',
  itsPeopleLead: 'Personer som artiklene knytter til organisasjonen, med datoene da det sto på trykk.',
  byYear: 'Artikler',

  overview: 'Oversikt',
  overviewLead: 'Arkivet i bilder: når det ble skrevet, hvem som snakker, og hvem som hører sammen.',
  network: 'Hvem står sammen med hvem',
  networkLead:
    'De som er i flest artikler. En strek går mellom to som står i samme artikkel; jo tykkere, jo flere artikler. Personer er runde, organisasjoner kantete.',
  tiedTo: '{name} står sammen med {names}.',
  tiesOf: 'Vis hvem én står sammen med',
  nobody: 'Velg et navn',
  asTable: 'Vis som tabell',

  alphabet: 'Alfabet',
  year: 'År',
  months: 'Måneder',
  earlier: 'Før',
  later: 'Etter',
  otherMonths: 'Andre måneder',
  otherYears: 'Andre år',
  articlesLead: (n: string, span: string): string => `${n} fra ${span}, nyeste år først.`,
  peopleLead: 'Alle som er navngitt i artiklene, etter etternavn.',
  organisationsLead: 'Bedrifter, etater, lag og foreninger i artiklene.',
  filterList: 'Finn i listen',
  /** By a script. */
  filterListCount: '{count} i listen',
  nameCount: count('navn', 'navn'),

  notFoundTitle: 'Siden finnes ikke',
  notFoundText:
    'Adressen kan være skrevet feil, eller siden kan ha fått et nytt navn. Herfra kommer du videre:',

  aboutTitle: 'Om arkivet',
  aboutHolds: (parts: {
    articles: string;
    span: string;
    people: string;
    organisations: string;
    quotes: string;
  }): string =>
    `Arkivet rommer ${parts.articles} fra ${parts.span}, med ${parts.people}, ${parts.organisations} og ${parts.quotes}.`,
  aboutReading: 'Slik leser du sidene',
  aboutQuotes:
    'En replikk begynner med tankestrek og kan være omskrevet av skribenten. Et sitat i «anførselstegn» er ordrett. ' +
    'Det som er gjengitt, står med skribentens ord. Arkivet holder de tre fra hverandre, og viser alltid til stedet der det ble sagt.',
  aboutRoles:
    'Roller og tilknytninger er hentet fra artiklene selv. Datoene sier når noe sto på trykk, ikke når en stilling begynte eller sluttet.',
  aboutFeed: 'Nye artikler kan følges i en nyhetsleser:',

  data: {
    texts: {
      lead: 'Hele arkivet som filer til fri bruk i regneark og programmer. Hver fil blir til på nytt når arkivet bygges.',
      artikler: 'Artikler',
      personer: 'Personer',
      organisasjoner: 'Organisasjoner',
      sitater: 'Sitater',
      popolo: 'Personer, organisasjoner og båndene mellom dem, etter den åpne standarden Popolo.',
      schemaTitle: 'Skjema',
      schema:
        'Tabellene over, beskrevet for programmer som JSON Schema. I CSV skilles flere verdier i samme felt med |.',
      eachTitle: 'Hver for seg',
      each: 'Hver person og organisasjon har sine egne data (data.json) og egne nyhetsstrømmer (feed.xml, rss.xml, feed.json) under sin adresse.',
      feeds: 'Nyhetsstrømmer og nettstedskart',
    },
    fields: {
      url: 'Varig adresse.',
      title: 'Tittelen slik den sto.',
      name: 'Navnet, i sin fulleste form.',
      sort_name: 'Etternavn, fornavn.',
      other_names: 'Andre former av navnet på trykk.',
      text: 'Ordene, uten tankestrek og anførselstegn.',
      style: 'dash: replikk, kan være omskrevet. verbatim: ordrett. indirect: gjengitt av skribenten.',
      speaker: 'Hvem som sier det; tomt der teksten ikke navngir noen.',
      speaker_url: 'Adressen til den som sier det.',
      article: 'Adressen til artikkelen.',
      date: 'Dato på trykk, ÅÅÅÅ-MM-DD.',
      updated: 'Oppdatert, der kilden sier det.',
      lang: 'Språk: nb eller nn.',
      description: 'Ingressen.',
      byline: 'Hvem som skrev.',
      people: 'Adressene til personene.',
      roles: 'Roller slik de sto på trykk.',
      organisations: 'Adressene til organisasjonene.',
      number: 'Organisasjonsnummer, der redaksjonen har gitt det.',
      wikidata: 'Nummer i Wikidata, der redaksjonen har gitt det.',
      articles: 'Antall artikler.',
      quotes: 'Antall sitater.',
      photos: 'Antall bilder.',
      first_date: 'Første gang på trykk.',
      last_date: 'Siste gang på trykk.',
    },
  },

  accessibilityTexts: {
    aim: (name: string): string => `${name} skal kunne leses og brukes av alle.`,
    how: 'Sidene er laget etter WCAG 2.2 på nivå AA: de kan leses med skjermleser, brukes med tastatur alene, forstørres til 400 % og leses i lyst og mørkt. Alt unntatt søket virker uten JavaScript.',
    content:
      'Artiklene står slik de ble skrevet. Noen bilder mangler derfor en beskrivelse, og der selve bildet er borte, står bare bildeteksten igjen.',
    issues: 'Dette vet vi ikke er godt nok',
    contactTitle: 'Si fra',
    contact: 'Møter du en hindring, vil vi gjerne vite om den:',
    noContact: (owner: string): string =>
      `Møter du en hindring, si fra til dem som gir ut arkivet: ${owner}.`,
    assessed: 'Sidene ble sist gått gjennom',
  },

  searchNeedsScript: 'Søket trenger JavaScript.',
  searchWithoutScript: 'Uten det finner du fram i listene:',
  searchTexts: nbSearch,
};

export type Strings = typeof nb;
