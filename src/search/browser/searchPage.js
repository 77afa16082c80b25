// @ts-check
/** The search page: the form, the address and the hits kept in step. */
import { combobox } from './combobox.js';
import { element, fill, find } from './dom.js';
import { Filters } from './filters.js';
import { firstNames, namedAddress, nameHit, noteOf } from './nameHits.js';
import { asWritten } from './query.js';
import { asksForQuotes, countQuotes } from './quotes.js';
import { articleItems, quoteItems, Results } from './results.js';
import { Searcher } from './searcher.js';
import { asksForAll, hasFilters, inOrderOfTime, isEmpty, readState, writeState } from './state.js';

/** @typedef {import('./searcher.js').Answer} Answer */

/** Letters that follow each other faster than so many milliseconds are one question: that of the last of them. */
const QUICK = 60;
const PAUSE = 25;
/** Letters that begin most words of an archive: as good as always there are more on the way. */
const FEW_LETTERS = 2;
/** Who waits longer than so many milliseconds is told that the search is on its way. */
const PATIENCE = 200;
const MOST_SUGGESTIONS = 8;

const root = find(document, '[data-search]');
const site = JSON.parse(root.dataset.search ?? '{}');
/** @type {{base: string, lang: string, texts: Record<string, string>}} */
const { base, lang, texts } = site;
const form = /** @type {HTMLFormElement} */ (find(root, 'form'));
const words = /** @type {HTMLInputElement} */ (find(root, '#q'));
const status = find(root, '.search-status');
const numbers = new Intl.NumberFormat(lang);
const results = new Results(
  find(root, '.results'),
  /** @type {HTMLButtonElement} */ (find(root, '.more-results')),
  site,
);
const searcher = new Searcher(base);

/** Of the page itself; the question comes before it. */
const title = document.title;
let state = readState(location.search);
/** @type {Answer | undefined} */
let answer;
let question = 0;
let timer = 0;
let lastKey = 0;

const filters = new Filters(
  { root, lang, texts, state: () => state, answer: () => answer, change, announce },
  searcher.facts,
);
/** @type {import('./names.js').Named[]} */
let suggested = [];
const suggestions = combobox(words, find(root, '#q-liste'), {
  options: suggest,
  choose: (id) => {
    const named = suggested.find((one) => one.kind + one.id === id);
    if (named) location.assign(namedAddress(named, base));
  },
  announce,
  nothing: '',
  free: true,
});
const selects = /** @type {const} */ (['type', 'orden']).map((name) => {
  const select = /** @type {HTMLSelectElement} */ (find(root, `#${name}`));
  select.addEventListener('change', () => change((now) => Object.assign(now, { [name]: select.value })));
  return { name, select };
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  suggestions.close();
  change(() => {});
});
words.addEventListener('input', ({ timeStamp }) => {
  clearTimeout(timer);
  const isQuick = timeStamp - lastKey < QUICK || words.value.length <= FEW_LETTERS;
  lastKey = timeStamp;
  timer = window.setTimeout(
    () => {
      state.q = words.value;
      // The address follows when nothing more is typed: browsers ask for a site's icon anew when it changes.
      ask().then((isLast) => isLast && remember('replaceState'));
    },
    isQuick ? PAUSE : 0,
  );
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  words.value = state.q;
  ask();
});

// On a slow line somebody may have typed before this script came.
if (document.activeElement === words && words.value) state.q = words.value;
else words.value = state.q;
if (isEmpty(state) || location.hash === '#q') words.focus();
ask();

/** Of a list that is closed nothing is said any more. @param {number | undefined} count */
function announce(count) {
  const text = count === undefined ? '' : count === 1 ? texts.oneChoice : texts.choices;
  find(root, '.list-status').textContent = fill(text ?? '', { count: numbers.format(count ?? 0) });
}

/** @param {(state: import('./state.js').SearchState) => void} how */
function change(how) {
  state.q = words.value;
  how(state);
  state = inOrderOfTime(state);
  remember('pushState');
  ask();
}

/** @param {'pushState' | 'replaceState'} how */
function remember(how) {
  const address = `${location.pathname}${writeState(state)}`;
  if (address !== location.pathname + location.search) history[how](null, '', address);
}

/**
 * Asks what the state says, and shows the answer unless another question has overtaken it.
 * @returns {Promise<boolean>} whether it is still the last question
 */
async function ask() {
  question += 1;
  const asked = question;
  const isCurrent = () => asked === question;
  for (const { name, select } of selects) select.value = state[name];
  const waiting = setTimeout(() => {
    if (isCurrent()) status.textContent = texts.searching ?? '';
  }, PATIENCE);
  try {
    if (state.q.trim() === '' && !asksForAll(state)) showNothing();
    else await showAnswer(isCurrent, () => clearTimeout(waiting));
    clearTimeout(waiting);
    if (!isCurrent()) return false;
    document.title = [[state.q.trim(), ...(await filters.show())].filter(Boolean).join(', '), title]
      .filter(Boolean)
      .join(' – ');
  } catch (error) {
    clearTimeout(waiting);
    status.textContent = texts.failed ?? '';
    find(root, '.search-lists').hidden = false;
    console.error(error);
  }
  if (isCurrent()) root.dataset.answered = writeState(state);
  return isCurrent();
}

