// @ts-check
/** Where a word stands, as Pagefind writes it down in a chunk of words. */

/**
 * @typedef {object} Posting
 * @property {number} page its number
 * @property {number[]} places in the words below the title
 * @property {number[]} titled where in its metadata: `[field, place, field, place …]`
 * @property {number} fields of metadata that have it, a bit each: 1 for the first field
 */

/**
 * @typedef {object} Entry all that is known of words with one stem, but for marks over letters
 * @property {Posting[]} plain of those without marks
 * @property {{form: string, postings: Posting[]}[]} marked of each word with marks: `på` under `pa`
 */

/**
 * Where in a chunk the words begin that it has.
 * @param {import('./cbor.js').CborReader} reader at the chunk's beginning
 * @returns {Map<string, number>}
 */
export function wordsOfChunk(reader) {
  const places = new Map();
  reader.array();
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.array();
    const word = reader.text();
    places.set(word, reader.position);
    reader.skip();
    reader.skip();
  }
  return places;
}

/**
 * @param {import('./cbor.js').CborReader} reader behind the word itself
 * @returns {Entry}
 */
export function readEntry(reader) {
  const plain = readPostings(reader);
  const marked = [];
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.array();
    marked.push({ form: reader.text(), postings: readPostings(reader) });
  }
  return { plain, marked };
}

/**
 * Each page's number is told as the number of pages since the one before it.
 * @param {import('./cbor.js').CborReader} reader
 * @returns {Posting[]}
 */
function readPostings(reader) {
  const postings = [];
  let page = 0;
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.array();
    page += reader.uint();
    const places = readPlaces(reader);
    const titled = readTitled(reader);
    postings.push({ page, places, titled, fields: fieldsIn(titled) });
  }
  return postings;
}

/** Most pages have a word in their text alone, or in their metadata alone. @type {number[]} */
const NONE = [];

/**
 * A negative number is a weight, for which we have no use; places are told as the number of words since the one before.
 * @param {import('./cbor.js').CborReader} reader
 */
function readPlaces(reader) {
  const count = reader.array();
  if (count === 0) return NONE;
  const places = [];
  let [place, parts] = [0, 0];
  for (let left = count; left > 0; left -= 1) {
    const next = reader.int();
    if (next < 0) {
      place = 0;
      parts += 1;
    } else {
      place += next;
      places.push(place);
    }
  }
  return parts > 1 ? places.sort((a, b) => a - b) : places;
}

/**
 * A negative number is a field: -1 the first.
 * @param {import('./cbor.js').CborReader} reader
 */
function readTitled(reader) {
  const count = reader.array();
  if (count === 0) return NONE;
  const titled = [];
  let [field, place] = [0, 0];
  for (let left = count; left > 0; left -= 1) {
    const next = reader.int();
    if (next < 0) [field, place] = [-1 - next, 0];
    else {
      place += next;
      titled.push(field, place);
    }
  }
  return titled;
}

/**
 * A bit for each field.
 * @param {number[]} titled
 */
export function fieldsIn(titled) {
  let bits = 0;
  for (let at = 0; at < titled.length; at += 2) bits |= 1 << /** @type {number} */ (titled[at]);
  return bits;
}
