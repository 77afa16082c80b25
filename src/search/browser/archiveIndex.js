// @ts-check
/** The archive's index in the browser: what there is to choose from, and what a question finds. */
import { FILTER_NAMES, FILTERS } from './state.js';

/** @typedef {import('./state.js').FilterName} FilterName */
/** @typedef {import('./state.js').SearchState} SearchState */

/**
 * @typedef {object} Choice
 * @property {string} id slug or year: what stands in the address
 * @property {string} label what readers see
 * @property {string} value what the index has
 */

/**
 * @typedef {object} Hit one article, not fetched yet
 * @property {() => Promise<FoundArticle>} read
 */

/**
 * @typedef {object} FoundArticle
 * @property {string} address
 * @property {string} title
 * @property {string} date ISO
 * @property {string} excerpt HTML with `<mark>`
 * @property {Choice[]} people
 */

/**
 * @typedef {object} Answer
 * @property {Hit[]} hits
 * @property {Record<FilterName, Record<string, number>>} counts by the index's value, among the hits
 */

/** Words of an excerpt. */
const EXCERPT_LENGTH = 32;

/**
 * @typedef {object} Pagefind the part of its API that is used
 * @property {(options: object) => Promise<void>} options
 * @property {() => Promise<Record<string, Record<string, number>>>} filters
 * @property {(words: string | null, options: object) => Promise<{results: {data: () => Promise<any>}[], filters: Record<string, Record<string, number>>}>} search
 */

export class ArchiveIndex {
  /**
   * @param {Pagefind} pagefind
   * @param {Record<FilterName, Map<string, Choice>>} choices by id
   * @param {Record<FilterName, Record<string, number>>} totals articles by the index's value
   */
  constructor(pagefind, choices, totals) {
    this.pagefind = pagefind;
    this.choices = choices;
    this.totals = totals;
  }

  /**
   * Loads what every question needs.
   * @param {string} base the site's path, with a slash at both ends
   */
  static async open(base) {
    /** @type {Pagefind} */
    const pagefind = await import(`${base}pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_LENGTH });
    const totals = byFilterName(await pagefind.filters());
    const choices = /** @type {Record<FilterName, Map<string, Choice>>} */ (
      Object.fromEntries(
        FILTER_NAMES.map((name) => [
          name,
          new Map(Object.keys(totals[name]).map((value) => [choiceOf(value).id, choiceOf(value)])),
        ]),
      )
    );
    return new ArchiveIndex(pagefind, choices, totals);
  }

  /**
   * All the chosen people and organisations, any of the chosen years. Newest first where there are no words.
   * @param {SearchState} state
   * @returns {Promise<Answer>}
   */
  async ask({ q, chosen }) {
    const words = q.trim();
    const values = (/** @type {FilterName} */ name) =>
      chosen[name].map((id) => this.choices[name].get(id)?.value ?? id);
    const filters = {
      ...(chosen.person.length ? { person: values('person') } : {}),
      ...(chosen.organisasjon.length ? { organisation: values('organisasjon') } : {}),
      ...(chosen.aar.length ? { year: { any: values('aar') } } : {}),
    };
    const sort = words ? {} : { date: 'desc' };
    const answer = await this.pagefind.search(words || null, { filters, sort });
    return {
      hits: answer.results.map((result) => ({ read: async () => foundArticle(await result.data()) })),
      counts: byFilterName(answer.filters),
    };
  }
}

/**
 * `{slug} {name}` → its slug and name; a year is both.
 * @param {string} value
 * @returns {Choice}
 */
function choiceOf(value) {
  const space = value.indexOf(' ');
  return space < 0
    ? { id: value, label: value, value }
    : { id: value.slice(0, space), label: value.slice(space + 1), value };
}

/**
 * @param {Record<string, Record<string, number>>} filters by the index's names
 * @returns {Record<FilterName, Record<string, number>>}
 */
function byFilterName(filters) {
  return /** @type {Record<FilterName, Record<string, number>>} */ (
    Object.fromEntries(FILTER_NAMES.map((name) => [name, filters[FILTERS[name]] ?? {}]))
  );
}

/**
 * @param {{url: string, meta: Record<string, string>, excerpt: string, filters: Record<string, string[]>}} data
 * @returns {FoundArticle}
 */
function foundArticle(data) {
  return {
    address: data.url,
    title: data.meta.title ?? data.url,
    date: data.meta.date ?? '',
    excerpt: data.excerpt,
    people: (data.filters.person ?? []).map(choiceOf),
  };
}
