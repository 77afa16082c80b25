/** The options that several commands share. */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { ContentProblem } from '../archive/problem.ts';

export interface CommonOptions {
  contentDir: string;
  outputDir: string;
  reportsDir: string;
  /** What is known from earlier builds. */
  cacheDir: string;
  strict: boolean;
  port: number;
  /** ISO date of today, here. */
  today: string;
}

/** For `parseArgs`: a command adds its own. */
export const COMMON_OPTIONS = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  reports: { type: 'string' },
  cache: { type: 'string' },
  strict: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
} as const;

/** @throws where an option is not known, or the content folder is not there */
export function commonOptions(values = parseArgs({ options: COMMON_OPTIONS }).values): CommonOptions {
  const contentDir = resolve(values.content);
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) {
    throw new ContentProblem(values.content, 'is no folder; name the content folder with --content DIR');
  }
  const outputDir = resolve(values.output);
  if (`${contentDir}/`.startsWith(`${outputDir}/`)) {
    throw new ContentProblem(
      values.output,
      'holds the content folder and would be replaced; choose another --output',
    );
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new ContentProblem('--port', `«${values.port}» is no port; give a number from 1 to 65535`);
  }
  return {
    contentDir,
    outputDir,
    // Beside the content, not in it: a report is of the day, and no part of the archive.
    reportsDir: resolve(values.reports ?? join(contentDir, '..', 'reports')),
    cacheDir: resolve(values.cache ?? join(contentDir, '..', '.cache')),
    strict: values.strict,
    port,
    today: DateTime.local().toISODate(),
  };
}

/** A file as the archive names it, `articles/2016/hall.md`, also where it is given as a path from here, as shells complete it. */
export function archiveFile(contentDir: string, file: string): string {
  const path = relative(contentDir, resolve(file));
  const isInside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (isInside ? path : normalize(file)).split(sep).join('/');
}
