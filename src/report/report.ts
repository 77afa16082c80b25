/** What an import found and what it is unsure of → the editors' report. */
import { createTwoFilesPatch } from 'diff';
import { stringify } from 'yaml';
import type { Editors } from '../archive/editors/read.ts';
import type { Editorial } from '../archive/types.ts';
import type { Unsure } from '../names/types.ts';
import type { ArticleFindings } from '../pipeline/findings.ts';
import type { ImportResult } from '../pipeline/importTypes.ts';
import type { Doubt, Report, Totals } from './types.ts';

export interface ReportInput {
  archive: string;
  made: string;
  imported: ImportResult;
  /** Missing where the archive could not be knitted for errors. */
  editorial?: Editorial | undefined;
  editors?: Editors | undefined;
  before?: Totals | undefined;
}

export function makeReport({ archive, made, imported, editorial, editors, before }: ReportInput): Report {
  const articles = Object.values(imported.findings.sources).flatMap((source) => source.articles);
  const answered = answeredNames(editors);
  const doubts = articles
    .flatMap((article) => article.unsure.map((unsure) => doubt(article, unsure)))
    .filter(({ text }) => !answered.has(text))
    .sort((a, b) => b.confidence - a.confidence || (a.file < b.file ? -1 : 1));
  const unsureTexts = new Set(articles.flatMap(({ unsure }) => unsure.map(({ text }) => text)));
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
      doubts: doubts.length,
    },
    before,
    changes: {
      new: imported.written.new,
      changed: imported.written.changed,
      keptByHand: imported.keptByHand,
      deleted: imported.deleted,
    },
    notes: allNotes(imported, articles),
    offers: imported.offers.map(({ file, source, standing, offered }) => ({
      file,
      source,
      patch: createTwoFilesPatch(file, file, standing, offered, 'slik den står', 'slik den ville blitt', {
        context: 2,
      }),
    })),
    proposals: editorial?.proposals ?? [],
    // Said about a name that was left out in any case: it has done its work.
    idle: (editorial?.idle ?? []).filter(({ what }) => !isAbout(what, unsureTexts)),
    doubts,
  };
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
  return [...imported.notes, ...earlier.filter(({ file, message }) => !now.has(`${file}\n${message}`))].sort(
    (a, b) => rank[a.level] - rank[b.level] || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

/** Names that the editors have said are none. */
function answeredNames(editors: Editors | undefined): Set<string> {
  const refused = [
    ...(editors?.people.not_people ?? []),
    ...(editors?.organisations.not_organisations ?? []),
  ];
  return new Set(refused.map((entry) => (typeof entry === 'string' ? entry : entry.name)));
}

const isAbout = (what: string, texts: ReadonlySet<string>): boolean => {
  const text = /^not_\w+: .*«(.+)»$/.exec(what)?.[1];
  return text !== undefined && texts.has(text);
};

function doubt({ file, title }: ArticleFindings, unsure: Unsure): Doubt {
  return { file, title, ...unsure, lines: linesFor(file, unsure) };
}

const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

/** The lines that settle it, whichever is true. */
function linesFor(file: string, { what, text }: Unsure): Doubt['lines'] {
  switch (what) {
    case 'person':
      return [
        { where: `${file}, people`, yaml: `- ${inline({ name: text })}` },
        { where: 'people.yml, not_people', yaml: `- ${inline(text)}` },
      ];
    case 'organisation':
      return [
        { where: `${file}, organisations`, yaml: `- ${inline({ name: text })}` },
        { where: 'organisations.yml, not_organisations', yaml: `- ${inline(text)}` },
      ];
    case 'speaker':
    case 'quote':
      return [{ where: `${file}, quotes`, yaml: `- ${inline({ speaker: 'NAVN', text, style: 'dash' })}` }];
    default:
      return [
        {
          where: `${file}, people`,
          yaml: `- ${inline({ name: 'NAVN', [what === 'role' ? 'roles' : 'organisations']: [text] })}`,
        },
      ];
  }
}
