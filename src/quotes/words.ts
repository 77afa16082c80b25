import { remembered } from '../language/remembered.ts';
import { wordList, wordMap } from '../language/words.ts';
import type { ArticleLanguage } from '../reading/types.ts';

/** What a form of a saying verb may do, as `language/words/saying-verbs.txt` says. */
export interface SayingVerb {
  /** `strong` stands beside direct speech with any subject, `weak` with a name or pronoun only. */
  direct?: 'strong' | 'weak';
  /** The word that must follow: «til» in «legger hun til». */
  particle?: string;
  at: boolean;
  bare: boolean;
  perfect: boolean;
  infinitive: boolean;
  /** May stand between the verb and «at»: «med» in «konkluderer med at». */
  beforeAt?: string;
  /** Tells that the same person had spoken just before: «legger hun til». */
  more: boolean;
}

let sayingVerbs: ReadonlyMap<string, SayingVerb> | undefined;

/** The saying verb that a form is, or nothing. Forms are as in running text, lower case. */
export function sayingVerb(form: string): SayingVerb | undefined {
  sayingVerbs ??= new Map(
    [...wordMap('saying-verbs')].map(([verb, abilities]) => [verb, readAbilities(abilities.split(' '))]),
  );
  return sayingVerbs.get(form);
}

function readAbilities(abilities: readonly string[]): SayingVerb {
  const particle = abilities.find((ability) => ability.startsWith('with-'))?.slice('with-'.length);
  const verb: SayingVerb = {
    at: abilities.includes('at'),
    bare: abilities.includes('bare'),
    perfect: abilities.includes('perfect'),
    infinitive: abilities.includes('infinitive'),
    more: abilities.includes('more'),
  };
  if (abilities.includes('direct')) verb.direct = 'strong';
  else if (abilities.includes('weak') || particle) verb.direct = 'weak';
  if (particle) verb.particle = particle;
  const beforeAt = abilities.find((ability) => ability.startsWith('at-'))?.slice('at-'.length);
  if (beforeAt) verb.beforeAt = beforeAt;
  return verb;
}

/** The kind of a subject pronoun: one person, several, or the writer and the one spoken to. */
export function pronounKind(form: string): 'man' | 'woman' | 'several' | 'self' | undefined {
  return wordMap('speaker-pronouns').get(form) as 'man' | 'woman' | 'several' | 'self' | undefined;
}

export function isFirstPerson(form: string): boolean {
  return wordList('first-person').has(form);
}

/** «jeg», «min»: the speaker alone. */
export function isMyself(form: string): boolean {
  return wordList('first-person-alone').has(form);
}

/** `man` or `woman` for «ham», «hennes». */
export function objectPronoun(form: string): 'man' | 'woman' | undefined {
  return wordMap('object-pronouns').get(form) as 'man' | 'woman' | undefined;
}

/** «håper», «tror»: who says it of themselves goes on speaking. */
export function isThinking(form: string): boolean {
  return wordList('thinking-verbs').has(form);
}

/** «kaller»: what it calls a thing is said by its subject. */
export function isCalling(form: string): boolean {
  return wordList('calling-verbs').has(form);
}

/** «heter», «står»: with «det», a text says it. */
export function isDocumentVerb(form: string): boolean {
  return wordList('document-verbs').has(form);
}

export function isSecondPerson(form: string, lang: ArticleLanguage): boolean {
  return wordList('second-person').has(form) || (lang === 'nn' && form === 'de');
}

/** «også», «nå»: may stand between a saying verb and its subject. */
export function isClauseAdverb(form: string): boolean {
  return wordList('clause-adverbs').has(form);
}

/** «nei», «absolutt»: begins an answer. */
export const isResponse = (form: string): boolean => wordList('response-words').has(form);

/** «at», «som», «da»: no title before a name goes on past it. */
export function isSubjectBreak(form: string): boolean {
  return wordList('subject-breaks').has(form);
}

