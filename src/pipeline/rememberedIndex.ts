/** An index that was made of the very same articles is not made again, unless a file of it is missing. */
import { hashOf } from '../archive/hash.ts';
import type { SearchInputs } from '../search/files.ts';
import type { Store } from '../store/store.ts';
import type { SearchIndex } from './searchIndex.ts';

const PREFIX = 'made-index-';

export function rememberedIndex(index: SearchIndex, store: Store): SearchIndex {
  let unmade: SearchInputs | undefined;
  return {
    make: async (inputs, onProgress) => {
      const key = PREFIX + hashOf(JSON.stringify(inputs.articles));
      const known = store.read(key);
      if (known) {
        unmade = inputs;
        return new Map(JSON.parse(new TextDecoder().decode(known)));
      }
      const files = await index.make(inputs, onProgress);
      store.write(key, new TextEncoder().encode(JSON.stringify([...files])));
      store.prune(PREFIX);
      return files;
    },
    write: async (paths, folder) => {
      if (!paths.length) return;
      if (unmade) await index.make(unmade, () => {});
      unmade = undefined;
      await index.write(paths, folder);
    },
    close: () => index.close(),
  };
}
