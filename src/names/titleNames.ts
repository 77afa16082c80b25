/** First names that only the title or a subheading has: «Kari Vik selger gården», and «Vik» in the text. */
import { withoutGenitive } from './genitive.ts';
import type { UnitTokens } from './nameSpan.ts';
import { genderOfName, type PeopleFound, type PersonCluster } from './people.ts';
import { tokenText } from './rolePhrases.ts';
import { isFirstName } from './words.ts';

/** «Nils Olav Vik»: so many words before the surname. */
const MOST_FIRST_NAMES = 2;

/** The people, with the full name of whom the text calls by one word that a heading has with first names before it. */
export function withTitleNames(found: PeopleFound, units: readonly UnitTokens[]): PeopleFound {
  const headings = units.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const people = found.people.map((person) => {
    if (person.words.length > 1 || isFirstName(person.name)) return person;
    const full = new Set(headings.flatMap((unit) => fullNames(unit, person.name)));
    const [only] = full;
    return full.size === 1 && only !== undefined ? named(person, only) : person;
  });
  return { ...found, people };
}

function fullNames(unit: UnitTokens, surname: string): string[] {
  return unit.tokens.flatMap(({ text }, at) => {
    if (text !== surname && withoutGenitive(text) !== surname) return [];
    let first = at;
    while (at - first < MOST_FIRST_NAMES && isFirstName(tokenText(unit, first - 1))) first--;
    if (first === at || /^\p{Lu}/u.test(tokenText(unit, first - 1))) return [];
    return [[...unit.tokens.slice(first, at).map((token) => token.text), surname].join(' ')];
  });
}

function named(person: PersonCluster, name: string): PersonCluster {
  const words = name.split(' ');
  const gender = genderOfName(words);
  return {
    ...person,
    name,
    words,
    forms: new Set([...person.forms, person.name]),
    ...(gender ? { gender } : {}),
    evidence: [...person.evidence, `«${name}» stands in a heading`],
  };
}
