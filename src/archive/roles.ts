/**
 * What somebody was when an article was written, and what they were last. An article tells of roles of many times; away
 * from it, words must not stand under one that had ended.
 */
import type { Article, Organisation, Person, RoleEvidence, StatedRole } from './types.ts';

export interface RoleThen {
  role?: string;
  party?: string;
  organisations: Organisation[];
  /** When it was so. */
  year: number;
}

/** What is printed before a role that has ended, in both norms. */
const FORMER = /^(?:tidligere|tidlegare|forhenværende|forhenverande|fhv\.|eks-)/i;

/**
 * The editors' word counts where the article has the role too, or has none; else the first one in the article that has
 * not ended.
 */
export function roleIn(person: Person, article: Article): RoleThen | undefined {
  const printed = person.roles.filter((evidence) => evidence.article === article);
  const stated = person.statedRoles.filter((role) => isHeld(role, article.frontMatter.date));
  const inBoth = stated.find(({ role }) => printed.some((evidence) => isSame(evidence.role, role)));
  if (inBoth) {
    const { party } = printed.find((evidence) => isSame(evidence.role, inBoth.role)) ?? {};
    return { ...asStated(inBoth, article.year), ...(party === undefined ? {} : { party }) };
  }
  const [now] = printed.filter(({ role }) => role !== undefined && !FORMER.test(role));
  const [known] = stated;
  if (now) return asPrinted(now);
  if (known) return asStated(known, article.year);
  return printed[0] && asPrinted(printed[0]);
}

/** A role that the editors know of and that has not ended, else that of the newest article which tells one. */
export function latestRole(person: Person): RoleThen | undefined {
  const begun = person.statedRoles.filter(({ from, to }) => from !== undefined && to === undefined);
  const [last] = begun.sort((a, b) => ((a.from as string) < (b.from as string) ? 1 : -1));
  if (last) return asStated(last, Number(last.from?.slice(0, 4)));
  const told = person.roles.findLast(({ role }) => role !== undefined) ?? person.roles.at(-1);
  return told && roleIn(person, told.article);
}

/** Whether what somebody said in an article was said for a house: in a role there, or tied to no other. */
export function speaksFor(person: Person, article: Article, organisation: Organisation): boolean {
  const role = roleIn(person, article);
  if (role?.organisations.length) return role.organisations.includes(organisation);
  const printed = person.roles.filter((evidence) => evidence.article === article);
  return new Set(printed.flatMap(({ organisations }) => organisations)).size === 1;
}

/** Dates of the editors may be years or months, which last to their end. */
const isHeld = ({ from, to }: StatedRole, date: string): boolean =>
  (from === undefined || date.slice(0, from.length) >= from) &&
  (to === undefined || date.slice(0, to.length) <= to);

const isSame = (one: string | undefined, other: string): boolean =>
  one?.toLocaleLowerCase('nb') === other.toLocaleLowerCase('nb');

const asStated = ({ role, organisation }: StatedRole, year: number): RoleThen => ({
  role,
  organisations: organisation ? [organisation] : [],
  year,
});

const asPrinted = ({ article, ...role }: RoleEvidence): RoleThen => ({ ...role, year: article.year });
