/** Progress of long work: a bar where a person watches, a line a stage where none does. */
import { SingleBar } from 'cli-progress';
import type { Stage } from '../pipeline/build.ts';

const TITLES: Record<Stage, string> = {
  import: 'Reading articles',
  archive: 'Knitting the archive',
  pictures: 'Making pictures',
  render: 'Rendering pages',
  index: 'Indexing for search',
  publish: 'Putting in place',
};

export interface Progress {
  update: (stage: Stage, done: number, total?: number) => void;
  stop: () => void;
}

/** @param stream where to draw; standard error by default, so that standard output stays clean */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let stage: Stage | undefined;
  // Of stages that go on side by side, the one that began last is shown.
  const left = new Set<Stage>();
  let bar: SingleBar | undefined;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  const update = (now: Stage, done: number, total?: number): void => {
    if (left.has(now)) return;
    if (now !== stage) {
      stop();
      if (stage) left.add(stage);
      stage = now;
      if (!stream.isTTY) stream.write(`${TITLES[now]} …\n`);
    }
    if (!stream.isTTY || total === undefined || total === 0) return;
    if (!bar) {
      bar = new SingleBar({
        format: `${TITLES[now]} {bar} {value}/{total}`,
        stream,
        hideCursor: true,
        clearOnComplete: true,
      });
      bar.start(total, done);
    }
    bar.setTotal(total);
    bar.update(done);
  };
  return { update, stop };
}