/** «av», «med»: the name after it is no subject. */
export function isNameLink(form: string): boolean {
  return wordList('name-links').has(form);
}

/** Right after a saying verb, shows that it has no subject there. */
export function isNoSubject(form: string): boolean {
  return wordList('no-subjects').has(form);
}

/** «ifølge»: the one named after it says what the sentence tells. */
export function isAccordingTo(form: string): boolean {
  return wordList('according-to').has(form);
}

/** `man` or `woman` for «ham» and «henne» behind «ifølge», and not for «hennes», who owns what follows. */
export function sourcePronoun(before: string, form: string): 'man' | 'woman' | undefined {
  return isAccordingTo(before) && !/(?:s|ar)$/u.test(form) ? objectPronoun(form) : undefined;
}

/** A common verb that makes a clause of the words around it. */
export function isFiniteVerb(form: string): boolean {
  return wordList('finite-verbs').has(form);
}

/** `perfect` («har»), `modal` («kan») or `passive` («blir»). */
export function auxiliary(form: string): 'perfect' | 'modal' | 'passive' | undefined {
  return wordMap('auxiliary-verbs').get(form) as 'perfect' | 'modal' | 'passive' | undefined;
}

/** Whether it helps a participle or an infinitive: «har sagt», «kan si». */
export function helpsVerb(form: string): boolean {
  const kind = auxiliary(form);
  return kind === 'perfect' || kind === 'modal';
}

export function isNegation(form: string): boolean {
  return wordList('negations').has(form);
}

/** `definite` («den»), `indefinite` («en») or `owned` («hennes»). */
export function determiner(form: string): 'definite' | 'indefinite' | 'owned' | undefined {
  return wordMap('determiners').get(form) as 'definite' | 'indefinite' | 'owned' | undefined;
}

/** «om», «på»: no clause begins with it right after «mener» or «tror». */
export function isNoClauseStart(form: string): boolean {
  return wordList('no-clause-starts').has(form);
}

/** «etter», «slik»: with «at» it is another conjunction. */
export function isBeforeAt(form: string): boolean {
  return wordList('before-at').has(form);
}

/** «i», «ved»: somebody belongs to what follows. */
export function isBelonging(form: string): boolean {
  return wordList('belonging-prepositions').has(form);
}

export function isMessageNoun(form: string): boolean {
  return wordList('message-nouns').has(form);
}

/** «25-åringen» */
export const isAgeNoun = (form: string): boolean => /^\d+-?å?r?ing(en|a)?$|-?åringen$/u.test(form);

/** `woman`, `man` or `any` for a definite noun that says what somebody is: «kvinnen», «25-åringen». */
export const humanNoun = remembered((form: string): 'man' | 'woman' | 'any' | undefined => {
  if (isAgeNoun(form)) return 'any';
  return wordMap('human-nouns').get(form) as 'man' | 'woman' | 'any' | undefined;
});

/** A noun so long may be the last part of a compound: «kommunepolitiker». */
const SHORTEST_HEAD = 7;

/** Titles that a definite noun may stand for besides its own. */
export const roleSynonyms = remembered((stem: string): readonly string[] => {
  for (const [noun, titles] of wordMap('role-synonyms')) {
    if (stem === noun || (stem.endsWith(noun) && noun.length >= SHORTEST_HEAD)) return titles.split(', ');
  }
  return [];
});

const ENDINGS: readonly [RegExp, string[]][] = [
  [/erne$|ene$|ane$/u, []],
  [/nen$/u, ['n', 'ne']],
  [/en$/u, ['', 'e']],
  [/et$/u, ['', 'e']],
  [/a$/u, ['', 'e']],
];

/** Singular indefinite forms that a definite noun may come of: «direktøren» → «direktør»; none where it is not one. */
export const indefiniteForms = remembered((noun: string): readonly string[] => {
  for (const [ending, replacements] of ENDINGS) {
    if (ending.test(noun) && noun.length > 4) {
      return replacements.map((replacement) => noun.replace(ending, replacement));
    }
  }
  return [];
});
