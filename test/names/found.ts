/** What is found in a short story of the test's own: people with their roles and houses, organisations with their names. */
import { findNames } from '../../src/names/findNames.ts';
import type { Article } from '../../src/reading/types.ts';

/** `Kari Vik: leder @ Vikfisk AS` for each person, `Vikfisk AS = Vikfisk` for each organisation. */
export function found(...paragraphs: string[]): { people: string[]; organisations: string[] } {
  const article: Article = {
    source: 'test',
    title: 'Nytt fra Vik',
    date: '2016-12-06',
    lang: 'nb',
    byline: [],
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
    printed: {},
    debris: [],
    notes: [],
  };
  const { people, organisations } = findNames(article);
  return {
    people: people.map(
      ({ name, roles, organisations: houses }) =>
        `${name}: ${roles.join(', ')}${houses.length ? ` @ ${houses.join(', ')}` : ''}`,
    ),
    organisations: organisations.map(({ name, aliases }) => [name, ...aliases].join(' = ')),
  };
}
