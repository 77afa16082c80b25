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
    return this.once(`pagefind/fragment/${id}.pf_fragment`, async (response) =>
      JSON.parse(new TextDecoder().decode(await unpacked(response))),
    );
  }

  /**
   * A file that Pagefind packs.
   * @param {string} path
   * @returns {Promise<Uint8Array>}
   */
  packed(path) {
    return this.once(path, unpacked);
  }

  /**
   * What names the index: always the newest, or it may name files that are gone.
   * @returns {Promise<any>}
   */
  entry() {
    return this.once('pagefind/pagefind-entry.json', (response) => response.json(), { cache: 'no-cache' });
  }

  /**
   * @template T
   * @param {string} path
   * @param {(response: Response) => Promise<T>} read
   * @param {RequestInit} [how]
   * @returns {Promise<T>}
   */
  once(path, read, how) {
    let known = this.fetched.get(path);
    if (!known) {
      known = fetch(this.base + path, how).then((response) => {
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

/**
 * Some hosts unpack what they send. What has come is written straight to the unpacker: a `Blob` between would go by way of
 * another process.
 * @param {Response} response
 */
async function unpacked(response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? await gunzipped(bytes) : bytes).subarray(PACKED_MARK.length);
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function gunzipped(bytes) {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [whole] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(whole);
}
