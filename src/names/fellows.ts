/** «kollega Kari Vik», «lagkamerat Per Ås»: is of the house that the one named before is of. */
import { wordList } from '../language/words.ts';
import type { NameSpan } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import type { FoundPerson } from './types.ts';

/** @returns for each of whom it is said, by index, the name of the house */
export function fellows(
  people: readonly FoundPerson[],
  named: readonly NameSpan[],
  owners: readonly (number | undefined)[],
  scenes: readonly Scene[],
): { person: number; organisation: string }[] {
  return named.flatMap((span, index) => {
    const person = owners[index];
    const { unit } = scenes[span.unit] as Scene;
    if (
      person === undefined ||
      (people[person]?.organisations.length ?? 0) > 0 ||
      !wordList('fellow-nouns').has(tokenText(unit, span.first - 1).toLowerCase())
    )
      return [];
    const before = owners.slice(0, index).findLast((owner) => owner !== undefined && owner !== person);
    const [organisation, ...others] = people[before ?? -1]?.organisations ?? [];
    return organisation === undefined || others.length > 0 ? [] : [{ person, organisation }];
  });
}
