/** The houses that a clause says somebody works at, leads, belongs to or comes from: «jobber i X», «driver X», «har bakgrunn fra X og Y». */
import { wordList, wordMap } from '../language/words.ts';
import { tokenText } from './rolePhrases.ts';
import { houseAt, type Scene } from './scene.ts';
import { endsAs, isBeing, isPost, partyCode } from './words.ts';

const WORKS_AT = new Set(['i', 'ved', 'hos', 'hjå', 'for', 'til', 'på', 'gjennom']);
const WORKING = ['working-verbs', 'study-nouns'];
const COMES_FROM = new Set(['fra', 'frå']);

/** So many words from a verb of work to «til» and its house: «leid ut til X». */
const FARTHEST_TO = 2;

/** So many words of a clause are read. */
export const LONGEST = 12;

/** The tokens of a clause from one on. */
export const clauseFrom = (first: number): number[] =>
  Array.from({ length: LONGEST }, (_, offset) => first + offset);

export interface Workplaces {
  /** Indices of the scene's organisations. */
  houses: number[];
  /** They come from there, and may be somewhere else by now. */
  left: boolean;
}

const NOWHERE: Workplaces = { houses: [], left: false };

/**
 * @param path the tokens of the clause to be read, in order
 * @param works whether it is told already that they work somewhere
 */
export function workplaces(scene: Scene, path: readonly number[], works: boolean): Workplaces {
  let comes = false;
  let isAt = works;
  let tie: string | undefined;
  for (const [step, at] of path.entries()) {
    const word = tokenText(scene.unit, at);
    if (isAside(scene, at) || isSpan(scene, at)) continue;
    // Another clause or another subject: «har kjent henne siden de studerte ved X».
    if (!/^[\p{L}\d]/u.test(word) || scene.people.some(({ first }) => first === at)) return NOWHERE;
    if (wordList('clause-links').has(word) && !isPromise(scene, at)) return NOWHERE;
    // «har doktorgrad fra X»
    if (wordList('degrees').has(word)) return NOWHERE;
    // «sitter ved kjøkkenbordet på X»
    if (tokenText(scene.unit, at - 1) === 'ved' && endsAs('seats', word)) return NOWHERE;
    const leads = wordList('leading-verbs').has(word);
    // «jobbet med søknaden til X»: is not for whom they work.
    if (word === 'til' && isAt && !works && step > FARTHEST_TO) return NOWHERE;
    const isMember = word === 'av' && wordList('member-nouns').has(tokenText(scene.unit, at - 1));
    const isOwner = word === 'av' && isAt && isShare(tokenText(scene.unit, at - 1), scene, path);
    const [link, left] = tie?.split(' ') ?? [];
    const speaksFor =
      wordList('representing-verbs').has(word) && partyCode(tokenText(scene.unit, at + 1)) !== undefined;
    if (
      leads ||
      speaksFor ||
      isMember ||
      isOwner ||
      (isAt && WORKS_AT.has(word)) ||
      (comes && COMES_FROM.has(word)) ||
      word === link
    ) {
      const found = housesFrom(scene, path[step + 1] ?? at + 1);
      if (found.houses.length > 0) {
        const beside =
          tokenText(scene.unit, found.next) === 'ved' ? houseAt(scene, found.next + 1) : undefined;
        const more = goesOn(scene, beside?.next ?? found.next);
        const all = [...found.houses, ...(beside ? [beside.organisation] : []), ...more.houses];
        return { houses: all, left: (!leads && COMES_FROM.has(word)) || (word === link && left === 'left') };
      }
    }
    isAt ||=
      leads || WORKING.some((list) => wordList(list).has(word)) || sitsIn(scene, at) || isIn(scene, at);
    comes ||= wordList('coming-words').has(word);
    tie ??= wordMap('tie-verbs').get(word);
  }
  return NOWHERE;
}

/** «eier 40 prosent av X»; what somebody owns through a house of their own is not theirs. */
const isShare = (noun: string, { unit }: Scene, path: readonly number[]): boolean =>
  wordList('share-nouns').has(noun) && !path.some((at) => tokenText(unit, at) === 'gjennom');

/** «sitter i styret», «sa opp jobben»; not «skal møte styret», who may be anybody. */
function sitsIn({ unit }: Scene, at: number): boolean {
  const [before, word] = [at - 1, at].map((place) => tokenText(unit, place)) as [string, string];
  if (!wordList('board-nouns').has(word)) return false;
  return (
    isPost(word) ||
    wordList('leading-verbs').has(before) ||
    before === 'til' ||
    wordList('belonging-prepositions').has(before)
  );
}

/** «har vært med i Vik Fiskarlag» */
const isIn = ({ unit }: Scene, at: number): boolean =>
  tokenText(unit, at) === 'med' &&
  tokenText(unit, at + 1) === 'i' &&
  /^(?:er|var|vært|vore)$/u.test(tokenText(unit, at - 1));

/** «leder foreldreutvalget (FAU) ved X»: a sign or the word of such an aside. */
const isAside = ({ unit }: Scene, at: number): boolean =>
  [at, at - 1, at - 2].some((open) => tokenText(unit, open) === '(' && tokenText(unit, open + 2) === ')');

/** «i 2018–2021»: the dash between years. */
const isSpan = ({ unit }: Scene, at: number): boolean =>
  tokenText(unit, at) === '–' &&
  [at - 1, at + 1].every((beside) => /^\d{2,4}$/u.test(tokenText(unit, beside)));

/** «løfte om læreplass hos X»: the word is no link. */
const isPromise = ({ unit }: Scene, at: number): boolean =>
  tokenText(unit, at) === 'om' && wordList('study-nouns').has(tokenText(unit, at + 1));

/** Verbs that a clause may go on with. */
const VERBS = ['working-verbs', 'leading-verbs', 'coming-words'];

/** «er medlem av X og sitter i styret for Y», «studerte ved X og har jobbet i Y»: the same subject goes on. */
function goesOn(scene: Scene, link: number): Workplaces {
  const verb = tokenText(scene.unit, link) === 'og' ? tokenText(scene.unit, link + 1) : '';
  const isVerb =
    isBeing(verb) || /^(?:har|hadde)$/u.test(verb) || VERBS.some((list) => wordList(list).has(verb));
  return isVerb ? workplaces(scene, clauseFrom(link + 1), false) : NOWHERE;
}

/** «X», «X og Y», «X og i Y» */
function housesFrom(scene: Scene, at: number): { houses: number[]; next: number } {
  const first = houseAt(scene, at);
  if (!first) return { houses: [], next: at };
  const and = tokenText(scene.unit, first.next) === 'og' ? first.next + 1 : undefined;
  // «i X og i Y»
  const again =
    and !== undefined && tokenText(scene.unit, and) === tokenText(scene.unit, at - 1) ? and + 1 : and;
  const second = again === undefined ? undefined : houseAt(scene, again);
  return {
    houses: [first, ...(second ? [second] : [])].map(({ organisation }) => organisation),
    next: (second ?? first).next,
  };
}
