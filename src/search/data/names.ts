/** Who is in the archive, in small files that a reader's first letters choose. */
import { isListed } from '../../archive/knit/article.ts';
import { latestRole, type RoleThen } from '../../archive/roles.ts';
import type { Archive, Organisation, Person } from '../../archive/types.ts';
import { wordsOf } from '../browser/fold.js';
import { organisationNames } from '../organisationNames.ts';
import { cutIntoShards } from './shards.ts';
import type { DataFile } from './types.ts';

/** `p`: person, `o`: organisation, `f`: photographer. */
export type NameEntry = [
  kind: 'p' | 'o' | 'f',
  /** Slug; of a photographer the name. */
  id: string,
  name: string,
  /** What the articles said of them last. */
  note: string,
  /** Articles, or photos. */
  count: number,
  /** Other names: former ones, abbreviations. */
  others: string[],
];

/** Entries of a file: some 4 kB when packed. */
const MOST = 100;
/** The most written about stand in the files of shorter beginnings. */
const MOST_OF_BRANCH = 30;

/**
 * `navn/NAME.json`: the entries of which some word begins so. `navn.txt`: the files' names. `navneord.txt`: all words of names,
 * for slips of the finger.
 */
export function nameFiles(archive: Archive): DataFile[] {
  const entries = [
    ...archive.people.map(personEntry),
    ...archive.organisations.map(organisationEntry),
    ...photographers(archive),
  ];
  const worded = entries.flatMap((entry) => entryWords(entry).map((word) => ({ word, entry })));
  const { leaves, branches } = cutIntoShards(worded, MOST);
  const names = [...leaves.keys()].sort();
  const words = [...new Set(worded.map(({ word }) => word))].sort();
  return [
    { path: 'navn.txt', content: names.join(' ') },
    { path: 'navneord.txt', content: words.join('\n') },
    ...names.map((name) => file(name, leaves.get(name) ?? [])),
    ...[...branches].map(([name, all]) => file(name, [...all].sort(mostFirst).slice(0, MOST_OF_BRANCH))),
  ];
}

const file = (name: string, entries: readonly NameEntry[]): DataFile => ({
  path: `navn/${name}.json`,
  content: JSON.stringify([...entries].sort(mostFirst)),
});

/** Those written about most. */
export const mostFirst = (a: Counted, b: Counted): number => b[4] - a[4] || (a[1] < b[1] ? -1 : 1);

type Counted = readonly [kind: string, id: string, name: string, note: string, count: number, ...unknown[]];

/** The words that lead to an entry, and the whole of a name that is one word in speech: `NCE SE`. */
function entryWords([, , name, , , others]: NameEntry): string[] {
  return [...new Set([name, ...others].flatMap(wordsOf))];
}

function personEntry(person: Person): NameEntry {
  const { slug, name, names } = person;
  return ['p', slug, name, personNote(person), articlesWith(person), others(name, names)];
}

/** How many speak of somebody. */
export const articlesWith = ({ quotedIn, mentionedIn }: Person): number =>
  quotedIn.length + mentionedIn.length;

function organisationEntry(organisation: Organisation): NameEntry {
  const { slug, name, articles } = organisation;
  return ['o', slug, name, '', articles.length, others(name, organisationNames(organisation))];
}

function photographers({ articles }: Archive): NameEntry[] {
  const counts = new Map<string, number>();
  for (const { frontMatter } of articles)
    for (const name of frontMatter.photos.flatMap((photo) => photo.photographers))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ['f', name, name, '', count, []]);
}

const others = (shown: string, names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== shown).sort();

function personNote(person: Person): string {
  const role = latestRole(person);
  return role ? roleNote(role) : '';
}

/** `daglig leder, Vesttangen Verft (2016)`: the year says that it was so then. */
export const roleNote = (role: RoleThen): string => `${roleText(role)} (${role.year})`;

const roleText = ({ role, party, organisations }: RoleThen): string =>
  [
    [role, party && `(${party})`].filter(Boolean).join(' '),
    ...organisations.filter(isListed).map(({ name }) => name),
  ].join(', ');
