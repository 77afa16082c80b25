/** The lists A–Å: of people, organisations and photographers. A long one has a page for each letter. */

import { ADDRESSES, photographerAddress } from './addresses.ts';
import { letterAnchor, letterOf } from './alphabet.ts';
import { groupBy } from './groups.ts';
import type { Site } from './site.ts';
import type { Strings } from './strings/index.ts';
import { articleCountOf, roleNow } from './summary.ts';

export interface DirectoryItem {
  /** As sorted: `Strand, Lise`. */
  label: string;
  address: string;
  note?: string | undefined;
  /** In how many articles: `3 artikler`. */
  count: string;
}

export interface Letter {
  letter: string;
  items: DirectoryItem[];
}

export interface Directory {
  address: string;
  /** What it is a list of, in the strings. */
  title: keyof Pick<Strings, 'people' | 'organisations' | 'photographers'>;
  letters: Letter[];
  isLong: boolean;
}

/** A letter that has a page of its own. */
export interface LetterPage {
  directory: Directory;
  letter: Letter;
}

/** More names than these on a page are slow to load and to look through. */
const LONG = 600;

export const peopleDirectory = (site: Site): Directory =>
  directory(
    ADDRESSES.people,
    'people',
    site.people.map((person) => ({
      label: person.sortName,
      address: person.address,
      note: roleNow(person),
      count: site.strings.articleCount(articleCountOf(person)),
    })),
  );

export const organisationsDirectory = (site: Site): Directory =>
  directory(
    ADDRESSES.organisations,
    'organisations',
    site.organisations.map(({ name, names, address, articles }) => ({
      label: name,
      address,
      note: names
        .map((form) => form.name)
        .filter((form) => form !== name)
        .join(', '),
      count: site.strings.articleCount(articles.length),
    })),
  );

export const photographersDirectory = (site: Site): Directory =>
  directory(
    ADDRESSES.photographers,
    'photographers',
    site.photographers.map(({ sortName, slug, photos }) => ({
      label: sortName,
      address: photographerAddress(slug),
      count: site.strings.photoCount(photos.length),
    })),
  );

/** @param items in Norwegian order */
function directory(address: string, title: Directory['title'], items: readonly DirectoryItem[]): Directory {
  const letters = groupBy(items, (item) => letterOf(item.label)).map(({ key, items: members }) => ({
    letter: key,
    items: members,
  }));
  return { address, title, letters, isLong: items.length > LONG };
}

/** Where a letter of the list is: on the list's page, or a page of its own. */
export const letterAddress = ({ address, isLong }: Directory, { letter }: Letter): string =>
  isLong ? `${address}${letterAnchor(letter)}/` : `${address}#${letterAnchor(letter)}`;

/** All the names of a long list, for its field. */
export const namesFile = ({ address }: Directory): string => `${address}navn.json`;

/** The lists of the archive that have a page for each letter. */
export const longDirectories = (site: Site): Directory[] =>
  [peopleDirectory(site), organisationsDirectory(site), photographersDirectory(site)].filter(
    ({ isLong }) => isLong,
  );
