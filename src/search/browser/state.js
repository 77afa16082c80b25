// @ts-check
/** What is asked, as an address: `/sok/?q=kai&person=jon-holm&fra=2014&til=2016&orden=nyest`. */

/** What can be chosen several times, by the name it has in the address. */
export const LISTS = /** @type {const} */ (['person', 'sa', 'omtalt', 'organisasjon', 'fotograf']);
export const KINDS = /** @type {const} */ (['', 'artikkel', 'sitat', 'navn']);
export const ORDERS = /** @type {const} */ (['', 'nyest', 'eldst']);

/** @typedef {typeof LISTS[number]} ListName */

/**
 * @typedef {object} SearchState
 * @property {string} q
 * @property {Record<ListName, string[]>} chosen slugs of people (in it, saying something, only mentioned) and organisations; names of photographers
 * @property {string} fra first year, or empty
 * @property {string} til last year, or empty
 * @property {typeof KINDS[number]} type
 * @property {typeof ORDERS[number]} orden
 */

/**
 * @param {string} query the address's query, with or without `?`
 * @returns {SearchState}
 */
export function readState(query) {
  const parameters = new URLSearchParams(query);
  const values = (/** @type {ListName} */ name) => [...new Set(parameters.getAll(name).filter(Boolean))];
  const year = (/** @type {string} */ name) => {
    const value = parameters.get(name) ?? parameters.get('aar') ?? '';
    return /^\d{4}$/.test(value) ? value : '';
  };
  return inOrderOfTime({
    q: parameters.get('q') ?? '',
    chosen: /** @type {Record<ListName, string[]>} */ (
      Object.fromEntries(LISTS.map((name) => [name, values(name)]))
    ),
    fra: year('fra'),
    til: year('til'),
    type: oneOf(KINDS, parameters.get('type')),
    orden: oneOf(ORDERS, parameters.get('orden')),
  });
}

/**
 * Years that were chosen the wrong way round still tell which are meant.
 * @param {SearchState} state
 * @returns {SearchState}
 */
export function inOrderOfTime(state) {
  const { fra, til } = state;
  return fra && til && fra > til ? { ...state, fra: til, til: fra } : state;
}

/**
 * @param {SearchState} state
 * @returns {string} empty, or beginning with `?`
 */
export function writeState({ q, chosen, fra, til, type, orden }) {
  const parameters = new URLSearchParams();
  if (q.trim()) parameters.set('q', q.trim());
  for (const name of LISTS) for (const value of chosen[name]) parameters.append(name, value);
  for (const [name, value] of Object.entries({ fra, til, type, orden }))
    if (value) parameters.set(name, value);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** @param {SearchState} state */
export function hasFilters({ chosen, fra, til }) {
  return fra !== '' || til !== '' || LISTS.some((name) => chosen[name].length > 0);
}

/**
 * Whose quotes are wanted: of those who shall say something; else of the people who were chosen at all.
 * @param {SearchState} state
 * @returns {string[]} slugs; empty: anybody's
 */
export const speakersOf = ({ chosen }) => (chosen.sa.length ? chosen.sa : chosen.person);

/**
 * Whether all articles or quotes are wanted, or those that filters leave, where no words are asked for.
 * @param {SearchState} state
 */
export const asksForAll = (state) =>
  state.type === 'artikkel' || state.type === 'sitat' || (state.type === '' && hasFilters(state));

/** @param {SearchState} state */
export function isEmpty(state) {
  return state.q.trim() === '' && !hasFilters(state);
}

/**
 * @template {string} T
 * @param {readonly T[]} allowed the first where it is none
 * @param {string | null} value
 * @returns {T}
 */
function oneOf(allowed, value) {
  return allowed.find((one) => one === value) ?? /** @type {T} */ (allowed[0]);
}
