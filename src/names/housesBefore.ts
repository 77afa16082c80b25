/** Houses that stand before a title and its name, with a verb between: «I Vikfisk sier driftsleder Kari Vik at …». */
import { wordList, wordMap } from '../language/words.ts';
import { isHouseOf, kindOf, mayHave } from './houseKinds.ts';
import type { NameSpan } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { organisationEndingAt, type Scene } from './scene.ts';
import { startsSentence } from './sentenceStarts.ts';

/** Where somebody is who has a title there: not «fra», «til». */
const AT = /^(?:i|ved|hos|hjå|på)$/iu;

/**
 * «Ved X opplyser pressevakt …», «I X, er leder …», «X, med kaptein …».
 * @param first the token that the title, or a name without one, begins with
 */
export function houseAbove(first: number, role: string, scene: Scene): number | undefined {
  const { unit, organisations } = scene;
  const link = tokenText(unit, first - 1);
  const comma = tokenText(unit, first - 2) === ',';
  const house = organisationEndingAt(scene, comma ? first - 3 : first - 2);
  if (house === undefined) return undefined;
  const { first: start, text } = organisations[house] as NameSpan;
  if (!mayHave({ name: text, aliases: [] }, role)) return undefined;
  const post = kindOf(role);
  if (post && !post.mayBeAny && !isHouseOf({ name: text, aliases: [] }, post, role)) return undefined;
  if (link === 'med') return comma ? house : undefined;
  const isVerb = wordList('finite-verbs').has(link) || wordMap('saying-verbs').has(link);
  const isAt = AT.test(tokenText(unit, start - 1));
  const begins = startsSentence(unit, start - 1) || tokenText(unit, start - 2) === ',';
  return isVerb && isAt && begins ? house : undefined;
}
