/** Whom a definite noun points to: «direktøren» is the one whose title it is. */
import type { ArticleNames } from '../names/types.ts';
import { indefiniteForms, roleSynonyms } from './words.ts';

/** The person whose role a definite noun is, where exactly one fits. `confidence` is 0 to 1. */
export function personOfNoun(
  noun: string,
  { people }: Pick<ArticleNames, 'people'>,
): { person: number; confidence: number; why: string } | undefined {
  for (const stem of indefiniteForms(noun)) {
    const own = holders(people, (role) => role === stem || role.endsWith(` ${stem}`));
    const [only] = own;
    if (only !== undefined)
      return own.length === 1
        ? { person: only, confidence: 0.95, why: `«${noun}» is the role of one person` }
        : undefined;
    const compound = holders(people, (role) => isCompound(role, stem));
    if (compound.length === 1)
      return {
        person: compound[0] as number,
        confidence: 0.9,
        why: `«${noun}» is short for the role of one person`,
      };
    const synonyms = roleSynonyms(stem);
    const others = holders(people, (role) =>
      synonyms.some((title) => role === title || role.endsWith(title)),
    );
    if (others.length === 1)
      return {
        person: others[0] as number,
        confidence: 0.87,
        why: `«${noun}» is another word for the role of one person`,
      };
    const longer = longerNoun(stem, people);
    if (longer !== undefined)
      return { person: longer, confidence: 0.87, why: `«${noun}» is the role and the house of one person` };
  }
  return undefined;
}

type People = ArticleNames['people'];

const holders = (people: People, fits: (role: string) => boolean): number[] =>
  people.flatMap(({ roles }, index) => (roles.some((role) => fits(role.toLowerCase())) ? [index] : []));

/** «næringsminister» is a «minister». Stems of three letters end too many words. */
const isCompound = (role: string, stem: string): boolean => stem.length > 3 && role.endsWith(stem);

const SHORTEST_PART = 4;

/** «støperidirektør» for the director of a foundry: the head is the role, what stands before it is in the organisation's name. */
function longerNoun(stem: string, people: People): number | undefined {
  const fitting = people.flatMap(({ roles, organisations }, index) => {
    const fits = roles.some((role) => {
      const head = role.toLowerCase().split(' ').at(-1) ?? '';
      if (head.length < SHORTEST_PART || !stem.endsWith(head)) return false;
      const house = stem.slice(0, -head.length).replace(/[se-]$/u, '');
      return (
        house.length >= SHORTEST_PART && organisations.some((name) => name.toLowerCase().includes(house))
      );
    });
    return fits ? [index] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
