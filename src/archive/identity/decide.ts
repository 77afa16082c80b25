/** Which decision of the editors a name in an article falls under. */
import { nameKey } from './closeNames.ts';
import type { Idle } from './types.ts';

/** A name, everywhere or in one article or span of dates alone. */
type Alias =
  | string
  | { name: string; article?: string | undefined; from?: string | undefined; to?: string | undefined };

/** The part of a decision that says whom it is about. */
export interface Named {
  name: string;
  aliases: readonly Alias[];
  articles?: readonly string[] | undefined;
}

/** A name as it stands in an article. */
export interface Printed {
  name: string;
  file: string;
  /** ISO date of the article. */
  date: string;
}

interface Claim<D> {
  decision: D;
  form: string;
  /** Where the form stands in the editors' file. */
  path: Idle['path'];
  applies(printed: Printed): boolean;
  /** The narrower claim wins: one article before dates before everywhere. */
  narrowness: number;
  used: boolean;
}

/** The decisions of one list, asked name by name; remembers what was never needed. */
export class Decisions<D extends Named> {
  private readonly claims = new Map<string, Claim<D>[]>();
  /** Articles of each decision that were asked about and hit. */
  private readonly hit = new Map<D, Set<string>>();

  /** @param list its name in the editors' file */
  constructor(
    private readonly list: string,
    private readonly decisions: readonly D[],
    private readonly keyOf: (name: string) => string = nameKey,
  ) {
    decisions.forEach((decision, index) => {
      this.add(decision, decision.name, [list, index]);
      decision.aliases.forEach((alias, at) => {
        this.add(decision, alias, [list, index, 'aliases', at]);
      });
    });
  }

  find(printed: Printed): D | undefined {
    if (this.claims.size === 0) return undefined;
    const claim = (this.claims.get(this.keyOf(printed.name)) ?? []).find((each) => each.applies(printed));
    if (!claim) return undefined;
    claim.used = true;
    const { decision } = claim;
    this.hit.set(decision, (this.hit.get(decision) ?? new Set()).add(printed.file));
    return decision;
  }

  /** Names that no article has, and articles that do not have the name. */
  idle(): Idle[] {
    const unused = [...this.claims.values()].flat().filter(({ used }) => !used);
    const idle = new Set(unused.map(({ path }) => path));
    const names = unused.map(({ decision, form, path }) => ({
      what:
        path.length === 2
          ? `${this.list}: no article names «${form}»`
          : `${this.list}: «${decision.name}» has the alias «${form}», which no article names`,
      path,
    }));
    const articles = this.decisions.flatMap((decision, index) =>
      (decision.articles ?? []).flatMap((file, at) =>
        this.hit.get(decision)?.has(file) || [...idle].some((path) => path.length === 2 && path[1] === index)
          ? []
          : [
              {
                what: `${this.list}: «${decision.name}» has the article ${file}, which does not name them`,
                path: [this.list, index, 'articles', at],
              },
            ],
      ),
    );
    return [...names, ...articles].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
  }

  private add(decision: D, alias: Alias, path: Idle['path']): void {
    const form: Exclude<Alias, string> = typeof alias === 'string' ? { name: alias } : alias;
    const { articles } = decision;
    const claim: Claim<D> = {
      decision,
      form: form.name,
      path,
      applies: ({ file, date }) =>
        (articles?.includes(file) ?? true) &&
        (form.article === undefined || form.article === file) &&
        (form.from === undefined || date >= form.from) &&
        // `2016` lasts until the end of the year.
        (form.to === undefined || date.slice(0, form.to.length) <= form.to),
      narrowness: articles || form.article ? 2 : form.from || form.to ? 1 : 0,
      used: false,
    };
    const key = this.keyOf(claim.form);
    this.claims.set(
      key,
      [...(this.claims.get(key) ?? []), claim].sort((a, b) => b.narrowness - a.narrowness),
    );
  }
}

/** Names that the editors say are none, as decisions. */
export const refusalsOf = (
  entries: readonly (string | { name: string; article?: string | undefined })[],
): Named[] =>
  entries.map((entry) =>
    typeof entry === 'string'
      ? { name: entry, aliases: [] }
      : { name: entry.name, aliases: [], articles: entry.article ? [entry.article] : undefined },
  );

/** Pairs that are two, of which the archive lacks one. */
export function idlePairs(
  pairs: readonly (readonly [string, string])[],
  names: Iterable<string>,
  keyOf: (name: string) => string = nameKey,
): Idle[] {
  if (pairs.length === 0) return [];
  const known = new Set([...names].map(keyOf));
  return pairs.flatMap(([a, b], index) =>
    known.has(keyOf(a)) && known.has(keyOf(b))
      ? []
      : [{ what: `not_same: no article names both of «${a}» and «${b}»`, path: ['not_same', index] }],
  );
}
