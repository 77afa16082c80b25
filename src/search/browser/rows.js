// @ts-check
/** Words that are one to a searcher, and words in a row. */

import { fieldsIn } from './postings.js';

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
      pages.set(posting.page, known ? both(known, posting) : posting);
    }
  }
  return [...pages.values()].sort((a, b) => a.page - b.page);
}

/**
 * @param {Posting} a
 * @param {Posting} b of the same page
 * @returns {Posting}
 */
const both = (a, b) => ({
  page: a.page,
  places: merged(a.places, b.places),
  titled: b.titled.length ? [...a.titled, ...b.titled] : a.titled,
  fields: a.fields | b.fields,
});

/**
 * Two lists as one, each number once.
 * @param {number[]} a in order
 * @param {number[]} b in order
 * @returns {number[]} in order; where nothing is added, the list itself
 */
export function merged(a, b) {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const all = [];
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const [x = Infinity, y = Infinity] = [a[left], b[right]];
    all.push(Math.min(x, y));
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
  return all;
}

/**
 * Pages where words stand in a row. Those of «Anne-Lise» stand in one place.
 * @param {Posting[][]} row the pages of each word
 * @returns {Posting[]}
 */
export function beside(row) {
  const [first = [], ...others] = row;
  if (others.length === 0) return first;
  const found = [];
  const next = others.map(() => 0);
  for (const posting of first) {
    const { page } = posting;
    const words = [posting];
    for (const [number, postings] of others.entries()) {
      let at = /** @type {number} */ (next[number]);
      while (at < postings.length && /** @type {Posting} */ (postings[at]).page < page) at += 1;
      next[number] = at;
      const here = postings[at];
      if (here?.page !== page) break;
      words.push(here);
    }
    if (words.length < row.length) continue;
    const places = inRow(words.map((one) => one.places));
    const titled = inRow(words.map((one) => flat(one.titled))).flatMap((place) => [
      Math.floor(place / FIELD),
      place % FIELD,
    ]);
    if (places.length || titled.length) found.push({ page, places, titled, fields: fieldsIn(titled) });
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
  if (first.length === 0 || others.some((places) => places.length === 0)) return [];
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
