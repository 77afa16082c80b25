// @ts-check
/** Who a question names: all of it, a part of it, by a role, or but for a slip. */
import { wordsOf } from './fold.js';
import { Hits } from './hits.js';
import { answerPhrase } from './terms.js';

/** @typedef {import('./names.js').NameMatch} NameMatch */
/** @typedef {import('./query.js').Query} Query */
/** @typedef {import('./terms.js').TermAnswer} TermAnswer */

/** Names beyond these many words are not looked for inside a question. */
const LONGEST_ROW = 8;
const FEWEST_OF_NAME = 2;

export class AskedNames {
  /**
   * @param {import('./names.js').Names} names
   * @param {import('./holders.js').Holders} holders
   * @param {import('./pagefind.js').Pagefind} pagefind
   */
  constructor(names, holders, pagefind) {
    this.names = names;
    this.holders = holders;
    this.pagefind = pagefind;
  }

  /**
   * Those whose name is all of the question, or all that it tells, or begins with it.
   * @param {Query} query
   */
  async named({ row, telling }) {
    if (row.length === 0 || row.length > LONGEST_ROW) return [];
    const named = await this.names.matching(row.join(' '));
    return named.length || telling.length === row.length ? named : this.names.matching(telling.join(' '));
  }

  /**
   * Those whose role the question tells; else those whose name is nearly what it tells.
   * @param {Query} query
   * @param {TermAnswer[]} terms
   * @param {boolean} complete whether some page has all of them
   */
  async meant(query, terms, complete) {
    if (query.row.length > LONGEST_ROW) return [];
    const same = query.telling.map((word) => {
      const meaning = terms.find(({ term: { words }, instead }) => words.join() === word && !instead.length);
      return [word, ...(meaning?.marks.words ?? [])];
    });
    const holders = await this.holders.matching(same);
    return holders.length ? holders : this.nearlyNamed(query, terms, complete);
  }

  /**
   * Those whose name is a letter or two away. Where the archive has a form of a word that is written as no name is, only
   * a name that is that form. Words that no page has together may be one slip from a name, though each of them is known.
   * @param {Query} query
   * @param {TermAnswer[]} terms
   * @param {boolean} complete whether some page has all of them
   */
  async nearlyNamed({ telling, isNameLike }, terms, complete) {
    const isApart = !complete && telling.length >= FEWEST_OF_NAME;
    if (terms.every(({ asTyped }) => asTyped) && !isApart) return [];
    const close = await this.names.close(telling.join(' '), isApart);
    const isForm = (/** @type {TermAnswer} */ { hits, instead }) => hits.size > 0 && instead.length === 0;
    const forms = isNameLike || isApart ? [] : terms.filter(isForm);
    return close.filter(({ by }) =>
      forms.every(({ marks }) => wordsOf(by).some((word) => marks.words.has(word))),
    );
  }

  /**
   * The longest names of two or more words that stand in a row of words.
   * @param {string[]} row
   */
  async inside(row) {
    /** @type {{words: string[], answer: TermAnswer}[]} */
    const found = [];
    let at = 0;
    while (row.length <= LONGEST_ROW && at + FEWEST_OF_NAME <= row.length) {
      let taken = 0;
      for (let length = row.length - at; length >= FEWEST_OF_NAME && !taken; length -= 1) {
        const words = row.slice(at, at + length);
        const called = await this.names.called(words);
        const answer = called.length ? await this.nameTerm(words, called) : undefined;
        if (answer?.hits.size) {
          found.push({ words, answer });
          taken = length;
        }
      }
      at += taken || 1;
    }
    return found;
  }

  /**
   * @param {string[]} words as they were typed
   * @param {NameMatch[]} called whose name it is
   * @returns {Promise<TermAnswer>}
   */
  async nameTerm(words, called) {
    const spellings = [...new Set(called.flatMap(({ named, by }) => [by, named.name]))];
    const answers = await Promise.all(
      spellings.map((name) => answerPhrase({ kind: 'phrase', words: wordsOf(name) }, this.pagefind)),
    );
    const hits = new Hits((await this.pagefind.meta).ids.length);
    for (const { hits: own } of answers)
      for (const page of own.pages) hits.add(page, 'itself', 1, own.places(page), own.fields[page] ?? 0);
    const marks = {
      words: new Set(answers.flatMap(({ term }) => term.words).filter((word) => word.length > 2)),
      beginning: '',
      parts: new Set(),
      phrase: [],
    };
    return {
      term: { kind: 'phrase', words },
      hits,
      marks: /** @type {any} */ (marks),
      asTyped: true,
      instead: [],
      partOf: '',
    };
  }
}
