/** Who has had which role where, in small files that the words of roles, houses and surnames choose. */
import { isListed } from '../../archive/knit/article.ts';
import type { Archive, Person, RoleEvidence } from '../../archive/types.ts';
import { stem } from '../../language/inflection/forms.js';
import { fold, wordsOf } from '../browser/fold.js';
import { organisationNames } from '../organisationNames.ts';
import { articlesWith, mostFirst, type NameEntry, roleNote } from './names.ts';
import { cutIntoShards, joinNeighbours } from './shards.ts';
import type { DataFile } from './types.ts';

/** As entries of names, and besides the last year the earlier ones in which the role was told. */
type HolderEntry = [...NameEntry, earlier: number[]];

/** Entries of a file. A word that more people have, such as «rådgiver», leads to those most written about. */
const MOST = 60;

/**
 * `roller/NAME.json`: entries as those of names, with one role as their note and the house's other names as the others, and
 * the years in which it was told.
 * `roller.txt`: the files' names.
 */
export function holderFiles({ people }: Archive): DataFile[] {
  const worded = people.flatMap((person) =>
    entriesOf(person).flatMap((entry) => entryStems(entry).map((word) => ({ word, entry }))),
  );
  const files = joinNeighbours(cutIntoShards(worded, MOST).leaves, MOST);
  return [
    { path: 'roller.txt', content: [...files.keys()].join(' ') },
    ...[...files].map(([name, entries]) => ({
      path: `roller/${name}.json`,
      content: JSON.stringify([...new Set(entries)].sort(mostFirst).slice(0, MOST)),
    })),
  ];
}

/** One for each role in each house, with the year that it was told last. */
function entriesOf(person: Person): HolderEntry[] {
  const held = new Map<string, RoleEvidence[]>();
  for (const role of person.roles.filter(({ article }) => isListed(article))) {
    const { organisations } = role;
    if (!role.role) continue;
    const key = [role.role.toLowerCase(), ...organisations.map(({ slug }) => slug)].join('/');
    held.set(key, [...(held.get(key) ?? []), role]);
  }
  const count = articlesWith(person);
  return [...held.values()].map((told) => {
    const role = told.at(-1) as RoleEvidence;
    const houses = role.organisations.filter(isListed).flatMap(organisationNames);
    const { year } = role.article;
    const years = new Set(told.map(({ article }) => article.year));
    years.delete(year);
    const note = roleNote({ ...role, year });
    return ['p', person.slug, person.name, note, count, [...new Set(houses)].sort(), [...years]];
  });
}

function entryStems([, , name, note, , houses]: HolderEntry): string[] {
  const surname = wordsOf(name).slice(-1);
  return [
    ...new Set(
      [note, ...houses]
        .flatMap(wordsOf)
        .concat(surname)
        .map((word) => stem(fold(word))),
    ),
  ];
}
