/** Everybody who has taken a picture in the archive. */
import { sortName } from '../archive/naming.ts';
import type { PhotoEntry } from '../archive/schema.ts';
import { slugOf } from '../archive/slug.ts';
import type { Article, Person } from '../archive/types.ts';

export interface Photographer {
  name: string;
  /** `Ås, Per`: for lists. */
  sortName: string;
  slug: string;
  /** Who writes or is written about under the same name. */
  person?: Person;
  /** Newest first. */
  photos: { article: Article; photo: PhotoEntry; index: number }[];
}

const collator = new Intl.Collator('nb');

/**
 * @param articles newest first
 * @param people of the archive: one with the photographer's full name is taken for the same
 */
export function photographersIn(articles: readonly Article[], people: readonly Person[]): Photographer[] {
  const photosOf = new Map<string, Photographer['photos']>();
  for (const article of articles.toReversed()) {
    article.frontMatter.photos.forEach((photo, index) => {
      for (const name of photo.photographers) {
        const known = photosOf.get(name);
        if (known) known.push({ article, photo, index });
        else photosOf.set(name, [{ article, photo, index }]);
      }
    });
  }
  const byName = new Map(people.map((person) => [person.name, person]));
  // Slugs are given oldest first, so that a new article moves nobody's page.
  const slugs = lastingSlugs([...photosOf.keys()]);
  return [...photosOf]
    .map(([name, photos], index) => {
      const person = byName.get(name);
      return {
        name,
        sortName: sortName(name),
        slug: slugs[index] as string,
        ...(person ? { person } : {}),
        photos: photos.reverse(),
      };
    })
    .sort((a, b) => collator.compare(a.sortName, b.sortName));
}

/** Names that look alike in an address are numbered. */
function lastingSlugs(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const slug = slugOf(name);
    let free = slug;
    for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}
