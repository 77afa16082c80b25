/** Which decision of the editors a name in an article falls under. */
import { nameKey } from './closeNames.ts';

/** The part of a decision that says whom it is about. */
export interface Named {
  name: string;
  aliases: readonly (
    | string
    | { name: string; article?: string | undefined; from?: string | undefined; to?: string | undefined }
  )[];
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
  applies(printed: Printed): boolean;
  /** The narrower claim wins: one article before dates before everywhere. */
  narrowness: number;
  used: boolean;
}

/** The decisions of one file, asked name by name; remembers what was never needed. */
export class Decisions<D extends Named> {
  private readonly claims = new Map<string, Claim<D>[]>();

  constructor(
    decisions: readonly D[],
    private readonly keyOf: (name: string) => string = nameKey,
  ) {
    for (const decision of decisions) {
      const { articles } = decision;
      for (const alias of [decision.name, ...decision.aliases]) {
        const form = typeof alias === 'string' ? { name: alias } : alias;
        this.add({
          decision,
          form: form.name,
          applies: ({ file, date }) =>
            (articles?.includes(file) ?? true) &&
            (form.article === undefined || form.article === file) &&
            (form.from === undefined || date >= form.from) &&
            // `2016` lasts until the end of the year.
            (form.to === undefined || date.slice(0, form.to.length) <= form.to),
          narrowness: articles || form.article ? 2 : form.from || form.to ? 1 : 0,
          used: false,
        });
      }
    }
  }

  find(printed: Printed): D | undefined {
    const claim = (this.claims.get(this.keyOf(printed.name)) ?? []).find((each) => each.applies(printed));
    if (claim) claim.used = true;
    return claim?.decision;
  }

  /** Forms that no article has. */
  unused(): { decision: D; form: string }[] {
    return [...this.claims.values()]
      .flat()
      .filter(({ used }) => !used)
      .map(({ decision, form }) => ({ decision, form }));
  }

  private add(claim: Claim<D>): void {
    const key = this.keyOf(claim.form);
    const claims = [...(this.claims.get(key) ?? []), claim];
    this.claims.set(
      key,
      claims.sort((a, b) => b.narrowness - a.narrowness),
    );
  }
}
