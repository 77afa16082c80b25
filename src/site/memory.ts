/** Keeps the memory of a long work flat. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MOST_LEFT = 200e6;

/**
 * The engine collects what is left of old pages late: where there is room it lets a heap grow to several times of what is
 * in use. Between two parts of the work, where next to nothing is in use, collecting it by force is cheap.
 */
export class Memory {
  private used = process.memoryUsage().heapUsed;

  /** @param mostLeft bytes that may be left lying */
  constructor(private readonly mostLeft = MOST_LEFT) {}

  /** Collects what is left where it has become much. */
  tidy(): void {
    if (process.memoryUsage().heapUsed < this.used + this.mostLeft) return;
    collect();
    this.used = process.memoryUsage().heapUsed;
  }
}

/** The engine's own function, which programs are not given unless they ask. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
