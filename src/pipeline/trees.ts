/**
 * The published site and, beside it, the one before: two trees of files that share what is the same in both. The next
 * site is made of the one that is not published, so that a build writes what has changed alone, and then the two change
 * places: readers always have a whole site.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import { ContentProblem } from '../archive/problem.ts';
import type { Store } from '../store/store.ts';

/** What is to be in a tree: path → a key that changes when the file's content does. */
export type Contents = ReadonlyMap<string, string>;

interface Written {
  key: string;
  size: number;
  mtimeMs: number;
}

/** Names the list of what is in the tree. Without it a tree is not known, and not whole. */
const ID_FILE = '.nyhetsarkiv';

export class Trees {
  /** Files of the published site that are there as they were written. */
  readonly live: ReadonlyMap<string, Written>;
  /** The same with those that somebody has changed since. */
  private readonly listed: ReadonlyMap<string, Written>;
  /** The published site's list as it is kept. */
  private list: Uint8Array;
  private readonly outputDir: string;
  private readonly spareDir: string;
  private readonly parkedDir: string;
  /** What lay in the other tree when the making of the next site began. */
  private before: ReadonlyMap<string, Written> = new Map();
  private hasBegun = false;
  /** What this build has published, once it has. */
  private published: ReadonlyMap<string, Written> = new Map();

  /**
   * Puts right what a build that was killed has left.
   * @throws ContentProblem where the folder holds what no build has made
   */
  constructor(
    outputDir: string,
    private readonly store: Store,
  ) {
    this.outputDir = resolve(outputDir);
    const beside = (name: string): string =>
      join(dirname(this.outputDir), `.${basename(this.outputDir)}.${name}`);
    this.spareDir = beside('next');
    this.parkedDir = beside('old');
    if (!existsSync(this.outputDir) && existsSync(this.parkedDir)) renameSync(this.parkedDir, this.outputDir);
    checkIsSite(this.outputDir);
    rmSync(this.parkedDir, { recursive: true, force: true });
    this.list = this.listOf(this.outputDir);
    this.listed = parsed(this.list);
    this.live = asWritten(this.outputDir, this.listed);
  }

  /** The folder of the next site. Write nothing there that `make` was not told of: both trees share their files. */
  get next(): string {
    return this.spareDir;
  }

  /** Makes room for files that are about to be written. */
  make(paths: Iterable<string>): void {
    this.begin();
    for (const path of paths) if (this.before.has(path)) rmSync(join(this.spareDir, path), { force: true });
  }

