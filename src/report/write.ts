/** Puts the report beside the archive: a page for people and the same for machines. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DateTime } from 'luxon';
import { readEditors } from '../archive/editors/read.ts';
import type { Knitted } from '../archive/knit.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { readSettings } from '../archive/settings.ts';
import type { ImportResult } from '../pipeline/importTypes.ts';
import { writeWhole } from '../pipeline/writeWhole.ts';
import { reportHtml } from './ReportPage.tsx';
import { makeReport } from './report.ts';
import type { Report } from './types.ts';

const PAGE = 'import.html';
const DATA = 'import.json';

export interface ReportPlace {
  contentDir: string;
  reportsDir: string;
}

/**
 * @param knitted what was seen over all articles; missing where errors kept them from being read
 * @returns the page's path
 */
export async function writeReport(
  { contentDir, reportsDir }: ReportPlace,
  imported: ImportResult,
  knitted?: Pick<Knitted, 'editorial' | 'editors'>,
): Promise<string> {
  const settings = await readSettings(contentDir).catch(unlessContent);
  const report = makeReport({
    archive: settings?.title ?? 'Arkivet',
    folder: relative('.', contentDir),
    made: DateTime.local().toISO({ suppressMilliseconds: true, includeOffset: false }),
    imported,
    editorial: knitted?.editorial,
    editors: knitted?.editors ?? (await readEditors(contentDir).catch(unlessContent)),
    before: await lastReport(join(reportsDir, DATA)),
  });
  await writeWhole(join(reportsDir, DATA), `${JSON.stringify(report, undefined, 2)}\n`);
  await writeWhole(join(reportsDir, PAGE), reportHtml(report));
  return join(reportsDir, PAGE);
}

/** What is wrong with these files is told elsewhere. */
function unlessContent(error: unknown): undefined {
  if (error instanceof ContentProblem || error instanceof ContentProblems) return undefined;
  throw error;
}

/** Nothing where there is none, or it was made by another program. */
async function lastReport(path: string): Promise<Report | undefined> {
  try {
    const last = JSON.parse(await readFile(path, 'utf8')) as Report;
    return Array.isArray(last.doubts) && Array.isArray(last.proposals) ? last : undefined;
  } catch {
    return undefined;
  }
}
