/** A command as its user runs it: how long it takes, and the most memory that one of its processes had. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Largest resident size in MB; undefined where the system does not tell. */
  peakMegabytes: number | undefined;
  output: string;
}

/** @throws where the command fails, with what it said */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = Math.max(peak ?? 0, highWater(child.pid) ?? 0) || undefined;
  }, 20);
  const code = await new Promise((ended) => child.on('close', ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak, output };
}

/** The kernel's own high-water mark, where there is a /proc. */
function highWater(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
