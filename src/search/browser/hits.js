// @ts-check
/** The pages that have a term: of each, how well and where. One place a page in rows of numbers, as there may be thousands. */
import { merged } from './rows.js';

/**
 * What a page has, the best first: nothing of a lower tier ever stands above a higher one.
 * @typedef {'itself' | 'compound' | 'folded' | 'beginning' | 'slip'} Tier
 */
export const TIERS = /** @type {const} */ (['itself', 'compound', 'folded', 'beginning', 'slip']);

/** The lower the better; 0 is none. */
const NUMBERS = /** @type {Record<Tier, number>} */ (
  Object.fromEntries(TIERS.map((tier, at) => [tier, at + 1]))
);

/** The bit of a page's year, which is no field of Pagefind's. */
export const YEAR = 1 << 30;

/** @type {number[]} */
const NOWHERE = [];

export class Hits {
  /** @param {number} count of all pages */
  constructor(count) {
    /** Pages that have it, by number, in the order they were found. @type {number[]} */
    this.pages = [];
    /** By page: the number of its tier and 1; 0 for none. */
    this.tiers = new Uint8Array(count);
    /** By page: 0 to 1 within the tier. */
    this.weights = new Float64Array(count);
    /** By page: fields of metadata that have it, a bit each. */
    this.fields = new Int32Array(count);
    /** @type {(number[] | undefined)[]} */
    this.spots = new Array(count);
  }

  get size() {
    return this.pages.length;
  }

  /** @param {number} page */
  has(page) {
    return this.tiers[page] !== 0;
  }

  /**
   * Whether the page has nothing better.
   * @param {number} page
   * @param {Tier} tier
   */
  isAtMost(page, tier) {
    const known = /** @type {number} */ (this.tiers[page]);
    return known === 0 || known >= NUMBERS[tier];
  }

  /**
   * Where in the words below the title, in order.
   * @param {number} page
   */
  places(page) {
    return this.spots[page] ?? NOWHERE;
  }

  /**
   * Of what a page has twice, the better counts, with the places of both.
   * @param {number} page
   * @param {Tier} tier
   * @param {number} weight
   * @param {number[]} places in order
   * @param {number} fields
   */
  add(page, tier, weight, places, fields) {
    const number = NUMBERS[tier];
    const known = /** @type {number} */ (this.tiers[page]);
    if (known === 0) this.pages.push(page);
    this.spots[page] = known === 0 ? places : merged(this.places(page), places);
    if (known !== 0 && weight / 2 - number <= /** @type {number} */ (this.weights[page]) / 2 - known) return;
    this.tiers[page] = number;
    this.weights[page] = weight;
    this.fields[page] = /** @type {number} */ (this.fields[page]) | fields;
  }

  /**
   * Whatever the page has besides.
   * @param {number} page
   * @param {number} fields
   */
  addFields(page, fields) {
    this.fields[page] = /** @type {number} */ (this.fields[page]) | fields;
  }

  /** @param {ReadonlySet<number>} pages */
  keep(pages) {
    for (const page of this.pages) if (!pages.has(page)) this.tiers[page] = 0;
    this.pages = this.pages.filter((page) => pages.has(page));
  }
}
