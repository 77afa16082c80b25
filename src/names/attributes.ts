/** What the words around one mention tell of a person, and how it is noted. */
import type { Scene } from './scene.ts';

export interface Attributes {
  roles: string[];
  /** Spans of organisations, by index in the scene's. */
  organisations: number[];
  party?: string;
  evidence: string[];
}

export const noAttributes = (): Attributes => ({ roles: [], organisations: [], evidence: [] });

export function addRole(found: Attributes, role: string, where: string): void {
  if (!found.roles.includes(role)) found.roles.push(role);
  found.evidence.push(`role «${role}» ${where}`);
}

export function addOrganisations(
  found: Attributes,
  indices: readonly number[],
  scene: Scene,
  why: string,
): void {
  for (const index of indices) {
    if (!found.organisations.includes(index)) found.organisations.push(index);
    found.evidence.push(`organisation «${scene.organisations[index]?.text}»: ${why}`);
  }
}
