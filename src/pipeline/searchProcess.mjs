/** A process that makes the search index. Plain JavaScript, because it must learn TypeScript (by tsx) before it reads any. */
import { register } from 'tsx/esm/api';

/** @typedef {import('./searchIndex.ts').Order} Order */

/** @param {import('./searchIndex.ts').Answer} answer */
const say = (answer) => process.send?.(answer);

register();
const { SearchWork } = await import('./searchWork.ts');
const { SourceInbox } = await import('./sourceInbox.ts');
const work = new SearchWork(JSON.parse(process.argv[2] ?? ''));
work.warmUp();
const inbox = new SourceInbox((ask) => say({ ask }));

process.on('message', async (/** @type {Order} */ order) => {
  try {
    if ('sources' in order) inbox.put(order.sources);
    else if ('make' in order) {
      inbox.expect(order.coming);
      const done = await work.make(order.make, {
        sources: (ids) => inbox.take(ids),
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
