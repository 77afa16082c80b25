/** Who is who across articles, against gold: every pair of mentions is either of one or of two. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { NO_EDITORS, readEditors } from '../archive/editors/read.ts';
import { parseYaml } from '../archive/frontMatter.ts';
import { knit } from '../archive/knit.ts';
import { articleFiles, parseArticle } from '../archive/load.ts';
import { frontMatter, siteSettings } from '../archive/schema.ts';
import { readSettings } from '../archive/settings.ts';
import type { ArticleDocument } from '../archive/types.ts';

export interface PairCounts {
  /** Of one, and joined. */
  joined: number;
  /** Of two, and joined: words in the wrong mouth. */
  joinedWrongly: number;
  /** Of one, and kept apart. */
  apartWrongly: number;
  /** Of two, and kept apart. */
  apart: number;
}

type Kind = 'people' | 'organisations';

const texts = z.array(z.coerce.string()).default([]);
const caseFile = z.array(
  z.strictObject({
    case: z.string(),
    mentions: z.array(
      z.strictObject({
        is: z.string(),
        name: z.coerce.string(),
        date: z.coerce.string(),
        roles: texts,
        organisations: texts,
        aliases: texts,
        party: z.string().optional(),
        article: z.string().optional(),
      }),
    ),
  }),
);
type Mention = z.infer<typeof caseFile>[number]['mentions'][number];

/** Groups of names that are one; names in no group are themselves. */
const groupsFile = z.strictObject({
  people: z.array(z.strictObject({ is: z.string(), names: texts, articles: texts })).default([]),
  organisations: z.array(z.strictObject({ is: z.string(), names: texts, articles: texts })).default([]),
});

export interface CaseResult {
  counts: PairCounts;
  /** Cases with a pair that is not as in the gold file. */
  wrong: string[];
}

/** Each case is an archive of its own. */
export async function identityCases(file: string, kind: Kind): Promise<CaseResult> {
  const cases = parseYaml(file, await readFile(file, 'utf8'), caseFile);
  const settings = siteSettings.parse({ title: 'Gold' });
  const counts = noPairs();
  const wrong: string[] = [];
  for (const { case: name, mentions } of cases) {
    const documents = documentsOf(mentions, kind);
    const found = pagesOf(knit(settings, documents, NO_EDITORS).archive, kind);
    const named = mentions.map((mention, at) => ({
      is: mention.is,
      file: fileOf(mention, at),
      page: found.get(`${mention.name} @ ${fileOf(mention, at)}`),
    }));
    const own = countPairs(named);
    if (own.joinedWrongly || own.apartWrongly) wrong.push(name);
    for (const key of Object.keys(counts) as (keyof PairCounts)[]) counts[key] += own[key];
  }
  return { counts, wrong };
}

/**
 * The archive in a content folder, by a file that says which of its names are one.
 * @param decided with the editors' decisions, or what the program would make of it alone
 */
export async function identityOfArchive(
  contentDir: string,
  groups: string,
  kind: Kind,
  decided: boolean,
): Promise<PairCounts> {
  const gold = parseYaml(groups, await readFile(groups, 'utf8'), groupsFile)[kind];
  const files = await articleFiles(contentDir);
  const documents = await Promise.all(
    files.map(async (file) => parseArticle(file, await readFile(join(contentDir, file), 'utf8'))),
  );
  const editors = decided ? await readEditors(contentDir) : NO_EDITORS;
  const pages = pagesOf(knit(await readSettings(contentDir), documents, editors).archive, kind);
  const isOf = (name: string, file: string): string =>
    (
      gold.find(({ names, articles }) => names.includes(name) && articles.includes(file)) ??
      gold.find(({ names, articles }) => names.includes(name) && !articles.length)
    )?.is ?? name;
  return countPairs(
    documents.flatMap(({ file, frontMatter: head }) =>
      head[kind]
        .map(({ name }) => ({ is: isOf(name, file), file, page: pages.get(`${name} @ ${file}`) }))
        .filter(({ page }) => page !== undefined),
    ),
  );
}

const fileOf = ({ date, article }: Mention, at: number): string =>
  `articles/${date.slice(0, 4)}/${article ?? `nr-${at}`}.md`;

function documentsOf(mentions: readonly Mention[], kind: Kind): ArticleDocument[] {
  const byFile = new Map<string, Mention[]>();
  mentions.forEach((mention, at) => {
    const file = fileOf(mention, at);
    byFile.set(file, [...(byFile.get(file) ?? []), mention]);
  });
  return [...byFile].map(([file, together]) => ({
    file,
    slug: file.slice('articles/0000/'.length, -'.md'.length),
    frontMatter: frontMatter.parse({
      title: file,
      date: together[0]?.date,
      people:
        kind === 'people'
          ? together.map(({ name, roles, organisations, party }) => ({ name, roles, organisations, party }))
          : [],
      organisations:
        kind === 'people'
          ? [...new Set(together.flatMap(({ organisations }) => organisations))].map((name) => ({ name }))
          : together.map(({ name, aliases }) => ({ name, aliases })),
    }),
    body: '',
  }));
}

function pagesOf({ articles }: ReturnType<typeof knit>['archive'], kind: Kind): Map<string, string> {
  return new Map(
    articles.flatMap(({ file, people, organisations }) =>
      kind === 'people'
        ? people.map(({ entry, person }) => [`${entry.name} @ ${file}`, person.address] as const)
        : organisations.map(
            ({ entry, organisation }) => [`${entry.name} @ ${file}`, organisation.address] as const,
          ),
    ),
  );
}

const noPairs = (): PairCounts => ({ joined: 0, joinedWrongly: 0, apartWrongly: 0, apart: 0 });

function countPairs(named: readonly { is: string; page: string | undefined }[]): PairCounts {
  const counts = noPairs();
  named.forEach((a, at) => {
    for (const b of named.slice(at + 1)) {
      const together = a.page === b.page;
      if (a.is === b.is) counts[together ? 'joined' : 'apartWrongly']++;
      else counts[together ? 'joinedWrongly' : 'apart']++;
    }
  });
  return counts;
}

export function identityTable(rows: readonly { title: string; counts: PairCounts }[]): string {
  const width = Math.max(...rows.map(({ title }) => title.length));
  const cell = (number: number): string => String(number).padStart(15);
  return [
    `${'pairs of mentions'.padEnd(width)} ${['joined rightly', 'joined wrongly', 'apart wrongly', 'apart rightly'].map((head) => head.padStart(15)).join('')}`,
    ...rows.map(
      ({ title, counts }) =>
        `${title.padEnd(width)} ${cell(counts.joined)}${cell(counts.joinedWrongly)}${cell(counts.apartWrongly)}${cell(counts.apart)}`,
    ),
  ].join('\n');
}
