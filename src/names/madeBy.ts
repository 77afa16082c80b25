/** «Vikfisk ble startet i 2002 av Kari Vik og kokken Per Ås»: the house that those behind «av» have made, own or lead. */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import { organisationEndingAt, type Scene } from './scene.ts';
import { isBeing } from './words.ts';

/** So many words may stand from «av» to a name, besides other names. */
const LONGEST_TITLE = 4;
/** So many from the participle to «av»: «i 2002». */
const LONGEST_TIME = 4;

export function madeBy(person: NameSpan, scene: Scene, found: Attributes): void {
  const shared = madeWith(person, scene);
  if (shared !== undefined)
    addOrganisations(found, [shared], scene, 'somebody has made or leads it together with the name');
  const by = agentMark(person.first - 1, scene);
  if (by === undefined) return;
  for (let at = by - 1; at >= by - 1 - LONGEST_TIME; at--) {
    if (!/^[\p{Ll}\d,]/u.test(tokenText(scene.unit, at))) return;
    if (!wordList('founding-participles').has(tokenText(scene.unit, at))) continue;
    const isPassive = tokenText(scene.unit, at).endsWith('s');
    // «Styret i Vikfisk, ledet av Kari Vik, …»
    const isAside = tokenText(scene.unit, at - 1) === ',';
    // «Det sang Vik kantori ledet av kantor Kari Vik»
    const beside = organisationEndingAt(scene, at - 1);
    if (beside !== undefined) {
      addOrganisations(found, [beside], scene, `«${tokenText(scene.unit, at)} av» stands before the name`);
      return;
    }
    const verb =
      isPassive || isAside
        ? at - (isAside ? 1 : 0)
        : [at - 1, at - 2].find((index) => isBeing(tokenText(scene.unit, index)));
    if (verb === undefined) return;
    // «Vikinvest, som er kontrollert av Kari Vik»
    const isClause = tokenText(scene.unit, verb - 1) === 'som' && tokenText(scene.unit, verb - 2) === ',';
    const subject = isClause ? verb - 3 : verb - 1;
    const house =
      organisationEndingAt(scene, subject) ?? scene.ofNoun(tokenText(scene.unit, subject).toLowerCase());
    if (house !== undefined)
      addOrganisations(found, [house], scene, `«${tokenText(scene.unit, at)} av» stands before the name`);
    return;
  }
}

/** «Kari Vik startet Vikfisk i 2016 sammen med Per Ås» */
function madeWith(person: NameSpan, scene: Scene): number | undefined {
  const text = (at: number): string => tokenText(scene.unit, at);
  const together = person.first - 2;
  if (text(together + 1) !== 'med' || !/^(?:sammen|saman)$/u.test(text(together))) return undefined;
  for (let last = together - 1; last >= together - 1 - LONGEST_TIME; last--) {
    const house = organisationEndingAt(scene, last);
    if (house === undefined) continue;
    const { first } = scene.organisations[house] as NameSpan;
    return wordList('leading-verbs').has(text(first - 1)) ? house : undefined;
  }
  return undefined;
}

/** The «av» that a name or a list of names stands behind. */
function agentMark(from: number, { unit, people }: Scene): number | undefined {
  let words = 0;
  for (let at = from; at >= 0 && words <= LONGEST_TITLE; at--) {
    const word = tokenText(unit, at);
    if (word === 'av') return at;
    // «…, mens Kari Vik spilte»
    if (wordList('clause-links').has(word)) return undefined;
    const before = people.find(({ last }) => last === at);
    if (before) at = before.first;
    else if (/^(?:og|,)$/u.test(word)) words = 0;
    else if (/^\p{Ll}/u.test(word)) words++;
    else return undefined;
  }
  return undefined;
}
