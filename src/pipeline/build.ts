/** The whole way: import, knit, plan, render what has changed, index, publish. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { REGISTER_FILE } from '../archive/editors/read.ts';
import { hashOf } from '../archive/hash.ts';
import { writeRegister } from '../archive/identity/register.ts';
import type { Knitted } from '../archive/knit.ts';
import { articleFiles, loadKnitted } from '../archive/load.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import type { Archive, Editorial } from '../archive/types.ts';
import { idleDecisions } from '../report/idle.ts';
import { writeReport } from '../report/write.ts';
import { listFiles, searchInputs } from '../search/files.ts';
import { baseOf } from '../site/addresses.ts';
import { contentsOf, madeTogether } from '../site/plan.ts';
import { prepareSite, renderSite } from '../site/render.ts';
import { checkHiddenNames } from './hiddenNames.ts';
import { importContent } from './importContent.ts';
import type { FileNote, ImportResult } from './importTypes.ts';
import { checkLinks } from './links.ts';
import { takeLock } from './lock.ts';
import { RecordFiles } from './recordFiles.ts';
import { writeInto } from './searchWork.ts';
import { Trees } from './trees.ts';
import { type Tools, Workshop } from './workshop.ts';
import { writeWhole } from './writeWhole.ts';

export type Stage = 'import' | 'archive' | 'pictures' | 'render' | 'index' | 'publish';

export interface BuildOptions {
  contentDir: string;
  outputDir: string;
  reportsDir: string;
  /** What is known from earlier builds. It may be deleted at any time. */
  cacheDir: string;
  /** ISO date: no article is published after it. */
  today: string;
  /** Makes warnings errors. */
  strict?: boolean;
  /** Called as a stage goes on; `total` is missing where it is not known. */
  onProgress?: (stage: Stage, done: number, total?: number) => void;
  /** Called where another build must end first. */
  onWait?: (process: number) => void;
  /** Of several builds of one archive in this process. Missing: one is made, and closed at the end. */
  workshop?: Workshop;
}

export interface BuildSummary {
  imported: ImportResult;
  /** The editors' report, a page. */
  report: string;
  editorial: Editorial;
  articles: number;
  people: number;
  organisations: number;
  quotes: number;
  /** Files of the site, and those of them that this build has made. */
  files: number;
  made: number;
  /** Pictures that readers do not see, and what to do about it. */
  withoutPicture: ContentProblem[];
  /** By stage; pictures are made and words indexed while pages are rendered. */
  seconds: Partial<Record<Stage, number>>;
  /** Seconds from beginning to end. */
  total: number;
}

/**
 * Builds the site. The site that was there stays until the new one is whole.
 * @throws ContentProblems with all that is wrong in the content
 */
export async function build(options: BuildOptions): Promise<BuildSummary> {
  const output = resolve(options.outputDir);
  mkdirSync(dirname(output), { recursive: true });
  const locks = [join(options.contentDir, '.lock'), join(dirname(output), `.${basename(output)}.lock`)];
  const held: ((() => void) | undefined)[] = [];
  try {
    for (const lock of locks) held.push(await takeLock(lock, options.onWait));
    const workshop = options.workshop ?? new Workshop(options.contentDir, options.cacheDir);
    try {
      return await buildAlone(options, workshop);
    } catch (error) {
      await workshop.close();
      throw error;
    } finally {
      if (workshop !== options.workshop) await workshop.close();
    }
  } finally {
    for (const release of held) release?.();
  }
}

