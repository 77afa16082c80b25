/** One build at a time: two would write the same files. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a waiting build looks, in ms. */
const LOOK = 200;

/**
 * Waits until no other process holds the lock, and holds it until the returned function is called.
 *
 * A process that was killed leaves its lock behind: it holds nothing any more.
 * @param onWait called once, where another process holds it
 * @returns undefined where the lock's folder cannot be written to: then nobody can write there
 */
export async function takeLock(
  path: string,
  onWait?: (process: number) => void,
): Promise<(() => void) | undefined> {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify({ process: process.pid, host: hostname() }));
  } catch {
    return undefined;
  }
  try {
    for (let told = false; !linked(own, path); ) {
      const holder = holderOf(path);
      if (holder === undefined || !isRunning(holder)) {
        takeAway(path);
        continue;
      }
      if (!told) onWait?.(holder.process);
      told = true;
      await pause(LOOK);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(path, { force: true });
}

interface Holder {
  process: number;
  host: string;
}

function linked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Of another computer nothing can be known: its lock stands. */
function isRunning({ process: number, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (number === process.pid) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Of several who find it left behind, one moves it. */
function takeAway(path: string): void {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another process was faster.
  }
}
