// @ts-check
/** Words that are one to a searcher, and words in a row. */

/** @typedef {import('./postings.js').Posting} Posting */

/**
 * Several words' pages as one's.
 * @param {Posting[][]} rows each by page
 * @returns {Posting[]} by page
 */
export function united(rows) {
  const filled = rows.filter((row) => row.length);
  if (filled.length < 2) return filled[0] ?? [];
  /** @type {Map<number, Posting>} */
  const pages = new Map();
  for (const row of filled) {
    for (const posting of row) {
      const known = pages.get(posting.page);
      if (!known) pages.set(posting.page, posting);
      else {
        const places = [...new Set([...known.places, ...posting.places])].sort((a, b) => a - b);
        pages.set(posting.page, {
          page: posting.page,
          places,
          titled: [...known.titled, ...posting.titled],
        });
      }
    }
  }
  return [...pages.values()].sort((a, b) => a.page - b.page);
}

/**
 * Pages where words stand in a row. Those of «Anne-Lise» stand in one place.
 * @param {Posting[][]} row the pages of each word
 * @returns {Posting[]}
 */
export function beside(row) {
  const [first = [], ...others] = row;
  if (others.length === 0) return first;
  const pages = others.map((postings) => new Map(postings.map((one) => [one.page, one])));
  const found = [];
  for (const posting of first) {
    const rest = pages.flatMap((word) => word.get(posting.page) ?? []);
    if (rest.length < pages.length) continue;
    const words = [posting, ...rest];
    const places = inRow(words.map((one) => one.places));
    const titled = inRow(words.map((one) => flat(one.titled))).flatMap((place) => [
      Math.floor(place / FIELD),
      place % FIELD,
    ]);
    if (places.length || titled.length) found.push({ page: posting.page, places, titled });
  }
  return found;
}

/** More places than a field has. */
const FIELD = 1e9;

/** Places in all fields as places in one row, far from each other. @param {number[]} titled */
const flat = (titled) => {
  const places = [];
  for (let at = 0; at < titled.length; at += 2)
    places.push(/** @type {number} */ (titled[at]) * FIELD + /** @type {number} */ (titled[at + 1]));
  return places;
};

/**
 * The places of rows of words: each stands where the one before it does, or next to it.
 * @param {number[][]} words
 * @returns {number[]}
 */
function inRow([first = [], ...others]) {
  const sets = others.map((places) => new Set(places));
  const found = new Set();
  for (const start of first) {
    const row = [start];
    let place = start;
    const holds = sets.every((places) => {
      place = places.has(place + 1) ? place + 1 : place;
      row.push(place);
      return places.has(place);
    });
    if (holds) for (const one of row) found.add(one);
  }
  return [...found].sort((a, b) => a - b);
}
