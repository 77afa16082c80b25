/** A process that makes the search index. Plain JavaScript, because it must learn TypeScript (by tsx) before it reads any. */
import { register } from 'tsx/esm/api';

/** @typedef {import('./searchIndex.ts').Order} Order */

/** @param {import('./searchIndex.ts').Answer} answer */
const say = (answer) => process.send?.(answer);

register();
const { SearchWork } = await import('./searchWork.ts');
const work = new SearchWork(JSON.parse(process.argv[2] ?? ''));
work.warmUp();

/** Who waits for what the next articles say. @type {((sources: import('../search/source.ts').SearchSource[]) => void)[]} */
const waiting = [];

process.on('message', async (/** @type {Order} */ order) => {
  try {
    if ('sources' in order) waiting.shift()?.(order.sources);
    else if ('make' in order) {
      const known = new Map(order.known.map((source) => [source.id, source]));
      const done = await work.make(order.make, {
        sources: (ids) => {
          const own = ids.flatMap((id) => known.get(id) ?? []);
          if (own.length === ids.length) return Promise.resolve(own);
          return new Promise((resolve) => {
            waiting.push(resolve);
            say({ ask: [...ids] });
          });
        },
        onProgress: (...progress) => say({ progress }),
      });
      say({ done });
    } else {
      work.write(order.write, order.folder);
      say({ done: new Map() });
    }
  } catch (error) {
    // What the system said is no part of an error that is sent as it is.
    const { message, code, syscall, path } = /** @type {NodeJS.ErrnoException} */ (error);
    say({ failed: { message, code, syscall, path } });
  }
});
// Without the build that it works for it has nothing to do.
process.on('disconnect', () => process.exit());
