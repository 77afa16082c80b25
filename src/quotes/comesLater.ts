/** «…, sier hun» before she is named: the title names her, the story has no other woman, or the next line brings her in. */
import type { ArticleNames } from '../names/types.ts';
import type { Line } from './lines.ts';
import type { Gender, Resolved } from './mind.ts';

const SURE = { title: 0.8, only: 0.8, next: 0.7 };
/** Less sure of a name, and it may be no person at all. */
const IS_PERSON = 0.5;

/** @param line the pronoun's; nobody who fits is named above it */
export function whoComesLater(
  line: Line,
  gender: Gender,
  lines: readonly Line[],
  { people }: ArticleNames,
): Resolved | undefined {
  const fitting = (some: readonly Line[]): number[] => {
    const found = some.flatMap((one) => one.people.flatMap(({ entity }) => entity ?? []));
    return [...new Set(found)].filter((person) => people[person]?.gender === gender);
  };
  const [titled, ...alsoTitled] = fitting(lines.filter(({ kind }) => kind === 'title'));
  if (titled !== undefined && alsoTitled.length === 0)
    return { person: titled, confidence: SURE.title, why: 'the title names them' };
  const all = people.flatMap((person, index) =>
    (person.gender ?? gender) === gender && person.confidence >= IS_PERSON ? [index] : [],
  );
  const [only] = all;
  if (all.length === 1 && only !== undefined && people[only]?.gender)
    return { person: only, confidence: SURE.only, why: 'nobody else who may be of that gender is named' };
  const story = lines.filter(({ unit, kind }) => unit > line.unit && (kind === 'body' || kind === 'lead'));
  const [next, ...others] = fitting(story.slice(0, 1));
  return next !== undefined && others.length === 0
    ? { person: next, confidence: SURE.next, why: 'the next line brings them in' }
    : undefined;
}
