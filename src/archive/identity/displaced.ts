/** An address that the editors give to one page while another has it: old links would show somebody else. */

import type { Addressed, Register } from './register.ts';
import type { Idle } from './types.ts';

/**
 * @param list of the decisions, in the editors’ file
 */
export function displacedPages<D extends { id?: string | undefined; name: string }>(
  list: string,
  decisions: readonly D[],
  pages: readonly (Addressed & { decision?: D | undefined })[],
  before: Register['people'],
): Idle[] {
  return pages.flatMap((page) => {
    const { id, decision, keys } = page;
    const names = id === undefined ? undefined : before[id]?.names;
    // Who has had the address keeps it, also where a name of it turns out to be another's.
    if (!decision || !names || keys.some((key) => names.includes(key))) return [];
    const owner = pages.find(
      (other) => other.id === undefined && other.keys.some((key) => names.includes(key)),
    );
    if (!owner) return [];
    return [
      {
        what: `«${decision.name}» wants the id «${id}», which is the address of «${owner.name}» by addresses.yml; choose another, or give «${owner.name}» an id first`,
        path: [list, decisions.indexOf(decision), 'id'],
      },
    ];
  });
}
