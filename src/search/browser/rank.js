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
  const tiers = new Uint8Array(ids.length);
  const scores = Float64Array.from(besides);
  const titled = bit('title') | YEAR;
  for (const { hits } of answers) addScores(hits, titled, met, tiers, scores);
  let most = 0;
  for (let page = 0; page < met.length; page += 1) most = Math.max(most, number(met, page));
  const keys = new Float64Array(ids.length);
  let count = 0;
  for (let page = 0; page < met.length && most > 0; page += 1) {
    if (met[page] !== most) continue;
    let score = number(scores, page);
    if (answers.length > 1) score += nearness(answers.map(({ hits }) => hits.places(page)));
    const steps = Math.round(Math.min(score, HIGHEST_SCORE - 1) * STEPS);
    keys[count] = ((TIERS.length - number(tiers, page)) * HIGHEST_SCORE * STEPS + steps) * MOST_PAGES + page;
    count += 1;
  }
  const ordered = keys.subarray(0, count).sort();
  const pages = [];
  for (let at = count - 1; at >= 0; at -= 1) pages.push(number(ordered, at) % MOST_PAGES);
  return { pages, complete: most === answers.length };
}

/**
 * Adds what one term says of its pages. Plain loops: a page has just been opened, and nothing has been compiled yet.
 * @param {import('./hits.js').Hits} hits
 * @param {number} titled bits of the fields that count as titles
 * @param {Uint8Array} met
 * @param {Uint8Array} tiers
 * @param {Float64Array} scores
 */
function addScores({ pages, tiers: own, weights, fields, spots }, titled, met, tiers, scores) {
  const rare = 0.5 + 1 / Math.log2(2 + pages.length);
  for (const page of pages) {
    const places = spots[page];
    const often = places ? places.length / (places.length + 1.5) : 0;
    const inTitle = number(fields, page) & titled ? 1.5 : 0;
    const inLead = places && (places[0] ?? LEAD) < LEAD ? 0.3 : 0;
    scores[page] = number(scores, page) + rare * number(weights, page) * (1 + often + inTitle + inLead);
    const tier = number(own, page);
    if (tier > number(tiers, page)) tiers[page] = tier;
    met[page] = number(met, page) + 1;
  }
}

/**
 * @param {Uint8Array | Int32Array | Float64Array} row
 * @param {number} at inside the row
 */
const number = (row, at) => /** @type {number} */ (row[at]);

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
