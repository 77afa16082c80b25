/** What is found in a short story of the test's own: people with their roles and houses, organisations with their names. */
import { findNames } from '../../src/names/findNames.ts';
import { articleOfLines } from '../quotes/said.ts';

/** `Kari Vik: leder @ Vikfisk AS` for each person, `Vikfisk AS = Vikfisk` for each organisation. */
export function found(...paragraphs: string[]): { people: string[]; organisations: string[] } {
  const { people, organisations } = findNames(articleOfLines(paragraphs, 'Nytt fra Vik'));
  return {
    people: people.map(
      ({ name, roles, organisations: houses }) =>
        `${name}: ${roles.join(', ')}${houses.length ? ` @ ${houses.join(', ')}` : ''}`,
    ),
    organisations: organisations.map(({ name, aliases }) => [name, ...aliases].join(' = ')),
  };
}

/** The same of Kari Strand alone. */
export const ofKari = (paragraphs: readonly string[]): string | undefined =>
  found(...paragraphs).people.find((person) => person.startsWith('Kari Strand'));
