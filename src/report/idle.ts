/** Decisions that nothing falls under, and that an editor should correct or take away. */
import type { Editorial } from '../archive/types.ts';
import { type ImportResult, unsureOf } from '../pipeline/importTypes.ts';

/** Said about a name that was left out in any case, a decision has done its work. */
export function idleDecisions(imported: ImportResult, editorial: Editorial | undefined): Editorial['idle'] {
  const leftOut = new Set(unsureOf(imported).map(({ text }) => text));
  return (editorial?.idle ?? []).filter(({ what }) => {
    const name = /^not_(?:people|organisations): .*«(.+)»(?:$| .* does not name them$)/.exec(what)?.[1];
    return name === undefined || !leftOut.has(name);
  });
}
