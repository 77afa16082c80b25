import type { FoundPerson } from './types.ts';

/** Notes once that a role is held in an organisation. */
export function addPosition({ positions }: FoundPerson, role: string, organisation: string): void {
  const isKnown = positions.some((known) => known.role === role && known.organisation === organisation);
  if (!isKnown) positions.push({ role, organisation });
}
