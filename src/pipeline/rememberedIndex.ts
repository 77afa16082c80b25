/** An index that was made of the very same articles is not made again, unless a file of it is missing. */
import { hashOf } from '../archive/hash.ts';
import type { SearchInputs } from '../search/files.ts';
import type { Store } from '../store/store.ts';
import type { SearchIndex } from './searchIndex.ts';

const PREFIX = 'made-index-';

export function rememberedIndex(index: SearchIndex, store: Store): SearchIndex {
  let unmade: SearchInputs | undefined;
  return {
    make: (inputs, onProgress) => {
      const key = PREFIX + hashOf(JSON.stringify(inputs.articles));
      const known = store.read(key);
      if (known) {
        unmade = inputs;
        const files = new Map<string, string>(JSON.parse(new TextDecoder().decode(known)));
        return { begun: Promise.resolve(), files: Promise.resolve(files) };
      }
      const { begun, files } = index.make(inputs, onProgress);
      const keep = async (): Promise<Map<string, string>> => {
        const made = await files;
        store.write(key, new TextEncoder().encode(JSON.stringify([...made])));
        store.prune(PREFIX);
        return made;
      };
      return { begun, files: keep() };
    },
    write: async (paths, folder) => {
      if (!paths.length) return;
      if (unmade) await index.make(unmade, () => {}).files;
      unmade = undefined;
      await index.write(paths, folder);
    },
    close: () => index.close(),
  };
}
