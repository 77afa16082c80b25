/** What is put before the editors, with the lines that decide it. */
import { stringify } from 'yaml';
import type { Proposal } from './types.ts';

const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

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
      { label: 'one', list, line: `- ${inline({ name: long, aliases: [short] })}` },
      { label: 'two', list: 'not_same', line: `- ${inline([long, short])}` },
    ],
  };
}
