/**
 * Where somebody works who was named before: «I dag driver hun X», «Han har spilt for Y», «23-åringen fra Z». Only where
 * exactly one person can be meant.
 */
import { wordList } from '../language/words.ts';
import { type Named, onlyCandidate } from './laterRoles.ts';
import type { PersonCluster } from './people.ts';
import { tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';
import { speakerGender } from './words.ts';
import { workplaces } from './work.ts';

export interface LaterWork {
  person: number;
  /** Indices of the scene's organisations. */
  organisations: number[];
  why: string;
}

/** So many words of a clause are read. */
const LONGEST = 12;
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
  const path = Array.from({ length: LONGEST }, (_, offset) => pronoun + 1 + offset);
  const verb = tokenText(scene.unit, pronoun - 1);
  const isVerb = /^\p{Ll}/u.test(verb) && !wordList('clause-links').has(verb);
  return workplaces(scene, isVerb ? [pronoun - 1, ...path] : path, false);
}

/** «23-åringen fra X», «22-åringen, som har spilt for X» */
const comesFrom = (scene: Scene, age: number): number[] => {
  const isClause = tokenText(scene.unit, age + 1) === ',' && tokenText(scene.unit, age + 2) === 'som';
  const at = isClause ? age + 2 : age;
  const direct = organisationsAfter(scene, at + 1, false).organisations;
  return direct.length ? direct : worksAt(scene, at);
};
