// @ts-check
/** What narrows a search: fields with lists, years, and what has been chosen. */
import { combobox } from './combobox.js';
import { element, fill, find } from './dom.js';
import { begins, wordsOf } from './fold.js';
import { Histogram } from './histogram.js';
import { yearOf } from './pagefind.js';
import { LISTS } from './state.js';

/** @typedef {import('./state.js').ListName} ListName */
/** @typedef {import('./state.js').SearchState} SearchState */
/** @typedef {import('./searcher.js').Answer} Answer */

const FIELDS = /** @type {const} */ (['person', 'organisasjon', 'fotograf']);
/** Lists of people: whoever is chosen stands in one of them. */
const PEOPLE = /** @type {const} */ (['person', 'sa', 'omtalt']);
const NO_MATCH = 3;
const CROSS = '×';

/**
 * @typedef {object} Page
 * @property {HTMLElement} root
 * @property {string} lang
 * @property {Record<string, string>} texts
 * @property {() => SearchState} state
 * @property {() => Answer | undefined} answer to the state; undefined where nothing is asked
 * @property {(change: (state: SearchState) => void) => void} change
 * @property {(count: number | undefined) => void} announce how many names a list offers
 */

export class Filters {
  /**
   * @param {Page} page
   * @param {import('./facts.js').Facts} facts
   */
  constructor(page, facts) {
    this.page = page;
    this.facts = facts;
    const { root } = page;
    this.details = /** @type {HTMLDetailsElement} */ (find(root, '.search-filters'));
    this.how = /** @type {HTMLSelectElement} */ (find(root, '#hvordan'));
    this.chosen = find(root, '.chosen');
    this.numbers = new Intl.NumberFormat(page.lang);
    this.how.addEventListener('change', () => this.moveChosen());
    this.fields = FIELDS.map((name) => this.field(name));
    this.histogram = new Histogram(find(root, '.histogram'), (fra, til) =>
      page.change((state) => Object.assign(state, { fra, til })),
    );
    for (const name of /** @type {const} */ (['fra', 'til'])) {
      const select = this.yearSelect(name);
      select.addEventListener('change', () =>
        page.change((state) => Object.assign(state, { [name]: select.value })),
      );
    }
    this.details.addEventListener('toggle', () => this.showYears());
  }

  /** @param {'fra' | 'til'} name */
  yearSelect(name) {
    return /** @type {HTMLSelectElement} */ (find(this.page.root, `#${name}`));
  }

  /** How people are to be there holds for those who have been chosen, too. */
  moveChosen() {
    const wanted = /** @type {typeof PEOPLE[number]} */ (this.how.value);
    const people = this.chosenPeople();
    if (people.length === 0) return;
    this.page.change(({ chosen }) => {
      for (const list of PEOPLE) chosen[list] = list === wanted ? people : [];
    });
  }

  chosenPeople() {
    const { chosen } = this.page.state();
    return [...new Set(PEOPLE.flatMap((list) => chosen[list]))];
  }

  /** @param {typeof FIELDS[number]} name */
  field(name) {
    const { root, texts, change } = this.page;
    const listOf = () => (name === 'person' ? /** @type {ListName} */ (this.how.value) : name);
    return combobox(/** @type {HTMLInputElement} */ (find(root, `#${name}`)), find(root, `#${name}-liste`), {
      options: (typed) => this.options(listOf(), typed),
      choose: (id) => change((state) => state.chosen[listOf()].push(id)),
      announce: this.page.announce,
      nothing: texts.noChoice ?? '',
    });
  }

  /**
   * What can still be chosen among the hits: names with what is typed first, then those that begin so, then the most written about.
   * @param {ListName} list
   * @param {string} typed
   */
  async options(list, typed) {
    const answer = this.page.answer();
    const ids = answer ? answer.ids : await this.facts.all();
    await this.facts.loadFor(ids);
    const wanted = wordsOf(typed);
    const chosen = this.page.state().chosen[list];
    return this.facts
      .choices(list, ids)
      .filter(({ id }) => !chosen.includes(id))
      .map((choice) => ({ choice, place: placeIn(wordsOf(choice.label), wanted) }))
      .filter(({ place }) => place < NO_MATCH)
      .sort((a, b) => a.place - b.place)
      .map(({ choice: { id, label, count } }) => ({ id, label, note: this.numbers.format(count) }));
  }

  /**
   * Shows what is chosen, each with a button that lets it go, and the years of the answer.
   * @returns {Promise<string[]>} what is chosen, in words
   */
  async show() {
    const state = this.page.state();
    const { texts, change, root } = this.page;
    const count =
      LISTS.reduce((sum, list) => sum + state.chosen[list].length, 0) + (state.fra || state.til ? 1 : 0);
    find(this.details, 'summary').textContent = count
      ? fill(texts.filtersChosen ?? '', { count: String(count) })
      : (texts.filters ?? '');
    for (const name of /** @type {const} */ (['fra', 'til'])) this.yearSelect(name).value = state[name];
    const held = PEOPLE.find((list) => state.chosen[list].length);
    if (held) this.how.value = held;
    const texting = {
      person: '{name}',
      sa: texts.says,
      omtalt: texts.mentioned,
      organisasjon: '{name}',
      fotograf: texts.photoBy,
    };
    const items = LISTS.flatMap((list) =>
      state.chosen[list].map((id) => {
        const label = fill(texting[list] ?? '', { name: this.facts.label(list, id) });
        return letGo(label, fill(texts.remove ?? '', { name: label }), () => {
          change((now) => {
            now.chosen[list] = now.chosen[list].filter((other) => other !== id);
          });
          find(root, '#q').focus();
        });
      }),
    );
    if (state.fra || state.til) {
      const label = state.fra === state.til ? state.fra : `${state.fra}–${state.til}`;
      items.push(
        letGo(label, fill(texts.remove ?? '', { name: label }), () =>
          change((now) => Object.assign(now, { fra: '', til: '' })),
        ),
      );
    }
    this.chosen.replaceChildren(...items);
    this.chosen.hidden = items.length === 0;
    for (const field of this.fields) field.refresh();
    await this.showYears();
    return items.map((item) => item.textContent?.replace(CROSS, '') ?? '');
  }

  async showYears() {
    if (!this.details.open) return;
    const years = await this.facts.years;
    const answer = this.page.answer();
    const counts = new Map(answer ? [] : years);
    for (const id of answer?.anyYear ?? []) counts.set(yearOf(id), (counts.get(yearOf(id)) ?? 0) + 1);
    const { fra, til } = this.page.state();
    const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
    if (first !== undefined && last !== undefined) this.histogram.show(counts, { first, last, fra, til });
  }
}

/**
 * @param {string} label
 * @param {string} says
 * @param {() => void} act
 */
function letGo(label, says, act) {
  const button = element(
    'button',
    { type: 'button', 'aria-label': says },
    label,
    element('span', { class: 'cross', 'aria-hidden': 'true' }, CROSS),
  );
  button.addEventListener('click', act);
  return element('li', {}, button);
}

/**
 * 0: has the very words; 1: begins with them; 2: one of its words does.
 * @param {string[]} own of the name
 * @param {string[]} wanted
 */
function placeIn(own, wanted) {
  if (wanted.length === 0 || ` ${own.join(' ')} `.includes(` ${wanted.join(' ')} `)) return 0;
  const at = own.findIndex((_, start) => begins(own.slice(start).join(' '), wanted.join(' ')));
  return at < 0 ? NO_MATCH : Math.min(at, 1) + 1;
}
