// @ts-check

/** Words as long as this may have two letters wrong, and still be known. */
const LONG = 7;

/**
 * Those that differ least from a word: by one letter, or, where none does, a long word by two.
 * @template T
 * @param {string} word
 * @param {readonly T[]} others
 * @param {(other: T) => string} [spelt] how it is written
 * @returns {T[]}
 */
export function nearest(word, others, spelt = String) {
  const one = others.filter((other) => isSlip(word, spelt(other), 1));
  return one.length || word.length < LONG ? one : others.filter((other) => isSlip(word, spelt(other), 2));
}

/**
 * Whether two words differ by no more letters: another one, one more, one less, or two that have changed places
 * (Damerau, 1964).
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
export const isSlip = (a, b, most) => a !== b && isWithin(a, b, most);

/**
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @returns {boolean}
 */
function isWithin(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (start === a.length && start === b.length) return true;
  if (most === 0) return false;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const hasChangedPlaces = restA[0] === restB[1] && restA[1] === restB[0];
  return (
    isWithin(restA.slice(1), restB.slice(1), most - 1) ||
    isWithin(restA.slice(1), restB, most - 1) ||
    isWithin(restA, restB.slice(1), most - 1) ||
    (hasChangedPlaces && restA.length > 1 && isWithin(restA.slice(2), restB.slice(2), most - 1))
  );
}
