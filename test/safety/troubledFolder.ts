/** Ways to give a command a hard time, as root and as an ordinary user alike. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandResult } from '../commands/archiveFolder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** The arguments of a command of ours for Node. */
export const ours = (command: 'build' | 'import', ...args: string[]): string[] => [
  '--import',
  'tsx',
  join(PROJECT, 'scripts', `${command}.ts`),
  ...args,
];

/** Runs it as somebody to whom permissions apply: root is asked for none. */
export function asOrdinaryUser(args: readonly string[]): CommandResult {
  const done = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  return { code: done.status, output: done.stdout + done.stderr };
}

/** Starts it and lets it run. */
export function started(args: readonly string[]): { child: ChildProcess; ended: Promise<CommandResult> } {
  const child = spawn(process.execPath, args, { cwd: PROJECT });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return { child, ended: new Promise((ended) => child.on('close', (code) => ended({ code, output }))) };
}

/** Takes from everybody the right to change what is in a folder, or gives it back. */
export function setReadOnly(folder: string, readOnly: boolean): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? (readOnly ? 0o555 : 0o755) : 0o644);
  chmodSync(folder, readOnly ? 0o555 : 0o755);
}

/**
 * A folder whose disk can be filled: a small disk of its own where mounting is allowed; else a command run in it may write
 * no large files, which fails in the same place.
 */
export class SmallDisk {
  private readonly mounted: boolean;

  constructor(
    private readonly folder: string,
    megabytes: number,
  ) {
    mkdirSync(folder, { recursive: true });
    const mount = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
    this.mounted = isRoot && spawnSync('mount', mount).status === 0;
  }

  /** Runs a command while there is next to no room. */
  runFull(args: readonly string[]): CommandResult {
    if (!this.mounted) {
      const limited = ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, ...args];
      const done = spawnSync('sh', limited, { cwd: PROJECT, encoding: 'utf8' });
      return { code: done.status, output: done.stdout + done.stderr };
    }
    const filler = join(this.folder, 'fyll');
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    const done = spawnSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' });
    rmSync(filler);
    return { code: done.status, output: done.stdout + done.stderr };
  }

  remove(): void {
    if (this.mounted) spawnSync('umount', [this.folder]);
  }
}