  /** From now on, and until it is whole, the other tree is not known. */
  private begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    // After a build that went well both trees have the same list, and it has been parsed.
    const list = this.listOf(this.spareDir);
    this.before = Buffer.compare(list, this.list) === 0 ? this.listed : parsed(list);
    if (!this.before.size) rmSync(this.spareDir, { recursive: true, force: true });
    mkdirSync(this.spareDir, { recursive: true });
    rmSync(join(this.spareDir, ID_FILE), { force: true });
  }

  /** What was begun will be no site: it is taken away. */
  abandon(): void {
    if (this.hasBegun) rmSync(this.spareDir, { recursive: true, force: true });
  }

  /** What the next site has that the published one has not. */
  missing(contents: Contents): Set<string> {
    return new Set(
      [...contents].filter(([path, key]) => this.live.get(path)?.key !== key).map(([path]) => path),
    );
  }

  /** Whether the published site is this one, and whole. */
  isPublished(contents: Contents): boolean {
    return this.live.size === contents.size && this.missing(contents).size === 0;
  }

  /**
   * Makes the next site whole.
   * @param contents all of it
   * @param made those of it that are written already
   */
  assemble(contents: Contents, made: ReadonlySet<string>): void {
    this.begin();
    const now = new Map<string, Written>();
    for (const [path, key] of contents)
      now.set(path, made.has(path) ? this.written(path, key) : this.shared(path, key));
    for (const path of this.before.keys()) if (!contents.has(path)) takeOut(this.spareDir, path);
    this.published = now;
    this.list = asList(now);
    this.keepList(this.spareDir, idOf(contents), this.list);
  }

  /**
   * Puts the next site in the published one's place. The one moment without a site lies between two moves; what begins
   * after it puts the old one back.
   */
  publish(): void {
    const hadSite = existsSync(this.outputDir);
    if (hadSite) renameSync(this.outputDir, this.parkedDir);
    renameSync(this.spareDir, this.outputDir);
    if (!hadSite) return;
    if (this.live.size) renameSync(this.parkedDir, this.spareDir);
    else rmSync(this.parkedDir, { recursive: true, force: true });
  }

  /**
   * Brings the other tree up to what is published: the next build then writes little, and no name that was taken out of
   * the site lies on beside it.
   */
  prepareNext(): void {
    const before = existsSync(this.spareDir) ? this.live : new Map<string, Written>();
    mkdirSync(this.spareDir, { recursive: true });
    rmSync(join(this.spareDir, ID_FILE), { force: true });
    for (const path of before.keys()) if (!this.published.has(path)) takeOut(this.spareDir, path);
    const copies = new Map<string, Written>();
    for (const [path, written] of this.published) {
      if (isSame(before.get(path), written)) continue;
      const target = join(this.spareDir, path);
      rmSync(target, { force: true });
      const isLinked = linkOrCopy(join(this.outputDir, path), target);
      if (!isLinked) copies.set(path, this.written(path, written.key));
    }
    const list = copies.size ? asList(new Map([...this.published, ...copies])) : this.list;
    this.keepList(this.spareDir, readFileSync(join(this.outputDir, ID_FILE), 'utf8'), list);
  }

  private written(path: string, key: string): Written {
    const { size, mtimeMs } = statSync(join(this.spareDir, path));
    return { key, size, mtimeMs };
  }

  /** Both trees have the same file, unless somebody has changed it. */
  private shared(path: string, key: string): Written {
    const live = this.live.get(path) as Written;
    const spare = this.before.get(path);
    if (isSame(spare, live)) return live;
    const target = join(this.spareDir, path);
    rmSync(target, { force: true });
    linkOrCopy(join(this.outputDir, path), target);
    return this.written(path, key);
  }

  /** Empty where it is not known. */
  private listOf(folder: string): Uint8Array {
    try {
      const content = this.store.read(this.listKey(folder, readFileSync(join(folder, ID_FILE), 'utf8')));
      return content ?? new Uint8Array();
    } catch {
      return new Uint8Array();
    }
  }

  private keepList(folder: string, id: string, list: Uint8Array): void {
    this.store.write(this.listKey(folder, id), list);
    writeFileSync(join(folder, ID_FILE), id);
  }

  /** Sites elsewhere that are made with the same store have lists of their own. */
  private listKey(folder: string, id: string): string {
    // The same site in two trees is two lists: a folder is known by its number, which it keeps when it is renamed.
    return `${this.prefix}${statSync(folder).ino}-${id.replaceAll(/[^0-9a-f]/g, '')}`;
  }

  private get prefix(): string {
    return `tree-${hashOf(this.outputDir).slice(0, 8)}-`;
  }

  /** Forgets the lists of trees that are gone. */
  forget(): void {
    if (this.hasBegun) this.store.prune(this.prefix);
  }
}

/** A name that no other site has. */
const idOf = (contents: Contents): string =>
  hashOf(
    [...contents]
      .map(([path, key]) => `${path} ${key}`)
      .sort()
      .join('\n'),
  );

const asList = (files: ReadonlyMap<string, Written>): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([...files]));

function parsed(list: Uint8Array): Map<string, Written> {
  try {
    return new Map(JSON.parse(new TextDecoder().decode(list)));
  } catch {
    return new Map();
  }
}

const isSame = (one: Written | undefined, other: Written): boolean =>
  one?.key === other.key && one.size === other.size && one.mtimeMs === other.mtimeMs;

/** A site takes the place of the folder: what somebody else keeps there would be lost. */
function checkIsSite(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, ID_FILE))) return;
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) return;
  throw new ContentProblem(
    relative('.', folder),
    'holds what no build has made, and would be replaced; choose another --output, or empty it',
  );
}

/** A file that somebody has changed or taken away since is not there. */
function asWritten(folder: string, list: ReadonlyMap<string, Written>): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const [path, written] of list) {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stats?.size === written.size && stats.mtimeMs === written.mtimeMs) found.set(path, written);
  }
  return found;
}

/** Not every file system knows links. @returns whether the two are one file now */
function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    mkdirSync(dirname(to), { recursive: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      linkSync(from, to);
      return true;
    }
    copyFileSync(from, to);
    return false;
  }
}

/** A file, and the folders that are empty without it. */
function takeOut(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
