/** The editors' files and the register of addresses, read and checked. A file that is missing decides nothing. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml, yamlLines } from '../frontMatter.ts';
import { nameKey } from '../identity/closeNames.ts';
import { organisationKey } from '../identity/closeOrganisations.ts';
import { type Register, registerFile } from '../identity/register.ts';
import { checkLetters } from '../lostLetters.ts';
import { ContentProblem, ContentProblems } from '../problem.ts';
import { contradictions, type DecisionsFile } from './contradictions.ts';
import {
  namesEverywhere,
  type OrganisationsFile,
  organisationsFile,
  type PeopleFile,
  peopleFile,
} from './schema.ts';

export interface Editors {
  people: PeopleFile;
  organisations: OrganisationsFile;
  register: Register;
  /** The line of a value in one of the files; missing where they were not read from files. */
  lineOf?: LineOf;
}

type LineOf = (file: string, path: readonly (string | number)[]) => number | undefined;

export const NO_EDITORS: Editors = {
  people: peopleFile.parse({}),
  organisations: organisationsFile.parse({}),
  register: registerFile.parse({}),
};

const PEOPLE = 'people.yml';
const ORGANISATIONS = 'organisations.yml';
export const REGISTER_FILE = 'addresses.yml';

/** What is known from earlier builds. */
export interface RegisterStore {
  /** The register that a build has written as this text. */
  get(source: string): Register | undefined;
}

/** @throws ContentProblems with all that is wrong in the three files */
export async function readEditors(contentDir: string, registers?: RegisterStore): Promise<Editors> {
  const problems: ContentProblem[] = [];
  const sources = new Map<string, string>();
  const sourceOf = async (file: string): Promise<string> => {
    const source = await readFile(join(contentDir, file), 'utf8').catch(() => '');
    sources.set(file, source);
    return source;
  };
  const read = async <T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T>> => {
    const source = await sourceOf(file);
    try {
      // The program's own book has names as articles have them, also where a source had lost a letter.
      if (file !== REGISTER_FILE) checkLetters(file, source);
      return parseYaml(file, source, schema);
    } catch (error) {
      if (error instanceof ContentProblem) problems.push(error);
      else if (error instanceof ContentProblems) problems.push(...error.problems);
      else throw error;
      return schema.parse({});
    }
  };
  const [people, organisations, register] = await Promise.all([
    read(PEOPLE, peopleFile),
    read(ORGANISATIONS, organisationsFile),
    sourceOf(REGISTER_FILE).then((source) => registers?.get(source) ?? read(REGISTER_FILE, registerFile)),
  ]);
  const lineOf: LineOf = (file, path) => yamlLines(file, sources.get(file) ?? '')(path);
  const decided: DecisionsFile[] = [
    {
      file: PEOPLE,
      list: 'people',
      decisions: people.people,
      notSame: people.not_same,
      keyOf: nameKey,
      lineOf: (path) => lineOf(PEOPLE, path),
    },
    {
      file: ORGANISATIONS,
      list: 'organisations',
      decisions: organisations.organisations,
      notSame: organisations.not_same,
      keyOf: organisationKey,
      lineOf: (path) => lineOf(ORGANISATIONS, path),
    },
  ];
  problems.push(
    ...decided.flatMap(claimedTwice),
    ...decided.flatMap(contradictions),
    ...missingPortraits(contentDir, people.people, lineOf),
    ...registerProblems(register, lineOf),
  );
  if (problems.length) throw new ContentProblems(problems);
  return { people, organisations, register, lineOf };
}

/** Two entries that want the same name everywhere, or the same address. */
function claimedTwice({ file, list, decisions, keyOf, lineOf }: DecisionsFile): ContentProblem[] {
  const owners = new Map<string, string>();
  const ids = new Map<string, string>();
  const problems: ContentProblem[] = [];
  decisions.forEach((decision, index) => {
    const { name, articles, id } = decision;
    const tell = (what: string, key?: string): void => {
      const path = key === undefined ? [list, index] : [list, index, key];
      problems.push(new ContentProblem(file, what, lineOf(path)));
    };
    if (id !== undefined) {
      const other = ids.get(id);
      if (other !== undefined)
        tell(`«${name}» and «${other}» want the same id «${id}»; give one of them another`, 'id');
      ids.set(id, name);
    }
    if (articles) return;
    for (const key of new Set(namesEverywhere(decision).map(keyOf))) {
      const other = owners.get(key);
      if (other !== undefined)
        tell(
          `both «${other}» and «${name}» claim the name «${key}»; take it from one of them, or say in which articles it is theirs`,
        );
      owners.set(key, name);
    }
  });
  return problems;
}

function missingPortraits(
  contentDir: string,
  people: PeopleFile['people'],
  lineOf: LineOf,
): ContentProblem[] {
  return people.flatMap(({ name, portrait }, index) => {
    if (portrait === undefined || existsSync(join(contentDir, portrait))) return [];
    const what = `«${name}» has the portrait ${portrait}, which is not in the content folder; put it there, or correct the line`;
    return [new ContentProblem(PEOPLE, what, lineOf(PEOPLE, ['people', index, 'portrait']))];
  });
}

function registerProblems(register: Register, lineOf: LineOf): ContentProblem[] {
  return (['people', 'organisations'] as const).flatMap((part) => {
    const owners = new Map<string, string>();
    return Object.entries(register[part]).flatMap(([id, { names }]) =>
      names.flatMap((name) => {
        const other = owners.get(name);
        owners.set(name, id);
        if (other === undefined) return [];
        const what = `both «${other}» and «${id}» have the name «${name}»; keep it at one of them`;
        return [new ContentProblem(REGISTER_FILE, what, lineOf(REGISTER_FILE, [part, id]))];
      }),
    );
  });
}
