// @ts-check
/** The list of hits, a few at a time. */
import { element, markedText } from './dom.js';

/** @typedef {import('./archiveIndex.js').Hit} Hit */
/** @typedef {import('./archiveIndex.js').FoundArticle} FoundArticle */

/** Shown at once; a thousand hits must not become a thousand elements. */
const PAGE = 10;
const MOST_PEOPLE = 6;

export class Results {
  /**
   * @param {HTMLElement} list
   * @param {HTMLButtonElement} more
   * @param {{base: string, lang: string}} site
   */
  constructor(list, more, { base, lang }) {
    this.list = list;
    this.more = more;
    this.base = base;
    this.dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
    /** @type {Hit[]} */
    this.hits = [];
    this.shown = 0;
    more.addEventListener('click', () => this.showMore());
  }

  /**
   * Puts the first hits in place of those that were there.
   * @param {Hit[]} hits
   * @param {() => boolean} isCurrent false once another question has been asked
   */
  async show(hits, isCurrent) {
    const first = await Promise.all(hits.slice(0, PAGE).map((hit) => hit.read()));
    if (!isCurrent()) return;
    this.hits = hits;
    this.shown = first.length;
    this.list.replaceChildren(...first.map((article) => this.item(article)));
    this.more.hidden = this.shown >= hits.length;
  }

  /** Adds the next hits, and moves focus to the first of them. */
  async showMore() {
    const hits = this.hits;
    const next = await Promise.all(hits.slice(this.shown, this.shown + PAGE).map((hit) => hit.read()));
    if (hits !== this.hits) return;
    const items = next.map((article) => this.item(article));
    this.list.append(...items);
    this.shown += items.length;
    this.more.hidden = this.shown >= hits.length;
    items[0]?.querySelector('a')?.focus();
  }

  /** @param {FoundArticle} article */
  item({ address, title, date, excerpt, people }) {
    return element(
      'li',
      { class: 'result' },
      element('p', { class: 'teaser-date' }, ...this.time(date)),
      element(
        'div',
        {},
        element('h3', { class: 'teaser-title' }, element('a', { href: address }, title)),
        element('p', { class: 'result-excerpt' }, ...markedText(excerpt)),
        ...this.peopleLine(people),
      ),
    );
  }

  /** @param {string} date */
  time(date) {
    return date
      ? [element('time', { datetime: date }, this.dates.format(new Date(`${date}T00:00:00Z`)))]
      : [];
  }

  /** @param {FoundArticle['people']} people */
  peopleLine(people) {
    if (!people.length) return [];
    const links = people
      .slice(0, MOST_PEOPLE)
      .map(({ id, label }) =>
        element('li', {}, element('a', { href: `${this.base}personer/${id}/` }, label)),
      );
    return [element('ul', { class: 'result-people' }, ...links)];
  }
}
