import type { OrganisationEntry, PersonEntry } from '../schema.ts';
import type { Identity } from './types.ts';

/** Several identities as one: every mention, oldest first, and every key, with the decision that one of them has. */
export function merged<E extends PersonEntry | OrganisationEntry, D>(
  parts: readonly Identity<E, D>[],
): Identity<E, D> & { keys: string[] } {
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only, keys: [...new Set(only.keys)].sort() };
  const decision = parts.find((part) => part.decision)?.decision;
  return {
    mentions: parts
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) =>
        a.date < b.date ? -1 : a.date > b.date ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
      ),
    ...(decision ? { decision } : {}),
    keys: [...new Set(parts.flatMap(({ keys }) => keys))].sort(),
  };
}
