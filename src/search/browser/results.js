// @ts-check
/** The list of hits, a few at a time. */
import { element, fill } from './dom.js';
import { excerptOf, markWords } from './excerpt.js';
import { asWritten } from './query.js';
import { quotesOf } from './quotes.js';
import { reasons } from './why.js';

/** @typedef {import('./excerpt.js').Piece} Piece */
/** @typedef {import('./searcher.js').Answer} Answer */

/** Shown at once; a thousand hits must not become a thousand elements. */
const PAGE = 10;
/** What a screen has room for. The others follow so many milliseconds later: whoever types on does not need them. */
const FIRST = 3;
const OTHERS_AFTER = 100;
const MOST_PEOPLE = 6;

/**
 * @typedef {object} ResultItem
 * @property {string} address
 * @property {string} date ISO
 * @property {string} kind as readers see it
 * @property {import('./quotes.js').Style} [style] of a quote
 * @property {Piece[]} title
 * @property {string} speaker of a quote, where it is known
 * @property {Piece[]} excerpt
 * @property {string} why
 * @property {[slug: string, name: string, speaks: 0 | 1][]} people
 */

export class Results {
  /**
   * @param {HTMLElement} list
   * @param {HTMLButtonElement} more
   * @param {{base: string, lang: string, texts: Record<string, string>}} site
   */
  constructor(list, more, { base, lang, texts }) {
    this.list = list;
    this.more = more;
    this.base = base;
    this.texts = texts;
    this.dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
    /** @type {AsyncIterator<ResultItem> | undefined} */
    this.items = undefined;
    /** The hits that follow the first ones, on their way. @type {Promise<void>} */
    this.others = Promise.resolve();
    /** @type {ResultItem[]} read, and not shown yet */
    this.ahead = [];
    /** Told each time that more of them are shown. @type {(shown: number, more: boolean) => void} */
    this.tell = () => {};
    more.addEventListener('click', () => this.showMore());
  }

  /**
   * Puts the hits in place of those that were there.
   * @param {AsyncIterable<ResultItem>} items
   * @param {number | undefined} count how many there are, where that is known
   * @param {() => boolean} isCurrent false once another question has been asked
   * @param {(shown: number, more: boolean) => void} begin called when the first hits stand, and it is known how many there are
   * @param {(shown: number, more: boolean) => void} [tell] called each time that more are shown
   */
  async show(items, count, isCurrent, begin, tell = () => {}) {
    const iterator = items[Symbol.asyncIterator]();
    // Where nobody knows how many there are, one is read ahead.
    const first = await take(iterator, count === undefined ? PAGE + 1 : Math.min(FIRST, count));
    if (!isCurrent()) return;
    this.items = iterator;
    this.count = count;
    this.ahead = first.slice(PAGE);
    this.list.replaceChildren(...first.slice(0, PAGE).map((item) => this.element(item)));
    const shown = this.list.children.length;
    const others = count === undefined ? 0 : Math.min(PAGE, count) - shown;
    this.tell = tell;
    begin(shown, this.settle(shown + others));
    this.others = this.showOthers(iterator, others, isCurrent);
    await this.others;
  }

  /**
   * @param {AsyncIterator<ResultItem>} iterator
   * @param {number} count
   * @param {() => boolean} isCurrent
   */
  async showOthers(iterator, count, isCurrent) {
    if (count === 0) return;
    await new Promise((resolve) => setTimeout(resolve, OTHERS_AFTER));
    if (!isCurrent()) return;
    const following = await take(iterator, count);
    if (isCurrent()) this.list.append(...following.map((item) => this.element(item)));
  }

  /** Adds the next hits, and moves focus to the first of them. */
  async showMore() {
    await this.others;
    const { items } = this;
    if (!items) return;
    const wanted = this.count === undefined ? PAGE + 1 : PAGE;
    const following = [...this.ahead.splice(0), ...(await take(items, wanted - this.ahead.length))];
    if (items !== this.items) return;
    this.ahead = following.slice(PAGE);
    const made = following.slice(0, PAGE).map((item) => this.element(item));
    this.list.append(...made);
    this.tell(this.list.children.length, this.settle());
    made[0]?.querySelector('a')?.focus();
  }

  /** Whether there is more to show than so many. */
  settle(shown = this.list.children.length) {
    const more = this.count === undefined ? this.ahead.length > 0 : shown < this.count;
    this.more.hidden = !more;
    return more;
  }

  /** @param {ResultItem} item */
  element({ address, date, kind, style, title, speaker, excerpt, why, people }) {
    return element(
      'li',
      { class: 'result' },
      element(
        'p',
        { class: 'teaser-date' },
        element('time', { datetime: date }, this.dates.format(new Date(`${date}T00:00:00Z`))),
        ' ',
        element('span', { class: 'result-kind' }, kind),
      ),
      element(
        'div',
        {},
        element(
          'h3',
          { class: 'teaser-title' },
          element('a', { href: this.base + address }, ...pieces(title)),
        ),
        element(
          'p',
          { class: style ? `result-excerpt quote-hit quote-hit-${style}` : 'result-excerpt' },
          ...(speaker
            ? [
                element(
                  'span',
                  { class: 'result-speaker' },
                  fill(this.texts.saidBy ?? '', { name: speaker }),
                ),
                ' ',
              ]
            : []),
          ...quoted(pieces(excerpt), style),
        ),
        ...(why ? [element('p', { class: 'result-why' }, why)] : []),
        ...this.peopleLine(people),
      ),
    );
  }

