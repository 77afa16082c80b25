// @ts-check
/** One word, phrase or name of a question → the pages that have it, and how well. */
import { stem } from '../../language/inflection/forms.js';
import { snowball } from '../../language/inflection/snowball.js';

/** @typedef {import('./query.js').Term} Term */
/** @typedef {import('./pagefind.js').Pagefind} Pagefind */
/** @typedef {import('./pagefind.js').Found} Found */

/**
 * What a page has, the best first: nothing of a lower tier ever stands above a higher one.
 * @typedef {'itself' | 'compound' | 'folded' | 'beginning' | 'slip'} Tier
 */
export const TIERS = /** @type {const} */ (['itself', 'compound', 'folded', 'beginning', 'slip']);

/**
 * @typedef {object} TermHit
 * @property {Tier} tier
 * @property {number} weight 0 to 1 within the tier
 * @property {number[]} places
 * @property {string[]} fields
 */

/**
 * @typedef {object} TermAnswer
 * @property {Term} term
 * @property {Map<string, TermHit>} hits by page id
 * @property {Marks} marks what shows the term in a text
 * @property {boolean} asTyped whether the archive has the word as it was typed
 * @property {string[]} instead words that are shown in place of one that the archive does not have
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
    for (const id of await sources.pagesOfYear(Number(term.words[0])))
      better(answer.hits, id, { tier: 'itself', weight: 1, places: [], fields: ['date'] });
  }
  return answer;
}

/**
 * @param {Term} term
 * @param {Pagefind} pagefind
 * @returns {Promise<TermAnswer>}
 */
export async function answerPhrase(term, pagefind) {
  const hits = new Map();
  for (const [id, { places, fields }] of await pagefind.exactly(term.words.join(' ')))
    hits.set(id, { tier: 'itself', weight: 1, places, fields });
  return {
    term,
    hits,
    marks: { words: new Set(), beginning: '', parts: new Set(), phrase: term.words },
    asTyped: true,
    instead: [],
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
  /** @type {Map<string, TermHit>} */
  const hits = new Map();
  /** @type {Set<string>} stems of the index that have been asked for */
  const asked = new Set();
  const add = async (
    /** @type {string[]} */ forms,
    /** @type {Tier} */ tier,
    /** @type {number} */ weight,
  ) => {
    const fresh = forms.filter((form) => !asked.has(snowball(form)) && asked.add(snowball(form)));
    for (const found of await Promise.all(fresh.map((form) => pagefind.exactly(form)))) {
      for (const [id, { places, fields }] of found) {
        // A part of a compound is all that is there where neither text nor title nor names have the word.
        const inside = places.length === 0 && fields.length > 0 && fields.every((field) => field === 'parts');
        better(hits, id, { tier: inside ? 'compound' : tier, weight, places, fields });
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
  if (longer.some((other) => other.startsWith(word))) addBeginnings(hits, await pagefind.beginning(word));
  // Spelt otherwise: «tromso», «tromsøværing».
  await add(longer.filter((other) => !other.startsWith(word)).slice(0, MOST_LONGER), 'beginning', 1);
  const instead = hits.size ? [] : await words.slips(word);
  await add(instead, 'slip', 1);
  return {
    term,
    hits,
    marks: {
      words: new Set([word, ...itself, ...related, ...folded, ...instead]),
      beginning: longer.length ? word : '',
      parts: new Set([word, ...itself, ...related].flatMap((form) => [form, stem(form)])),
      phrase: [],
    },
    asTyped: term.kind === 'year' || itself.includes(word),
    instead,
  };
}

/**
 * Pages with words that go on.
 * @param {Map<string, TermHit>} hits
 * @param {Map<string, Found>} found
 */
function addBeginnings(hits, found) {
  for (const [id, { places, fields }] of found) {
    const elsewhere = fields.filter((field) => field !== 'parts');
    if (!hits.has(id) && (places.length || elsewhere.length))
      hits.set(id, { tier: 'beginning', weight: 1, places, fields: elsewhere });
  }
}

/**
 * @param {Map<string, TermHit>} hits
 * @param {string} id
 * @param {TermHit} hit
 */
function better(hits, id, hit) {
  const known = hits.get(id);
  const rank = (/** @type {TermHit} */ { tier, weight }) => -TIERS.indexOf(tier) + weight / 2;
  if (!known || rank(hit) > rank(known)) {
    hits.set(
      id,
      known
        ? {
            ...hit,
            places: merged(known.places, hit.places),
            fields: [...new Set([...known.fields, ...hit.fields])],
          }
        : hit,
    );
  } else {
    known.places = merged(known.places, hit.places);
    // A page of the year is more than one that has its number.
    if (hit.fields.includes('date')) known.fields = [...known.fields, 'date'];
  }
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
const merged = (a, b) => (b.length ? [...new Set([...a, ...b])].sort((one, other) => one - other) : a);
