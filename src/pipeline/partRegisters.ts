/** The registers of addresses of an archive's parts, as one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTER_FILE } from '../archive/editors/read.ts';
import { parseYaml } from '../archive/frontMatter.ts';
import { type Register, registerFile } from '../archive/identity/register.ts';
import { ContentProblem } from '../archive/problem.ts';

/** A register, and the file that it was read from. */
export interface PartRegister {
  path: string;
  register: Register;
}

/**
 * @returns of those folders that have one
 * @throws ContentProblem or ContentProblems where one cannot be read
 */
export async function readRegisters(folders: readonly string[]): Promise<PartRegister[]> {
  const read = folders.map(async (folder) => {
    const path = join(folder, REGISTER_FILE);
    const source = await readFile(path, 'utf8').catch(() => undefined);
    return source === undefined ? [] : [{ path, register: parseYaml(path, source, registerFile) }];
  });
  return (await Promise.all(read)).flat();
}

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
