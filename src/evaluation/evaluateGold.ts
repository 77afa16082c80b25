/** A folder of gold files against what the import finds: per article and in all. */
import { readFile } from 'node:fs/promises';
import { understandFile } from '../pipeline/understand.ts';
import { type ArticleScore, compareArticle, MEASURES, type Measure } from './compare.ts';
import { goldCases } from './gold.ts';
import { add, type Counts, f1, noCounts, precision, recall } from './score.ts';

export interface Evaluation {
  articles: (ArticleScore & { name: string })[];
  total: Partial<Record<Measure, Counts>>;
}

/** @param today ISO date, as for the import */
export async function evaluateGold(goldDir: string, rawDir: string, today: string): Promise<Evaluation> {
  const articles = [];
  for (const { gold, raw, source, expected } of await goldCases(goldDir, rawDir)) {
    const { drafts } = understandFile({ path: source, bytes: await readFile(raw) }, today);
    const draft = drafts.find(({ article }) => article.title === expected.title) ?? drafts[0];
    articles.push({ name: gold.replace(/\.ya?ml$/, ''), ...compareArticle(draft, expected) });
  }
  return { articles, total: totals(articles) };
}

export function totals(articles: readonly ArticleScore[]): Evaluation['total'] {
  const total: Evaluation['total'] = {};
  for (const { counts } of articles) {
    for (const measure of MEASURES) {
      const found = counts[measure];
      if (found) total[measure] = add(total[measure] ?? noCounts(), found);
    }
  }
  return total;
}

/** Per article the F1 of the main measures, then every measure in all. */
export function evaluationTable({ articles, total }: Evaluation): string {
  const columns: Measure[] = [
    'people',
    'roles',
    'affiliations',
    'organisations',
    'aliases',
    'quotes',
    'speakers',
    'indirect',
    'photos',
    'subheadings',
    'title',
    'date',
    'lead',
  ];
  const width = Math.max(8, ...articles.map(({ name }) => name.length));
  const cell = (counts: Counts | undefined): string => (counts ? f1(counts).toFixed(2) : '–');
  const heads = columns.map((column) => column.slice(0, 7).padStart(7)).join(' ');
  const rows = articles.map(
    ({ name, counts }) =>
      `${name.padEnd(width)} ${columns.map((column) => cell(counts[column]).padStart(7)).join(' ')}`,
  );
  const sums = MEASURES.flatMap((measure) => {
    const counts = total[measure];
    if (!counts) return [];
    const figures = [precision(counts), recall(counts), f1(counts)]
      .map((figure) => figure.toFixed(3).padStart(9))
      .join(' ');
    const numbers = [counts.right, counts.found, counts.expected]
      .map((number) => String(number).padStart(8))
      .join(' ');
    return [`${measure.padEnd(18)} ${figures} ${numbers}`];
  });
  return [
    `${'F1'.padEnd(width)} ${heads}`,
    ...rows,
    '',
    `${'In all'.padEnd(18)} precision    recall        F1    right    found expected`,
    ...sums,
  ].join('\n');
}

/** Figures for machines. */
export function evaluationJson({ articles, total }: Evaluation): object {
  const figures = (counts: Counts): object => ({
    ...counts,
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
  });
  const all = (counts: Evaluation['total']): object =>
    Object.fromEntries(Object.entries(counts).map(([measure, value]) => [measure, figures(value)]));
  return {
    total: all(total),
    articles: articles.map(({ name, counts, errors }) => ({ name, ...all(counts), errors })),
  };
}
