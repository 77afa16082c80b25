/** What the words behind a list of names say of all in it: «Kari Vik og Per Ås driver Vikfisk», «Kari Vik, Per Ås og Ola Moe i X». */
import { wordList } from '../language/words.ts';
import { type Attributes, addOrganisations, noAttributes } from './attributes.ts';
import { isToldOfByAll } from './houseKinds.ts';
import { areAll } from './joint.ts';
import type { NameSpan } from './nameSpan.ts';
import { afterAsides, atWork } from './predicates.ts';
import { roleEndingAt, tokenText } from './rolePhrases.ts';
import { organisationsAfter, type Scene } from './scene.ts';
import { isBeing } from './words.ts';

/** «Kari Vik og Per Ås driver Vikfisk», «Kari Vik og Per Ås er lærere ved X»: what the verb behind the list says of all. */
export function together(person: NameSpan, scene: Scene, found: Attributes): boolean {
  const verb = lastOfList(person, scene);
  const word = tokenText(scene.unit, verb ?? -1);
  if (verb === undefined || !/^\p{Ll}/u.test(word)) return false;
  if (isBeing(word)) return areAll(verb + 1, scene, found);
  if (!['working-verbs', 'leading-verbs'].some((list) => wordList(list).has(word))) return false;
  atWork(verb, scene, found);
  return true;
}

/** The last name of a list, behind «og». */
export const endsList = ({ first }: NameSpan, { unit, people }: Scene): boolean =>
  tokenText(unit, first - 1) === 'og' && people.some(({ last }) => last === first - 2);

/** «Kari Vik (14), Per Ås og Ola Moe i X»: of all, as none has a house of their own. */
export function sharedHouse(person: NameSpan, scene: Scene, found: Attributes): void {
  if (!person.text.includes(' ') || roleEndingAt(scene.unit, person.first - 1) !== undefined) return;
  // «Kari Vik (UiV) og Per Ås i Vikfisk»
  if (found.organisations.length > 0) return;
  const last = lastOfList(person, scene);
  if (last === undefined) return;
  const { organisations } = organisationsAfter(scene, last, false);
  const own = organisations.filter((house) => isWhereTheyAre(tokenText(scene.unit, last), house, scene));
  addOrganisations(found, own, scene, 'is said of all in the list');
}

/** Not «saken mot A og B i Vestvik tingrett», «bildet av A og B i Vikposten», «A og B fra Vestvik kommune». */
function isWhereTheyAre(link: string, house: number, { organisations }: Scene): boolean {
  const { text } = organisations[house] as NameSpan;
  const isCourt = /rett$/u.test(text) || isToldOfByAll({ name: text, aliases: [] });
  return link === 'i' ? !isCourt : !(/^fr[aå]$/u.test(link) && text.endsWith('kommune'));
}

/** The token behind a list of names that ends with «og» and another one. */
function lastOfList(person: NameSpan, scene: Scene): number | undefined {
  const link = afterAsides(person.last + 1, scene, noAttributes());
  const mark = tokenText(scene.unit, link);
  const next = scene.people.find(({ first }) => first === link + 1);
  if (!next || !/^(?:og|,)$/u.test(mark)) return undefined;
  return mark === 'og' ? afterAsides(next.last + 1, scene, noAttributes()) : lastOfList(next, scene);
}
