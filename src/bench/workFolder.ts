/** A synthetic archive in a folder of its own, and the project's commands over it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, Running } from './command.ts';
import { SyntheticArchive } from './synthetic/article.ts';
import { type SyntheticShape, writeSynthetic } from './synthetic/write.ts';
import type { BenchOptions } from './types.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Any port will do: the server takes the next free one. */
const PORT = 18_080;

export class WorkFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-bench-'));
  readonly content = join(this.root, 'content');
  readonly site = join(this.root, 'site');
  readonly archive: SyntheticArchive;

  /**
   * @param seed another for each run: what an earlier run has left in a store is of no use to it
   * @param shape missing: no article is written
   */
  constructor(
    readonly articles: number,
    { words }: Pick<BenchOptions, 'words'>,
    seed: number,
    shape?: SyntheticShape,
  ) {
    this.archive = new SyntheticArchive({ articles, words, seed });
    if (shape) writeSynthetic(this.archive, this.content, shape, { count: articles });
  }

  /** Writes further articles than the archive began with; `nth` counts them from 0. */
  add(shape: SyntheticShape, nth: number): void {
    writeSynthetic(this.archive, this.content, shape, { first: this.articles + nth, count: 1 });
  }

  build(): Promise<Measured> {
    return measure(process.execPath, this.command('build', '--output', this.site));
  }

  import(): Promise<Measured> {
    return measure(process.execPath, this.command('import'));
  }

  serve(): Running {
    return new Running(
      process.execPath,
      this.command('serve', '--output', this.site, '--port', String(PORT)),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private command(name: string, ...args: string[]): string[] {
    return ['--import', 'tsx', join(PROJECT, 'scripts', `${name}.ts`), '--content', this.content, ...args];
  }
}
