// @ts-check
/** One word, phrase or name of a question → the pages that have it, and how well. */
import { stem } from '../../language/inflection/forms.js';
import { snowball } from '../../language/inflection/snowball.js';
import { Hits, YEAR } from './hits.js';
import { dateOf, yearOf } from './pagefind.js';

/** @typedef {import('./query.js').Term} Term */
/** @typedef {import('./pagefind.js').Pagefind} Pagefind */
/** @typedef {import('./hits.js').Tier} Tier */

/**
 * @typedef {object} TermAnswer
 * @property {Term} term
 * @property {Hits} hits
 * @property {Marks} marks what shows the term in a text
 * @property {boolean} asTyped whether the archive has the word as it was typed
 * @property {string[]} instead words that are shown in place of one that the archive does not have
 * @property {string} partOf what was typed in place of the term, which the archive does not have; empty where it is the term itself
 */

/**
 * @typedef {object} Marks
 * @property {Set<string>} words whole words, lower case
 * @property {string} beginning of words; empty for none
 * @property {Set<string>} parts of compounds, as the index has them
 * @property {string[]} phrase words that stand beside each other
 */

/** Beginnings that are words themselves must be this long for longer words to be of use. */
const SHORTEST_BEGINNING = 4;
/** Pages beyond which a word is so common that nobody misses longer ones. */
const ENOUGH = 2000;
/** Pages below which a word is so rare that readers want those of longer words too: of `solceller` those of «solcellepanel». */
const FEW = 10;
const SHORTEST_BASE = 5;
/** Longer words that are asked for one by one, as the index cannot be asked for their beginning. */
const MOST_LONGER = 6;

/**
 * @param {Term} term
 * @param {{pagefind: Pagefind, words: import('./words.js').Words, pagesOfYear: (year: number) => Promise<string[]>}} sources
 * @returns {Promise<TermAnswer>}
 */
export async function answerTerm(term, sources) {
  if (term.kind === 'phrase') return answerPhrase(term, sources.pagefind);
  const answer = await answerWord(term, sources);
  if (term.kind === 'year') {
    const ids = await sources.pagesOfYear(Number(term.words[0]));
    for (const page of await sources.pagefind.numbersOf(ids)) {
      answer.hits.add(page, 'itself', 1, [], YEAR);
      answer.hits.addFields(page, YEAR);
    }
  }
  return answer;
}

/**
 * @param {Term} term
 * @param {Pagefind} pagefind
 * @returns {Promise<TermAnswer>}
 */
export async function answerPhrase(term, pagefind) {
  const hits = new Hits((await pagefind.meta).ids.length);
  for (const { page, places, fields } of await pagefind.exactly(term.words.join(' ')))
    hits.add(page, 'itself', 1, places, fields);
  return {
    term,
    hits,
    marks: { words: new Set(), beginning: '', parts: new Set(), phrase: term.words },
    asTyped: true,
    instead: [],
    partOf: '',
  };
}

/**
 * The articles of a day or month, and below them those that speak of it: with its year, or in that year.
 * @param {import('./dates.js').Span} date
 * @param {Pagefind} pagefind
 * @returns {Promise<TermAnswer>}
 */
export async function answerDate({ first, last, words }, pagefind) {
  const { ids } = await pagefind.meta;
  const hits = new Hits(ids.length);
  for (const [page, id] of ids.entries()) {
    const date = dateOf(id);
    if (date >= first && date <= last) hits.add(page, 'itself', 1, [], YEAR);
  }
  const inSpeech = words.slice(0, -1);
  const [whole, short] = await Promise.all([words, inSpeech].map((row) => pagefind.exactly(row.join(' '))));
  const year = Number(words.at(-1));
  const ofYear = short?.filter(({ page }) => yearOf(ids[page] ?? '') === year) ?? [];
  for (const { page, places, fields } of [...(whole ?? []), ...ofYear])
    hits.add(page, 'compound', 1, places, fields);
  return {
    term: { kind: 'date', words },
    hits,
    marks: { words: new Set(), beginning: '', parts: new Set(), phrase: inSpeech },
    asTyped: true,
    instead: [],
    partOf: '',
  };
}

/**
 * @param {Term} term
 * @param {Parameters<typeof answerTerm>[1]} sources
 * @returns {Promise<TermAnswer>}
 */
async function answerWord(term, { pagefind, words }) {
  const word = /** @type {string} */ (term.words[0]);
  // It will be asked for in any case: its pages come while the words are looked up.
  pagefind.exactly(word).catch(() => {});
  const { itself, related, folded, beginning } = await words.known(word);
  const { ids, bit } = await pagefind.meta;
  const hits = new Hits(ids.length);
  const parts = bit('parts');
  /** @type {Set<string>} stems of the index that have been asked for */
  const asked = new Set();
  const add = async (
    /** @type {string[]} */ forms,
    /** @type {Tier} */ tier,
    /** @type {number} */ weight,
  ) => {
    const fresh = forms.filter((form) => !asked.has(snowball(form)) && asked.add(snowball(form)));
    for (const found of await Promise.all(fresh.map((form) => pagefind.exactly(form)))) {
      for (const { page, places, fields } of found) {
        // A part of a compound is all that is there where neither text nor title nor names have the word.
        const inside = places.length === 0 && fields === parts;
        hits.add(page, inside ? 'compound' : tier, weight, places, fields);
      }
    }
  };
  await add(itself, 'itself', 1);
  await add([word, stem(word)], 'itself', 0.9);
  await add(related, 'itself', 0.6);
  await add(folded, 'folded', 1);
  // Few letters begin too much to be of use where they are a word, and a common word has hits enough.
  const isEnough = hits.size > ENOUGH || (itself.length > 0 && word.length < SHORTEST_BEGINNING);
  const longer = isEnough ? [] : beginning;
  if (longer.some((other) => other.startsWith(word)))
    for (const row of await pagefind.beginning(word)) addBeginnings(hits, row, parts);
  // Spelt otherwise: «tromso», «tromsøværing».
  await add(longer.filter((other) => !other.startsWith(word)).slice(0, MOST_LONGER), 'beginning', 1);
  const base = stem(word);
  const isRare = hits.size < FEW && base !== word && base.length >= SHORTEST_BASE;
  if (isRare) for (const row of await pagefind.beginning(base)) addBeginnings(hits, row, parts);
  const instead = hits.size ? [] : await words.slips(word);
  await add(instead, 'slip', 1);
  return {
    term,
    hits,
    marks: {
      words: new Set([word, ...itself, ...related, ...folded, ...instead]),
      beginning: isRare ? base : longer.length ? word : '',
      parts: new Set([word, ...itself, ...related].flatMap((form) => [form, stem(form)])),
      phrase: [],
    },
    asTyped: term.kind === 'year' || itself.includes(word),
    instead,
    partOf: '',
  };
}

/**
 * Pages with words that go on.
 * @param {Hits} hits
 * @param {import('./postings.js').Posting[]} found
 * @param {number} parts bit of the parts of compounds
 */
function addBeginnings(hits, found, parts) {
  for (const { page, places, fields } of found) {
    const elsewhere = fields & ~parts;
    if (!hits.isAtMost(page, 'beginning') || (places.length === 0 && !elsewhere)) continue;
    hits.add(page, 'beginning', 1, places, elsewhere);
    hits.addFields(page, elsewhere);
  }
}
