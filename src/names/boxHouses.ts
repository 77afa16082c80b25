/** «Styreleder: Kari Vik» in lines below «Dette er Vikfisk»: who has a post in the house that the lines tell of. */
import { postOf } from './boards.ts';
import { withoutGenitive } from './genitive.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { roleStartingAt, tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import type { FoundOrganisation } from './types.ts';

/** Words of a line that only heads others. */
const LONGEST_HEAD = 6;

/** @returns of each name in such lines, by index in `named`, the house by index in `organisations` */
export function boxHouses(
  scenes: readonly Scene[],
  named: readonly NameSpan[],
  organisations: readonly FoundOrganisation[],
): { span: number; role: string; organisation: number }[] {
  return named.flatMap(({ unit, first }, span) => {
    const role = labelOf((scenes[unit] as Scene).unit, first);
    if (role === undefined) return [];
    let head = unit - 1;
    while (isLabelled(scenes[head]?.unit)) head--;
    const organisation = headed(scenes[head]?.unit, organisations);
    return organisation === undefined ? [] : [{ span, role, organisation }];
  });
}

/** The role that a line begins with, before a colon and the name; a post on a board is that of all whom the line names. */
function labelOf(unit: UnitTokens, name: number): string | undefined {
  const post = postOf(unit);
  if (post !== undefined) return post;
  const role = roleStartingAt(unit, 0);
  return role && tokenText(unit, role.last + 1) === ':' && name === role.last + 2 ? role.text : undefined;
}

/** «Etablert: 1979» */
const isLabelled = (unit: UnitTokens | undefined): boolean =>
  unit !== undefined && /^\p{Lu}[^.:]{1,40}: \S/u.test(unit.text);

/** The only house that a short line names. */
function headed(
  unit: UnitTokens | undefined,
  organisations: readonly FoundOrganisation[],
): number | undefined {
  if (!unit || unit.kind === 'title' || unit.tokens.length > LONGEST_HEAD) return undefined;
  // «Kari Vik, Vestvik IL» is a line of a list itself; «Havneforbundets styre 2017–2019:» is none.
  if (/[.:,]/u.test(unit.text.replace(/:$/u, ''))) return undefined;
  const text = ` ${unit.tokens.map((token) => withoutGenitive(token.text)).join(' ')} `;
  const found = organisations.flatMap(({ name, aliases }, index) =>
    [name, ...aliases].some((one) => text.includes(` ${one} `)) ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
