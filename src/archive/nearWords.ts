/** Words that a slip of the finger makes of others. */

/** @returns the known word that a person may have meant by one that is not known */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, slips: slipsBetween(word.toLowerCase(), each) }))
    .filter(({ each, slips }) => slips <= (each.length > 4 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips);
  return best?.each;
}

/** How many letters are wrong, missing or too many, two that have changed places counted as one; infinite beyond two. */
export const slipsBetween = (a: string, b: string): number =>
  [0, 1, 2].find((most) => areNear(a, b, most)) ?? Number.POSITIVE_INFINITY;

/** Whether two words differ by no more slips (Damerau 1964). */
export function areNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return true;
  if (most === 0) return false;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    areNear(restA.slice(1), restB.slice(1), most - 1) ||
    areNear(restA.slice(1), restB, most - 1) ||
    areNear(restA, restB.slice(1), most - 1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && areNear(restA.slice(2), restB.slice(2), most - 1))
  );
}
