/**
 * The register of addresses, `addresses.yml`: which page a name has led to since it first stood in the archive.
 * A page keeps its address when names, merges or articles change; an address that lost its page leads to the page
 * that now has its names. The program writes the register; it belongs to the archive.
 */
import { Document } from 'yaml';
import { z } from 'zod';
import { slugOf } from '../slug.ts';

const entry = z.strictObject({
  /** Keys of the names that the address has had. */
  names: z.array(z.string()).default([]),
  /** One article that it stood in: what a corrected name is known again by. */
  seen: z.string().optional(),
});

/** An address becomes a path in the site: it may lead nowhere else. */
const id = z.string().regex(/^[a-z0-9-]+$/, 'must be a–z, 0–9 and hyphens');
const articleId = z
  .string()
  .regex(/^\d{4}\/[a-z0-9-]+$/, 'must be a year and the last part of an address: 2016/ny-hall');

export const registerFile = z.strictObject({
  people: z.record(id, entry).default({}),
  organisations: z.record(id, entry).default({}),
  /** Address below `artikler/` → the article's source, or its own file where it has none. */
  articles: z.record(articleId, z.string()).default({}),
});
export type Register = z.infer<typeof registerFile>;
type Entries = Register['people'];

/** What a page's address is found by. */
export interface Addressed {
  keys: readonly string[];
  /** The address that the editors want. */
  id?: string | undefined;
  /** What a new address is made of. */
  name: string;
  /** Files of its articles, oldest first. */
  files: readonly string[];
}

export interface Addresses {
  /** The last part of the address, for each of `pages`. */
  slugs: string[];
  /** Old last part → the one that has its names now. */
  moved: Map<string, string>;
  entries: Entries;
}

/** @param pages oldest first: of two new pages of one name the older gets the plain address */
export function assignAddresses(pages: readonly Addressed[], before: Entries): Addresses {
  const entries: Entries = { ...before };
  const idOf = new Map<string, string>();
  for (const [id, { names }] of Object.entries(before)) for (const name of names) idOf.set(name, id);
  const taken = new Set(pages.flatMap(({ id }) => (id ? [id] : [])));
  const slugs = pages.map((page) => page.id ?? oldAddress(page, idOf, taken));
  const alive = new Set(pages.flatMap(({ keys }) => keys));
  pages.forEach((page, index) => {
    const slug = slugs[index] ?? renamed(page, before, alive, taken) ?? newAddress(page.name, before, taken);
    slugs[index] = slug;
    taken.add(slug);
    const known = entries[slug] ?? { names: [] };
    const names = page.keys.filter((key) => !idOf.has(key));
    entries[slug] = {
      names: [...new Set([...known.names, ...names])].sort(),
      seen: page.files[0] ?? known.seen,
    };
  });
  return {
    slugs: slugs as string[],
    moved: movedAddresses(pages, slugs as string[], entries, before),
    entries,
  };
}

/** Of the addresses that its names have had, the one with most of them. */
function oldAddress(page: Addressed, idOf: Map<string, string>, taken: Set<string>): string | undefined {
  const votes = new Map<string, number>();
  for (const key of page.keys) {
    const id = idOf.get(key);
    if (id !== undefined && !taken.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const wanted = slugOf(page.name);
  const [best] = [...votes].sort(
    (a, b) => Number(b[0] === wanted) - Number(a[0] === wanted) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  if (best) taken.add(best[0]);
  return best?.[0];
}

/** A name that was corrected: the old one is gone from the archive, the new one stands in its article. */
function renamed(
  page: Addressed,
  before: Entries,
  alive: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string | undefined {
  const [only, ...others] = Object.entries(before).filter(
    ([id, { names, seen }]) =>
      !taken.has(id) &&
      seen !== undefined &&
      page.files.includes(seen) &&
      !names.some((name) => alive.has(name)) &&
      shareWord(id, slugOf(page.name)),
  );
  return others.length ? undefined : only?.[0];
}

function newAddress(name: string, before: Entries, taken: ReadonlySet<string>): string {
  const base = slugOf(name);
  let slug = base;
  for (let number = 2; taken.has(slug) || slug in before; number++) slug = `${base}-${number}`;
  return slug;
}

function movedAddresses(
  pages: readonly Addressed[],
  slugs: readonly string[],
  entries: Entries,
  before: Entries,
): Map<string, string> {
  const pageOf = new Map<string, string>();
  pages.forEach(({ keys }, index) => {
    for (const key of keys) pageOf.set(key, slugs[index] as string);
  });
  const live = new Set(slugs);
  const moved = new Map<string, string>();
  for (const [id, { names, seen }] of Object.entries(entries)) {
    if (live.has(id) || !(id in before)) continue;
    const target =
      names.map((name) => pageOf.get(name)).find((slug) => slug !== undefined) ??
      corrected(id, seen, pages, slugs);
    if (target !== undefined) moved.set(id, target);
  }
  return moved;
}

/** The page of a name that was corrected to one that the archive knew already. */
function corrected(
  id: string,
  seen: string | undefined,
  pages: readonly Addressed[],
  slugs: readonly string[],
): string | undefined {
  const [only, ...others] = slugs.filter(
    (slug, index) => seen !== undefined && pages[index]?.files.includes(seen) && shareWord(id, slug),
  );
  return others.length ? undefined : only;
}

const shareWord = (a: string, b: string): boolean => a.split('-').some((word) => b.split('-').includes(word));

const HEAD = `# Addresses of the pages, kept by the program so that links last. Keep this file with the articles.\n`;

/** Sorted, one address a line: a change is one line in a comparison. */
export function writeRegister(register: Register): string {
  const parts = (['people', 'organisations', 'articles'] as const).flatMap((part) => {
    const lines = inOrder<Entries[string] | string>(register[part]).map(
      ([id, entry]) => `  ${written(id)}: ${typeof entry === 'string' ? written(entry) : line(entry)}\n`,
    );
    return lines.length ? [`${part}:\n`, ...lines] : [];
  });
  return HEAD + parts.join('');
}

/** The register as it is read from what `writeRegister` has written. */
export function asRead({ people, organisations, articles }: Register): Register {
  return {
    people: Object.fromEntries(inOrder(people)),
    organisations: Object.fromEntries(inOrder(organisations)),
    articles: Object.fromEntries(inOrder(articles)),
  };
}

const inOrder = <T>(entries: Record<string, T>): [string, T][] =>
  Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));

const line = ({ names, seen }: Entries[string]): string =>
  `{ names: [${names.length ? ` ${names.map(written).join(', ')} ` : ''}]${seen === undefined ? '' : `, seen: ${written(seen)}`} }`;

/** Words that YAML reads as they stand, whatever is around them: nearly all that the register has. */
const PLAIN = /^(?!(?:true|false|null)$)(?:\d{4}\/)?[a-zæøå](?:[a-zæøå0-9./_-]| (?=[a-zæøå]))*$/;

/** A value as it stands within a line. The library is asked where signs need quotes: it takes a hundred times as long. */
function written(value: string): string {
  if (PLAIN.test(value)) return value;
  if (/[^\S ]/.test(value)) return JSON.stringify(value);
  const inList = new Document([value], { flow: true }).toString({ lineWidth: 0 });
  return inList.trim().slice(1, -1).trim();
}
