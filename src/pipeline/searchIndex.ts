/** The search index of a large archive is made in a process of its own, while pages are rendered. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SearchInputs } from '../search/files.ts';
import { unindexed } from '../search/index/blockPlans.ts';
import type { Dated } from '../search/index/types.ts';
import type { SearchSource } from '../search/source.ts';
import { Store } from '../store/store.ts';
import { Values } from '../store/values.ts';
import { type SearchSettings, SearchWork } from './searchWork.ts';

/** From so many articles on, starting a process (it loads the program once more) pays. */
const WORTH_A_PROCESS = 1000;

/** Sources of so many articles are sent at once: the process can begin with the first. */
const PARCEL = 100;

/** What the process is told; `coming` are the ids of those whose sources it need not ask for. */
export type Order =
  | { make: readonly Dated[]; coming: readonly string[] }
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
  /** Settled when whoever makes it knows all that it is likely to need: who keeps this thread busy before keeps it waiting. */
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
      const coming = unindexed(articles, new Values(store, new Map()));
      return order(
        child,
        { make: articles, coming },
        {
          *further() {
            for (let at = 0; at < coming.length; at += PARCEL)
              yield { sources: sources(coming.slice(at, at + PARCEL)) };
          },
          onSaid: (answer) => {
            if ('progress' in answer) onProgress(...answer.progress);
            if ('ask' in answer) child.send({ sources: sources(answer.ask) } satisfies Order);
          },
        },
      );
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

interface OrderOptions {
  /** What is told after the order, one after the other as they arrive. */
  further?: () => Iterable<Order>;
  onSaid?: (answer: Answer) => void;
}

/**
 * One order at a time. `files` fails with what the process has failed with, and with what the options throw.
 */
function order(child: ChildProcess, what: Order, { further, onSaid }: OrderOptions = {}): Making {
  let stop = (_error: unknown): void => {};
  const files = new Promise<Map<string, string>>((resolve, reject) => {
    const settle = (): void => {
      child.off('message', listen);
      child.off('error', stop);
      child.off('exit', gone);
    };
    stop = (error) => {
      settle();
      reject(error);
    };
    const gone = (code: number | null, signal: string | null): void =>
      stop(new Error(`The process that makes the search index has ended (${signal ?? code}); build again.`));
    const listen = (answer: unknown): void => {
      const said = answer as Answer;
      if ('failed' in said) stop(Object.assign(new Error(said.failed.message), said.failed));
      else if ('done' in said) {
        settle();
        resolve(said.done);
      } else {
        try {
          onSaid?.(said);
        } catch (error) {
          stop(error);
        }
      }
    };
    if (!child.connected) gone(child.exitCode, child.signalCode);
    child.on('message', listen);
    child.on('error', stop);
    child.on('exit', gone);
  });
  const tell = async (): Promise<void> => {
    if (!child.connected) return;
    await arrived(child, what);
    for (const more of further?.() ?? []) await arrived(child, more);
  };
  return { begun: tell().catch((error) => stop(error)), files };
}

function arrived(child: ChildProcess, what: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    child.send(what, (error) => (error ? reject(error) : resolve()));
  });
}
