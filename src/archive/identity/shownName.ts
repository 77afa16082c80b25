/** Which name a person is shown by. */
import type { PersonDecision } from '../editors/schema.ts';
import type { PersonEntry } from '../schema.ts';
import type { Identity } from './types.ts';

/** The name that stands most often, the longest of those. */
export function shownName(identity: Identity<PersonEntry, PersonDecision> | undefined): string {
  if (identity?.decision) return identity.decision.name;
  const printed = new Map<string, number>();
  for (const { entry } of identity?.mentions ?? [])
    printed.set(entry.name, (printed.get(entry.name) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [form, count] of printed) {
    const name = form.replace(/\s+/g, ' ');
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return best?.[0] ?? '';
}
