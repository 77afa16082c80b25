/** The names of a long list, for the field that finds them: `[label, address, note]`, in the list's order. */
import { type Directory, longDirectories, namesFile } from '../directories.ts';
import type { Site } from '../site.ts';

export const data = {
  pagination: {
    data: 'site.people',
    before: (_people: unknown, { site }: { site: Site }): Directory[] => longDirectories(site),
    size: 1,
    alias: 'directory',
    addAllPagesToCollections: false,
  },
  permalink: ({ directory }: { directory: Directory }) => namesFile(directory),
};

export function render({ directory }: { directory: Directory }): string {
  const items = directory.letters.flatMap((letter) => letter.items);
  return JSON.stringify(
    items.map(({ label, address, note }) => (note ? [label, address, note] : [label, address])),
  );
}
