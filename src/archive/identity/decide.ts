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
  /** The one article that it holds for. */
  article: string | undefined;
  applies(printed: Printed): boolean;
  /** The narrower claim wins: one article before dates before everywhere. */
  narrowness: number;
  used: boolean;
}

const NOT_THERE = 'which is not there';

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

  /**
   * Names that no article has, and articles that are not there or do not have the name.
   * @param files of all articles
   */
  idle(files: ReadonlySet<string>): Idle[] {
    const unused = [...this.claims.values()].flat().filter(({ used }) => !used);
    const names = unused.flatMap((claim) => {
      const what = this.unusedName(claim, files);
      return what === undefined ? [] : [{ what: `${this.list}: ${what}`, path: claim.path }];
    });
    const articles = this.decisions.flatMap((decision, index) =>
      (decision.articles ?? []).flatMap((file, at) => {
        if (this.hit.get(decision)?.has(file)) return [];
        const fault = files.has(file) ? 'which does not name them' : NOT_THERE;
        const what = `${this.list}: «${decision.name}» has the article ${file}, ${fault}`;
        return [{ what, path: [this.list, index, 'articles', at] }];
      }),
    );
    return [...names, ...articles].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
  }

  private unusedName(
    { decision, form, path, article }: Claim<D>,
    files: ReadonlySet<string>,
  ): string | undefined {
    const isName = path.length === 2;
    // A name may be the editors' own alone, where an article has an alias; and each of its articles is told of by itself.
    if (isName && (this.hit.has(decision) || decision.articles)) return undefined;
    if (isName) return `no article names «${form}»`;
    if (article === undefined) return `«${decision.name}» has the alias «${form}», which no article names`;
    return `«${decision.name}» has the alias «${form}» in ${article}, ${files.has(article) ? 'which does not name it' : NOT_THERE}`;
  }

  private add(decision: D, alias: Alias, path: Idle['path']): void {
    const form: Exclude<Alias, string> = typeof alias === 'string' ? { name: alias } : alias;
    const { articles } = decision;
    const claim: Claim<D> = {
      decision,
      form: form.name,
      path,
      article: form.article,
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
