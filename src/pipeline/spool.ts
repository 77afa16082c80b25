/** Long texts on their way through a large import: kept in a file until they are wanted, so that memory stays flat. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const asItIs =
  (text: string): (() => string) =>
  () =>
    text;

export class Spool {
  private readonly path = join(tmpdir(), `nyhetsarkiv-import-${process.pid}-${Date.now()}`);
  private file: number | undefined;
  private length = 0;

  /**
   * A text that cannot be written stays in memory.
   * @returns a function that gives the text back, until the spool is closed
   */
  keep(text: string): () => string {
    const start = this.length;
    const size = this.write(Buffer.from(text), start);
    if (size === undefined) return asItIs(text);
    this.length += size;
    return this.reader(start, size);
  }

  /** @returns how much was written; undefined where it cannot be */
  private write(bytes: Buffer, start: number): number | undefined {
    try {
      this.file ??= this.open();
      for (let done = 0; done < bytes.length; )
        done += writeSync(this.file, bytes, done, bytes.length - done, start + done);
      return bytes.length;
    } catch {
      return undefined;
    }
  }

  /** A function of its own: one made beside the text would keep the text alive. */
  private reader(start: number, size: number): () => string {
    return () => this.read(start, size);
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  /** The file loses its name as soon as it is open, so that nothing is left behind whatever happens. */
  private open(): number {
    const file = openSync(this.path, 'wx+', 0o600);
    rmSync(this.path);
    return file;
  }

  private read(start: number, size: number): string {
    const found = Buffer.alloc(size);
    for (let done = 0; done < size; ) {
      const more = readSync(this.file as number, found, done, size - done, start + done);
      if (more === 0) throw new Error(`${this.path} was cut short while it was in use; import again.`);
      done += more;
    }
    return found.toString();
  }
}
