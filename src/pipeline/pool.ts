/** Understands many files on several threads; few files are not worth the threads' start. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RawFile } from '../reading/types.ts';
import { type ImportedFile, importFile } from './importedDraft.ts';

/** From so many files on, starting threads (each loads the program and the model) pays. */
const WORTH_THREADS = 150;
/** Files handed over at once: large enough to hide the messages, small enough to keep memory flat. */
const BATCH = 16;

export interface Batch {
  files: RawFile[];
  today: string;
}

/**
 * Files in any order of being done, each with what came of it.
 * @param paths what to read; `read` is called shortly before a file is understood, so that few are in memory
 */
export async function* importFiles(
  paths: readonly string[],
  read: (path: string) => Promise<RawFile | undefined>,
  today: string,
): AsyncGenerator<ImportedFile> {
  if (paths.length < WORTH_THREADS) {
    for (const path of paths) {
      const file = await read(path);
      if (file) yield importFile(file, today);
    }
    return;
  }
  yield* onThreads(paths, read, today);
}

async function* onThreads(
  paths: readonly string[],
  read: (path: string) => Promise<RawFile | undefined>,
  today: string,
): AsyncGenerator<ImportedFile> {
  const queue = [...paths];
  const workers = Array.from({ length: Math.max(1, Math.min(availableParallelism(), 8)) }, startWorker);
  const nextBatch = async (): Promise<RawFile[]> => {
    const files: RawFile[] = [];
    while (files.length < BATCH) {
      const path = queue.shift();
      if (path === undefined) break;
      const file = await read(path);
      if (file) files.push(file);
    }
    return files;
  };
  try {
    const underWay = new Map<Worker, Promise<{ worker: Worker; done: ImportedFile[] }>>();
    const give = async (worker: Worker): Promise<void> => {
      const files = await nextBatch();
      if (files.length)
        underWay.set(
          worker,
          work(worker, { files, today }).then((done) => ({ worker, done })),
        );
      else underWay.delete(worker);
    };
    for (const worker of workers) await give(worker);
    while (underWay.size) {
      const { worker, done } = await Promise.race(underWay.values());
      await give(worker);
      yield* done;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.mjs', import.meta.url));
}

function work(worker: Worker, batch: Batch): Promise<ImportedFile[]> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (done: ImportedFile[]): void => {
      settle();
      resolve(done);
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(batch);
  });
}
