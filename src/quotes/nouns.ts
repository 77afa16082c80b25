/** Whom a definite noun points to: «direktøren» is the one whose title it is, if the text has not moved on to somebody else. */
import { wordList } from '../language/words.ts';
import type { ArticleNames } from '../names/types.ts';
import { isKinNoun, isRoleNoun } from '../names/words.ts';
import { isEpithet, type Pointed, personOfEpithet } from './epithets.ts';
import { type Line, tokenAt } from './lines.ts';
import type { Pronouns } from './mind.ts';
import { firstSubject } from './subjects.ts';
import { indefiniteForms, isBelonging, roleSynonyms } from './words.ts';

/** A definite noun with the words before it that say which: «den daglige lederen». */
export interface Noun {
  noun: string;
  modifiers: string[];
}

/** «verft-sjef» is a «sjef» too. */
const withoutHouse = (stem: string): string[] => {
  const hyphen = stem.lastIndexOf('-');
  return hyphen < 0 ? [stem] : [stem, stem.slice(hyphen + 1)];
};

type People = ArticleNames['people'];

const SHORTEST_PART = 4;
/** So many lines of the story back somebody is still on the reader's mind. */
const RECENT_LINES = 3;

/**
 * The person whom a noun points to by title alone, where exactly one fits.
 * @param isMet whether a reader has met them: of several who fit the only one of these
 */
export function personOfNoun(
  { noun, modifiers }: Noun,
  { people }: Pick<ArticleNames, 'people'>,
  isMet?: (person: number) => boolean,
): Pointed | undefined {
  for (const stem of indefiniteForms(noun).flatMap(withoutHouse)) {
    const own = holders(people, (role) => hasTitle(role, stem, modifiers));
    const met = own.length > 1 && isMet ? own.filter(isMet) : own;
    const [only] = met;
    if (own.length > 0)
      return only !== undefined && met.length === 1
        ? {
            person: only,
            confidence: own.length === 1 ? 0.95 : 0.88,
            why: `«${noun}» is the role of one person`,
          }
        : undefined;
    if (modifiers.length > 0) continue;
    const { found, why } = looseHolders(stem, people);
    const person = found.length === 1 ? found[0] : undefined;
    if (person !== undefined) return { person, confidence: 0.88, why: `«${noun}» ${why}` };
  }
  return undefined;
}

/**
 * The person whom the subject of a saying verb points to. Somebody far back, or of another house than the noun's, is no
 * more believed; the only one whom the lines before speak of, with no title of their own, is.
 * @param before lines of the story above the noun's, the nearest first
 */
export function speakerOfNoun(
  line: Line,
  noun: Noun & { start: number; end: number },
  { names, pronouns }: { names: ArticleNames; pronouns: Pronouns },
  before: readonly Line[],
): Pointed | undefined {
  const near = [line, ...before.slice(0, RECENT_LINES)];
  const house = houseAfter(line, noun.end);
  const isNamedIn = (lines: readonly Line[], person: number): boolean =>
    lines.some(({ people }) => people.some(({ entity, start }) => entity === person && start !== noun.end));
  const isMet = (person: number): boolean => isNamedIn([line, ...before], person);
  const titled = ofTheHouse(noun, personOfNoun(noun, names, isMet), names, before[0]);
  const fits = (person: number): boolean => house === undefined || worksAt(names.people[person], house);
  if (titled && fits(titled.person)) {
    const other = lastUntitled(before.slice(0, 1), names);
    if (other !== undefined && other !== titled.person) return undefined;
    if (isNamedIn(near, titled.person)) return titled;
    return lastUntitled(near, names) === undefined
      ? { ...titled, confidence: titled.confidence - 0.1 }
      : undefined;
  }
  const hinted = isEpithet(noun.noun) ? personOfEpithet(line, noun, { names, pronouns }, before) : undefined;
  if (hinted) return hinted;
  const untitled = lastUntitled(before.slice(0, RECENT_LINES), names);
  const stems = indefiniteForms(noun.noun).flatMap(withoutHouse);
  // «dattera» is somebody else than the one the lines before are about.
  if (
    untitled === undefined ||
    (titled && house === undefined) ||
    !stems.some(isRoleNoun) ||
    stems.some(isKinNoun) ||
    wordList('contest-nouns').has(noun.noun)
  )
    return undefined;
  return { person: untitled, confidence: 0.72, why: `«${noun.noun}» is the one the lines before are about` };
}

