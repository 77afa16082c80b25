// @ts-check

/**
 * Whether two words differ by one letter: another one, one more, one less, or two that have changed places.
 * @param {string} a
 * @param {string} b
 */
export function isOneSlip(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (a.length !== b.length) {
    return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  }
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
