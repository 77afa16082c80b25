// @ts-check
/**
 * As much of CBOR (RFC 8949) as Pagefind's index files have: unsigned and negative integers, text and arrays of known
 * length. Values are stepped over and cut out as bytes: millions of them are never made into objects.
 */

const decoder = new TextDecoder();
/** Numbers below it stand in the head of a value. */
const SMALL = 24;

export class CborReader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} position where to begin
   */
  constructor(bytes, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  // Nearly all numbers are small and are their own heads. They are read without a call, as there are tens of thousands
  // of them in a page that has just been opened, where nothing has been compiled yet.

  /** How many values follow. */
  array() {
    const first = /** @type {number} */ (this.bytes[this.position]);
    if (first < 0x80 || first >= 0x80 + SMALL) return this.head(4);
    this.position += 1;
    return first - 0x80;
  }

  uint() {
    const first = /** @type {number} */ (this.bytes[this.position]);
    if (!(first < SMALL)) return this.head(0);
    this.position += 1;
    return first;
  }

  /** An integer with a sign. */
  int() {
    const first = /** @type {number} */ (this.bytes[this.position]);
    if (first < SMALL) {
      this.position += 1;
      return first;
    }
    return first >> 5 === 1 ? -1 - this.head(1) : this.head(0);
  }

  text() {
    const length = this.head(3);
    this.position += length;
    return decoder.decode(this.bytes.subarray(this.position - length, this.position));
  }

  /** Steps over one value of any kind. */
  skip() {
    for (let left = 1; left > 0; left -= 1) {
      const major = this.byte(this.position) >> 5;
      const size = this.head(major);
      if (major === 3) this.position += size;
      else if (major === 4) left += size;
    }
  }

  /**
   * The number in the head of a value.
   * @param {number} expected major type
   * @returns {number}
   */
  head(expected) {
    const first = this.byte(this.position);
    const major = first >> 5;
    const size = first & 31;
    if (major !== expected || major === 2 || major > 4 || size > 26)
      throw new Error(`Pagefind's index has a form that is not known here (CBOR ${first}).`);
    this.position += 1;
    if (size < SMALL) return size;
    let value = 0;
    for (let left = 1 << (size - 24); left > 0; left -= 1) {
      value = value * 256 + this.byte(this.position);
      this.position += 1;
    }
    return value;
  }

  /** @param {number} at */
  byte(at) {
    return this.bytes[at] ?? 255;
  }
}
