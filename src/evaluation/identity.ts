/** Who is who across articles, against gold: every pair of mentions is either of one or of two. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Editors, NO_EDITORS, readEditors } from '../archive/editors/read.ts';
import { parseYaml } from '../archive/frontMatter.ts';
import { knit } from '../archive/knit.ts';
import { frontMatter, type SiteSettings, siteSettings } from '../archive/schema.ts';
import { readSettings } from '../archive/settings.ts';
import type { Archive, ArticleDocument } from '../archive/types.ts';
import { archiveOfSources } from './archiveOfSources.ts';

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

/** A line of the table. */
export interface IdentityRow {
  title: string;
  counts: PairCounts;
  /** Each pair that is not as in the gold file. */
  errors: string[];
}

type Kind = 'people' | 'organisations';
const KINDS: readonly Kind[] = ['people', 'organisations'];

const texts = z.array(z.coerce.string()).default([]);

/** Small archives, each of its own; who is who is written in `is`. */
const casesFile = z.strictObject({
  cases: z.array(
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
          /** Of an organisation: who is tied to it there. */
          people: texts,
          party: z.string().optional(),
          /** Those with the same one stand in one article. */
          article: z.string().optional(),
        }),
      ),
    }),
  ),
});
type CaseMention = z.infer<typeof casesFile>['cases'][number]['mentions'][number];

/** Names of an archive that are one; names in no group are themselves. */
const groups = z.array(z.strictObject({ is: z.string(), names: texts, articles: texts })).default([]);
const groupsFile = z.strictObject({ people: groups, organisations: groups });

/** A name in an article: who it is, and the page that it came to. */
interface Placed {
  name: string;
  file: string;
  is: string;
  page: string | undefined;
}

/**
 * @param goldDir holds `people.yml`, `organisations.yml` (cases) and `archive.yml` (groups)
 * @param contentDir the archive that the groups are of: its sources are read anew, and nothing is written
 * @param today ISO date, as for the import
 */
export async function evaluateIdentity(
  goldDir: string,
  contentDir: string,
  today: string,
): Promise<IdentityRow[]> {
  const documents = await archiveOfSources(contentDir, today);
  const settings = await readSettings(contentDir);
  const editors = await readEditors(contentDir);
  const archiveFile = join(goldDir, 'archive.yml');
  const gold = parseYaml(archiveFile, await readFile(archiveFile, 'utf8'), groupsFile);
  const rows: IdentityRow[] = [];
  for (const kind of KINDS) {
    const file = join(goldDir, `${kind}.yml`);
    const { cases } = parseYaml(file, await readFile(file, 'utf8'), casesFile);
    rows.push({ title: `${kind}, cases`, ...sum(cases.map((each) => caseRow(each, kind))) });
    const placed = (decisions: Editors) => placedIn(settings, documents, decisions, gold[kind], kind);
    rows.push({ title: `${kind}, archive alone`, ...compared(placed(NO_EDITORS)) });
    rows.push({ title: `${kind}, with decisions`, ...compared(placed(editors)) });
  }
  return rows;
}

/** Each case is an archive of its own, and nobody has decided anything about it. */
function caseRow(
  { case: name, mentions }: z.infer<typeof casesFile>['cases'][number],
  kind: Kind,
): Omit<IdentityRow, 'title'> {
  const { archive } = knit(siteSettings.parse({ title: 'Gold' }), caseDocuments(mentions, kind));
  const pages = pagesOf(archive, kind);
  const { counts, errors } = compared(
    mentions.map((mention, at) => {
      const file = caseFile(mention, at);
      return { name: mention.name, file, is: mention.is, page: pages.get(`${mention.name} @ ${file}`) };
    }),
  );
  return { counts, errors: errors.map((error) => `${name}: ${error}`) };
}

const caseFile = ({ date, article }: CaseMention, at: number): string =>
  `articles/${date.slice(0, 4)}/${article ?? `nr-${at}`}.md`;

