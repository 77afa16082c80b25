/** The words by which the organisations of a text may stand in other places of it: «Solbris» of «Solbris Energi AS». */
import { withoutGenitive } from './genitive.ts';
import { capitalised, type NameSpan, type UnitTokens } from './nameSpan.ts';
import type { Mention } from './types.ts';
import {
  endsAsPlace,
  isClubForm,
  isCompanyForm,
  isFirstName,
  isNotOrganisation,
  isOrganisationTail,
  isOrganisationWord,
  isPlace,
  isPlaceLink,
  isSurname,
} from './words.ts';

/** The same words were an organisation elsewhere in the text. */
export const AS_ELSEWHERE = 0.85;

export interface Form {
  words: string[];
  /**
   * The name stands with its company form as well, often, or as a club's: the word alone is hardly anything else. Or it is
   * the place of an institution, which alone stands for it where somebody is «ved» it.
   */
  sure?: 'company' | 'often' | 'club' | 'at house' | undefined;
}

/** «Solbris» of «Solbris Energi AS»: stands alone, but never where something is or goes. */
function standsAsHouse(word: string, units: readonly UnitTokens[]): boolean {
  if (endsAsPlace(word)) return false;
  let stands = false;
  for (const unit of units)
    for (const at of capitalised(unit)) {
      const [before, text, after] = [at - 1, at, at + 1].map((place) => unit.tokens[place]?.text ?? '') as [
        string,
        string,
        string,
      ];
      if (text !== word && !(text.startsWith(word) && withoutGenitive(text) === word)) continue;
      if ([before, after].some((beside) => /^\p{Lu}/u.test(beside))) continue;
      if (isPlaceLink(before)) return false;
      stands = true;
    }
  return stands;
}

/** First names and surnames of those who are named in full. */
export const wordsOfPeople = (spans: readonly NameSpan[]): Set<string> =>
  new Set(
    spans
      .filter(({ kind, text }) => kind === 'person' && text.includes(' '))
      .flatMap(({ text }) => text.split(' ')),
  );

/** So many times in all, and for each time that it is something else. */
const OFTEN = 3;

/** «Solbris» four times a house and once a place: a house there, too. */
function isOften(word: string, spans: readonly NameSpan[]): boolean {
  const alone = spans.filter(({ text }) => withoutGenitive(text) === word);
  const houses = alone.filter(({ kind }) => kind === 'organisation').length;
  return houses >= OFTEN && houses >= OFTEN * (alone.length - houses);
}

/** «Norges», «Europeiske», «Offentlig»: may describe anything. */
const DESCRIBES = /(?:s|sk|ske|ig|ige)$/u;

/** By their first words, the longest first. */
export function formsOf(spans: readonly NameSpan[], units: readonly UnitTokens[]): Map<string, Form[]> {
  const inSmall = new Set(
    units.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text))),
  );
  const people = wordsOfPeople(spans);
  const alone = new Set(
    spans.filter(({ kind }) => kind === 'organisation').map(({ text }) => withoutGenitive(text)),
  );
  const lone = (wanted: Mention['kind'][]): Set<string> =>
    new Set(spans.filter(({ kind }) => wanted.includes(kind)).map(({ text }) => withoutGenitive(text)));
  const mistaken = lone(['person', 'other']);
  const places = lone(['place']);
  const surestOther = new Map<string, number>();
  for (const { kind, text, confidence } of spans) {
    const word = withoutGenitive(text);
    if (kind === 'place' || kind === 'person')
      surestOther.set(word, Math.max(surestOther.get(word) ?? 0, confidence));
  }
  const forms = new Map<string, Form>();
  const add = (words: string[], sure?: Form['sure']): void => {
    const known = forms.get(words.join(' '));
    if (!known?.sure) forms.set(words.join(' '), { words, sure });
  };
  for (const { kind, text, confidence } of spans) {
    if (kind !== 'organisation' || confidence < AS_ELSEWHERE - 0.2) continue;
    const words = withoutGenitive(text).split(' ');
    const formed = words.length > 1 && isCompanyForm(words.at(-1) as string);
    const core = formed ? words.slice(0, -1) : words;
    if (core.length > 1) add(core);
    const [first = ''] = core;
    if (core.length === 2 && isClubForm(core[1] as string) && !isOrganisationWord(first))
      add([first], 'club');
    // «faglærer ved Vestvik», of Vestvik videregående skole
    if (core.length > 1 && isOrganisationTail(core.slice(1).join(' '))) add([first], 'at house');
    const isItsOwn =
      !isPlace(first) &&
      ((formed && core.length === 1) || !isOrganisationWord(first)) &&
      !isNotOrganisation(first) &&
      !isFirstName(first) &&
      !isSurname(first) &&
      !people.has(first) &&
      !inSmall.has(first.toLowerCase());
    const isHere = (): boolean =>
      (formed && core.length === 1) ||
      (!places.has(first) && (mistaken.has(first) || standsAsHouse(first, units)));
    const isLone = words.length === 1 && confidence >= AS_ELSEWHERE - 0.1;
    // «Solbris» a house, and with less certainty a place or a person: made for a house, as no list has it and no village is named so.
    const isSurer = !endsAsPlace(first) && confidence > (surestOther.get(first) ?? 1);
    if (isLone && isItsOwn && (isSurer || isOften(first, spans))) add([first], 'often');
    if ((formed || isLone) && first.length > 3 && isItsOwn && isHere())
      add([first], formed ? 'company' : undefined);
    const isTown = places.has(first) && endsAsPlace(first);
    if (first.length > 3 && isItsOwn && core.length > 1 && alone.has(first) && !isTown) add([first]);
    // «Solbris» of «Solbris Software», which nothing else here is called by.
    const isUnlike = core.length > 1 && !surestOther.has(first) && !DESCRIBES.test(first) && !isTown;
    if (isUnlike && first.length > 4 && isItsOwn && confidence >= AS_ELSEWHERE && isHere()) add([first]);
    if (core.length === 1 && /\p{Lu}.*\p{Lu}/u.test(first)) add([first]);
  }
  const byFirst = new Map<string, Form[]>();
  for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = form.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return byFirst;
}
