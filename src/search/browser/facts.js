// @ts-check
/** Who and what is in which article: for filters, and for what can be chosen among hits. */
import { yearOf } from './pagefind.js';

/** @typedef {import('./state.js').SearchState} SearchState */
/** @typedef {import('./state.js').ListName} ListName */

/**
 * @typedef {object} PageFacts
 * @property {string[]} sa slugs
 * @property {string[]} omtalt
 * @property {string[]} organisasjon
 * @property {string[]} fotograf names
 * @property {number} quotes
 * @property {number[]} own how many of the quotes each of `sa` has said
 */

/**
 * @typedef {object} Choice
 * @property {string} id
 * @property {string} label
 * @property {number} count
 */

export class Facts {
  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    /** @type {Map<string, PageFacts>} */
    this.pages = new Map();
    /** @type {Map<string, string>} */
    this.labels = new Map();
    /** @type {Map<number, Promise<void>>} */
    this.loaded = new Map();
    /** @type {Promise<[number, number][]>} years of the archive, oldest first, and how many articles they have */
    this.years = files.json('aar.json');
  }

  /**
   * Loads what is known of some years.
   * @param {Iterable<number>} years
   */
  async load(years) {
    const there = new Set((await this.years).map(([year]) => year));
    await Promise.all(
      [...new Set(years)]
        .filter((year) => there.has(year))
        .map((year) => {
          const known =
            this.loaded.get(year) ?? this.files.json(`fakta/${year}.json`).then((facts) => this.take(facts));
          this.loaded.set(year, known);
          return known;
        }),
    );
  }

  /** @param {Iterable<string>} ids */
  loadFor(ids) {
    return this.load(new Set([...ids].map(yearOf)));
  }

  /** @returns {Promise<string[]>} ids of all pages */
  async all() {
    await this.load((await this.years).map(([year]) => year));
    return [...this.pages.keys()].sort().reverse();
  }

  /**
   * @param {number} year
   * @returns {Promise<string[]>}
   */
  async ofYear(year) {
    await this.load([year]);
    return [...this.pages.keys()]
      .filter((id) => yearOf(id) === year)
      .sort()
      .reverse();
  }

  /** @param {any} facts one year's file */
  take({ people, organisations, photographers, pages }) {
    for (const [slug, name] of people) this.labels.set(`person ${slug}`, name);
    for (const [slug, name] of organisations) this.labels.set(`organisasjon ${slug}`, name);
    const slugs = (/** @type {number[]} */ numbers, /** @type {[string][]} */ list) =>
      numbers.map((number) => /** @type {[string]} */ (list[number])[0]);
    for (const [id, [said, mentioned, held, took, quotes, own]] of Object.entries(pages)) {
      this.pages.set(`nb_${id}`, {
        sa: slugs(said, people),
        omtalt: slugs(mentioned, people),
        organisasjon: slugs(held, organisations),
        fotograf: took.map((/** @type {number} */ number) => photographers[number]),
        quotes,
        own,
      });
    }
  }

  /**
   * Whether a page is what the filters want; years are not looked at.
   * @param {string} id
   * @param {SearchState} state
   */
  fits(id, { chosen }) {
    const page = this.pages.get(id);
    if (!page) return false;
    return (
      chosen.person.every((slug) => page.sa.includes(slug) || page.omtalt.includes(slug)) &&
      chosen.sa.every((slug) => page.sa.includes(slug)) &&
      chosen.omtalt.every((slug) => page.omtalt.includes(slug)) &&
      chosen.organisasjon.every((slug) => page.organisasjon.includes(slug)) &&
      chosen.fotograf.every((name) => page.fotograf.includes(name))
    );
  }

  /**
   * How many quotes a page has.
   * @param {string} id
   * @param {readonly string[]} speakers slugs; empty: anybody
   */
  quotesOf(id, speakers) {
    const page = this.pages.get(id);
    if (!page) return 0;
    if (speakers.length === 0) return page.quotes;
    return page.sa.reduce((sum, slug, at) => sum + (speakers.includes(slug) ? (page.own[at] ?? 0) : 0), 0);
  }

  /**
   * What there is to choose among some pages, most first.
   * @param {ListName} list
   * @param {Iterable<string>} ids whose facts are loaded
   * @returns {Choice[]}
   */
  choices(list, ids) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const id of ids) {
      const page = this.pages.get(id);
      if (!page) continue;
      const here = list === 'person' ? [...page.sa, ...page.omtalt] : page[list];
      for (const one of here) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return [...counts]
      .map(([id, count]) => ({ id, label: this.label(list, id), count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nb'));
  }

  /**
   * @param {ListName} list
   * @param {string} id
   */
  label(list, id) {
    if (list === 'fotograf') return id;
    return this.labels.get(`${list === 'organisasjon' ? list : 'person'} ${id}`) ?? id;
  }
}
