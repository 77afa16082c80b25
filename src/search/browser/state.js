// @ts-check
/** What is asked, as an address: `/sok/?q=kai&person=jon-holm&aar=2016`. */

/** The filters in the address, and what they are called in the index. */
export const FILTERS = /** @type {const} */ ({ person: 'person', organisasjon: 'organisation', aar: 'year' });

/** @typedef {keyof typeof FILTERS} FilterName */

/**
 * @typedef {object} SearchState
 * @property {string} q
 * @property {Record<FilterName, string[]>} chosen slugs of people and organisations, and years
 */

export const FILTER_NAMES = /** @type {FilterName[]} */ (Object.keys(FILTERS));

/**
 * @param {string} query the address's query, with or without `?`
 * @returns {SearchState}
 */
export function readState(query) {
  const parameters = new URLSearchParams(query);
  const values = (/** @type {FilterName} */ name) => [...new Set(parameters.getAll(name).filter(Boolean))];
  return {
    q: parameters.get('q') ?? '',
    chosen: { person: values('person'), organisasjon: values('organisasjon'), aar: values('aar') },
  };
}

/**
 * @param {SearchState} state
 * @returns {string} empty, or beginning with `?`
 */
export function writeState({ q, chosen }) {
  const parameters = new URLSearchParams();
  if (q.trim()) parameters.set('q', q.trim());
  for (const name of FILTER_NAMES) for (const value of chosen[name]) parameters.append(name, value);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** @param {SearchState} state */
export function isEmpty({ q, chosen }) {
  return q.trim() === '' && FILTER_NAMES.every((name) => chosen[name].length === 0);
}
