/** The editors' files and the register of addresses, read and checked. A file that is missing decides nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml } from '../frontMatter.ts';
import { nameKey } from '../identity/closeNames.ts';
import { organisationKey } from '../identity/organisations.ts';
import { type Register, registerFile } from '../identity/register.ts';
import { ContentProblem, ContentProblems } from '../problem.ts';
import { type OrganisationsFile, organisationsFile, type PeopleFile, peopleFile } from './schema.ts';

export interface Editors {
  people: PeopleFile;
  organisations: OrganisationsFile;
  register: Register;
}

export const NO_EDITORS: Editors = {
  people: peopleFile.parse({}),
  organisations: organisationsFile.parse({}),
  register: registerFile.parse({}),
};

export const REGISTER_FILE = 'addresses.yml';

/** @throws ContentProblems with all that is wrong in the three files */
export async function readEditors(contentDir: string): Promise<Editors> {
  const problems: ContentProblem[] = [];
  const read = async <T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T>> => {
    const source = await readFile(join(contentDir, file), 'utf8').catch(() => '');
    try {
      return parseYaml(file, source, schema);
    } catch (error) {
      if (!(error instanceof ContentProblem)) throw error;
      problems.push(error);
      return schema.parse({});
    }
  };
  const [people, organisations, register] = await Promise.all([
    read('people.yml', peopleFile),
    read('organisations.yml', organisationsFile),
    read(REGISTER_FILE, registerFile),
  ]);
  problems.push(
    ...claimedTwice('people.yml', people.people, nameKey),
    ...claimedTwice('organisations.yml', organisations.organisations, organisationKey),
    ...registerProblems(register),
  );
  if (problems.length) throw new ContentProblems(problems);
  return { people, organisations, register };
}

/** Two entries that want the same name everywhere, or the same address. */
function claimedTwice(
  file: string,
  decisions: readonly (PeopleFile['people'][number] | OrganisationsFile['organisations'][number])[],
  keyOf: (name: string) => string,
): ContentProblem[] {
  const owners = new Map<string, string>();
  const ids = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const { name, aliases, articles, id } of decisions) {
    if (id !== undefined) {
      const other = ids.get(id);
      if (other !== undefined)
        problems.push(
          new ContentProblem(
            file,
            `«${name}» and «${other}» want the same id «${id}»; give one of them another`,
          ),
        );
      ids.set(id, name);
    }
    if (articles) continue;
    const forms = [name, ...aliases.filter((alias) => typeof alias === 'string')];
    for (const key of new Set(forms.map(keyOf))) {
      const other = owners.get(key);
      if (other !== undefined)
        problems.push(
          new ContentProblem(
            file,
            `both «${other}» and «${name}» claim the name «${key}»; take it from one of them, or say in which articles it is theirs`,
          ),
        );
      owners.set(key, name);
    }
  }
  return problems;
}

function registerProblems(register: Register): ContentProblem[] {
  return [register.people, register.organisations].flatMap((entries) => {
    const owners = new Map<string, string>();
    return Object.entries(entries).flatMap(([id, { names }]) =>
      names.flatMap((name) => {
        const other = owners.get(name);
        owners.set(name, id);
        return other === undefined
          ? []
          : [
              new ContentProblem(
                REGISTER_FILE,
                `both «${other}» and «${id}» have the name «${name}»; keep it at one of them`,
              ),
            ];
      }),
    );
  });
}
