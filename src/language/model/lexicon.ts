/** What the word lists say about single words and about stretches of words. */
import { wordList, wordMap } from '../words.ts';

/** One bit a list; a word's bits are joined by «or». */
export const LISTED = {
  womanName: 1 << 0,
  manName: 1 << 1,
  surname: 1 << 2,
  place: 1 << 3,
  companyForm: 1 << 4,
  organisation: 1 << 5,
  organisationEnding: 1 << 6,
  organisationWord: 1 << 7,
  organisationNoun: 1 << 8,
  notOrganisation: 1 << 9,
  party: 1 << 10,
  particle: 1 << 11,
  role: 1 << 12,
  humanNoun: 1 << 13,
  calendar: 1 << 14,
  functionWord: 1 << 15,
  sayingVerb: 1 << 16,
  city: 1 << 17,
  firstNameAbroad: 1 << 18,
  surnameAbroad: 1 << 19,
  placeNoun: 1 << 20,
  organisationAbroad: 1 << 21,
  sight: 1 << 22,
} as const;
export const LIST_COUNT = Object.keys(LISTED).length;

/** A stretch of words that stands in a list of names of several words. */
export interface Phrase {
  start: number;
  end: number;
  kind: 'organisation' | 'place';
}

export interface Lexicon {
  /** Bits of `LISTED` for a word as it stands; a genitive counts as its word. */
  lookUp(word: string): number;
  /** The longest listed stretches from left to right. */
  phrases(words: readonly string[]): Phrase[];
}

let shared: Lexicon | undefined;

/** The lists of `language/words`, read once. */
export function lexicon(): Lexicon {
  shared ??= readLexicon();
  return shared;
}

/** @param without names of lists to leave out */
export function readLexicon(without: ReadonlySet<string> = new Set()): Lexicon {
  const words = new Map<string, number>();
  const lowerCase = new Map<string, number>();
  const phrases = new Map<string, { rest: string[]; kind: Phrase['kind'] }[]>();
  const add = (map: Map<string, number>, word: string, bit: number): void => {
    map.set(word, (map.get(word) ?? 0) | bit);
  };
  const addName = (name: string, bit: number, kind: Phrase['kind']): void => {
    const [first = '', ...rest] = name.split(/\s+/);
    if (rest.length === 0) {
      add(words, first, bit);
      return;
    }
    const known = phrases.get(first) ?? [];
    known.push({ rest, kind });
    phrases.set(first, known);
  };
  const each = (list: string, use: (entry: string) => void): void => {
    if (!without.has(list)) for (const entry of wordList(list)) use(entry);
  };
  const mapOf = (list: string): ReadonlyMap<string, string> =>
    without.has(list) ? new Map() : wordMap(list);
  each('first-names-women', (name) => add(words, name, LISTED.womanName));
  each('first-names-men', (name) => add(words, name, LISTED.manName));
  each('surnames', (name) => add(words, name, LISTED.surname));
  each('first-names-abroad', (name) => add(words, name, LISTED.firstNameAbroad));
  each('surnames-abroad', (name) => add(words, name, LISTED.surnameAbroad));
  each('cities', (city) => addName(city, LISTED.city, 'place'));
  each('company-forms', (form) => add(words, form, LISTED.companyForm));
  each('places', (place) => addName(place, LISTED.place, 'place'));
  each('municipalities', (place) => {
    addName(place, LISTED.place, 'place');
    addName(`${place} kommune`, LISTED.organisation, 'organisation');
  });
  each('organisations', (name) => addName(name, LISTED.organisation, 'organisation'));
  each('sights', (name) => addName(name, LISTED.sight, 'place'));
  each('organisations-abroad', (name) => addName(name, LISTED.organisationAbroad, 'organisation'));
  for (const [code, name] of mapOf('parties')) {
    add(words, code, LISTED.party);
    addName(name, LISTED.organisation, 'organisation');
  }
  each('organisation-words', (word) => add(lowerCase, word.toLowerCase(), LISTED.organisationWord));
  each('organisation-nouns', (word) => add(lowerCase, word, LISTED.organisationNoun));
  each('place-nouns', (noun) => add(lowerCase, noun, LISTED.placeNoun));
  each('name-particles', (word) => add(lowerCase, word, LISTED.particle));
  each('function-words', (word) => add(lowerCase, word, LISTED.functionWord));
  for (const word of mapOf('human-nouns').keys()) add(lowerCase, word, LISTED.humanNoun);
  for (const verb of mapOf('saying-verbs').keys()) add(lowerCase, verb, LISTED.sayingVerb);
  for (const month of mapOf('months').keys()) add(lowerCase, month, LISTED.calendar);
  each('weekdays', (day) => add(lowerCase, day, LISTED.calendar));
  each('roles', (role) => add(lowerCase, role.split(/\s+/).at(-1) as string, LISTED.role));
  const endings = new Map<string, number>();
  each('organisation-endings', (ending) => add(endings, ending, LISTED.organisationEnding));
  each('role-suffixes', (ending) => add(endings, ending, LISTED.role));
  each('not-organisations', (word) => {
    add(endings, word.replace(/^-/, ''), LISTED.notOrganisation);
    if (!word.startsWith('-')) add(lowerCase, word, LISTED.notOrganisation);
  });
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  for (const entries of phrases.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

  const ofEnding = (lower: string): number => {
    let bits = 0;
    for (let length = 3; length < Math.min(longest + 1, lower.length); length++)
      bits |= endings.get(lower.slice(-length)) ?? 0;
    return bits;
  };
  const exact = (word: string, lower: string): number =>
    (words.get(word) ?? 0) | (lowerCase.get(lower) ?? 0) | ofEnding(lower);
  return {
    lookUp(word) {
      const lower = word.toLowerCase();
      let bits = exact(word, lower);
      if (/.[sS]['’]?$|['’]$/.test(word)) {
        const stem = word.replace(/['’]?[sS]?['’]?$/, '');
        bits |= exact(stem, stem.toLowerCase()) & ~LISTED.functionWord;
      }
      if (word.includes('-') && /^\p{Lu}/u.test(word)) {
        const parts = word.split('-');
        const names = LISTED.womanName | LISTED.manName | LISTED.surname;
        if (parts.every((part) => (words.get(part) ?? 0) & names))
          bits |= (words.get(parts[0] as string) ?? 0) & names;
      }
      return bits;
    },
    phrases(text) {
      const found: Phrase[] = [];
      for (let start = 0; start < text.length; start++) {
        const match = phrases.get(text[start] as string)?.find(({ rest }) => matches(text, start + 1, rest));
        if (!match) continue;
        found.push({ start, end: start + 1 + match.rest.length, kind: match.kind });
        start += match.rest.length;
      }
      return found;
    },
  };
}

function matches(words: readonly string[], from: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) {
    const word = words[from + k];
    const wanted = rest[k] as string;
    if (word !== wanted && !(k === rest.length - 1 && word === `${wanted}s`)) return false;
  }
  return true;
}
