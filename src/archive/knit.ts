/** Articles, each on its own → one archive: the same person in many articles is one person. */
import { articleAddress } from './address.ts';
import { type Editors, NO_EDITORS } from './editors/read.ts';
import { isFullName, nameKey } from './identity/closeNames.ts';
import { organisationKey } from './identity/closeOrganisations.ts';
import { displacedPages } from './identity/displaced.ts';
import { identifyOrganisations } from './identity/organisations.ts';
import { identifyPeople } from './identity/people.ts';
import { assignAddresses, type Register } from './identity/register.ts';
import { withSentences } from './identity/sentences.ts';
import { shownName } from './identity/shownName.ts';
import type { Identified, Idle, Mention } from './identity/types.ts';
import { bareArticle, isListed, oldestFirst } from './knit/article.ts';
import { knitOrganisations } from './knit/organisations.ts';
import { knitPeople, knitQuotes, newestFirst } from './knit/people.ts';
import { firstName, formsOf } from './naming.ts';
import { type HiddenName, withoutNames } from './privacy.ts';
import { ContentProblem, ContentProblems } from './problem.ts';
import type { OrganisationEntry, PersonEntry, SiteSettings } from './schema.ts';
import type { Archive, ArticleDocument, Editorial } from './types.ts';

/** Norwegian order: æ, ø and å last; numbers by size. */
const byNorwegian = new Intl.Collator('nb', { numeric: true });

export interface Knitted {
  archive: Archive;
  editorial: Editorial;
  /** The register of addresses with those of new pages. */
  register: Register;
  /** Names that must stand nowhere in the site. */
  hidden: HiddenName[];
  /** Whose decisions it follows. */
  editors: Editors;
}

/** @throws ContentProblems where decisions of the editors take an address from somebody */
export function knit(
  settings: SiteSettings,
  documents: readonly ArticleDocument[],
  editors: Editors = NO_EDITORS,
): Knitted {
  const found = [...documents].sort(oldestFirst);
  const identified = identify(found, editors);
  const clean = withoutNames(found, identified.people.identities, editors.people.people);
  const { people, organisations } = clean.changed ? identify(clean.documents, editors) : identified;
  const articles = clean.documents.map(bareArticle);
  const articleOf = new Map(articles.map((article) => [article.file, article]));
  // An address with a hidden name in it is given to nobody; it stays in the register for the day when it is not hidden.
  const [register, concealed] = partRegister(editors.register, clean.mentions);

  const pagesOfOrganisations = organisations.identities.map(({ mentions, keys, decision }) => ({
    keys,
    decision,
    id: decision?.id,
    name: firstName(formsOf(mentions)),
    files: mentions.map(({ file }) => file),
  }));
  const pagesOfPeople = people.identities.map((identity) => ({
    keys: identity.keys,
    decision: identity.decision,
    id: identity.decision?.id,
    name: shownName(identity),
    files: identity.mentions.map(({ file }) => file),
  }));
  const displaced = [
    ...problemsIn(
      'people.yml',
      displacedPages('people', editors.people.people, pagesOfPeople, register.people),
      editors,
    ),
    ...problemsIn(
      'organisations.yml',
      displacedPages(
        'organisations',
        editors.organisations.organisations,
        pagesOfOrganisations,
        register.organisations,
      ),
      editors,
    ),
  ];
  if (displaced.length) throw new ContentProblems(displaced);
  const ofOrganisations = assignAddresses(pagesOfOrganisations, register.organisations);
  const ofPeople = assignAddresses(pagesOfPeople, register.people);
  const allOrganisations = knitOrganisations(organisations.identities, ofOrganisations.slugs, articleOf);
  const allPeople = knitPeople(people.identities, ofPeople.slugs, articleOf, allOrganisations);
  inPrintedOrder(articles);
  knitQuotes(articles);
  articles.reverse();
  for (const person of allPeople) newestFirst(person);
  for (const organisation of allOrganisations) organisation.articles.reverse();

  allPeople.sort((a, b) => byNorwegian.compare(a.sortName, b.sortName));
  allOrganisations.sort((a, b) => byNorwegian.compare(a.name, b.name));
  const standing = articles.filter(({ visibility }) => visibility !== 'removed');
  const ofArticles = articleAddresses(clean.documents, register.articles);
  const redirects = [
    ...[...ofPeople.moved].map(([from, to]) => ({ from: `personer/${from}/`, to: `personer/${to}/` })),
    ...[...ofOrganisations.moved].map(([from, to]) => ({
      from: `organisasjoner/${from}/`,
      to: `organisasjoner/${to}/`,
    })),
    ...ofArticles.moved,
  ].filter(({ from }) => !clean.mentions(from));
  return {
    archive: {
      settings,
      articles: standing.filter(isListed),
      // Who is named in unlisted articles alone has no lists to stand in.
      people: allPeople.filter((person) => isListed(person) && hasArticles(person)),
      organisations: allOrganisations.filter(
        (organisation) => isListed(organisation) && organisation.articles.length,
      ),
      unlisted: {
        articles: standing.filter((article) => !isListed(article)),
        people: allPeople.filter((person) => !isListed(person) || !hasArticles(person)),
        organisations: allOrganisations.filter(
          (organisation) => !isListed(organisation) || !organisation.articles.length,
        ),
      },
      removed: articles
        .filter(({ visibility }) => visibility === 'removed')
        .map(({ address }) => ({ address })),
      redirects,
    },
    editorial: editorialOf(identified, found, editors),
    register: {
      people: { ...ofPeople.entries, ...concealed.people },
      organisations: { ...ofOrganisations.entries, ...concealed.organisations },
      articles: { ...ofArticles.entries, ...concealed.articles },
    },
    hidden: clean.hidden,
    editors,
  };
}

