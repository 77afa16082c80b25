/** What the word lists say of a word, asked in the terms of this room. */
import { remembered } from '../language/remembered.ts';
import { wordList, wordMap } from '../language/words.ts';

/** Longest role of the list, in words. */
const MAX_ROLE_WORDS = 4;

/** The list of role endings, as one pattern for the end of a word. */
let suffixes: RegExp | undefined;

/** A noun that says what somebody is: on the list, or ending as such nouns do («utviklingssjef», «MIK-leder»). */
export const isRoleNoun = remembered((word: string): boolean => {
  const lower = word.toLowerCase();
  if (wordList('roles').has(lower)) return true;
  if (wordList('not-roles').has(lower) || isFirstName(word)) return false;
  const ofHouse = /^\p{Lu}.*-(\p{Ll}+)$/u.exec(word)?.[1];
  if (ofHouse !== undefined && wordMap('title-heads').has(ofHouse)) return true;
  suffixes ??= new RegExp(`\\p{L}{2,}-?(?:${[...wordList('role-suffixes')].join('|')})$`, 'u');
  return suffixes.test(lower);
});

/** Words that may stand before a role as part of it: «tidligere», «fungerende». */
export const isRoleModifier = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    wordList('role-modifiers').has(lower) ||
    wordList('role-modifiers').has(`${lower}.`) ||
    (/^\p{L}\p{Ll}+$/u.test(word) && endsAs('role-modifier-endings', lower))
  );
};

export const isListedRole = (phrase: string): boolean => wordList('roles').has(phrase.toLowerCase());

/**
 * The longest role that ends at the end of `words`.
 * @returns how many words it has; 0 where there is none
 */
export function roleLengthAtEnd(words: readonly string[]): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  let length = 0;
  for (let count = Math.min(MAX_ROLE_WORDS, words.length); count > 1 && !length; count--) {
    if (isListedRole(words.slice(-count).join(' '))) length = count;
  }
  if (!length && isRoleNoun(last)) length = 1;
  if (!length) return 0;
  while (isRoleModifier(words.at(-length - 1) ?? '')) length++;
  return mayNumber(words.slice(-length)) ? length : length - 1;
}

/** Not «[blant] andre rektor», «[byens] første ordfører»: posts that there are several of are numbered. */
const mayNumber = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 ||
  !/^(?:første|fyrste|andre|annen)$/iu.test(first) ||
  wordList('numbered-roles').has((rest.at(-1) as string).toLowerCase());

/** The party's code as printed («Sp»), where it is one. */
export function partyCode(text: string): string | undefined {
  return wordMap('parties').has(text) ? text : undefined;
}

const lower = (name: string, word: string): boolean => wordList(name).has(word.toLowerCase());

export const isFunctionWord = (word: string): boolean => lower('function-words', word);
export const isCompanyForm = (word: string): boolean => wordList('company-forms').has(word);
export const isPlace = (name: string): boolean =>
  wordList('places').has(name) || wordList('municipalities').has(name);
export const isKnownOrganisation = (name: string): boolean => wordList('organisations').has(name);

let firstOfSeveral: ReadonlySet<string> | undefined;

/** Whether a known organisation of several words begins with this one. */
export function beginsKnownOrganisation(word: string): boolean {
  firstOfSeveral ??= new Set(
    [...wordList('organisations')]
      .filter((name) => name.includes(' '))
      .map((name) => name.split(' ')[0] as string),
  );
  return firstOfSeveral.has(word);
}

/** A word of organisations' names, or one that ends as they do («Datatilsynet»). */
export function isOrganisationWord(word: string): boolean {
  return wordList('organisation-words').has(word) || endsAs('organisation-endings', word);
}

/** Longer than the ending itself: «rådet» alone says little. */
export const hasOrganisationEnding = (word: string): boolean =>
  endsAs('organisation-endings', word) && !wordList('organisation-endings').has(word.toLowerCase());