  /** @param {ResultItem['people']} people */
  peopleLine(people) {
    if (!people.length) return [];
    const links = people
      .toSorted((a, b) => b[2] - a[2])
      .slice(0, MOST_PEOPLE)
      .map(([slug, name]) =>
        element('li', {}, element('a', { href: `${this.base}personer/${slug}/` }, name)),
      );
    return [element('ul', { class: 'result-people' }, ...links)];
  }
}

/**
 * The articles of an answer.
 * @param {import('./searcher.js').Searcher} searcher
 * @param {Answer} answer
 * @param {import('./state.js').SearchState} state
 * @param {Record<string, string>} texts
 * @returns {AsyncGenerator<ResultItem>}
 */
export async function* articleItems(searcher, { ids, terms }, { q }, texts) {
  const written = asWritten(q);
  const marks = terms.map((term) => term.marks);
  for (let at = 0; at < ids.length; ) {
    const some = ids.slice(at, at === 0 ? FIRST : at + PAGE - (at % PAGE));
    at += some.length;
    const [meta, numbers, pages] = await Promise.all([
      searcher.pagefind.meta,
      searcher.pagefind.numbersOf(some),
      Promise.all(some.map((id) => searcher.files.fragment(id))),
    ]);
    for (const [offset, page] of pages.entries()) {
      const words = page.content.split(' ');
      const title = page.meta.title.split(' ');
      const marked = markWords(words, marks, page.extra.parts);
      yield {
        address: page.url,
        date: page.extra.date,
        kind: texts.article ?? '',
        title: whole(title, markWords(title, marks)),
        speaker: '',
        excerpt: excerptOf(words, marked),
        why: reasons(numbers[offset] ?? -1, meta, page, terms, marked)
          .map(({ text, word, found }) => fill(texts[text] ?? '', { word: written(word), found }))
          .join(' · '),
        people: page.extra.people,
      };
    }
  }
}

/**
 * The quotes of an answer, each leading to its place.
 * @param {import('./searcher.js').Searcher} searcher
 * @param {Answer} answer
 * @param {import('./state.js').SearchState} state
 * @param {Record<string, string>} texts
 * @returns {AsyncGenerator<ResultItem>}
 */
export async function* quoteItems(searcher, answer, state, texts) {
  for await (const { page, quote } of quotesOf(searcher, answer, state)) {
    const speaker = page.extra.people.find((/** @type {string[]} */ [slug]) => slug === quote.speaker)?.[1];
    yield {
      address: `${page.url}#${quote.anchor}`,
      date: page.extra.date,
      kind: texts[quote.style] ?? '',
      style: quote.style,
      title: [{ text: page.meta.title, marked: false }],
      speaker: speaker ?? '',
      excerpt: quote.pieces,
      why: '',
      people: [],
    };
  }
}

/**
 * @param {string[]} words
 * @param {import('./excerpt.js').Marked[]} marked
 * @returns {Piece[]}
 */
function whole(words, marked) {
  const places = new Set(marked.map(({ at }) => at));
  return words.map((text, at) => ({ text, marked: places.has(at) }));
}

/**
 * Words with a space between, neighbours under one mark.
 * @param {Piece[]} words
 * @returns {(string | Node)[]}
 */
function pieces(words) {
  /** @type {Piece[]} */
  const joined = [];
  for (const { text, marked } of words) {
    const last = joined.at(-1);
    if (last && last.marked === marked) last.text += ` ${text}`;
    else joined.push({ text, marked });
  }
  return joined.flatMap(({ text, marked }, at) => [...(at ? [' '] : []), ...(marked ? mark(text) : [text])]);
}

/** The words under a mark, the signs around them beside it. @param {string} text */
function mark(text) {
  const [, before = '', words = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [before, element('mark', {}, words), after];
}

/** Around each kind of quote: what is reported has no signs of speech. */
const SIGNS = { dash: ['– ', ''], verbatim: ['«', '»'], indirect: ['', ''] };

/**
 * @param {(string | Node)[]} words
 * @param {import('./quotes.js').Style} [style]
 */
function quoted(words, style) {
  const signs = style ? SIGNS[style] : [];
  const [before = '', after = ''] = signs.map((sign) => sign && element('span', { class: 'sign' }, sign));
  return [before, ...words, after];
}

/**
 * @template T
 * @param {AsyncIterator<T>} iterator
 * @param {number} count
 * @returns {Promise<T[]>}
 */
async function take(iterator, count) {
  /** @type {T[]} */
  const taken = [];
  while (taken.length < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
