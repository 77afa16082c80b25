/** Roles behind words that describe: «en markert prest», «Norges yngste ordfører», «en av landets fremste forskere». */
import { wordList } from '../language/words.ts';
import type { UnitTokens } from './nameSpan.ts';
import { indefinite, OWNER, type RolePhrase, roleStartingAt, singular, tokenText } from './rolePhrases.ts';
import { isFunctionWord, isListedRole, isRoleModifier, isRoleNoun, mayStandBeforeRole } from './words.ts';

/** So many describing words before a role. */
const MOST = 5;
/** So many words between «en av» and the plural. */
const LONGEST_OF = 5;

const ARTICLE = /^(?:en|ein|ei|den)$/u;
const NAME_OWNING = /^\p{Lu}[\p{L}-]+s$/u;

/** @param at the token behind a verb of being and the small words that may follow it */
export function describedRole(unit: UnitTokens, at: number): RolePhrase | undefined {
  const article = articleBefore(unit, at);
  if (article === 'den') return behind(unit, at, isDescribing, definiteAt);
  if (article !== undefined) return oneOf(unit, at) ?? behind(unit, at, isDescribing, roleStartingAt);
  return ownedRoleAt(unit, OWNER.test(tokenText(unit, at - 1)) ? at - 1 : at);
}

/** «Norges yngste ordfører», «Vikfisks nye direktør»: the role behind the genitive that ends at a token. */
export function ownedRoleAt(unit: UnitTokens, owner: number): RolePhrase | undefined {
  const word = tokenText(unit, owner);
  return NAME_OWNING.test(word) || OWNER.test(word)
    ? withModifiers(unit, owner + 1, behind(unit, owner + 1, isInflected, roleStartingAt))
    : undefined;
}

/** «SVs finanspolitiske talsperson» → «finanspolitisk talsperson»: the words right before that can be part of a role are. */
function withModifiers(unit: UnitTokens, from: number, role: RolePhrase | undefined): RolePhrase | undefined {
  const bare = role && tokenText(unit, role.first - 1).replace(/e$/u, '');
  if (!role || !bare || role.first === from) return role;
  const isPart = isRoleModifier(bare) || isListedRole(`${bare} ${role.text}`);
  return isPart
    ? withModifiers(unit, from, { ...role, text: `${bare} ${role.text}`, first: role.first - 1 })
    : role;
}

/** «Kari Vik, blid kafévert i Vestvik»: one describing word, and what is said of the role. */
export function describedBehindComma(unit: UnitTokens, at: number): RolePhrase | undefined {
  if (!isDescribing(tokenText(unit, at)) || /(?:.{3}(?:en|et|ene|ane|er|ar)|s)$/u.test(tokenText(unit, at)))
    return undefined;
  const role = roleStartingAt(unit, at + 1);
  return role && /^(?:[.,:)]?|i|ved|for|på|fra|frå|og)$/u.test(tokenText(unit, role.last + 1))
    ? role
    : undefined;
}

/** The article among the small words before a token. */
function articleBefore(unit: UnitTokens, at: number): string | undefined {
  for (let before = at - 1; mayStandBeforeRole(tokenText(unit, before)); before--)
    if (ARTICLE.test(tokenText(unit, before))) return tokenText(unit, before);
  return undefined;
}

function behind(
  unit: UnitTokens,
  from: number,
  describes: (word: string) => boolean,
  roleAt: (unit: UnitTokens, at: number) => RolePhrase | undefined,
): RolePhrase | undefined {
  for (let at = from; at <= from + MOST; at++) {
    const role = roleAt(unit, at);
    if (role) return role;
    const word = tokenText(unit, at);
    const isSmall = ['degree-words', 'clause-adverbs'].some((list) => wordList(list).has(word));
    if (!describes(word) && !isSmall) return undefined;
  }
  return undefined;
}

/** «den første kvinnelige presten» */
function definiteAt(unit: UnitTokens, at: number): RolePhrase | undefined {
  const word = tokenText(unit, at);
  // «den utrøyttelege FAU-leiaren»
  const [, house = '', noun = word] = /^(\p{Lu}[\p{L}\d]*-)(\p{Ll}+)$/u.exec(word) ?? [];
  const base = indefinite(noun);
  const role = base && house + base;
  return role === undefined ? undefined : { text: role, first: at, last: at };
}

/** «en av tre sykepleiere», «en av landets fremste forskere» → «sykepleier», «forsker» */
function oneOf(unit: UnitTokens, from: number): RolePhrase | undefined {
  if (tokenText(unit, from) !== 'av' || !/^(?:en|ein|ei)$/u.test(tokenText(unit, from - 1))) return undefined;
  for (let at = from + 1; at <= from + LONGEST_OF; at++) {
    const word = tokenText(unit, at);
    const role = singular(word);
    if (role) return { text: role, first: at, last: at };
    const isOwner = NAME_OWNING.test(word) || OWNER.test(word);
    const isNumber = /^(?:de|dei|våre|sine|\d+)$/u.test(word);
    if (!isOwner && !isNumber && !isDescribing(word) && !wordList('degree-words').has(word)) return undefined;
  }
  return undefined;
}

const isDescribing = (word: string): boolean =>
  /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) &&
  !isFunctionWord(word) &&
  !isRoleNoun(word) &&
  !wordList('no-describing').has(word);

/** «fremste», «nye», «kvinnelige» */
const isInflected = (word: string): boolean => isDescribing(word) && word.endsWith('e');
