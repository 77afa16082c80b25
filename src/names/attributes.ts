/** What the words around one mention tell of a person, and how it is noted. */
import type { Scene } from './scene.ts';

export interface Attributes {
  roles: string[];
  /** Roles with the organisation that each is held in, by index of its span in the scene's. */
  positions: { role: string; organisation: number }[];
  /** Spans of organisations, by index in the scene's. */
  organisations: number[];
  /** Those of them that they come from, and may have left. */
  left: number[];
  party?: string;
  evidence: string[];
}

export const noAttributes = (): Attributes => ({
  roles: [],
  positions: [],
  organisations: [],
  left: [],
  evidence: [],
});

export function addRole(found: Attributes, role: string, where: string): void {
  if (!found.roles.includes(role)) found.roles.push(role);
  found.evidence.push(`role «${role}» ${where}`);
}

/** @param role the role that is held there, where the words say which */
export function addOrganisations(
  found: Attributes,
  indices: readonly number[],
  scene: Scene,
  why: string,
  role?: string,
): void {
  for (const index of indices) {
    if (role !== undefined) found.positions.push({ role, organisation: index });
    if (!found.organisations.includes(index)) found.organisations.push(index);
    found.evidence.push(`organisation «${scene.organisations[index]?.text}»: ${why}`);
  }
}
