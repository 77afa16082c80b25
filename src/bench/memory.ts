/** The memory of a process and of all that it has started, as the kernel's /proc tells it. */
import { readdirSync, readFileSync } from 'node:fs';

export class Memory {
  private largest = 0;
  private together = 0;

  constructor(private readonly pid: number | undefined) {}

  /** Looks once. What lives and dies between two looks is not seen. */
  look(): void {
    let sum = 0;
    for (const pid of familyOf(this.pid)) {
      const status = readOr(`/proc/${pid}/status`);
      this.largest = Math.max(this.largest, kilobytes(status, 'VmHWM'));
      sum += kilobytes(status, 'VmRSS');
    }
    this.together = Math.max(this.together, sum);
  }

  peaks(): { peakMegabytes: number | undefined; togetherMegabytes: number | undefined } {
    const megabytes = (size: number): number | undefined => (size ? size / 1024 : undefined);
    return { peakMegabytes: megabytes(this.largest), togetherMegabytes: megabytes(this.together) };
  }
}

/** The process, its children, and theirs. */
function familyOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  const family = [pid];
  for (const parent of family) {
    for (const task of foldersIn(`/proc/${parent}/task`)) {
      const children = readOr(`/proc/${parent}/task/${task}/children`);
      family.push(...children.split(' ').filter(Boolean).map(Number));
    }
  }
  return family;
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const kilobytes = (status: string, key: string): number =>
  Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
