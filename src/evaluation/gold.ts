/** Gold files: what a careful reader finds in an article. Their form is described in test/gold/README.md. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../archive/frontMatter.ts';
import { ContentProblem } from '../archive/problem.ts';

/** A text that is compared whole, known by its first and last words. */
const stretch = z.union([
  z.string().transform((text) => ({ starts: text, ends: text })),
  z.object({ starts: z.coerce.string(), ends: z.coerce.string() }),
]);
const texts = z
  .array(z.coerce.string())
  .nullish()
  .transform((list) => list ?? []);
const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);

const goldFile = z.looseObject({
  title: z.coerce.string(),
  date: z.coerce.string(),
  updated: z.coerce.string().optional(),
  lang: z.string().optional(),
  kicker: z.coerce.string().optional(),
  byline: texts,
  lead: stretch.optional(),
  subheadings: texts,
  photos: list(
    z.looseObject({
      alt: z.coerce.string().optional(),
      caption: stretch.optional(),
      credit: z.coerce.string().optional(),
      after: z.coerce.string().optional(),
      before: z.coerce.string().optional(),
    }),
  ),
  photographers: texts,
  people: list(
    z.looseObject({
      name: z.string(),
      roles: texts,
      organisations: texts,
      party: z.string().optional(),
      quoted: z.boolean().default(false),
      depicted: z.boolean().default(false),
    }),
  ),
  organisations: list(z.looseObject({ name: z.coerce.string(), aliases: texts })),
  quotes: list(
    z.looseObject({
      starts: z.coerce.string(),
      ends: z.coerce.string(),
      speaker: z.string().nullish(),
      style: z.enum(['dash', 'verbatim', 'indirect']).optional(),
    }),
  ),
  /** Indirect speech is measured where the annotator has listed it. */
  indirect: z
    .array(
      z.looseObject({ starts: z.coerce.string(), ends: z.coerce.string(), speaker: z.string().nullish() }),
    )
    .nullish(),
  /** Keys that this text is not about. */
  not_measured: texts,
});

export type Gold = z.infer<typeof goldFile>;
export type Stretch = z.infer<typeof stretch>;

export interface GoldCase {
  /** Gold file and source, as given. */
  gold: string;
  raw: string;
  /** The source's path as the importer would see it. */
  source: string;
  expected: Gold;
}

/**
 * Pairs gold files with their sources: by the same path below the two folders; where one of each is left, those two.
 * @throws ContentProblem where a gold file cannot be read or has no source
 */
export async function goldCases(goldDir: string, rawDir: string): Promise<GoldCase[]> {
  const golds = (await filesBelow(goldDir)).filter((file) => /\.ya?ml$/.test(file));
  if (!golds.length)
    throw new ContentProblem(goldDir, 'has no gold files (*.yml); name their folder with --gold DIR');
  const raws = (await filesBelow(rawDir)).filter((file) => !/\.ya?ml$|(^|\/)README/i.test(file));
  const byStem = new Map(raws.map((file) => [stem(file), file]));
  if (golds.length === 1 && raws.length === 1) byStem.set(stem(golds[0] as string), raws[0] as string);
  return Promise.all(
    golds.map(async (file) => {
      const raw = byStem.get(stem(file));
      if (raw === undefined)
        throw new ContentProblem(
          join(goldDir, file),
          `has no source of its name in ${rawDir}; name its folder with --raw DIR`,
        );
      const expected = parseYaml(join(goldDir, file), await readFile(join(goldDir, file), 'utf8'), goldFile);
      return { gold: file, raw: join(rawDir, raw), source: `raw/${raw}`, expected };
    }),
  );
}

const stem = (file: string): string =>
  file.slice(0, file.length - (basename(file).length - basename(file).indexOf('.')));

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new ContentProblem(folder, 'is no folder');
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
}
