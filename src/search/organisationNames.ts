import { namesOf } from '../archive/editors/schema.ts';
import type { Organisation } from '../archive/types.ts';

/** Every name of an organisation, the shown one first: former ones, abbreviations, what editors have added. */
export function organisationNames({ name, names, decision }: Organisation): string[] {
  const decided = decision ? namesOf(decision).slice(1) : [];
  return [...new Set([name, ...names.map((printed) => printed.name), ...decided])];
}
