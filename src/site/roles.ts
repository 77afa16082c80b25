/** Roles as the articles give them, the same ones brought together. */
import type { Article, Organisation, RoleEvidence } from '../archive/types.ts';

export interface HeldRole {
  role?: string;
  party?: string;
  organisations: Organisation[];
  /** The articles that say so, oldest first. */
  articles: Article[];
}

/** @param evidence oldest first; the result is in the order of the first word of each role */
export function heldRoles(evidence: readonly RoleEvidence[]): HeldRole[] {
  const held = new Map<string, HeldRole>();
  for (const { role, party, organisations, article } of evidence) {
    const key = JSON.stringify([
      role?.toLocaleLowerCase('nb'),
      party,
      organisations.map((known) => known.slug).sort(),
    ]);
    const known = held.get(key);
    if (known) {
      if (known.articles.at(-1) !== article) known.articles.push(article);
    } else {
      held.set(key, {
        ...(role === undefined ? {} : { role }),
        ...(party === undefined ? {} : { party }),
        organisations,
        articles: [article],
      });
    }
  }
  return [...held.values()];
}
