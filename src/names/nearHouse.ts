/** The house that the last sentence with any has named: whose somebody is who has a title and no house of their own. */
import { isBefore, type Stand } from './stands.ts';

/** So many paragraphs back the last organisation named may stand. */
const FARTHEST = 2;
/** So many words of a title may stand before a name. */
const LONGEST_TITLE = 4;

/**
 * @param told where organisations stand that nobody else belongs to
 * @param main those that the article is about
 * @param areOfKind whether all of them are of the kind that the title is held in: then it is enough that one alone is named
 */
export function nearHouse(
  person: Stand,
  told: readonly Stand[],
  main: ReadonlySet<number | undefined>,
  areOfKind = false,
): number | undefined {
  const above = told.filter(
    (stand) => isBefore(stand, person) && stand.paragraph >= person.paragraph - FARTHEST,
  );
  const last = above.at(-1);
  if (!last) return undefined;
  const inParagraph = above.filter(({ paragraph }) => paragraph === last.paragraph);
  if (areOfKind && inParagraph.every(({ who }) => who === last.who)) return last.who;
  const near = above.filter(({ unit, sentence }) => unit === last.unit && sentence === last.sentence);
  if (near.some(({ who }) => who !== last.who)) return undefined;
  const isBeside = last.unit === person.unit && person.sentence - last.sentence <= 1;
  const isClose =
    isBeside &&
    near.some((stand) => stand.begins || !stand.governed || stand.expanded || isRightBefore(stand, person));
  // «Bygget eies av Vikbanken. – …, sier banksjef Kari Vik.»
  const isAnswer = last.unit === person.unit && last.answered === true;
  // «Vikbanken viser til avtalen.» And below it: «– …, sier regiondirektør Kari Vik.»
  const isAnswered = last.paragraph === person.paragraph - 1 && near.some(({ begins }) => begins);
  const isTopic = last.unit === person.unit && near.some(({ begins }) => begins);
  return isClose || isTopic || isAnswer || isAnswered || main.has(last.who) ? last.who : undefined;
}

/** «… støtte fra Vikbanken. Banksjef Kari Vik …» */
const isRightBefore = ({ ends }: Stand, person: Stand): boolean =>
  ends !== undefined && person.token - ends <= LONGEST_TITLE + 1;
