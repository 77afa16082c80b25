/** Understands many files on several threads; few files are not worth the threads' start. */
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { RawFile } from '../reading/types.ts';
import { Memory } from '../site/memory.ts';
import { type ImportedFile, importFile } from './importedDraft.ts';
import { ask } from './thread.ts';

/** From so many files on, starting threads (each loads the program and the model) pays. */
const WORTH_THREADS = 150;
/** Files handed over at once: large enough to hide the messages, small enough to keep memory flat. */
const BATCH = 16;
const MOST_THREADS = 8;

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

/** Who understands files: this thread, which has loaded all already, and one worker for each further core. */
type Hand = (batch: Batch) => Promise<ImportedFile[]>;

async function* onThreads(
  paths: readonly string[],
  read: (path: string) => Promise<RawFile | undefined>,
  today: string,
): AsyncGenerator<ImportedFile> {
  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) - 1 }, startWorker);
  let given = 0;
  const nextBatch = async (): Promise<RawFile[]> => {
    const batch = paths.slice(given, given + BATCH);
    given += batch.length;
    return (await Promise.all(batch.map(read))).filter((file) => file !== undefined);
  };
  /** The next batch is read while one is worked on, so that no hand waits. */
  const served = async function* (hand: Hand): AsyncGenerator<ImportedFile[]> {
    let next = nextBatch();
    while (given < paths.length || (await next).length) {
      const files = await next;
      next = nextBatch();
      next.catch(() => {}); // Told when its turn comes.
      yield await hand({ files, today });
    }
  };
  try {
    const hands: Hand[] = [
      inThisThread,
      ...workers.map(
        (worker): Hand =>
          (batch) =>
            ask(worker, batch, (done: ImportedFile[]) => done),
      ),
    ];
    yield* asDone(hands.map(served));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** What several streams give, as soon as any of them gives it. */
async function* asDone<T>(streams: AsyncGenerator<T[]>[]): AsyncGenerator<T> {
  const step = async (stream: AsyncGenerator<T[]>) => ({ stream, result: await stream.next() });
  const underWay = new Map(streams.map((stream) => [stream, step(stream)]));
  while (underWay.size) {
    const { stream, result } = await Promise.race(underWay.values());
    if (result.done) {
      underWay.delete(stream);
      continue;
    }
    underWay.set(stream, step(stream));
    yield* result.value;
  }
}

/** Bytes that a thread may leave lying between two batches. */
export const MOST_LEFT = 120e6;

let memory: Memory | undefined;

/** Lets the workers' messages and the reading of files in between any two. */
async function inThisThread({ files, today }: Batch): Promise<ImportedFile[]> {
  memory ??= new Memory(MOST_LEFT);
  memory.tidy();
  const done: ImportedFile[] = [];
  for (const file of files) {
    // A copy, as threads give it: what is cut out of a text keeps the whole text alive.
    done.push(structuredClone(importFile(file, today)));
    await turn();
  }
  return done;
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.mjs', import.meta.url));
}
