/** The search index of a large archive is made on a thread of its own, while pages are rendered. */
import { Worker } from 'node:worker_threads';
import type { SearchInput } from '../search/files.ts';
import { type SearchSettings, SearchWork } from './searchWork.ts';
import { ask } from './thread.ts';

/** From so many articles on, starting a thread (it loads the program once more) pays. */
const WORTH_A_THREAD = 1000;

/** What the thread is told to do. */
export type Order =
  | { make: readonly SearchInput[] }
  | { make?: undefined; write: readonly string[]; folder: string };

type Answer = { progress: [done: number, total: number] } | { done: Map<string, string> };

export interface SearchIndex {
  /** See `SearchWork`. */
  make: SearchWork['make'];
  write(paths: readonly string[], folder: string): Promise<void>;
  close(): Promise<void>;
}

/** @param articles how many there are, as nearly as is known */
export function searchIndex(settings: SearchSettings, articles: number): SearchIndex {
  return articles < WORTH_A_THREAD ? here(settings) : onThread(settings);
}

function here(settings: SearchSettings): SearchIndex {
  const work = new SearchWork(settings);
  return {
    make: (inputs, onProgress) => work.make(inputs, onProgress),
    write: async (paths, folder) => work.write(paths, folder),
    close: async () => {},
  };
}

/** The thread starts at once, and is ready by the time it is needed. */
export function onThread(settings: SearchSettings): SearchIndex {
  const worker = new Worker(new URL('./searchThread.mjs', import.meta.url), { workerData: settings });
  let failure: Error | undefined;
  worker.on('error', (error) => {
    failure = error;
  });
  const order = async (
    what: Order,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Map<string, string>> => {
    if (failure) throw failure;
    return ask(worker, what, (answer: Answer) => {
      if ('done' in answer) return answer.done;
      onProgress?.(...answer.progress);
      return undefined;
    });
  };
  return {
    make: (inputs, onProgress) => order({ make: inputs }, onProgress),
    write: async (paths, folder) => {
      await order({ write: paths, folder });
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
