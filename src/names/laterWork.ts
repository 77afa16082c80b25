/**
 * Where somebody works who was named before: «I dag driver hun X», «Han har spilt for Y», «23-åringen fra Z». Only where
 * exactly one person can be meant.
 */
import { wordList } from '../language/words.ts';
import { verbsGoingOn } from './goingOn.ts';
import { type Named, onlyCandidate } from './laterRoles.ts';
import type { PersonCluster } from './people.ts';
import { tokenText } from './rolePhrases.ts';
import { organisationEndingAt, organisationsAfter, type Scene } from './scene.ts';
import { speakerGender } from './words.ts';
import { clauseFrom, workplaces } from './work.ts';

export interface LaterWork {
  person: number;
  /** Indices of the scene's organisations. */
  organisations: number[];
  why: string;
}

/** Letters of «han», «hun», «ho». */
const LONGEST_PRONOUN = 3;
const AGE = /^\d{1,2}-?åring(?:en|a)?$/iu;

export function laterWork(
  scenes: readonly Scene[],
  named: readonly Named[],
  people: readonly PersonCluster[],
): LaterWork[] {
  return scenes
    .filter(({ unit }) => (unit.kind === 'body' || unit.kind === 'lead') && !isSpeech(unit.text))
    .flatMap((scene) =>
      scene.unit.tokens.flatMap(({ text }, at): LaterWork[] => {
        if (text.length > LONGEST_PRONOUN && !/^\d/u.test(text)) return [];
        const gender = speakerGender(text.toLowerCase());
        const organisations = gender ? worksAt(scene, at) : AGE.test(text) ? comesFrom(scene, at) : [];
        if (organisations.length === 0) return [];
        const person = onlyCandidate(scene.unit, at, named, people, gender);
        return person === undefined
          ? []
          : [{ person, organisations, why: `«${text}» can only be them here` }];
      }),
    );
}

/** In direct speech «hun» is somebody whom the speaker knows of. */
const isSpeech = (text: string): boolean => /^\s*[–—«"”„-]/u.test(text);

/** «hun driver X», «nå driver hun X» */
function worksAt(scene: Scene, pronoun: number): number[] {
  const there = houseOfThere(scene, pronoun);
  if (there !== undefined) return [there];
  const path = clauseFrom(pronoun + 1);
  const verb = tokenText(scene.unit, pronoun - 1);
  const isVerb = /^\p{Ll}/u.test(verb) && !wordList('clause-links').has(verb);
  const direct = workplaces(scene, isVerb ? [pronoun - 1, ...path] : path, false).houses;
  const further = verbsGoingOn(scene.unit, pronoun + 1, scene.people);
  return [...direct, ...further.flatMap((second) => workplaces(scene, clauseFrom(second), false).houses)];
}

/** «X, der hun er verneombud», «X, hvor han også jobber» */
function houseOfThere(scene: Scene, pronoun: number): number | undefined {
  const { unit } = scene;
  if (tokenText(unit, pronoun - 2) !== ',' || !/^(?:der|hvor|kor)$/u.test(tokenText(unit, pronoun - 1)))
    return undefined;
  const verbs = [1, 2].map((offset) => tokenText(unit, pronoun + offset));
  const isThere = verbs.some((word) =>
    ['working-verbs', 'leading-verbs', 'being-verbs'].some((list) => wordList(list).has(word)),
  );
  return isThere ? organisationEndingAt(scene, pronoun - 3) : undefined;
}

/** «23-åringen fra X», «22-åringen, som har spilt for X» */
const comesFrom = (scene: Scene, age: number): number[] => {
  const isClause = tokenText(scene.unit, age + 1) === ',' && tokenText(scene.unit, age + 2) === 'som';
  const at = isClause ? age + 2 : age;
  const direct = organisationsAfter(scene, at + 1, false).organisations;
  return direct.length ? direct : worksAt(scene, at);
};
