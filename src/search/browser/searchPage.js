// @ts-check
/** The search page: the form, the address and the hits kept in step. */
import { ArchiveIndex } from './archiveIndex.js';
import { combobox } from './combobox.js';
import { element, fill, find } from './dom.js';
import { fold } from './fold.js';
import { Results } from './results.js';
import { FILTER_NAMES, isEmpty, readState, writeState } from './state.js';

/** @typedef {import('./state.js').FilterName} FilterName */
/** @typedef {import('./archiveIndex.js').Answer} Answer */

/** Milliseconds between the last key and the question. */
const PAUSE = 120;
/** Pages of people and organisations that are offered for the words. */
const MOST_PAGES = 6;

const root = find(document, '[data-search]');
const { base, lang, texts } = JSON.parse(root.dataset.search ?? '{}');
const form = /** @type {HTMLFormElement} */ (find(root, 'form'));
const words = /** @type {HTMLInputElement} */ (find(root, '#q'));
const status = find(root, '.search-status');
const chosenList = find(root, '.chosen');
const pages = find(root, '.search-pages');
const resultsSection = find(root, '.search-results');
const listStatus = find(root, '.list-status');
const numbers = new Intl.NumberFormat(lang);
const results = new Results(
  find(root, '.results'),
  /** @type {HTMLButtonElement} */ (find(root, '.more-results')),
  { base, lang },
);

let state = readState(location.search);
/** @type {ArchiveIndex | undefined} */
let index;
/** @type {Answer | undefined} */
let answer;
let question = 0;
let timer = 0;

const fields = FILTER_NAMES.map((name) => {
  const input = /** @type {HTMLInputElement} */ (find(root, `#${name}`));
  return combobox(input, find(root, `#${name}-liste`), {
    options: (typed) => options(name, typed),
    choose: (id) => change(name, [...state.chosen[name], id]),
    announce: (count) => {
      listStatus.textContent =
        count === 1 ? texts.oneChoice : fill(texts.choices, { count: numbers.format(count) });
    },
    nothing: texts.noChoice,
  });
});

root.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  state.q = words.value;
  remember('pushState');
  ask();
});
words.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    state.q = words.value;
    remember('replaceState');
    ask();
  }, PAUSE);
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  words.value = state.q;
  ask();
});

words.value = state.q;
start();

async function start() {
  status.textContent = texts.searching;
  try {
    index = await ArchiveIndex.open(base);
  } catch (error) {
    status.textContent = texts.failed;
    find(root, '.search-failed').hidden = false;
    console.error(error);
    return;
  }
  await ask();
}

/** Asks the index what the state says, and shows the answer unless another question has overtaken it. */
async function ask() {
  if (!index) return;
  question += 1;
  const asked = question;
  const isCurrent = () => asked === question;
  showChosen();
  showPages();
  if (isEmpty(state)) {
    answer = undefined;
    resultsSection.hidden = true;
    status.textContent = texts.start;
    for (const field of fields) field.refresh();
    return;
  }
  const found = await index.ask(state);
  if (!isCurrent()) return;
  answer = found;
  await results.show(found.hits, isCurrent);
  if (!isCurrent()) return;
  resultsSection.hidden = found.hits.length === 0;
  status.textContent = summary(found.hits.length);
  for (const field of fields) field.refresh();
}

/** @param {number} count */
function summary(count) {
  if (count === 1) return texts.oneResult;
  if (count > 1) return fill(texts.results, { count: numbers.format(count) });
  const nothing = state.q.trim() ? fill(texts.noResultsFor, { query: state.q.trim() }) : texts.noResults;
  return `${nothing}. ${texts.noResultsHelp}`;
}

/**
 * What can still be chosen, the best first: names that begin with what is typed, then the most written about.
 * @param {FilterName} name
 * @param {string} typed
 */
function options(name, typed) {
  if (!index) return [];
  const counts = (isEmpty(state) ? undefined : answer?.counts[name]) ?? index.totals[name];
  const total = index.totals[name];
  // Several years widen the answer, so every year can still be chosen.
  const countOf = (/** @type {string} */ value) =>
    (name === 'aar' && state.chosen.aar.length ? total[value] : counts[value]) ?? 0;
  const wanted = fold(typed);
  return [...index.choices[name].values()]
    .filter((choice) => !state.chosen[name].includes(choice.id) && countOf(choice.value) > 0)
    .map((choice) => ({ choice, count: countOf(choice.value), rank: rank(fold(choice.label), wanted) }))
    .filter(({ rank: found }) => found < NO_MATCH)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (name === 'aar' ? compare(b.choice.id, a.choice.id) : b.count - a.count) ||
        compare(a.choice.label, b.choice.label),
    )
    .map(({ choice, count }) => ({ id: choice.id, label: choice.label, note: numbers.format(count) }));
}

const NO_MATCH = 3;

/**
 * 0: begins with it; 1: one of its words does; 2: has it somewhere.
 * @param {string} name
 * @param {string} wanted
 */
function rank(name, wanted) {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : NO_MATCH;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a.localeCompare(b, lang);
}

/**
 * @param {FilterName} name
 * @param {string[]} values
 */
function change(name, values) {
  state.chosen[name] = values;
  state.q = words.value;
  remember('pushState');
  ask();
}

/** @param {'pushState' | 'replaceState'} how */
function remember(how) {
  const address = `${location.pathname}${writeState(state)}`;
  if (address !== location.pathname + location.search) history[how](null, '', address);
}

/** What is chosen, each with a button that lets it go. */
function showChosen() {
  const items = FILTER_NAMES.flatMap((name) =>
    state.chosen[name].map((id) => {
      const label = index?.choices[name].get(id)?.label ?? id;
      const button = element(
        'button',
        { type: 'button', 'aria-label': fill(texts.remove, { name: label }) },
        label,
        element('span', { class: 'cross', 'aria-hidden': 'true' }, '×'),
      );
      button.addEventListener('click', () => {
        change(
          name,
          state.chosen[name].filter((other) => other !== id),
        );
        find(root, `#${name}`).focus();
      });
      return element('li', {}, button);
    }),
  );
  chosenList.replaceChildren(...items);
  chosenList.hidden = items.length === 0;
}

/** People and organisations whose name is what is typed. */
function showPages() {
  const wanted = fold(state.q);
  const folders = /** @type {const} */ ([
    ['person', 'personer'],
    ['organisasjon', 'organisasjoner'],
  ]);
  const found =
    wanted.length < 2 || !index
      ? []
      : folders.flatMap(([name, folder]) =>
          [...(index?.choices[name].values() ?? [])]
            .map((choice) => ({
              choice,
              folder,
              place: rank(fold(choice.label), wanted),
              count: index?.totals[name][choice.value] ?? 0,
            }))
            .filter(({ place }) => place < 2),
        );
  const best = found.sort((a, b) => a.place - b.place || b.count - a.count).slice(0, MOST_PAGES);
  find(pages, 'ul').replaceChildren(
    ...best.map(({ choice, folder }) =>
      element('li', {}, element('a', { href: `${base}${folder}/${choice.id}/` }, choice.label)),
    ),
  );
  pages.hidden = best.length === 0;
}
