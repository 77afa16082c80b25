/** A thread that understands files. Plain JavaScript, because a thread must learn TypeScript (by tsx) before it reads any. */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { importFile } = await import('./importedDraft.ts');

parentPort?.on('message', (/** @type {import('./pool.ts').Batch} */ { files, today }) => {
  parentPort?.postMessage(files.map((file) => importFile(file, today)));
});