/** «garnforening», «garnforbundet» */
export const endsAsAssociation = (word: string): boolean => endsAs('association-endings', word);

/** Tails so long may be the last part of a compound: «lærerskole». */
const SHORTEST_TAIL = 5;
let tails: RegExp | undefined;

/** What makes an institution of the place before it: «kommune», «videregående skole», «lærerskole». */
export const isOrganisationTail = remembered((phrase: string): boolean => {
  if (wordList('organisation-tails').has(phrase)) return true;
  const long = (): string[] =>
    [...wordList('organisation-tails')].filter((tail) => tail.length >= SHORTEST_TAIL);
  tails ??= new RegExp(`^\\p{Ll}*(?:${long().join('|')})$`, 'u');
  return tails.test(phrase);
});

export const isNotOrganisation = (word: string): boolean => endsAs('not-organisations', word);

const endings = new Map<string, (word: string) => boolean>();

/** Whether a word ends as one of a list does, whatever its capitals. */
export function endsAs(list: string, word: string): boolean {
  let ends = endings.get(list);
  if (!ends) {
    const all = [...wordList(list)].map((ending) => ending.replace(/^-/, ''));
    const pattern = new RegExp(`(?:${all.join('|')})$`, 'u');
    ends = remembered((text) => pattern.test(text.toLowerCase()));
    endings.set(list, ends);
  }
  return ends(word);
}

export function genderOf(firstName: string): 'woman' | 'man' | undefined {
  const woman = wordList('first-names-women').has(firstName);
  const man = wordList('first-names-men').has(firstName);
  if (woman === man) return undefined;
  return woman ? 'woman' : 'man';
}

const isListedFirstName = (word: string): boolean =>
  wordList('first-names-women').has(word) || wordList('first-names-men').has(word);

/** Listed, or two that are with a hyphen: «Kjell-Roar». */
export const isFirstName = (word: string): boolean =>
  isListedFirstName(word) || (word.includes('-') && word.split('-').every(isListedFirstName));
export const isSurname = (word: string): boolean => wordList('surnames').has(word);

export const isBeing = (word: string): boolean => lower('being-verbs', word);
/** «som» or «til» and a role follow: «ansatt», «stillingen». */
export const isEmployment = (word: string): boolean => lower('employment-words', word);
/** «til» and a role follow: «valgt». */
export const isAppointment = (word: string): boolean => lower('appointing-words', word);
export const mayStandBeforeRole = (word: string): boolean => lower('before-roles', word);
export const tiesToOrganisation = (word: string): boolean => wordList('belonging-prepositions').has(word);

/** Of a pronoun of the third person that can be the subject: «han», «hun», «ho». */
export function speakerGender(pronoun: string): 'woman' | 'man' | undefined {
  const gender = wordMap('speaker-pronouns').get(pronoun);
  return gender === 'woman' || gender === 'man' ? gender : undefined;
}

/**
 * The base form of a role in the definite, at the end of three words: «den daglige lederen» → «daglig leder».
 * @returns nothing where the last word is no such role
 */
export function indefiniteRole([determiner = '', adjective = '', noun = '']: readonly string[]):
  | string
  | undefined {
  const base = [noun.slice(0, -2), noun.slice(0, -1)].find(
    (stem, cut) => noun.endsWith(cut === 0 ? 'en' : 'n') && stem.length > 3 && isRoleNoun(stem),
  );
  if (base === undefined) return undefined;
  // «FAU-leiaren», but «Ordføreren» at the head of a sentence
  const role = /^\p{Lu}\p{Ll}+$/u.test(base) ? base.toLowerCase() : base;
  if (!/^(?:den|det)$/i.test(determiner) || !/e$/.test(adjective)) return role;
  const listed = [adjective, adjective.slice(0, -1)].find((word) => isListedRole(`${word} ${role}`));
  if (listed) return `${listed} ${role}`;
  // «den engasjerte læreren»
  if (/erte$/.test(adjective) && isRoleModifier(adjective.slice(0, -1)))
    return `${adjective.slice(0, -1)} ${role}`;
  return isRoleModifier(adjective) ? `${adjective} ${role}` : role;
}

