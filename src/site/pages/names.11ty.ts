/** The names of a long list, for the field that finds them: `[label, address, note]`, in the list's order. */
import { type Directory, namesFile } from '../directories.ts';

export const data = {
  pagination: { data: 'work.directories', size: 1, alias: 'directory', addAllPagesToCollections: false },
  permalink: ({ directory }: { directory: Directory }) => namesFile(directory),
};

export function render({ directory }: { directory: Directory }): string {
  const items = directory.letters.flatMap((letter) => letter.items);
  return JSON.stringify(
    items.map(({ label, address, note }) => (note ? [label, address, note] : [label, address])),
  );
}