function showNothing() {
  answer = undefined;
  const isOfNames = state.type === 'navn';
  status.textContent = (isOfNames ? texts.startNames : texts.start) ?? '';
  find(root, '.search-lists').hidden = !isOfNames;
  for (const part of ['.search-notes', '.search-names', '.search-results']) find(root, part).hidden = true;
}

/**
 * @param {() => boolean} isCurrent
 * @param {() => void} begin called when the first hits stand
 */
async function showAnswer(isCurrent, begin) {
  const found = await searcher.ask(state);
  if (!isCurrent()) return;
  const quotes = asksForQuotes(state);
  const wanted = state.type === 'navn' ? { ...found, ids: [] } : found;
  const items = quotes
    ? quoteItems(searcher, wanted, state, texts)
    : articleItems(searcher, wanted, state, texts);
  const count = quotes ? undefined : wanted.ids.length;
  const counted = quotes ? await countQuotes(searcher, wanted, state) : count;
  if (!isCurrent()) return;
  const sayHowMany = (/** @type {number} */ shown, /** @type {boolean} */ more) => {
    // What is shown to its end has been counted.
    const all = quotes && !more ? shown : counted;
    status.textContent = summary(quotes, all ?? shown, all === undefined, found);
  };
  await results.show(
    items,
    count,
    isCurrent,
    (shown, more) => {
      answer = found;
      begin();
      find(root, '.search-lists').hidden = true;
      showNames(found);
      showNotes(found);
      find(root, '.search-results').hidden = shown === 0;
      sayHowMany(shown, more);
      root.dataset.shown = writeState(state);
      searcher.lookAhead(state.q);
    },
    quotes ? sayHowMany : undefined,
  );
}

/**
 * @param {boolean} quotes
 * @param {number} count
 * @param {boolean} more of quotes, whether there are more than were counted
 * @param {Answer} found
 */
function summary(quotes, count, more, { names }) {
  const counted = numbers.format(count);
  if (quotes && count > 0) {
    const text = more ? texts.moreQuotes : count === 1 ? texts.oneQuote : texts.quotes;
    return fill(text ?? '', { count: counted });
  }
  if (state.type === 'navn')
    return fill(names.length === 1 ? (texts.oneResult ?? '') : (texts.results ?? ''), {
      count: numbers.format(names.length),
    });
  if (count === 1) return texts.oneResult ?? '';
  if (count > 1) return fill(texts.results ?? '', { count: counted });
  const query = state.q.trim();
  const nothing = query ? fill(texts.noResultsFor ?? '', { query }) : texts.noResults;
  const isChosen = hasFilters(state) || state.type !== '';
  const help = [query && texts.otherWords, isChosen && texts.fewerChoices].filter(Boolean);
  return `${nothing}. ${help.join(' ')}`;
}

/** Words that the archive does not have are said, never dropped in silence. @param {Answer} found */
function showNotes({ unknown, instead, complete, terms }) {
  const written = asWritten(state.q);
  const notes = [
    ...unknown.map((word) => fill(texts.unknownWord ?? '', { word: written(word) })),
    ...instead.map(({ typed, shown }) =>
      fill(texts.instead ?? '', { word: written(typed), shown: shown.map((word) => `«${word}»`).join(', ') }),
    ),
    ...(complete || terms.length < 2 ? [] : [texts.incomplete ?? '']),
  ];
  const list = find(root, '.search-notes');
  list.replaceChildren(...notes.map((note) => element('li', {}, note)));
  list.hidden = notes.length === 0;
}

/** @param {Answer} found */
function showNames({ names }) {
  const section = find(root, '.search-names');
  const list = find(section, 'ul');
  const more = /** @type {HTMLButtonElement} */ (find(section, '.more-names'));
  const shown = state.type === 'navn' ? names : firstNames(names);
  list.replaceChildren(...shown.map((match) => nameHit(match, site)));
  more.hidden = shown.length === names.length;
  more.textContent = fill(texts.moreNames ?? '', { count: numbers.format(names.length) });
  more.onclick = () => change((now) => Object.assign(now, { type: 'navn' }));
  section.hidden = shown.length === 0 || state.type === 'artikkel' || asksForQuotes(state);
}

/** @param {string} typed */
async function suggest(typed) {
  const matches = (await searcher.names.matching(typed)).slice(0, MOST_SUGGESTIONS);
  suggested = matches.map(({ named }) => named);
  return matches.map(({ named, by }) => ({
    id: named.kind + named.id,
    label: by === named.name ? named.name : `${named.name} (${by})`,
    note: noteOf(named, lang, texts),
  }));
}
