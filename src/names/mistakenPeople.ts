/** Houses and places that were taken for people: what other names in the text say they are. */
import { withoutGenitive } from './genitive.ts';
import type { NameSpan } from './nameSpan.ts';
import { hasOrganisationEnding, isFirstName, isPlace, isSurname } from './words.ts';

const SURE = { elsewhere: 0.75, namedForPlace: 0.85, beginsWithHouse: 0.85, endsAsHouse: 0.85 };

export function withoutMistakenPeople(spans: readonly NameSpan[]): NameSpan[] {
  const places = new Set(spans.filter(({ kind }) => kind === 'place').map(({ text }) => text));
  const houses = spans.filter(({ kind }) => kind === 'organisation');
  return spans.map((span) => {
    if (span.kind !== 'person') return span;
    if (isNamedForPlace(span, places))
      return asOrganisation(span, SURE.namedForPlace, 'begins with a place, and has no person’s name in it');
    if (isHouseElsewhere(span, houses))
      return asOrganisation(span, SURE.elsewhere, 'is an organisation elsewhere in the text');
    if (endsAsHouse(span)) return asOrganisation(span, SURE.endsAsHouse, 'ends as names of organisations do');
    if (beginsWithHouse(span, houses))
      return asOrganisation(span, SURE.beginsWithHouse, 'begins with an organisation’s name');
    if (isPlaceOfHouse(span, houses))
      return { ...span, kind: 'place', evidence: 'is the place of an institution' };
    return span;
  });
}

const asOrganisation = (span: NameSpan, confidence: number, evidence: string): NameSpan => ({
  ...span,
  kind: 'organisation',
  confidence: Math.max(span.confidence, confidence),
  evidence,
});

/** «Vestvik Mekaniske»: its first word is a place's name, and no word is a person's. */
function isNamedForPlace({ text }: NameSpan, places: ReadonlySet<string>): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  return (
    words.length > 1 &&
    (places.has(first) || isPlace(first)) &&
    !isFirstName(first) &&
    !words.some((word) => isSurname(withoutGenitive(word)))
  );
}

/** «Varmestua», «Sundal Tare»: the very words are a house where somebody leads it, and no first name begins them. */
function isHouseElsewhere({ text }: NameSpan, houses: readonly NameSpan[]): boolean {
  const words = text.split(' ');
  if (isFirstName(words[0] as string) || (words.length === 1 && isSurname(text))) return false;
  return houses.some((house) => withoutGenitive(house.text) === withoutGenitive(text));
}

/** «Lagring», «Rådgivning», «Produksjon»: nobody is named so. */
const IS_DOING = /^\p{Lu}\p{Ll}{2,}(?:[rnl]ing|sjon)$/u;

/** «Vik Malerfirma»: no first name before a word that houses' names end with. */
function endsAsHouse({ text }: NameSpan): boolean {
  const words = text.split(' ');
  const last = withoutGenitive(words.at(-1) as string);
  return (
    words.length > 1 &&
    !isFirstName(words[0] as string) &&
    !isSurname(last) &&
    (hasOrganisationEnding(last) || (words.length === 2 && IS_DOING.test(last)))
  );
}

/** «Lysvik Strøm», where «Lysvik» is a house. */
function beginsWithHouse({ text }: NameSpan, houses: readonly NameSpan[]): boolean {
  const [first = '', ...others] = text.split(' ');
  if (others.length !== 1 || isFirstName(first) || isSurname(first)) return false;
  return houses.some((house) => withoutGenitive(house.text) === first);
}

/** «Vestvik», where «Vestvik kommune» is named. */
const isPlaceOfHouse = ({ text }: NameSpan, houses: readonly NameSpan[]): boolean =>
  !text.includes(' ') &&
  !isFirstName(text) &&
  !isSurname(text) &&
  houses.some(
    (house) => house.text.startsWith(`${text} `) && /^\p{Ll}/u.test(house.text.slice(text.length + 1)),
  );
