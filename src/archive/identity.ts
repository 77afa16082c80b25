/**
 * Which names across articles are one organisation or one person.
 *
 * A person is one by the full name alone. An organisation is one by its name, with or without its company form
 * («Robodal», «Robodal AS»), and by a short form that belongs to no other organisation in the archive.
 */

/** Company forms that a name is the same with and without (Norwegian register of business enterprises). */
const COMPANY_FORM = / (?:AS|ASA|SA|DA|ANS|KF|SF|IKS|BA|NUF|Ltd|Inc|AB|A\/S|GmbH)$/i;

/** Two names with one key are one person. */
export function personKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb');
}

export function organisationKey(name: string): string {
  return personKey(name).replace(COMPANY_FORM, '');
}

/** One article's word about one organisation. */
export interface OrganisationNaming {
  name: string;
  aliases: readonly string[];
}

/**
 * Groups the namings of all articles.
 * @returns for each naming the number of its group, in the order of `namings`
 */
export function groupOrganisations(namings: readonly OrganisationNaming[]): number[] {
  const groups = new Groups();
  const owners = new Map<string, Set<string>>();
  for (const { name, aliases } of namings) {
    const key = organisationKey(name);
    groups.add(key);
    for (const alias of aliases.map(organisationKey)) {
      if (alias === key) continue;
      owners.set(alias, (owners.get(alias) ?? new Set()).add(key));
    }
  }
  for (const [alias, keys] of owners) {
    const [owner, ...others] = keys;
    if (owner !== undefined && others.length === 0 && groups.has(alias)) groups.join(alias, owner);
  }
  const numbers = new Map<string, number>();
  return namings.map(({ name }) => {
    const root = groups.root(organisationKey(name));
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

/** Disjoint sets by union-find. */
class Groups {
  private readonly parents = new Map<string, string>();

  add(key: string): void {
    if (!this.parents.has(key)) this.parents.set(key, key);
  }

  has(key: string): boolean {
    return this.parents.has(key);
  }

  root(key: string): string {
    let at = key;
    for (
      let parent = this.parents.get(at);
      parent !== undefined && parent !== at;
      parent = this.parents.get(at)
    ) {
      this.parents.set(at, this.parents.get(parent) ?? parent);
      at = parent;
    }
    return at;
  }

  join(a: string, b: string): void {
    this.parents.set(this.root(a), this.root(b));
  }
}
