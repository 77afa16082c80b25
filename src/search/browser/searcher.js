// @ts-check
/** A question → people and organisations, and the articles or quotes that answer it. */
import { takenApart } from './apart.js';
import { AskedNames } from './askedNames.js';
import { Facts } from './facts.js';
import { Files } from './files.js';
import { wordsOf } from './fold.js';
import { Holders } from './holders.js';
import { Names } from './names.js';
import { Pagefind, yearOf } from './pagefind.js';
import { parseQuery, wordTerm } from './query.js';
import { inOrder, rank } from './rank.js';
import { asksForAll, speakersOf } from './state.js';
import { answerDate, answerPhrase, answerTerm } from './terms.js';
import { Words } from './words.js';

/** @typedef {import('./state.js').SearchState} SearchState */
/** @typedef {import('./names.js').NameMatch} NameMatch */
/** @typedef {import('./terms.js').TermAnswer} TermAnswer */
/** @typedef {import('./terms.js').Term} Term */
/** @typedef {import('./query.js').Query} Query */

/**
 * @typedef {object} Answer
 * @property {NameMatch[]} names the best first
 * @property {string[]} ids pages that answer, in order
 * @property {string[]} anyYear the same before years were chosen
 * @property {TermAnswer[]} terms
 * @property {string[]} unknown words that the archive does not have
 * @property {{typed: string, shown: string[]}[]} instead what is shown for words that are one slip away
 * @property {boolean} complete whether the pages have all the words
 */

/** Two words that are one word in a text were hardly meant otherwise. */
const JOINED = 3;
/** Letters that begin few enough words for the next letter's to be guessed. */
const SHORTEST_AHEAD = 3;

export class Searcher {
  /** @param {string} base the site's path, with a slash at both ends */
  constructor(base) {
    this.files = new Files(base);
    this.pagefind = new Pagefind(this.files);
    this.words = new Words(this.files);
    this.names = new Names(this.files);
    this.asked = new AskedNames(this.names, new Holders(this.files), this.pagefind);
    this.facts = new Facts(this.files);
  }

  /**
   * @param {SearchState} state
   * @returns {Promise<Answer>}
   */
  async ask(state) {
    const query = parseQuery(state.q);
    const [matching, terms] = await Promise.all([this.asked.named(query), this.terms(query)]);
    const found = terms.filter(({ hits }) => hits.size > 0);
    const meta = await this.pagefind.meta;
    const { pages, complete } = rank(found, await this.besides(found), meta);
    const names = matching.length ? matching : await this.asked.meant(query, terms, complete);
    const asked = terms.length > 0 || names.length > 0;
    const all = asked
      ? pages.map((page) => meta.ids[page] ?? '')
      : asksForAll(state)
        ? await this.facts.all()
        : [];
    const anyYear = await this.filtered(all, state);
    const ids = state.fra || state.til ? anyYear.filter((id) => inYears(id, state)) : anyYear;
    return {
      names,
      ids: inOrder(ids, asked ? state.orden : state.orden || 'nyest'),
      anyYear,
      terms: found,
      unknown: terms.filter(({ hits }) => hits.size === 0).map(({ term }) => term.words.join(' ')),
      instead: shownInstead(found),
      complete,
    };
  }

  /**
   * Has come what the next letter is likely to ask for, while the reader looks at the hits: nothing depends on it.
   * @param {string} typed
   */
  lookAhead(typed) {
    const word = wordsOf(/[\p{L}\p{M}\p{N}]+$/u.exec(typed)?.[0] ?? '')[0] ?? '';
    const { connection } = /** @type {{connection?: {saveData: boolean}}} */ (navigator);
    if (word.length < SHORTEST_AHEAD || connection?.saveData) return;
    Promise.all([this.pagefind.lookAhead(word), this.words.longer(word)]).catch(() => {});
  }

  /**
   * Names inside the question are one term each: their words stand together.
   * @param {Query} query
   * @returns {Promise<TermAnswer[]>}
   */
  async terms({ phrases, dates, words, row }) {
    const sources = {
      pagefind: this.pagefind,
      words: this.words,
      pagesOfYear: (/** @type {number} */ year) => this.facts.ofYear(year),
    };
    const names = await this.asked.inside(row);
    const covered = new Set(names.flatMap(({ words: own }) => own));
    const rest = words.filter((term) => !covered.has(/** @type {string} */ (term.words[0])));
    const answered = await Promise.all(
      rest.map(async (term, at) => {
        const answer = await answerTerm(term, sources);
        if (answer.hits.size || term.kind !== 'word') return [answer];
        const [before, after] = [rest[at - 1]?.words[0], rest[at + 1]?.words[0]];
        return this.otherwise(answer, sources, { before, after });
      }),
    );
    const dated = await Promise.all(
      dates.map(async (date) => {
        const answer = await answerDate(date, this.pagefind);
        const apart = date.words.map(wordTerm);
        return answer.hits.size ? [answer] : Promise.all(apart.map((term) => answerTerm(term, sources)));
      }),
    );
    return Promise.all([
      ...dated.flat(),
      ...names.map(({ answer }) => answer),
      ...phrases.map((term) => this.exactPhrase(term)),
      ...answered.flat(),
    ]);
  }

