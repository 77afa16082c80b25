// @ts-check
/**
 * As much of CBOR (RFC 8949) as Pagefind's index files have: unsigned and negative integers, text and arrays of known
 * length. Values are stepped over and cut out as bytes: millions of them are never made into objects.
 */

const decoder = new TextDecoder();

export class CborReader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} position where to begin
   */
  constructor(bytes, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** How many values follow. */
  array() {
    return this.head(4);
  }

  uint() {
    return this.head(0);
  }

  /** An integer with a sign. */
  int() {
    return this.byte(this.position) >> 5 === 1 ? -1 - this.head(1) : this.head(0);
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
    if (size < 24) return size;
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