const hasArticles = ({ quotedIn, mentionedIn }: { quotedIn: unknown[]; mentionedIn: unknown[] }): boolean =>
  quotedIn.length + mentionedIn.length > 0;

function editorialOf(
  { people, organisations }: IdentifiedAll,
  documents: readonly ArticleDocument[],
  { lineOf }: Editors,
): Editorial {
  const idleIn = (file: 'people.yml' | 'organisations.yml', idle: readonly Idle[]): Editorial['idle'] =>
    idle.map(({ what, path }) => ({ file, what, line: lineOf?.(file, path) }));
  return {
    proposals: withSentences([...people.proposals, ...organisations.proposals], documents),
    joins: withSentences([...people.joins, ...organisations.joins], documents),
    idle: [...idleIn('people.yml', people.idle), ...idleIn('organisations.yml', organisations.idle)],
    documents,
  };
}

const problemsIn = (file: string, found: readonly Idle[], { lineOf }: Editors): ContentProblem[] =>
  found.map(({ what, path }) => new ContentProblem(file, what, lineOf?.(file, path)));

interface IdentifiedAll {
  people: Identified<PersonEntry, Editors['people']['people'][number]>;
  organisations: Identified<OrganisationEntry, Editors['organisations']['organisations'][number]>;
}

/** @param documents oldest first */
function identify(documents: readonly ArticleDocument[], editors: Editors): IdentifiedAll {
  const files = new Set(documents.map(({ file }) => file));
  const standing = documents.filter(({ frontMatter }) => frontMatter.visibility !== 'removed');
  const mentions = <E>(entries: (document: ArticleDocument) => readonly E[]) =>
    standing.flatMap((document) =>
      entries(document).map((entry) => ({ entry, file: document.file, date: document.frontMatter.date })),
    );
  const organisations = identifyOrganisations(
    mentions(({ frontMatter }) => frontMatter.organisations) satisfies Mention<OrganisationEntry>[],
    editors.organisations,
    tiesOf(standing),
    files,
  );
  const numbers = new Map<string, Map<string, number>>(standing.map(({ file }) => [file, new Map()]));
  organisations.identities.forEach((identity, number) => {
    for (const { entry, file } of identity.mentions) {
      const here = numbers.get(file);
      here?.set(organisationKey(entry.name), number);
      for (const alias of entry.aliases) here?.set(organisationKey(alias), number);
    }
  });
  const people = identifyPeople(
    mentions(({ frontMatter }) => frontMatter.people),
    editors.people,
    (name, file) => numbers.get(file)?.get(organisationKey(name)),
    files,
  );
  return { people, organisations };
}

/** Who is tied to an organisation in an article: full names, alone and with each role. */
function tiesOf(documents: readonly ArticleDocument[]): (name: string, file: string) => readonly string[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return (name, file) => {
    const key = organisationKey(name);
    return (byFile.get(file)?.frontMatter.people ?? [])
      .filter((person) => isFullName(person.name))
      .flatMap(({ name: full, roles, organisations }) => {
        const who = nameKey(full);
        return organisations
          .filter((organisation) => organisationKey(organisation) === key)
          .flatMap(() => [who, ...roles.map((role) => `${who}\n${role}`)]);
      });
  };
}

/** Without the addresses that mention a hidden name, and these alone. */
function partRegister(register: Register, mentions: (address: string) => boolean): [Register, Register] {
  const part = (hidden: boolean): Register => {
    const kept = <T>(entries: Record<string, T>): Record<string, T> =>
      Object.fromEntries(Object.entries(entries).filter(([id]) => mentions(id) === hidden));
    return {
      people: kept(register.people),
      organisations: kept(register.organisations),
      articles: kept(register.articles),
    };
  };
  return [part(false), part(true)];
}

/** As in the front matter, whatever order identities come in. */
function inPrintedOrder(articles: ReturnType<typeof bareArticle>[]): void {
  for (const { people, organisations, frontMatter } of articles) {
    people.sort((a, b) => frontMatter.people.indexOf(a.entry) - frontMatter.people.indexOf(b.entry));
    organisations.sort(
      (a, b) => frontMatter.organisations.indexOf(a.entry) - frontMatter.organisations.indexOf(b.entry),
    );
  }
}

/** Articles move when their file or their year does; they are known again by their source. */
function articleAddresses(
  documents: readonly ArticleDocument[],
  before: Register['articles'],
): { entries: Register['articles']; moved: { from: string; to: string }[] } {
  const sources = new Map<string, number>();
  for (const { frontMatter } of documents)
    if (frontMatter.source) sources.set(frontMatter.source, (sources.get(frontMatter.source) ?? 0) + 1);
  const entries = { ...before };
  const byOrigin = new Map<string, string>();
  const now = new Set<string>();
  for (const document of documents) {
    const { source } = document.frontMatter;
    // Of a source with many articles, each is known by its own file.
    const origin = source !== undefined && sources.get(source) === 1 ? source : document.file;
    const address = articleAddress(document);
    const id = address.slice('artikler/'.length, -1);
    now.add(id);
    byOrigin.set(origin, address);
    entries[id] = origin;
  }
  const moved = Object.entries(before).flatMap(([id, origin]) => {
    const to = byOrigin.get(origin);
    return now.has(id) || to === undefined ? [] : [{ from: `artikler/${id}/`, to }];
  });
  return { entries, moved };
}
