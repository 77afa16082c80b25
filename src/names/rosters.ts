/**
 * Lists that are no sentences: «Styret i Vikfisk:» and the members below it, a name with a title and a house on the lines
 * below («Kari Vik», «Markedssjef, Vikfisk AS»).
 */
import { type Attributes, addOrganisations, noAttributes } from './attributes.ts';
import type { NameSpan } from './nameSpan.ts';
import { withHouses } from './predicates.ts';
import { roleStartingAt, tokenText } from './rolePhrases.ts';
import { houseAt, type Scene } from './scene.ts';
import type { TextUnit } from './types.ts';

/** So many lines below a name may tell of it. */
const CARD = 2;
/** Words of a title that nobody knows, before a comma and the house. */
const LONGEST_TITLE = 5;

/** @returns what each list tells of the person whose name's span it is, by index in `named` */
export function rosters(
  units: readonly TextUnit[],
  scenes: readonly Scene[],
  named: readonly NameSpan[],
): { span: number; found: Attributes }[] {
  return named.flatMap((span, index) => {
    const unit = units[span.unit];
    if (!unit || itemOf(unit) === undefined || span.first !== 0) return [];
    const found = noAttributes();
    ofTheHeading(span, units, scenes, named, found);
    if (isAlone(span, scenes)) onTheCard(span, units, scenes, found);
    return found.evidence.length ? [{ span: index, found }] : [];
  });
}

/** So many full names behind a club and a colon are its team. */
const TEAM = 5;
/** Tokens of «(4–4–2)» before the colon. */
const LONGEST_FORMATION = 9;

/**
 * «Vestvik (4–4–2): Kari Vik – Anne Moe, Siri Lunde …»: the team of a house.
 * @returns what each tells of the person whose name's span it is, by index in `named`
 */
export function teams(
  scenes: readonly Scene[],
  named: readonly NameSpan[],
): { span: number; found: Attributes }[] {
  return scenes.flatMap((scene) => {
    const { unit } = scene;
    const colon = unit.tokens.findIndex(({ text }) => text === ':');
    const house = colon > 0 ? houseAt(scene, 0) : undefined;
    if (!house || colon > house.next + LONGEST_FORMATION) return [];
    const between = unit.tokens.slice(house.next, colon).map(({ text }) => text);
    if (!/^(?:\((?:\d[–-]?)+\))?$/u.test(between.join(''))) return [];
    const players = named.flatMap((span, index) =>
      span.unit === unit.unit && span.first > colon && span.text.includes(' ') ? [index] : [],
    );
    if (players.length < TEAM) return [];
    return players.map((span) => {
      const found = noAttributes();
      addOrganisations(found, [house.organisation], scene, 'stands before its team');
      return { span, found };
    });
  });
}

/** The block and the item of it that a unit is; nothing for paragraphs. */
function itemOf({ place }: TextUnit): { block: number; item: number } | undefined {
  return place.part === 'block' && place.item !== undefined
    ? { block: place.block, item: place.item }
    : undefined;
}

/** All lines between the one with the colon and this begin with a name. */
function ofTheHeading(
  span: NameSpan,
  units: readonly TextUnit[],
  scenes: readonly Scene[],
  named: readonly NameSpan[],
  found: Attributes,
): void {
  const isMember = (unit: number): boolean =>
    named.some((other) => other.unit === unit && other.first === 0 && other.text.includes(' '));
  let heading = span.unit - 1;
  while (heading >= 0 && isMember(heading) && isSameList(units, heading, span.unit)) heading--;
  const scene = scenes[heading];
  if (!scene || !isBefore(units, heading, span.unit) || !scene.unit.text.trimEnd().endsWith(':')) return;
  const houses = scene.organisations.flatMap(({ unit }, index) => (unit === heading ? [index] : []));
  if (houses.length === 1) addOrganisations(found, houses, scene, 'stands above the list of names');
}

function isSameList(units: readonly TextUnit[], one: number, other: number): boolean {
  const [a, b] = [units[one], units[other]].map((unit) => unit && itemOf(unit));
  return a !== undefined && a.block === b?.block;
}

/** The line above the list is its first, or the paragraph before it. */
function isBefore(units: readonly TextUnit[], heading: number, unit: number): boolean {
  const above = units[heading];
  return above?.kind === 'body' && (isSameList(units, heading, unit) || itemOf(above) === undefined);
}

const isAlone = ({ unit, last }: NameSpan, scenes: readonly Scene[]): boolean =>
  last === (scenes[unit]?.unit.tokens.length ?? 0) - 1;

/** «Administrerende direktør», «Marketing Manager, Vikfisk AS», «Vikfisk AS» */
function onTheCard(
  { unit }: NameSpan,
  units: readonly TextUnit[],
  scenes: readonly Scene[],
  found: Attributes,
): void {
  for (let below = unit + 1; below <= unit + CARD; below++) {
    const scene = scenes[below];
    if (!scene || !isSameList(units, unit, below) || scene.people.some(({ first }) => first === 0)) return;
    const end = scene.unit.tokens.length;
    const role = roleStartingAt(scene.unit, 0);
    const comma = scene.unit.tokens.findIndex(({ text }) => text === ',');
    if (role) withHouses(role, scene, found, 'below the name');
    const at = comma > 0 && comma <= LONGEST_TITLE ? comma + 1 : 0;
    const house = /^\p{Lu}/u.test(tokenText(scene.unit, at)) ? houseAt(scene, at) : undefined;
    if (house?.next === end)
      addOrganisations(found, [house.organisation], scene, 'stands below the name', role?.text);
  }
}
