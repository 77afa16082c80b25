/** What an import found and what it is unsure of → the editors' report. */
import { createTwoFilesPatch } from 'diff';
import type { Editors } from '../archive/editors/read.ts';
import type { Proposal } from '../archive/identity/types.ts';
import type { Editorial } from '../archive/types.ts';
import type { ArticleFindings } from '../pipeline/findings.ts';
import type { ImportResult } from '../pipeline/importTypes.ts';
import { doubtsOf } from './doubts.ts';
import { idleDecisions } from './idle.ts';
import type { Doubt, Pair, Report } from './types.ts';

export interface ReportInput {
  archive: string;
  /** The content folder, as the editor would name it to a shell. */
  folder: string;
  made: string;
  imported: ImportResult;
  /** Missing where the archive could not be knitted for errors. */
  editorial?: Editorial | undefined;
  editors?: Editors | undefined;
  before?: Report | undefined;
}

export function makeReport(input: ReportInput): Report {
  const { archive, folder, made, imported, editorial, editors, before } = input;
  const articles = Object.values(imported.findings.sources).flatMap((source) => source.articles);
  const notes = allNotes(imported, articles);
  const seen = new Set([...(before?.doubts ?? []), ...(before?.proposals ?? [])].map(keyOf));
  const fresh = <T extends Found>(found: T): T & { isNew: boolean } => ({
    ...found,
    isNew: before !== undefined && !seen.has(keyOf(found)),
  });
  const documents = editorial?.documents;
  const doubts = doubtsOf({ findings: articles, notes, documents, editors, folder }).map(fresh);
  const proposals = (editorial?.proposals ?? []).map(pairOf).map(fresh);
  const sum = (count: (article: ArticleFindings) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);
  return {
    archive,
    made,
    totals: {
      sources: imported.sources,
      articles: articles.length,
      people: sum(({ people }) => people),
      organisations: sum(({ organisations }) => organisations),
      quotes: sum(({ quotes }) => quotes),
      doubts: doubts.length + proposals.length,
    },
    before: before?.totals,
    changes: {
      new: imported.written.new,
      changed: imported.written.changed,
      keptByHand: imported.keptByHand,
      deleted: imported.deleted,
      settled: settledOf(before, [...doubts, ...proposals]),
    },
    notes,
    offers: imported.offers.map(({ file, source, standing, offered }) => ({
      file,
      source,
      patch: createTwoFilesPatch(file, file, standing, offered, 'slik den står', 'slik den ville blitt', {
        context: 2,
      }),
    })),
    proposals,
    joins: (editorial?.joins ?? []).map(pairOf).map(fresh),
    idle: idleDecisions(imported, editorial),
    doubts,
  };
}

type Found = Omit<Doubt, 'isNew'> | Omit<Pair, 'isNew'>;

/** What is known of a doubt or a pair from one report to the next. */
const keyOf = (found: Found): string =>
  'names' in found
    ? `${found.kind}\n${found.names.join('\n')}`
    : `${found.what}\n${found.file}\n${found.text}`;

function settledOf(before: Report | undefined, now: readonly (Doubt | Pair)[]): string[] {
  const open = new Set(now.map(keyOf));
  const gone = [...(before?.proposals ?? []), ...(before?.doubts ?? [])].filter(
    (each) => !open.has(keyOf(each)),
  );
  return gone.map((each) => ('names' in each ? each.names.join(' – ') : `${each.text} (${each.file})`));
}

function pairOf({ kind, names, reason, confidence, evidence, decisions }: Proposal): Omit<Pair, 'isNew'> {
  const file = kind === 'person' ? 'people.yml' : 'organisations.yml';
  return { kind, names, reason, confidence, evidence, lines: decisions.map((each) => ({ file, ...each })) };
}

/** Of this import, and those that earlier imports left in what was found. */
function allNotes(imported: ImportResult, articles: readonly ArticleFindings[]): Report['notes'] {
  const now = new Set(imported.notes.map(({ file, message }) => `${file}\n${message}`));
  const sourceOf = new Map(
    Object.entries(imported.findings.sources).flatMap(([source, found]) =>
      found.articles.map((article) => [article, source] as const),
    ),
  );
  const earlier = articles.flatMap((article) =>
    article.notes.map((note) => ({ ...note, file: sourceOf.get(article) ?? article.file })),
  );
  const rank = { error: 0, warning: 1, info: 2 };
  return (
    [...imported.notes, ...earlier.filter(({ file, message }) => !now.has(`${file}\n${message}`))]
      // These stand among the doubts, with their lines.
      .filter(({ code }) => code !== 'no-photographer')
      .sort((a, b) => rank[a.level] - rank[b.level] || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  );
}
