/** The search index of a large archive is made in a process of its own, while pages are rendered. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SearchInputs } from '../search/files.ts';
import { firstUnknown } from '../search/index/makeIndex.ts';
import type { Dated } from '../search/index/types.ts';
import type { SearchSource } from '../search/source.ts';
import { Store } from '../store/store.ts';
import { type SearchSettings, SearchWork } from './searchWork.ts';

/** From so many articles on, starting a process (it loads the program once more) pays. */
const WORTH_A_PROCESS = 1000;

/** What the process is told; `known` are sources that it need not ask for. */
export type Order =
  | { make: readonly Dated[]; known: SearchSource[] }
  | { sources: SearchSource[] }
  | { write: readonly string[]; folder: string };

/** What it says: `ask` wants the sources of articles, by their ids. */
export type Answer =
  | { progress: [done: number, total: number] }
  | { ask: string[] }
  | { done: Map<string, string> }
  | { failed: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'syscall' | 'path'> };

/** An index under way. */
export interface Making {
  /** Settled when whoever makes it knows all that it needs at first: who keeps this thread busy before keeps it waiting. */
  begun: Promise<void>;
  /** Path on the site → hash of what is to stand there. */
  files: Promise<Map<string, string>>;
}

export interface SearchIndex {
  make(inputs: SearchInputs, onProgress: (done: number, total: number) => void): Making;
  /** @param paths of what was made */
  write(paths: readonly string[], folder: string): Promise<void>;
  close(): Promise<void>;
}

/** @param articles how many there are, as nearly as is known */
export function searchIndex(settings: SearchSettings, articles: number): SearchIndex {
  return articles < WORTH_A_PROCESS ? here(settings) : inProcess(settings);
}

function here(settings: SearchSettings): SearchIndex {
  const work = new SearchWork(settings);
  return {
    make: ({ articles, sources }, onProgress) => ({
      begun: Promise.resolve(),
      files: work.make(articles, { sources: async (ids) => sources(ids), onProgress }),
    }),
    write: async (paths, folder) => work.write(paths, folder),
    close: async () => {},
  };
}

/** The process starts at once, and is ready by the time it is needed. */
export function inProcess(settings: SearchSettings): SearchIndex {
  const program = fileURLToPath(new URL('./searchProcess.mjs', import.meta.url));
  const child = fork(program, [JSON.stringify(settings)], { execArgv: [], serialization: 'advanced' });
  const store = Store.open(settings.cacheDir, settings.version);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    make: ({ articles, sources }, onProgress) => {
      // What will be asked for first is told at once: this process is going to be busy.
      const known = sources(firstUnknown(articles, store));
      return order(child, { make: articles, known }, (answer) => {
        if ('progress' in answer) onProgress(...answer.progress);
        if ('ask' in answer) child.send({ sources: sources(answer.ask) } satisfies Order);
      });
    },
    write: async (paths, folder) => {
      await order(child, { write: paths, folder }).files;
    },
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/**
 * One order at a time. `files` fails with what the process has failed with, and what `onSaid` throws.
 */
function order(child: ChildProcess, what: Order, onSaid: (answer: Answer) => void = () => {}): Making {
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const files = new Promise<Map<string, string>>((resolve, reject) => {
    const settle = (): void => {
      begin();
      child.off('message', listen);
      child.off('error', fail);
      child.off('exit', gone);
    };
    const fail = (error: unknown): void => {
      settle();
      reject(error);
    };
    const gone = (code: number | null, signal: string | null): void =>
      fail(new Error(`The process that makes the search index has ended (${signal ?? code}); build again.`));
    const listen = (answer: unknown): void => {
      const said = answer as Answer;
      if ('failed' in said) fail(Object.assign(new Error(said.failed.message), said.failed));
      else if ('done' in said) {
        settle();
        resolve(said.done);
      } else {
        try {
          onSaid(said);
        } catch (error) {
          fail(error);
        }
      }
    };
    if (!child.connected) {
      gone(child.exitCode, child.signalCode);
      return;
    }
    child.on('message', listen);
    child.on('error', fail);
    child.on('exit', gone);
    child.send(what, (error) => (error ? fail(error) : begin()));
  });
  return { begun, files };
}
