/** The registers of addresses of an archive's parts, as one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTER_FILE } from '../archive/editors/read.ts';
import { parseYaml } from '../archive/frontMatter.ts';
import { type Register, registerFile } from '../archive/identity/register.ts';
import { ContentProblem } from '../archive/problem.ts';
import type { Moves } from './joinPlaces.ts';

/** A register, and the file that it was read from. */
export interface PartRegister {
  path: string;
  register: Register;
}

/**
 * @param moves of each folder: files of articles that get another name, and so another address
 * @returns of those folders that have one
 * @throws ContentProblem or ContentProblems where one cannot be read
 */
export async function readRegisters(
  folders: readonly string[],
  moves: readonly Moves[],
): Promise<PartRegister[]> {
  const read = folders.map(async (folder, at) => {
    const path = join(folder, REGISTER_FILE);
    const source = await readFile(path, 'utf8').catch(() => undefined);
    if (source === undefined) return [];
    const register = parseYaml(path, source, registerFile);
    const names = new Map([...(moves[at] ?? [])].map(([from, to]) => [idOf(from), idOf(to)]));
    const articles = Object.entries(register.articles).map(([id, origin]) => [names.get(id) ?? id, origin]);
    return [{ path, register: { ...register, articles: Object.fromEntries(articles) } }];
  });
  return (await Promise.all(read)).flat();
}

/** `articles/2016/ny-hall.md` → `2016/ny-hall` */
const idOf = (file: string): string => file.slice('articles/'.length, -'.md'.length);

/**
 * An address keeps all names that it has had in any part. Whether it is one person's that the parts know by different names
 * the next build finds out; but a name with two addresses, or an address of two articles, would break links of one part.
 */
export function joinedRegisters(parts: readonly PartRegister[]): {
  register: Register;
  problems: ContentProblem[];
} {
  const register: Register = { people: {}, organisations: {}, articles: {} };
  const problems: ContentProblem[] = [];
  const owners = new Map<string, { value: string; path: string }>();
  /** The second part to say something else of the same thing. */
  const agree = (key: string, value: string, path: string, told: (other: string) => string): void => {
    const known = owners.get(key);
    if (known === undefined) owners.set(key, { value, path });
    else if (known.value !== value)
      problems.push(
        new ContentProblem(
          REGISTER_FILE,
          `${told(known.value)} (${known.path}, ${path}); take one of the two lines away`,
        ),
      );
  };
  for (const { path, register: part } of parts) {
    for (const list of ['people', 'organisations'] as const)
      for (const [id, { names, seen }] of Object.entries(part[list])) {
        for (const name of names)
          agree(`${list} ${name}`, id, path, (other) => `«${name}» has the addresses «${other}» and «${id}»`);
        const known = register[list][id];
        const earliest = [known?.seen, seen].filter((file) => file !== undefined).sort()[0];
        register[list][id] = {
          names: [...new Set([...(known?.names ?? []), ...names])].sort(),
          ...(earliest === undefined ? {} : { seen: earliest }),
        };
      }
    for (const [id, origin] of Object.entries(part.articles)) {
      agree(`articles ${id}`, origin, path, (other) => `«${id}» is the address of ${other} and of ${origin}`);
      register.articles[id] = origin;
    }
  }
  return { register, problems };
}