/** «Solvik-treneren» is the only trainer of whom the text tells, unless that one is Sandvik's. */
function ofTheHouse(
  { noun }: Noun,
  titled: Pointed | undefined,
  { people }: ArticleNames,
  above: Line | undefined,
): Pointed | undefined {
  const house = /^(.+)-/u.exec(noun)?.[1];
  if (!titled || house === undefined) return titled;
  const own = people[titled.person]?.organisations ?? [];
  const isOfIt = own.some((name) => name.toLowerCase().includes(house.toLowerCase()));
  const isAbove = own.length === 0 && above?.people.some(({ entity }) => entity === titled.person) === true;
  return isOfIt || isAbove ? titled : undefined;
}

/** Whose title is nearly this, one way after the other: nearly every noun of a text is asked for, and is nobody's. */
function looseHolders(stem: string, people: People): { found: number[]; why: string } {
  const short = stem.length > 3 ? holders(people, (role) => role.endsWith(stem)) : [];
  if (short.length > 0) return { found: short, why: 'is short for the role of one person' };
  const synonyms = roleSynonyms(stem);
  const isOneOf = (role: string): boolean => synonyms.some((title) => role === title || role.endsWith(title));
  const alike = synonyms.length > 0 ? holders(people, isOneOf) : [];
  if (alike.length > 0) return { found: alike, why: 'is another word for the role of one person' };
  return { found: atHouse(stem, people), why: 'is the role and the house of one person' };
}

const holders = (people: People, fits: (role: string) => boolean): number[] =>
  rolesOf(people).flatMap((roles, index) => (roles.some(fits) ? [index] : []));

const lowered = new WeakMap<People, string[][]>();

/** Everybody's roles in small letters, which every noun of a text is held against. */
function rolesOf(people: People): string[][] {
  let roles = lowered.get(people);
  if (!roles) {
    roles = people.map((person) => person.roles.map((role) => role.toLowerCase()));
    lowered.set(people, roles);
  }
  return roles;
}

/** «daglig leder» for «den daglige lederen»; a title may be longer than its noun. */
function hasTitle(role: string, stem: string, modifiers: readonly string[]): boolean {
  if (role !== stem && !role.endsWith(` ${stem}`) && !role.startsWith(`${stem} `)) return false;
  return modifiers.every((word) => role.includes(word.replace(/e$/u, '')));
}

/** «støperidirektør» for the director of a foundry: the head is the role, what stands before it is in the house's name. */
function atHouse(stem: string, people: People): number[] {
  return rolesOf(people).flatMap((roles, index) => {
    const organisations = people[index]?.organisations ?? [];
    const fits = roles.some((role) => {
      const head = role.slice(role.lastIndexOf(' ') + 1);
      if (head.length < SHORTEST_PART || !stem.endsWith(head)) return false;
      const house = stem.slice(0, -head.length).replace(/[se-]$/u, '');
      return (
        house.length >= SHORTEST_PART && organisations.some((name) => name.toLowerCase().includes(house))
      );
    });
    return fits ? [index] : [];
  });
}

/** The first word of «Vikfisk AS» in «lederen i Vikfisk AS». */
function houseAfter(line: Line, end: number): string | undefined {
  const at = tokenAt(line, end);
  const [link, house] = [line.tokens[at]?.text ?? '', line.tokens[at + 1]?.text ?? ''];
  const isHouse = /^\p{Lu}/u.test(house) && !wordList('platforms').has(house);
  return isBelonging(link) && isHouse ? house : undefined;
}

/** «matchvinner»: said of somebody, but no title. */
const isEarned = (role: string): boolean => isEpithet(`${role}en`) || isEpithet(`${role}n`);

const worksAt = (person: People[number] | undefined, house: string): boolean =>
  person?.organisations.some((name) => name.includes(house)) === true;

/** The one person whom the nearest line with people is about, if no title of theirs is known; a line of speech is about nobody. */
function lastUntitled(near: readonly Line[], { people }: ArticleNames): number | undefined {
  const line = near.find((one) => one.people.some(({ entity }) => entity !== undefined));
  if (!line || /^\s*[–—«”"„-]/u.test(line.text)) return undefined;
  const found = new Set(line.people.map(({ entity }) => entity));
  const [only] = found;
  const isHead = line.sentences.some(({ start, end }) => {
    const subject = firstSubject(line, start, end);
    return subject?.kind === 'name' && subject.mention.entity === only;
  });
  return found.size === 1 && only !== undefined && isHead && people[only]?.roles.every(isEarned)
    ? only
    : undefined;
}
