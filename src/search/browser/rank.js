// @ts-check
/** Which pages answer all of a question, and in which order. */
import { dateOf } from './pagefind.js';
import { TIERS } from './terms.js';

/** @typedef {import('./terms.js').TermAnswer} TermAnswer */

/**
 * @typedef {object} Ranked
 * @property {string} id
 * @property {number} tier number of the lowest tier among the terms; 0 is best
 * @property {number} score within the tier
 */

/** Words before this one are the lead. */
const LEAD = 40;
/** Words between two words that belong together. */
const NEAR = 6;

/**
 * Pages that have every term; where none has, those that have most of them.
 * @param {TermAnswer[]} answers terms that some page has
 * @param {Map<string, number>} besides pages where neighbours of the question are neighbours too, and how many
 * @returns {{ranked: Ranked[], complete: boolean}}
 */
export function rank(answers, besides) {
  /** @type {Map<string, number>} */
  const met = new Map();
  for (const { hits } of answers) for (const id of hits.keys()) met.set(id, (met.get(id) ?? 0) + 1);
  let most = 0;
  for (const count of met.values()) most = Math.max(most, count);
  /** @type {Ranked[]} */
  const ranked = [];
  for (const [id, count] of met)
    if (count === most) ranked.push(rankedPage(id, answers, besides.get(id) ?? 0));
  ranked.sort((a, b) => a.tier - b.tier || b.score - a.score || (a.id < b.id ? 1 : -1));
  return { ranked, complete: most === answers.length };
}

/**
 * @param {string} id
 * @param {TermAnswer[]} answers
 * @param {number} besides
 * @returns {Ranked}
 */
function rankedPage(id, answers, besides) {
  let [tier, score] = [0, besides];
  for (const { hits } of answers) {
    const hit = hits.get(id);
    if (!hit) continue;
    const { places, fields, weight } = hit;
    const often = places.length / (places.length + 1.5);
    const inTitle = fields.includes('title') || fields.includes('date') ? 1.5 : 0;
    const inLead = (places[0] ?? LEAD) < LEAD ? 0.3 : 0;
    const rare = 1 / Math.log2(2 + hits.size);
    score += (0.5 + rare) * weight * (1 + often + inTitle + inLead);
    tier = Math.max(tier, TIERS.indexOf(hit.tier));
  }
  if (answers.length > 1) score += nearness(answers.map(({ hits }) => hits.get(id)?.places ?? []));
  return { id, tier, score };
}

/**
 * Up to 1 for each pair of terms that stand close somewhere.
 * @param {number[][]} places
 */
function nearness(places) {
  let sum = 0;
  for (let at = 1; at < places.length; at += 1) {
    const [before = [], here = []] = [places[at - 1], places[at]];
    const distance = Math.min(...before.flatMap((a) => here.map((b) => Math.abs(a - b))), NEAR * 2);
    sum += distance <= NEAR ? 1 - (distance - 1) / (NEAR * 2) : 0;
  }
  return sum;
}

/**
 * @param {string[]} ids
 * @param {'' | 'nyest' | 'eldst'} order
 * @returns {string[]}
 */
export function inOrder(ids, order) {
  if (order === '') return ids;
  const sign = order === 'nyest' ? -1 : 1;
  return [...ids].sort((a, b) => sign * compare(dateOf(a), dateOf(b)) || compare(a, b));
}

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