  /**
   * A word that the archive does not have: the words that it is made of (`kaiutvidelse`), or the one that it is the half of
   * (`grateng`, beside `fiske`).
   * @param {TermAnswer} answer
   * @param {Parameters<typeof answerTerm>[1]} sources
   * @param {{before: string | undefined, after: string | undefined}} beside the words that were typed beside it
   * @returns {Promise<TermAnswer[]>}
   */
  async otherwise(answer, sources, { before, after }) {
    const [word = ''] = answer.term.words;
    const isThere = (/** @type {string} */ part) => this.words.has(part);
    const answerAs = async (/** @type {string} */ other) => ({
      ...(await answerTerm({ kind: 'word', words: [other] }, sources)),
      partOf: word,
    });
    for (const whole of [before && before + word, after && word + after])
      if (whole && (await isThere(whole))) return [await answerAs(whole)];
    const parts = await takenApart(word, isThere, (part) => this.words.isAlone(part));
    return parts.length ? Promise.all(parts.map(answerAs)) : [answer];
  }

  /**
   * A phrase as it is typed: the index knows words without their endings, so each page is looked at.
   * @param {Term} term
   * @returns {Promise<TermAnswer>}
   */
  async exactPhrase(term) {
    const answer = await answerPhrase(term, this.pagefind);
    const { pages } = answer.hits;
    if (pages.length > MOST_READ) return answer;
    const { ids } = await this.pagefind.meta;
    const there = await Promise.all(pages.map((page) => this.hasPhrase(ids[page] ?? '', term.words)));
    answer.hits.keep(new Set(pages.filter((_, at) => there[at])));
    return answer;
  }

  /**
   * @param {string} id
   * @param {string[]} words
   */
  async hasPhrase(id, words) {
    const { content, meta } = await this.files.fragment(id);
    const wanted = ` ${words.join(' ')} `;
    return [content, meta.title, meta.names].some((/** @type {string} */ text) =>
      ` ${(
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      ).join(' ')} `.includes(wanted),
    );
  }

  /**
   * Pages where words that were typed beside each other stand so, or as one word: `fiske grateng` in «fiskegratengen».
   * @param {TermAnswer[]} terms
   * @returns {Promise<Uint8Array>} by page, how many pairs; one that is written as one word counts for more
   */
  async besides(terms) {
    const words = terms.filter(({ term }) => term.kind === 'word').map(({ term }) => term.words[0]);
    const pairs = words.slice(1).flatMap((word, at) => [
      { text: `${words[at]} ${word}`, value: 1 },
      { text: `${words[at]}${word}`, value: JOINED },
    ]);
    const counts = new Uint8Array((await this.pagefind.meta).ids.length);
    await Promise.all(
      pairs.map(async ({ text, value }) => {
        for (const { page } of await this.pagefind.exactly(text)) counts[page] = (counts[page] ?? 0) + value;
      }),
    );
    return counts;
  }

  /**
   * @param {string[]} ids
   * @param {SearchState} state
   */
  async filtered(ids, state) {
    const chosen = Object.values(state.chosen).some((list) => list.length);
    if (!chosen && state.type !== 'sitat') return ids;
    await this.facts.loadFor(ids);
    return ids.filter(
      (id) =>
        this.facts.fits(id, state) &&
        (state.type !== 'sitat' || this.facts.quotesOf(id, speakersOf(state)) > 0),
    );
  }
}

/**
 * What is shown for words that the archive does not have.
 * @param {TermAnswer[]} terms
 * @returns {Answer['instead']}
 */
function shownInstead(terms) {
  /** @type {Map<string, string[]>} */
  const shown = new Map();
  for (const { term, instead, partOf } of terms) {
    const typed = partOf || term.words.join(' ');
    const words = partOf ? term.words : instead;
    if (words.length) shown.set(typed, [...(shown.get(typed) ?? []), ...words]);
  }
  return [...shown].map(([typed, words]) => ({ typed, shown: words }));
}

/** More pages than this are not read to see whether a phrase stands in them as it was typed. */
const MOST_READ = 40;

/**
 * @param {string} id
 * @param {SearchState} state
 */
function inYears(id, { fra, til }) {
  const year = yearOf(id);
  return (fra === '' || year >= Number(fra)) && (til === '' || year <= Number(til));
}
