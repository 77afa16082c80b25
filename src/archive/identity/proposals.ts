/** What is put before the editors, with the lines that decide it. */
import { stringify } from 'yaml';
import type { Proposal } from './types.ts';

/** Two names that may be one: the lines say which. */
export function mergeOrApart(
  kind: Proposal['kind'],
  first: string,
  second: string,
  reason: string,
  files: readonly string[],
): Proposal {
  const [long, short] = first.length >= second.length ? [first, second] : [second, first];
  const list = kind === 'person' ? 'people' : 'organisations';
  return {
    kind,
    names: [long, short],
    reason,
    files: [...new Set(files)],
    decisions: [
      { label: 'one', yaml: stringify({ [list]: [{ name: long, aliases: [short] }] }).trim() },
      { label: 'two', yaml: stringify({ not_same: [[long, short]] }, { collectionStyle: 'flow' }).trim() },
    ],
  };
}
