/** A thread that makes the search index. Plain JavaScript, because a thread must learn TypeScript (by tsx) before it reads any. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { SearchWork } = await import('./searchWork.ts');
const work = new SearchWork(workerData);

parentPort?.on('message', async (/** @type {import('./searchIndex.ts').Order} */ order) => {
  if (order.make) {
    const progress = (/** @type {number} */ done, /** @type {number} */ total) =>
      parentPort?.postMessage({ progress: [done, total] });
    parentPort?.postMessage({ done: await work.make(order.make, progress) });
  } else {
    work.write(order.write, order.folder);
    parentPort?.postMessage({ done: new Map() });
  }
});
