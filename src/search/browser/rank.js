// @ts-check
/** Which pages answer all of a question, and in which order. */
import { TIERS, YEAR } from './hits.js';
import { dayIn } from './pagefind.js';

/** @typedef {import('./terms.js').TermAnswer} TermAnswer */

/** Words before this one are the lead. */
const LEAD = 40;
/** Words between two words that belong together. */
const NEAR = 6;
/** Pages are put in order by one number each: its tier, its score in so fine steps, its own number. */
const STEPS = 2 ** 16;
const HIGHEST_SCORE = 2 ** 7;
const MOST_PAGES = 2 ** 22;

/**
 * Pages that have every term; where none has, those that have most of them.
 * @param {TermAnswer[]} answers terms that some page has
 * @param {Uint8Array} besides by page, how many neighbours of the question are neighbours in it too
 * @param {import('./pagefind.js').Meta} meta
 * @returns {{pages: number[], complete: boolean}} the best first; of pages that are equal, the newest
 */
export function rank(answers, besides, { ids, bit }) {
  const met = new Uint8Array(ids.length);
  for (const { hits } of answers)
    for (const page of hits.pages) met[page] = /** @type {number} */ (met[page]) + 1;
  const most = met.reduce((a, b) => Math.max(a, b), 0);
  const titled = bit('title') | YEAR;
  const rares = answers.map(({ hits }) => 0.5 + 1 / Math.log2(2 + hits.size));
  const keys = [];
  for (let page = 0; page < met.length && most > 0; page += 1) {
    if (met[page] !== most) continue;
    let [tier, score] = [0, besides[page] ?? 0];
    for (const [number, { hits }] of answers.entries()) {
      if (!hits.has(page)) continue;
      const places = hits.places(page);
      const often = places.length / (places.length + 1.5);
      const inTitle = (hits.fields[page] ?? 0) & titled ? 1.5 : 0;
      const inLead = (places[0] ?? LEAD) < LEAD ? 0.3 : 0;
      score += (rares[number] ?? 0) * (hits.weights[page] ?? 0) * (1 + often + inTitle + inLead);
      tier = Math.max(tier, hits.tiers[page] ?? 0);
    }
    if (answers.length > 1) score += nearness(answers.map(({ hits }) => hits.places(page)));
    const steps = Math.round(Math.min(score, HIGHEST_SCORE - 1) * STEPS);
    keys.push(((TIERS.length - tier) * HIGHEST_SCORE * STEPS + steps) * MOST_PAGES + page);
  }
  const ordered = Float64Array.from(keys).sort().reverse();
  return { pages: Array.from(ordered, (key) => key % MOST_PAGES), complete: most === answers.length };
}

/**
 * Up to 1 for each pair of terms that stand close somewhere.
 * @param {number[][]} places
 */
function nearness(places) {
  let sum = 0;
  for (let at = 1; at < places.length; at += 1) {
    const distance = nearest(places[at - 1] ?? [], places[at] ?? []);
    sum += distance <= NEAR ? 1 - (distance - 1) / (NEAR * 2) : 0;
  }
  return sum;
}

/**
 * The shortest way from one of the places to one of the others.
 * @param {number[]} places in order
 * @param {number[]} others in order
 */
function nearest(places, others) {
  let least = Infinity;
  let [left, right] = [0, 0];
  while (left < places.length && right < others.length) {
    const way = /** @type {number} */ (places[left]) - /** @type {number} */ (others[right]);
    least = Math.min(least, Math.abs(way));
    if (way < 0) left += 1;
    else right += 1;
  }
  return least;
}

/**
 * @param {string[]} ids
 * @param {'' | 'nyest' | 'eldst'} order
 * @returns {string[]}
 */
export function inOrder(ids, order) {
  if (order === '') return ids;
  const sign = order === 'nyest' ? -1 : 1;
  return [...ids].sort((a, b) => sign * compare(dayIn(a), dayIn(b)) || compare(a, b));
}

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
