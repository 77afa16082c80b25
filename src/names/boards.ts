/** «Leder: Kari Vik», and below it «Styremedlemmer: Per Ås, Vestvik IL, og Ida Moe»: the board of the house that is told of. */
import { wordList, wordMap } from '../language/words.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';
import { isBeing } from './words.ts';

/** One such line may tell of anything; a board has more. */
const FEWEST = 2;

/** @returns of each name in such lists, by index in `named`, the post, where it is told */
export function boards(
  scenes: readonly Scene[],
  named: readonly NameSpan[],
): { span: number; post?: string }[] {
  const posts = scenes.map(({ unit }) => postOf(unit));
  const isOfBoard = (unit: number): boolean => {
    let [first, last] = [unit, unit];
    while (posts[first - 1] !== undefined) first--;
    while (posts[last + 1] !== undefined) last++;
    return posts[unit] !== undefined && last - first + 1 >= FEWEST;
  };
  return named.flatMap(({ unit, text, first, last }, span): { span: number; post?: string }[] => {
    if (!text.includes(' ')) return [];
    if (isOfBoard(unit)) return [{ span, post: posts[unit] as string }];
    const scene = scenes[unit] as Scene;
    return isMember(scene, first) || isElected(scene, last) ? [{ span }] : [];
  });
}

/** So many words from «styret» to «består av». */
const LONGEST_SUBJECT = 8;

/**
 * «Styret som ble valgt, består av Kari Vik (leder), Per Ås og Ida Moe.», «Styremedlemmene er Kari Vik og Per Ås.», «Med seg i
 * styret har hun Kari Vik.», «Nye i styret er Kari Vik og Per Ås.»
 */
function isMember({ unit }: Scene, name: number): boolean {
  for (let at = name - 1; at > 0 && !/^[.!?:]$/u.test(tokenText(unit, at)); at--) {
    const [before, word] = [at - 1, at].map((place) => tokenText(unit, place).toLowerCase());
    if (isBeing(word as string) && /^styremedlem(?:mene|mer|mar|mane|ene)$/u.test(before as string))
      return true;
    const isIn = before === 'i' && word === 'styret';
    // «Nye i styret er …», «Ny i styret ble …»
    const isNew = isIn && /^(?:ny|nye)$/iu.test(tokenText(unit, at - 2)) && isBeing(tokenText(unit, at + 1));
    if (isNew) return true;
    if (isIn && tokenText(unit, at - 2) === 'seg') return !isOfHouse(tokenText(unit, at + 1));
    // «består av», «består etter årsmøtet i februar av»
    const verb = word === 'av' ? consistsBefore(unit, at) : -1;
    if (verb >= 0)
      return unit.tokens
        .slice(Math.max(0, verb - LONGEST_SUBJECT), verb)
        .some(({ text }) => text.toLowerCase() === 'styret');
  }
  return false;
}

/** The verb of «består … av» before «av», in the same sentence; -1 where there is none. */
function consistsBefore(unit: UnitTokens, of: number): number {
  for (let at = of - 1; at >= Math.max(0, of - LONGEST_SUBJECT); at--) {
    const word = tokenText(unit, at);
    if (/^(?:består|bestod|besto)$/u.test(word)) return at;
    if (!/^[\p{L}\d]+$/u.test(word)) return -1;
  }
  return -1;
}

/** So many words from the name to the board. */
const NEAR = 8;

/** «Kari Vik, som er valgt inn i styret av de ansatte», «Kari Vik sitter i styret», «Kari Vik har ledet styret»: whose is not told. */
function isElected({ unit }: Scene, name: number): boolean {
  for (let at = name + 2; at < name + NEAR; at++) {
    const [before, link, word, next] = [at - 2, at - 1, at, at + 1].map((place) => tokenText(unit, place));
    if (!/^(?:\p{L}+|,)$/u.test(word ?? '')) return false;
    if (word === 'styret' && wordList('leading-verbs').has(link ?? '')) return !isOfHouse(next);
    const sits = /^(?:inn|sitter|satt|sit|sat)$/u.test(before ?? '') && link === 'i';
    if (sits && word === 'styret') return !isOfHouse(next);
  }
  return false;
}

/**
 * «Styret i Vikfisk», where no other house's board is told of.
 * @param houses spans of names of organisations, and in `owners` whose name each is
 */
export function onlyBoard(
  scenes: readonly Scene[],
  houses: readonly NameSpan[],
  owners: readonly (number | undefined)[],
): number | undefined {
  const told = houses.flatMap(({ unit, first }, index) => {
    const scene = scenes[unit] as Scene;
    const isBoard = tokenText(scene.unit, first - 2).toLowerCase() === 'styret';
    return isBoard && isOfHouse(tokenText(scene.unit, first - 1)) ? [owners[index]] : [];
  });
  return new Set(told).size === 1 ? told[0] : undefined;
}

const isOfHouse = (link: string | undefined): boolean => /^(?:i|for|til|hos|ved)$/u.test(link ?? '');

/** «Varamedlemmer: Kari Vik»: the post of all whom such a line names. */
export const postOf = (unit: UnitTokens): string | undefined =>
  tokenText(unit, 1) === ':' ? wordMap('board-posts').get(tokenText(unit, 0).toLowerCase()) : undefined;
