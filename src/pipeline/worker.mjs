/** A thread that understands files. Plain JavaScript, because a thread must learn TypeScript (by tsx) before it reads any. */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { importFile } = await import('./importedDraft.ts');
const { MOST_LEFT } = await import('./pool.ts');
const { Memory } = await import('../site/memory.ts');
const memory = new Memory(MOST_LEFT);

parentPort?.on('message', (/** @type {import('./pool.ts').Batch} */ { files, today }) => {
  parentPort?.postMessage(files.map((file) => importFile(file, today)));
  memory.tidy();
});
