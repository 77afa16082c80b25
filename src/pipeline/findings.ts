/**
 * What was found in each source, kept between imports so that the editors' report is whole when few sources are read.
 * It lies beside the report and may be deleted at any time: what is not in it is read again.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Note } from '../reading/types.ts';
import type { Unsaid } from './unknownWords.ts';
import { writeWhole } from './writeWhole.ts';

/** What came of one source. */
export interface SourceFindings {
  /** Hash of the source that it was found in. */
  read: string;
  articles: ArticleFindings[];
}

export interface ArticleFindings {
  /** Its Markdown, under `content/`. */
  file: string;
  title: string;
  people: number;
  organisations: number;
  quotes: number;
  notes: Note[];
  unsure: Unsaid[];
}

export interface Findings {
  /** Version of the understanding program. */
  program: string;
  sources: Record<string, SourceFindings>;
}

const FILE = 'findings.json';

/** None where there are none, or another program found them. */
export async function readFindings(reportsDir: string, program: string): Promise<Findings> {
  const empty: Findings = { program, sources: {} };
  try {
    const found = JSON.parse(await readFile(join(reportsDir, FILE), 'utf8')) as Findings;
    return found.program === program && typeof found.sources === 'object' ? found : empty;
  } catch {
    return empty;
  }
}

export async function writeFindings(reportsDir: string, findings: Findings): Promise<void> {
  const lines = Object.keys(findings.sources)
    .sort()
    .map((path) => `${JSON.stringify(path)}: ${JSON.stringify(findings.sources[path])}`);
  await writeWhole(
    join(reportsDir, FILE),
    `{"program": ${JSON.stringify(findings.program)}, "sources": {\n${lines.join(',\n')}\n}}\n`,
  );
}
