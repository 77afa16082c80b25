/** What is found in a short story of the test's own: people with their roles and houses, organisations with their names. */
import { findNames } from '../../src/names/findNames.ts';
import type { Block } from '../../src/reading/types.ts';
import { articleOf } from '../articleOf.ts';

/** `Kari Vik: leder @ Vikfisk AS` for each person, `Vikfisk AS = Vikfisk` for each organisation. */
export function found(...paragraphs: string[]): { people: string[]; organisations: string[] } {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text }));
  const { people, organisations } = findNames(articleOf('Nytt fra Vik', blocks));
  return {
    people: people.map(
      ({ name, roles, organisations: houses }) =>
        `${name}: ${roles.join(', ')}${houses.length ? ` @ ${houses.join(', ')}` : ''}`,
    ),
    organisations: organisations.map(({ name, aliases }) => [name, ...aliases].join(' = ')),
  };
}
