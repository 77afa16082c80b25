// @ts-check
/** Pagefind, asked for one word or phrase at a time: the order of hits is ours. */

/**
 * @typedef {object} Found
 * @property {number[]} places where in the words below the title
 * @property {string[]} fields of the record that have it too, or instead
 */

/**
 * @typedef {object} PagefindInstance the part of its API that is used
 * @property {() => Promise<void>} init
 * @property {(words: string) => Promise<{results: {id: string, words: number[], matchedMetaFields?: string[]}[]}>} search
 */

export class Pagefind {
  /** @param {string} base the site's path, with a slash at both ends */
  constructor(base) {
    /** @type {Promise<PagefindInstance>} */
    this.instance = import(`${base}pagefind/pagefind.js`).then(async ({ createInstance }) => {
      // Many small questions are answered faster without a worker between.
      const made = createInstance({ basePath: `${base}pagefind/`, noWorker: true, exactDiacritics: true });
      await made.init();
      return made;
    });
    /** @type {Map<string, Promise<Map<string, Found>>>} */
    this.asked = new Map();
  }

  /**
   * Pages with just these words beside each other, in any of their endings. Of each page one place is told.
   * @param {string} words
   */
  exactly(words) {
    return this.ask(`"${words}"`);
  }

  /**
   * Pages with words that begin so, with all their places. Where there are none, pages with words that begin alike.
   * @param {string} word
   */
  beginning(word) {
    return this.ask(word);
  }

  /**
   * @param {string} question
   * @returns {Promise<Map<string, Found>>} by page id
   */
  ask(question) {
    let known = this.asked.get(question);
    if (!known) {
      known = this.instance.then(async (instance) => {
        const { results } = await instance.search(question);
        return new Map(
          results.map(({ id, words, matchedMetaFields }) => [
            id,
            { places: words, fields: matchedMetaFields ?? [] },
          ]),
        );
      });
      this.asked.set(question, known);
    }
    return known;
  }
}

/**
 * The date in a page's id: `nb_c08bi…` → `2016-12-06`.
 * @param {string} id
 * @returns {string}
 */
export function dateOf(id) {
  const digits = String(Number.parseInt(id.slice(3, 8), 36)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** @param {string} id */
export function yearOf(id) {
  return Number(dateOf(id).slice(0, 4));
}