async function buildAlone(options: BuildOptions, workshop: Workshop): Promise<BuildSummary> {
  const { contentDir, outputDir, cacheDir, onProgress } = options;
  const clock = new Clock(onProgress);
  const tools = await workshop.open();
  const trees = new Trees(outputDir, tools.store);
  const imported = await clock.time('import', () =>
    importContent({
      contentDir,
      reportsDir: options.reportsDir,
      today: options.today,
      onProgress: (done, total) => onProgress?.('import', done, total),
    }),
  );
  const files = await articleFiles(contentDir);
  const index = workshop.index(tools, files.length);
  try {
    const knitted = await clock.time('archive', () => knit(options, imported, files, tools));
    const { archive, editorial, register, hidden } = knitted;
    const making = index.make(searchInputs(archive), (done, total) => onProgress?.('index', done, total));
    const indexed = clock.time('index', () => making.files);
    // It is waited for below; until then it must not be taken for an error that nobody looks at.
    indexed.catch(() => {});
    await making.begun;
    const addresses = writeRegister(register);
    await writeWhole(join(contentDir, REGISTER_FILE), addresses);
    tools.registers.keep(addresses, register);
    const report = await writeReport(options, imported, knitted);
    const { site, plan, problems } = await prepareSite({
      archive,
      contentDir,
      cacheDir,
      version: JSON.stringify(hidden),
      onPictures: (done, total) => onProgress?.('pictures', done, total),
    });
    if (options.strict && problems.length) throw new ContentProblems(problems);
    const contents = contentsOf(plan);
    const made = madeTogether(plan, trees.missing(contents));
    await clock.time('render', async () => {
      if (!made.size) return;
      trees.make(made);
      await renderSite({
        site,
        plan,
        outputDir: trees.next,
        wanted: made,
        records: new RecordFiles(outputDir, trees, tools.values),
        onProgress: (done, total) => onProgress?.('render', done, total),
      });
    });
    const lists = listFiles(archive);
    const ofLists = new Map(lists.map(({ path, content }) => [path, hashOf(content)]));
    // While the index is still being made.
    checkLinks(trees.next, {
      base: baseOf(archive.settings),
      sourceOf: sourcesOf(archive),
      pages: [...made].filter((path) => path.endsWith('.html')),
      has: (file) => contents.has(file) || ofLists.has(file),
      read: (page) => readFileSync(join(made.has(page) ? trees.next : outputDir, page), 'utf8'),
    });
    const ofIndex = await indexed;
    const ofSearch = new Map([...ofIndex, ...ofLists]);
    const fresh = trees.missing(ofSearch);
    for (const [path, hash] of ofSearch) contents.set(path, hash);
    await clock.time('publish', async () => {
      if (trees.isPublished(contents)) return;
      trees.make(fresh);
      for (const { path, content } of lists) if (fresh.has(path)) writeInto(trees.next, path, content);
      await index.write(
        [...fresh].filter((path) => ofIndex.has(path)),
        trees.next,
      );
      for (const path of fresh) made.add(path);
      trees.assemble(contents, made);
      await checkHiddenNames(trees.next, made, hidden);
      trees.publish();
      trees.prepareNext();
    });
    tools.hashes.save();
    trees.forget();
    return {
      imported,
      report,
      editorial,
      articles: archive.articles.length,
      people: archive.people.length,
      organisations: archive.organisations.length,
      quotes: archive.articles.reduce((sum, article) => sum + article.quotes.length, 0),
      files: contents.size,
      made: made.size,
      withoutPicture: problems,
      seconds: clock.seconds,
      total: clock.total,
    };
  } catch (error) {
    trees.abandon();
    throw error;
  }
}

/** All that is wrong in content is told at once, and stands in the report. */
async function knit(
  options: BuildOptions,
  imported: ImportResult,
  files: readonly string[],
  known: Tools,
): Promise<Knitted> {
  const problems = problemsOf(imported, options.strict ?? false);
  const knitted = await loadKnitted(options.contentDir, known, files).catch(async (error: unknown) => {
    await writeReport(options, imported);
    if (!(error instanceof ContentProblems)) throw error;
    throw new ContentProblems([...problems, ...error.problems]);
  });
  known.documents.save();
  if (options.strict) problems.push(...idleProblems(imported, knitted.editorial));
  if (problems.length) {
    await writeReport(options, imported, knitted);
    throw new ContentProblems(problems);
  }
  return knitted;
}

/** The article's file behind a page. */
function sourcesOf({ articles, unlisted }: Archive): (page: string) => string | undefined {
  const files = new Map([...articles, ...unlisted.articles].map(({ address, file }) => [address, file]));
  return (page) => files.get(page.replace(/index\.html$/, ''));
}

/** Notes that stop a build. */
export function problemsOf(imported: ImportResult, strict: boolean): ContentProblem[] {
  return imported.notes
    .filter((note) => note.level === 'error' || (strict && note.level === 'warning'))
    .map((note: FileNote) => new ContentProblem(note.file, note.message, note.line));
}

/** Decisions without effect, where they are to stop a build. */
export const idleProblems = (imported: ImportResult, editorial: Editorial | undefined): ContentProblem[] =>
  idleDecisions(imported, editorial).map(
    ({ file, line, what }) => new ContentProblem(file, `${what}; correct it or take it away`, line),
  );

/** How long each stage takes. */
class Clock {
  readonly seconds: Partial<Record<Stage, number>> = {};

  private readonly start = performance.now();

  constructor(private readonly onProgress: BuildOptions['onProgress']) {}

  get total(): number {
    return (performance.now() - this.start) / 1000;
  }

  async time<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    this.onProgress?.(stage, 0);
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.seconds[stage] = (performance.now() - start) / 1000;
    }
  }
}
