/** The interface in nynorsk. */
import type { Strings } from './nb.ts';
import { nnSearch } from './nnSearch.ts';

const number = new Intl.NumberFormat('nn');
const rule = new Intl.PluralRules('nn');
const listing = new Intl.ListFormat('nn');
const count =
  (one: string, other: string) =>
  (n: number): string =>
    `${number.format(n)}\u00a0${rule.select(n) === 'one' ? one : other}`;

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
  openData: 'Opne data',
  accessibility: 'Tilgjenge',
  published: 'Gjeve ut av',
  toTop: 'Til toppen',

  articleCount: count('artikkel', 'artiklar'),
  peopleCount: count('person', 'personar'),
  organisationCount: count('organisasjon', 'organisasjonar'),
  quoteCount: count('sitat', 'sitat'),

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
  searchPlaceholder: 'Namn eller ord',

  by: 'Av',
  updatedOn: 'Oppdatert',
  inThisArticle: 'I denne artikkelen',
  linkToQuote: 'Lenkje til dette sitatet',
  earlierArticle: 'Førre artikkel',
  laterArticle: 'Neste artikkel',
  inTime: 'Før og etter',
  related: 'Fleire artiklar om dei same',
  relatedBy: (names: string): string => `Her er òg ${names}.`,
  andMore: (n: number): string => `${number.format(n)} til`,
  ofItsTime: (year: number): string => `Artikkelen er frå ${year}. Roller, tal og namn er frå den gongen.`,
  agedText: 'Artikkelen er {n} år gammal. Roller, tal og namn er frå den gongen.',
  correction: 'Retting',
  corrections: 'Rettingar',
  correctionsText: 'Feil som er retta i artiklane i arkivet.',
  cite: 'Slik viser du til artikkelen',
  saveRis: 'Last ned RIS',
  saveBibTex: 'Last ned BibTeX',
  factBox: 'Fakta',
  readAlso: 'Les òg',
  photo: 'Foto',
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
  entityData: 'Data',
  articlesWith: (name: string): string => `Artiklar med ${name}`,
  appearsWith: 'Saman med',
  itsOrganisations: 'Organisasjonar i dei same artiklane',
  itsQuotes: 'Sagt av folk herifrå',
  moreQuotes: (n: string): string => `Vis alle ${n}`,
  neighbours: 'Andre organisasjonar i dei same artiklane',
  organisationNumber: 'Organisasjonsnummer',
  photographers: 'Fotografar',
  photographer: 'Fotograf',
  asPerson: (name: string): string => `${name} i artiklane`,
  photographersLead: 'Dei som har teke bileta, etter etternamn.',
  noPhotographers: 'Ingen av bileta har namn på fotografen.',
  photoCount: count('bilete', 'bilete'),
  pictures: 'Bilete',
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

  names: 'Namn',
  namesLead: 'Alle former av namnet på trykk, med første og siste dato.',
  name: 'Namn',
  itsPeople: 'Folk',
  itsPeopleLead: 'Personar som artiklane knyter til organisasjonen, med datoane då det stod på trykk.',
  byYear: 'Artiklar',

  overview: 'Oversyn',
  overviewLead: 'Arkivet i bilete: når det vart skrive, kven som snakkar, og kven som høyrer saman.',
  network: 'Kven står saman med kven',
  networkLead:
    'Dei som er i flest artiklar. Ein strek går mellom to som står i same artikkel; jo tjukkare, jo fleire artiklar. Personar er runde, organisasjonar kantete.',
  tiedTo: '{name} står saman med {names}.',
  tiesOf: 'Vis kven éin står saman med',
  nobody: 'Vel eit namn',
  asTable: 'Vis som tabell',

  alphabet: 'Alfabet',
  year: 'År',
  months: 'Månader',
  earlier: 'Før',
  later: 'Etter',
  otherMonths: 'Andre månader',
  otherYears: 'Andre år',
  articlesLead: (n: string, span: string): string => `${n} frå ${span}, nyaste år først.`,
  peopleLead: 'Alle som er namngjevne i artiklane, etter etternamn.',
  organisationsLead: 'Bedrifter, etatar, lag og foreiningar i artiklane.',
  filterList: 'Finn i lista',
  /** By a script. */
  filterListCount: '{count} i lista',
  nameCount: count('namn', 'namn'),

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

  data: {
    texts: {
      lead: 'Heile arkivet som filer til fri bruk i rekneark og program. Kvar fil blir til på nytt når arkivet blir bygd.',
      artikler: 'Artiklar',
      personer: 'Personar',
      organisasjoner: 'Organisasjonar',
      sitater: 'Sitat',
      popolo: 'Personar, organisasjonar og banda mellom dei, etter den opne standarden Popolo.',
      schemaTitle: 'Skjema',
      schema:
        'Tabellane over, skildra for program som JSON Schema. I CSV er fleire verdiar i same felt skilde med |.',
      eachTitle: 'Kvar for seg',
      each: 'Kvar person og organisasjon har sine eigne data (data.json) og eigne nyheitsstraumar (feed.xml, rss.xml, feed.json) under si adresse.',
      feeds: 'Nyheitsstraumar og nettstadkart',
    },
    fields: {
      url: 'Varig adresse.',
      title: 'Tittelen slik han stod.',
      name: 'Namnet, i si fullaste form.',
      sort_name: 'Etternamn, førenamn.',
      other_names: 'Andre former av namnet på trykk.',
      text: 'Orda, utan tankestrek og hermeteikn.',
      style: 'dash: replikk, kan vere omskriven. verbatim: ordrett. indirect: attgjeve av skribenten.',
      speaker: 'Kven som seier det; tomt der teksten ikkje namngjev nokon.',
      speaker_url: 'Adressa til den som seier det.',
      article: 'Adressa til artikkelen.',
      date: 'Dato på trykk, ÅÅÅÅ-MM-DD.',
      updated: 'Oppdatert, der kjelda seier det.',
      lang: 'Språk: nb eller nn.',
      description: 'Ingressen.',
      byline: 'Kven som skreiv.',
      people: 'Adressene til personane.',
      roles: 'Roller slik dei stod på trykk.',
      organisations: 'Adressene til organisasjonane.',
      number: 'Organisasjonsnummer, der redaksjonen har gjeve det.',
      wikidata: 'Nummer i Wikidata, der redaksjonen har gjeve det.',
      articles: 'Talet på artiklar.',
      quotes: 'Talet på sitat.',
      photos: 'Talet på bilete.',
      first_date: 'Første gong på trykk.',
      last_date: 'Siste gong på trykk.',
    },
  },

  accessibilityTexts: {
    aim: (name: string): string => `${name} skal kunne lesast og brukast av alle.`,
    how: 'Sidene er laga etter WCAG 2.2 på nivå AA: dei kan lesast med skjermlesar, brukast med tastatur åleine, forstørrast til 400 % og lesast i lyst og mørkt. Alt unnateke søket verkar utan JavaScript.',
    content:
      'Artiklane står slik dei vart skrivne. Nokre bilete manglar difor ei skildring, og der sjølve biletet er borte, står berre bileteksten att.',
    issues: 'Dette veit vi ikkje er godt nok',
    contactTitle: 'Sei frå',
    contact: 'Møter du ei hindring, vil vi gjerne vite om henne:',
    noContact: (owner: string): string =>
      `Møter du ei hindring, sei frå til dei som gjev ut arkivet: ${owner}.`,
    assessed: 'Sidene vart sist gått gjennom',
  },

  searchNeedsScript: 'Søket treng JavaScript.',
  searchWithoutScript: 'Utan det finn du fram i listene:',
  searchTexts: nnSearch,
};
