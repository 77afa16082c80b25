/** The whole way: import, knit, render, index, publish. */
import { join } from 'node:path';
import { REGISTER_FILE } from '../archive/editors/read.ts';
import { writeRegister } from '../archive/identity/register.ts';
import { loadKnitted } from '../archive/load.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import type { Archive, Editorial } from '../archive/types.ts';
import { writeReport } from '../report/write.ts';
import { indexSite } from '../search/index.ts';
import { baseOf } from '../site/addresses.ts';
import { renderSite } from '../site/render.ts';
import { checkHiddenNames } from './hiddenNames.ts';
import { importContent } from './importContent.ts';
import type { FileNote, ImportResult } from './importTypes.ts';
import { checkLinks } from './links.ts';
import { dropNext, prepareNext, putInPlace, recover } from './publish.ts';
import { writeWhole } from './writeWhole.ts';

export type Stage = 'import' | 'archive' | 'pictures' | 'render' | 'index' | 'publish';

export interface BuildOptions {
  contentDir: string;
  outputDir: string;
  reportsDir: string;
  /** ISO date: no article is published after it. */
  today: string;
  /** Makes warnings errors. */
  strict?: boolean;
  /** Called as a stage goes on; `total` is missing where it is not known. */
  onProgress?: (stage: Stage, done: number, total?: number) => void;
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
  pages: number;
  /** Pictures that readers do not see, and what to do about it. */
  withoutPicture: ContentProblem[];
  /** By stage; pictures are made while pages are rendered. */
  seconds: Partial<Record<Stage, number>>;
}

/**
 * Builds the site. The site that was there stays until the new one is whole.
 * @throws ContentProblems with all that is wrong in the content
 */
export async function build(options: BuildOptions): Promise<BuildSummary> {
  const { contentDir, outputDir, onProgress } = options;
  const seconds: Partial<Record<Stage, number>> = {};
  const timed = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    onProgress?.(stage, 0);
    const start = performance.now();
    try {
      return await work();
    } finally {
      seconds[stage] = (performance.now() - start) / 1000;
    }
  };
  await recover(outputDir);
  const imported = await timed('import', () =>
    importContent({
      contentDir,
      reportsDir: options.reportsDir,
      today: options.today,
      onProgress: (done, total) => onProgress?.('import', done, total),
    }),
  );
  const importProblems = problemsOf(imported, options.strict ?? false);
  const knitted = await timed('archive', () => loadKnitted(contentDir)).catch(async (error: unknown) => {
    await writeReport(options, imported);
    if (!(error instanceof ContentProblems)) throw error;
    throw new ContentProblems([...importProblems, ...error.problems]);
  });
  const report = await writeReport(options, imported, knitted.editorial);
  if (importProblems.length) throw new ContentProblems(importProblems);
  const { archive, editorial, register, hidden } = knitted;
  await writeWhole(join(contentDir, REGISTER_FILE), writeRegister(register));
  const next = await prepareNext(outputDir);
  try {
    const { pages, problems: withoutPicture } = await timed('render', () =>
      renderSite({
        archive,
        contentDir,
        outputDir: next,
        onPictures: (done, total) => onProgress?.('pictures', done, total),
        onProgress: (done, total) => onProgress?.('render', done, total),
      }),
    );
    await timed('index', () =>
      indexSite(next, archive, { onProgress: (done, total) => onProgress?.('index', done, total) }),
    );
    await timed('publish', async () => {
      checkLinks(next, { base: baseOf(archive.settings), sourceOf: sourcesOf(archive) });
      await checkHiddenNames(next, hidden);
      await putInPlace(outputDir);
    });
    return {
      imported,
      report,
      editorial,
      articles: archive.articles.length,
      people: archive.people.length,
      organisations: archive.organisations.length,
      quotes: archive.articles.reduce((sum, article) => sum + article.quotes.length, 0),
      pages,
      withoutPicture,
      seconds,
    };
  } catch (error) {
    await dropNext(outputDir);
    throw error;
  }
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
