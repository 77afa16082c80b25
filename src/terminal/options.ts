/** The options that several commands share. */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { DateTime } from 'luxon';
import { ContentProblem } from '../archive/problem.ts';

export const CONTENT = {
  type: 'string',
  default: 'content',
  value: 'DIR',
  what: 'The content folder',
} as const;

export const REPORTS = {
  type: 'string',
  value: 'DIR',
  what: 'Where the editors’ report goes (reports/ beside the content folder)',
} as const;

export const STRICT = {
  type: 'boolean',
  default: false,
  what: 'Take warnings for errors: of sources, decisions without effect and pictures',
} as const;

export const BUILD_OPTIONS = {
  content: CONTENT,
  output: { type: 'string', default: '_site', value: 'DIR', what: 'Where the site goes; it is replaced' },
  reports: REPORTS,
  cache: {
    type: 'string',
    value: 'DIR',
    what: 'What is known from earlier builds (.cache/ beside the content folder)',
  },
  strict: STRICT,
} as const;

interface Folders {
  contentDir: string;
  reportsDir: string;
}

export interface BuildFolders extends Folders {
  outputDir: string;
  cacheDir: string;
}

/** ISO date of today, here. */
export const today = (): string => DateTime.local().toISODate();

/**
 * @param isMade the command makes the content folder where it is not there
 * @throws ContentProblem where the content folder is not there
 */
export function contentFolders(
  values: { content: string; reports?: string | undefined },
  isMade = false,
): Folders {
  const contentDir = resolve(values.content);
  const isThere = existsSync(contentDir);
  if (isThere ? !statSync(contentDir).isDirectory() : !isMade) {
    throw new ContentProblem(values.content, 'is no folder; name the content folder with --content DIR');
  }
  // Beside the content, not in it: a report is of the day, and no part of the archive.
  return { contentDir, reportsDir: resolve(values.reports ?? join(contentDir, '..', 'reports')) };
}

/** @throws ContentProblem where the site would replace the content */
export function buildFolders(values: {
  content: string;
  output: string;
  reports?: string | undefined;
  cache?: string | undefined;
}): BuildFolders {
  const { contentDir, reportsDir } = contentFolders(values);
  const outputDir = resolve(values.output);
  if (`${contentDir}/`.startsWith(`${outputDir}/`)) {
    throw new ContentProblem(
      values.output,
      'holds the content folder and would be replaced; choose another --output',
    );
  }
  return {
    contentDir,
    reportsDir,
    outputDir,
    cacheDir: resolve(values.cache ?? join(contentDir, '..', '.cache')),
  };
}

/** @throws ContentProblem where it is none */
export function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ContentProblem('--port', `«${value}» is no port; give a number from 1 to 65535`);
  return port;
}

/** A file as the archive names it, `articles/2016/hall.md`, also where it is given as a path from here, as shells complete it. */
export function archiveFile(contentDir: string, file: string): string {
  const path = relative(contentDir, resolve(file));
  const isInside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (isInside ? path : normalize(file)).split(sep).join('/');
}
