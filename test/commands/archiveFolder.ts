/** An archive of the test's own in a temporary folder, and the commands as a user would run them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface CommandResult {
  code: number | null;
  /** Standard output and standard error, as the user sees them. */
  output: string;
}

export class ArchiveFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-test-'));
  readonly content = join(this.root, 'content');
  readonly site = join(this.root, 'site');

  constructor(files: Record<string, string | Uint8Array> = {}) {
    this.write('site.yml', 'title: Prøvearkivet\nurl: http://localhost:8080/\n');
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** The sample archive as it is kept: without what an import has made of it. */
  static ofSample(): ArchiveFolder {
    const archive = new ArchiveFolder();
    const isMade = (path: string): boolean =>
      path.endsWith('import.json') || (path.endsWith('.md') && /^source: /m.test(readFileSync(path, 'utf8')));
    cpSync(join(PROJECT, 'content'), archive.content, { recursive: true, filter: (path) => !isMade(path) });
    return archive;
  }

  /** Every file of the site by its path, unpacked; or of another folder. */
  published(folder = this.site): Map<string, string> {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const path = join(entry.parentPath, entry.name);
          const bytes = readFileSync(path);
          const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
          return [path.slice(folder.length + 1), (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')];
        }),
    );
  }

  /** @param path relative to the content folder */
  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.content, path)), { recursive: true });
    writeFileSync(join(this.content, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.content, path));
  }

  delete(path: string): void {
    rmSync(join(this.content, path));
  }

  run(command: 'build' | 'import' | 'join' | 'explain', ...args: string[]): CommandResult {
    const where = command === 'explain' ? [] : ['--content', this.content];
    if (command === 'build') where.push('--output', this.site);
    const done = spawnSync(
      process.execPath,
      ['--import', 'tsx', `scripts/${command}.ts`, ...where, ...args],
      {
        cwd: PROJECT,
        encoding: 'utf8',
      },
    );
    return { code: done.status, output: done.stdout + done.stderr };
  }

  /** Every file below a folder with a hash of its bytes. */
  static contents(folder: string): Record<string, string> {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return Object.fromEntries(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [
          path.slice(folder.length + 1),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A short article of our own in the shape that old sites leave behind. */
export function rawArticle(title: string, date = '06.12.16'): string {
  return [
    title,
    `Skrevet ${date}Verftet på Vesttangen åpner en ny hall i dag, og sytti ansatte flytter inn.`,
    '',
    '– Vi gleder oss til å ta hallen i bruk, sier daglig leder Lise Strand i Vesttangen Verft.',
    '',
    'Hallen har kostet førti millioner kroner og er bygget på to år.',
  ].join('\n');
}
