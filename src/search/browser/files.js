// @ts-check
/** Small files of the site, each fetched once. */

/** Pagefind's mark before what it packs. */
const PACKED_MARK = 'pagefind_dcd';

export class Files {
  /** @param {string} base the site's path, with a slash at both ends */
  constructor(base) {
    this.base = base;
    /** @type {Map<string, Promise<any>>} */
    this.fetched = new Map();
  }

  /**
   * @param {string} path under `sok/data/`
   * @returns {Promise<string>}
   */
  text(path) {
    return this.once(`sok/data/${path}`, (response) => response.text());
  }

  /**
   * @param {string} path under `sok/data/`
   * @returns {Promise<any>}
   */
  json(path) {
    return this.once(`sok/data/${path}`, (response) => response.json());
  }

  /**
   * What the index keeps of a page: its words and what goes with them.
   * @param {string} id
   * @returns {Promise<any>}
   */
  fragment(id) {
    return this.once(`pagefind/fragment/${id}.pf_fragment`, async (response) => {
      const bytes = new Uint8Array(await response.arrayBuffer());
      // Some hosts unpack what they send.
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const stream = new Blob([bytes]).stream();
      const text = await new Response(
        packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream,
      ).text();
      return JSON.parse(text.slice(PACKED_MARK.length));
    });
  }

  /**
   * @template T
   * @param {string} path
   * @param {(response: Response) => Promise<T>} read
   * @returns {Promise<T>}
   */
  once(path, read) {
    let known = this.fetched.get(path);
    if (!known) {
      known = fetch(this.base + path).then((response) => {
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return read(response);
      });
      // A line that broke once may hold the next time.
      known.catch(() => this.fetched.delete(path));
      this.fetched.set(path, known);
    }
    return known;
  }
}
