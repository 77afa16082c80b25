/** Disjoint sets by union-find (Tarjan 1975), over numbers from 0. */
export class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, at) => at);
  }

  root(member: number): number {
    let at = member;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number;
      at = this.parents[at] as number;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number];
    this.parents[second] = first;
  }

  /** All that are in one set with a member. */
  members(of: number): number[] {
    const root = this.root(of);
    return this.parents.flatMap((_, member) => (this.root(member) === root ? [member] : []));
  }

  /** The members of each set, in the order of their first. */
  all(): number[][] {
    const sets = new Map<number, number[]>();
    this.parents.forEach((_, member) => {
      const root = this.root(member);
      const set = sets.get(root);
      if (set) set.push(member);
      else sets.set(root, [member]);
    });
    return [...sets.values()];
  }
}
