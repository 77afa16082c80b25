/** What a command says in the end: what was read, what was found, what an editor should look at. */
import { relative } from 'node:path';
import type { Editorial } from '../archive/types.ts';
import type { BuildSummary } from '../pipeline/build.ts';
import { type FileNote, type ImportResult, unsureOf } from '../pipeline/importTypes.ts';
import { idleDecisions } from '../report/idle.ts';
import { shellWord } from '../report/shellWord.ts';
import { printableLine } from './printable.ts';

/** So many warnings are shown whole; the rest is counted. */
const SHOWN_WARNINGS = 20;

/** One line a problem, as editors' tools read them: `file:line: level: what`. */
export function noteLine(note: FileNote): string {
  return printableLine(
    `${note.file}${note.line === undefined ? '' : `:${note.line}`}: ${note.level}: ${note.message}`,
  );
}

function first(lines: string[]): string[] {
  const more = lines.length - SHOWN_WARNINGS;
  return more > 0 ? [...lines.slice(0, SHOWN_WARNINGS), `… and ${more} more warnings`] : lines;
}

export function importSummary(imported: ImportResult): string[] {
  const { written } = imported;
  const warnings = imported.notes.filter((note) => note.level === 'warning');
  const lines = first(warnings.map(noteLine));
  const byHand = imported.keptByHand.length;
  const articles = written.new.length + written.changed.length + written.unchanged + byHand;
  lines.push(
    `Articles   ${articles} from raw/: ${written.new.length} new, ${written.changed.length} changed, ${written.unchanged} unchanged${byHand ? `, ${byHand} edited by hand and left as they are` : ''}`,
  );
  if (imported.offers.length)
    lines.push(
      `Offers     ${imported.offers.length} of those edited by hand would get another text now: npm run import -- --diff shows it, --accept FILE takes it`,
    );
  for (const file of imported.deleted)
    lines.push(
      `Deleted    ${file}: --restore ${shellWord(file)} writes it from its source again, --drop ${shellWord(file)} keeps it away`,
    );
  lines.push(`Unsure     ${unsureOf(imported).length} things left unsaid: see the report`);
  return lines;
}

/** How many lines with a warning are printed, or would be. @param others of those that are not about one source */
export const warningCount = ({ notes }: ImportResult, others = 0): string =>
  `Warnings   ${notes.filter(({ level }) => level === 'warning').length + others}`;

/** Decisions without effect, each with its line; how many warnings; where the report is, and what of it is about the archive as a whole. */
export function reportLines(
  report: string,
  imported: ImportResult,
  editorial: Editorial | undefined,
  otherWarnings = 0,
): string[] {
  const idle = idleDecisions(imported, editorial);
  const found = editorial
    ? `: ${count(editorial.proposals.length, 'pair')} of names that may be one, ${count(idle.length, 'decision')} without effect`
    : '';
  return [
    ...idle.map(({ file, line, what }) =>
      printableLine(
        `${file}${line === undefined ? '' : `:${line}`}: warning: ${what}; correct it or take it away`,
      ),
    ),
    warningCount(imported, idle.length + otherWarnings),
    `Report     ${relative('.', report)}${found}`,
  ];
}

export function buildSummary(summary: BuildSummary, outputDir: string): string[] {
  const { seconds, files, made } = summary;
  const stages = Object.entries(seconds).map(([stage, value]) => `${stage} ${value.toFixed(1)}`);
  return [
    ...first(
      summary.withoutPicture.map(({ message }) => printableLine(message.replace(': ', ': warning: '))),
    ),
    ...importSummary(summary.imported),
    ...reportLines(summary.report, summary.imported, summary.editorial, summary.withoutPicture.length),
    `Archive    ${count(summary.articles, 'article')}, ${count(summary.people, 'person', 'people')}, ${count(summary.organisations, 'organisation')}, ${count(summary.quotes, 'quote')}`,
    `Site       ${count(files, 'file')} in ${outputDir}, ${made} of them made now`,
    `Seconds    ${stages.join(', ')}; ${summary.total.toFixed(1)} in all`,
  ];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** @param other the process that builds */
export const waiting = (other: number): string =>
  `Waiting for another build of this archive (process ${other}) to end …`;