/** Held in one house: «daglig leder», «tidligere driftssjef». */
export const isHouseRole = (role: string): boolean => {
  // «enhetsleder for kultur og idrett»
  const words = (role.toLowerCase().split(' for ')[0] as string).split(' ');
  return (
    words.some((_, at) => wordList('house-roles').has(words.slice(at).join(' '))) ||
    endsAs('house-role-endings', words.at(-1) as string)
  );
};

/** «skolepolitiker», «forsvarsminister»: the first part says what it is about, not where it is held. */
export const isFieldRole = (role: string): boolean => endsAs('field-roles', role);

/** A common noun before an organisation's name: «selskapet», «avisen». */
export const isOrganisationNoun = (word: string): boolean => wordList('organisation-nouns').has(word);

/** Nouns so long may be the last part of a compound: «øvingsselskapet», but not «området» for «rådet». */
const SHORTEST_ORGANISATION_NOUN = 7;
let organisationNouns: RegExp | undefined;

/** A small word in the definite that is or ends with a noun of organisations: «selskapet», «programvareselskapet». */
export const endsAsOrganisationNoun = remembered((word: string): boolean => {
  if (!/^(?:\p{Ll}+-)?\p{Ll}{5,}(?:en|et|a)$/u.test(word) || /kommun(?:en|a)$/.test(word)) return false;
  organisationNouns ??= new RegExp(
    `(?:${[...wordList('organisation-nouns')].filter((noun) => noun.length >= SHORTEST_ORGANISATION_NOUN).join('|')})$`,
    'u',
  );
  return isOrganisationNoun(word) || organisationNouns.test(word);
});

/** «Emballasjeprodusenten» before «Vikpakk»: says what the house is and is no part of its name. */
export const describesOrganisation = remembered((word: string): boolean =>
  [...wordList('describing-nouns')].some(
    (noun) => word.length > noun.length && word.toLowerCase().endsWith(noun),
  ),
);

/** «jobben», «stillingen», «vervet»: a post, and no body of a house. */
export const isPost = (word: string): boolean =>
  /^(?:jobb|stilling|verv)/u.test(word) && wordList('board-nouns').has(word);

/** «Fylkesmannen», «Universitetet»: named with «i» and a place. */
export const isNamedWithPlace = (word: string): boolean => wordList('organisations-of-places').has(word);

/** «Navigasjonsskolen», «Sjøfartsmuseet»: with a capital inside a sentence, named with «i» and a place. */
export const mayBeNamedWithPlace = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  [...wordList('organisations-of-places')].some((end) => end.startsWith('-') && word.endsWith(end.slice(1)));

/** The last word of a newspaper's name: «Vikvåg Tidende». */
export const isPaperName = (word: string): boolean => wordList('paper-names').has(word);

/** «IL», «Fotball» behind the place that a club is of. */
export const isClubForm = (word: string): boolean => wordList('club-forms').has(word);

/** «ved», «hos»: what stands behind it is a house. */
export const isAtHouse = (word: string): boolean => wordList('at-houses').has(word);

/** «til Vestvik»: what stands behind it is where something is or goes. */
export const isPlaceLink = (word: string): boolean => wordList('place-links').has(word);

/** «Ytre», «Nedre»: begins the name of a place. */
export const isPlaceAdjective = (word: string): boolean => wordList('place-adjectives').has(word);

/** «Storvik», «Nordheim»: ends as names of places, and of their clubs, do. */
export const endsAsPlace = (name: string): boolean => endsAs('place-endings', name);

/** «far», «kone»: says whose somebody is, not what. */
export const isKinNoun = (noun: string): boolean => lower('kin-nouns', noun);

/** «ordfører»: held in a place, not in an organisation. */
export const isPlaceRole = (role: string): boolean => endsAs('place-roles', role);
