/** A command as its user runs it: how long it takes, and how much memory it and all that it starts have. */
import { type ChildProcess, spawn } from 'node:child_process';
import { Memory } from './memory.ts';

export interface Measured {
  seconds: number;
  /** MB of the largest process at its largest; undefined where the system does not tell. */
  peakMegabytes: number | undefined;
  /** MB of all its processes together, when they had most. */
  togetherMegabytes: number | undefined;
  output: string;
}

/** Often enough to see the processes that live shortly. */
const LOOK_MS = 25;

/** @throws where the command fails, with what it said */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const running = new Running(command, args);
  const code = await running.ended;
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${running.output}`);
  return { seconds, ...running.memory.peaks(), output: running.output };
}

/** Several commands, one after the other, as one: the times are added, of the memory the most counts. */
export async function measureAll(
  commands: readonly (readonly [command: string, args: readonly string[]])[],
): Promise<Measured> {
  const all: Measured = { seconds: 0, peakMegabytes: undefined, togetherMegabytes: undefined, output: '' };
  for (const [command, args] of commands) {
    const one = await measure(command, args);
    all.seconds += one.seconds;
    all.peakMegabytes = most(all.peakMegabytes, one.peakMegabytes);
    all.togetherMegabytes = most(all.togetherMegabytes, one.togetherMegabytes);
    all.output += one.output;
  }
  return all;
}

const most = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

/** A process that goes on while others look. */
export class Running {
  output = '';
  readonly memory: Memory;
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(command: string, args: readonly string[]) {
    this.child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.memory = new Memory(this.child.pid);
    const watch = setInterval(() => this.memory.look(), LOOK_MS);
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    this.ended = new Promise((ended, failed) => {
      this.child.on('error', failed);
      this.child.on('close', (code) => {
        clearInterval(watch);
        ended(code);
      });
    });
  }

  /**
   * Waits until what it has said from `from` on matches.
   * @throws where it ends or tells an error before that
   */
  async says(pattern: RegExp, from = 0): Promise<void> {
    let code: number | null | undefined;
    void this.ended.then((ended) => {
      code = ended;
    });
    while (!pattern.test(this.output.slice(from))) {
      if (code !== undefined)
        throw new Error(`ended with ${code} before it said ${pattern}:\n${this.output}`);
      await new Promise((passed) => setTimeout(passed, 2));
    }
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
