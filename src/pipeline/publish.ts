/** The new site is made beside the old one and put in its place at once: readers always have a whole site. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the next site is made, beside `outputDir` so that moving it costs nothing. */
export async function prepareNext(outputDir: string): Promise<string> {
  const next = beside(outputDir, 'next');
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  return next;
}

/** Puts the finished site in its place. */
export async function putInPlace(outputDir: string): Promise<void> {
  const old = beside(outputDir, 'old');
  await rm(old, { recursive: true, force: true });
  if (existsSync(outputDir)) await rename(outputDir, old);
  await rename(beside(outputDir, 'next'), outputDir);
  await rm(old, { recursive: true, force: true });
}

/** Takes the unfinished site away; the old one was never touched. */
export async function dropNext(outputDir: string): Promise<void> {
  await rm(beside(outputDir, 'next'), { recursive: true, force: true });
}

/** A build that was killed between the two moves of `putInPlace` has left the old site under its other name. */
export async function recover(outputDir: string): Promise<void> {
  const old = beside(outputDir, 'old');
  if (!existsSync(outputDir) && existsSync(old)) await rename(old, outputDir);
}

function beside(outputDir: string, suffix: string): string {
  const full = resolve(outputDir);
  return join(dirname(full), `${basename(full)}.${suffix}`);
}
