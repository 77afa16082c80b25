// @ts-check
/**
 * Pagefind's index, asked for one word or phrase at a time: the order of hits is ours. Its files are read here, not by
 * Pagefind's own engine, which looks through all pages of a word for each of them: seconds for a word that thousands
 * have. The engine and its scripts stand beside the index for others who ask it.
 */
import { snowball } from '../../language/inflection/snowball.js';
import { CborReader } from './cbor.js';
import { Chunk } from './chunk.js';
import { beside, united } from './rows.js';

/** @typedef {import('./postings.js').Posting} Posting */

/**
 * @typedef {object} Meta
 * @property {string[]} ids of the pages, by number
 * @property {{from: string, to: string, name: string}[]} chunks of words, in order
 * @property {string[]} fields by number
 * @property {(name: string) => number} bit of a field in `Posting.fields`
 */

/** Chunks that are read for words that begin so. */
const MOST_CHUNKS = 4;
/** Chunks that are fetched before anybody asks for them. */
const MOST_AHEAD = 2;
/** Words that begin so are looked for up to here. */
const LAST = '\u{10FFFF}';

export class Pagefind {
  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    /** @type {Promise<Meta>} */
    this.meta = this.loadMeta();
    // Whoever asks is told; until then it is no error that nobody looks at.
    this.meta.catch(() => {});
    /** @type {Map<string, Promise<Chunk>>} */
    this.chunks = new Map();
    /** @type {Map<string, Promise<Posting[]>>} */
    this.asked = new Map();
    /** @type {Map<string, number> | undefined} */
    this.numbers = undefined;
  }

  /**
   * Pages with just these words beside each other, in any of their endings.
   * @param {string} words lower case, spaces between
   * @returns {Promise<Posting[]>} by page, the oldest first
   */
  exactly(words) {
    return this.once(`"${words}"`, async () =>
      beside(await Promise.all(words.split(' ').map((word) => this.postings(word)))),
    );
  }

  /**
   * Pages with words that begin so, with all their places.
   * @param {string} word lower case
   * @returns {Promise<Posting[][]>} of each word, by page
   */
  async beginning(word) {
    const key = withoutMarks(word);
    const rows = [];
    const wanted = (await this.chunksFrom(key)).slice(0, MOST_CHUNKS);
    for (const chunk of await Promise.all(wanted.map((name) => this.chunk(name)))) {
      for (const other of chunk.words.keys()) {
        if (!other.startsWith(key)) continue;
        const { plain, marked } = chunk.entry(other);
        if (word === key) rows.push(plain);
        for (const { form, postings } of marked)
          if (word === key || form.startsWith(word)) rows.push(postings);
      }
    }
    return rows;
  }

  /**
   * The names of the chunks that have words that begin so, in order.
   * @param {string} beginning without marks over letters
   */
  async chunksFrom(beginning) {
    const { chunks } = await this.meta;
    return chunks
      .filter(({ from, to }) => compare(from, beginning + LAST) <= 0 && compare(beginning, to) <= 0)
      .map(({ name }) => name);
  }

  /**
   * Has come what the next letter is likely to ask for.
   * @param {string} word lower case, not typed to its end
   */
  async lookAhead(word) {
    const ahead = (await this.chunksFrom(withoutMarks(word))).filter((name) => !this.chunks.has(name));
    await Promise.all(ahead.slice(0, MOST_AHEAD).map((name) => this.chunk(name)));
  }

  /**
   * @param {string} question
   * @param {() => Promise<Posting[]>} answer
   */
  once(question, answer) {
    let known = this.asked.get(question);
    if (!known) {
      known = answer();
      known.catch(() => this.asked.delete(question));
      this.asked.set(question, known);
    }
    return known;
  }

  /**
   * All pages with the word in any of its endings, and with its own marks over letters.
   * @param {string} word
   * @returns {Promise<Posting[]>} by page
   */
  async postings(word) {
    const bare = withoutMarks(word);
    const key = snowball(bare);
    const base = snowball(word);
    const { chunks } = await this.meta;
    const chunk = chunks.find(({ from, to }) => compare(from, key) <= 0 && compare(key, to) <= 0);
    if (!chunk) return [];
    const { plain, marked } = (await this.chunk(chunk.name)).entry(key);
    const forms = marked.filter(({ form }) => snowball(form) === base).map(({ postings }) => postings);
    return united([...(word === bare ? [plain] : []), ...forms]);
  }

  /** @param {string} name */
  chunk(name) {
    let known = this.chunks.get(name);
    if (!known) {
      known = this.files.packed(`pagefind/index/${name}.pf_index`).then((bytes) => new Chunk(bytes));
      known.catch(() => this.chunks.delete(name));
      this.chunks.set(name, known);
    }
    return known;
  }

  /** @returns {Promise<Meta>} */
  async loadMeta() {
    const { languages } = await this.files.entry();
    const [{ hash }] = /** @type {[{hash: string}]} */ (Object.values(languages));
    const reader = new CborReader(await this.files.packed(`pagefind/pagefind.${hash}.pf_meta`));
    const list = (/** @type {() => any} */ item) => Array.from({ length: reader.array() }, item);
    reader.array();
    reader.text();
    const ids = list(() => {
      reader.array();
      const id = reader.text();
      reader.skip();
      return id;
    });
    const chunks = list(() => {
      reader.array();
      return { from: reader.text(), to: reader.text(), name: reader.text() };
    });
    // Pagefind's own filters and sorts; the archive has none.
    reader.skip();
    reader.skip();
    const fields = list(() => reader.text());
    return { ids, chunks, fields, bit: (name) => (fields.includes(name) ? 1 << fields.indexOf(name) : 0) };
  }

  /**
   * The numbers of pages.
   * @param {readonly string[]} ids
   * @returns {Promise<number[]>}
   */
  async numbersOf(ids) {
    const all = (await this.meta).ids;
    this.numbers ??= new Map(all.map((id, number) => [id, number]));
    return ids.map((id) => this.numbers?.get(id) ?? -1);
  }
}

/** `påtroppend` → `patroppend`; ø and æ stay. @param {string} text */
const withoutMarks = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/**
 * By code points, as Pagefind orders words.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  const shortest = Math.min(a.length, b.length);
  for (let at = 0; at < shortest; at += 1) {
    const apart = /** @type {number} */ (a.codePointAt(at)) - /** @type {number} */ (b.codePointAt(at));
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
}

/**
 * What a page's id says of its date: in order of time, where texts are compared.
 * @param {string} id
 */
export const dayIn = (id) => id.slice(3, 8);

/**
 * The year in a page's id: `nb_c08bi…` → 2016, of 2016-12-06.
 * @param {string} id
 */
export const yearOf = (id) => Math.floor(dateOf(id) / 10_000);

/**
 * The day in a page's id: `nb_c08bi…` → 20161206.
 * @param {string} id
 */
export const dateOf = (id) => Number.parseInt(dayIn(id), 36);