function caseDocuments(mentions: readonly CaseMention[], kind: Kind): ArticleDocument[] {
  const byFile = new Map<string, CaseMention[]>();
  mentions.forEach((mention, at) => {
    const file = caseFile(mention, at);
    byFile.set(file, [...(byFile.get(file) ?? []), mention]);
  });
  return [...byFile].map(([file, together]) => ({
    file,
    slug: file.slice('articles/0000/'.length, -'.md'.length),
    hash: file,
    bodyPictures: [],
    frontMatter: frontMatter.parse({
      title: file,
      date: together[0]?.date,
      people:
        kind === 'people'
          ? together.map(({ name, roles, organisations, party }) => ({ name, roles, organisations, party }))
          : together.flatMap(({ name, people }) =>
              people.map((person) => ({ name: person, organisations: [name] })),
            ),
      organisations:
        kind === 'people'
          ? [...new Set(together.flatMap(({ organisations }) => organisations))].map((name) => ({ name }))
          : together.map(({ name, aliases }) => ({ name, aliases })),
    }),
    body: '',
  }));
}

/** Every name of an archive, but those that the editors refuse or hide. */
function placedIn(
  settings: SiteSettings,
  documents: readonly ArticleDocument[],
  editors: Editors,
  gold: z.infer<typeof groups>,
  kind: Kind,
): Placed[] {
  const pages = pagesOf(knit(settings, documents, editors).archive, kind);
  const isOf = (name: string, file: string): string =>
    (
      gold.find(({ names, articles }) => names.includes(name) && articles.includes(file)) ??
      gold.find(({ names, articles }) => names.includes(name) && !articles.length)
    )?.is ?? name;
  return documents.flatMap(({ file, frontMatter: head }) =>
    head[kind]
      .map(({ name }) => ({ name, file, is: isOf(name, file), page: pages.get(`${name} @ ${file}`) }))
      .filter(({ page }) => page !== undefined),
  );
}

function pagesOf({ articles, unlisted }: Archive, kind: Kind): Map<string, string> {
  return new Map(
    [...articles, ...unlisted.articles].flatMap(({ file, people, organisations }) =>
      kind === 'people'
        ? people.map(({ entry, person }) => [`${entry.name} @ ${file}`, person.address] as const)
        : organisations.map(
            ({ entry, organisation }) => [`${entry.name} @ ${file}`, organisation.address] as const,
          ),
    ),
  );
}

function compared(placed: readonly Placed[]): Omit<IdentityRow, 'title'> {
  const counts: PairCounts = { joined: 0, joinedWrongly: 0, apartWrongly: 0, apart: 0 };
  const errors: string[] = [];
  placed.forEach((a, at) => {
    for (const b of placed.slice(at + 1)) {
      const isTogether = a.page === b.page;
      if (a.is === b.is) counts[isTogether ? 'joined' : 'apartWrongly']++;
      else counts[isTogether ? 'joinedWrongly' : 'apart']++;
      if (isTogether === (a.is === b.is)) continue;
      errors.push(
        `«${a.name}» (${a.file}) and «${b.name}» (${b.file}) are ${isTogether ? 'joined' : 'apart'}`,
      );
    }
  });
  return { counts, errors };
}

function sum(rows: readonly Omit<IdentityRow, 'title'>[]): Omit<IdentityRow, 'title'> {
  const counts = compared([]).counts;
  for (const row of rows)
    for (const key of Object.keys(counts) as (keyof PairCounts)[]) counts[key] += row.counts[key];
  return { counts, errors: rows.flatMap(({ errors }) => errors) };
}

export function identityTable(rows: readonly IdentityRow[]): string {
  const width = Math.max(...rows.map(({ title }) => title.length));
  const line = (title: string, cells: readonly (string | number)[]): string =>
    `${title.padEnd(width)} ${cells.map((cell) => String(cell).padStart(15)).join('')}`;
  return [
    line('', ['joined rightly', 'joined wrongly', 'apart wrongly', 'apart rightly']),
    ...rows.map(({ title, counts: { joined, joinedWrongly, apartWrongly, apart } }) =>
      line(title, [joined, joinedWrongly, apartWrongly, apart]),
    ),
  ].join('\n');
}
