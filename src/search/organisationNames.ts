import type { Organisation } from '../archive/types.ts';

/** Every name of an organisation, the shown one first: former ones, abbreviations, what editors have added. */
export function organisationNames({ name, names, decision }: Organisation): string[] {
  const aliases = (decision?.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name));
  return [...new Set([name, ...names.map((printed) => printed.name), ...aliases])];
}
